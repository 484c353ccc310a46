import type { ComponentChildren } from "preact";
import { EmptyState, LoadingState } from "./EmptyState.tsx";
import { useWords } from "./i18n.ts";
import type { PopupState } from "./PopupView.tsx";

/** The state of a page on which statements were looked for. */
export type StatementsState = Extract<PopupState, { state: "statements" }>;

/** A page in any of its states: a sentence where there is nothing to show, else its statements. */
export function PageStates(props: {
  view: PopupState;
  /** Whether the reader has switched the site off. */
  isOff: boolean;
  /** Draws the statements; called where there are some. */
  children: (found: StatementsState) => ComponentChildren;
}) {
  const { translate } = useWords();
  const { view, isOff, children } = props;
  switch (view.state) {
    case "loading":
      return <LoadingState sentence={translate("popup_loading")} />;
    case "notice":
      return (
        <EmptyState tone={isOff ? "off" : "info"} sentence={translate(view.key, ...view.values)} />
      );
    case "statements":
      return (
        <>
          {view.listsNotice && <EmptyState tone="warning" sentence={translate(view.listsNotice)} />}
          {view.statements.length === 0 ? (
            <EmptyState sentence={translate("popup_noStatements")} />
          ) : (
            children(view)
          )}
        </>
      );
    default:
      return view satisfies never;
  }
}
