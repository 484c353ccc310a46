import type { ComponentChildren } from "preact";
import type { ListedClaim } from "../lib/claim/listed-claim.ts";
import type { CheckedStatement } from "../lib/matching/checked-statement.ts";
import type { MessageKey } from "../lib/report/catalogue.ts";
import { useWords } from "./i18n.ts";
import { PageSummary } from "./PageSummary.tsx";

/** What the popup shows: the page's statements, or one sentence saying why there are none. */
export type PopupState =
  | { state: "loading" }
  | {
      state: "statements";
      statements: readonly CheckedStatement[];
      claims: readonly ListedClaim[];
      listsNotice: MessageKey | null;
    }
  | { state: "notice"; key: MessageKey; values: readonly string[] };

export interface PopupProps {
  view: PopupState;
  /** The site's host, or empty where the page belongs to no site. */
  host: string;
  siteIsOff: boolean;
  /** Whether to offer reading this site without a click from now on. */
  canPickSite: boolean;
  onSwitchSite: (isOff: boolean) => void;
  onPickSite: () => void;
  onJump: (statementId: number) => void;
  onOpenSettings: () => void;
  /** What the page offers besides its statements. */
  offer: ComponentChildren;
}

/** The toolbar popup in any of its states. */
export function PopupView(props: PopupProps) {
  const { translate } = useWords();
  return (
    <main class="popup">
      <header>
        <h1>{translate("extensionName")}</h1>
        {props.host && (
          <label class="switch">
            <input
              type="checkbox"
              checked={!props.siteIsOff}
              onChange={(event) => props.onSwitchSite(!event.currentTarget.checked)}
            />
            {translate("popup_siteOn", props.host)}
          </label>
        )}
      </header>
      <PopupBody view={props.view} onJump={props.onJump} />
      {props.offer}
      <footer>
        {props.canPickSite ? (
          <button type="button" onClick={props.onPickSite}>
            {translate("popup_readThisSite", props.host)}
          </button>
        ) : (
          <span />
        )}
        <button type="button" class="quiet" onClick={props.onOpenSettings}>
          {translate("popup_settings")}
        </button>
      </footer>
    </main>
  );
}

function PopupBody({ view, onJump }: Pick<PopupProps, "view" | "onJump">) {
  const { translate } = useWords();
  switch (view.state) {
    case "loading":
      return (
        <p class="notice" role="status">
          {translate("popup_loading")}
        </p>
      );
    case "notice":
      return (
        <p class="notice" role="status">
          {translate(view.key, ...view.values)}
        </p>
      );
    case "statements":
      return (
        <>
          {view.listsNotice && (
            <p class="notice" role="status">
              {translate(view.listsNotice)}
            </p>
          )}
          <PageSummary statements={view.statements} claims={view.claims} onJump={onJump} />
        </>
      );
    default:
      return view satisfies never;
  }
}
