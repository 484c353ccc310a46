import type { ComponentChildren } from "preact";
import type { ListedClaim } from "../lib/claim/listed-claim.ts";
import type { CheckedStatement } from "../lib/matching/checked-statement.ts";
import type { MessageKey } from "../lib/report/catalogue.ts";
import { Button } from "./Button.tsx";
import { GearIcon } from "./Icon.tsx";
import { useWords } from "./i18n.ts";
import { Logo } from "./Logo.tsx";
import { PageStates } from "./PageStates.tsx";
import { PageSummary } from "./PageSummary.tsx";
import type { StatementActions } from "./StatementItem.tsx";

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
  actions: StatementActions;
  onSwitchSite: (isOff: boolean) => void;
  onPickSite: () => void;
  onOpenSettings: () => void;
  /** What the page offers besides its statements. */
  offer: ComponentChildren;
}

/** The toolbar popup in any of its states. */
export function PopupView(props: PopupProps) {
  const { translate } = useWords();
  return (
    <main class="popup">
      <header class="popup-head">
        <Logo />
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
      <PageStates view={props.view} isOff={props.siteIsOff}>
        {({ statements, claims }) => (
          <PageSummary {...{ statements, claims }} actions={props.actions} />
        )}
      </PageStates>
      {props.offer}
      <footer class="popup-foot">
        {props.canPickSite && (
          <Button onClick={props.onPickSite}>{translate("popup_readThisSite", props.host)}</Button>
        )}
        <Button kind="quiet" icon={<GearIcon />} onClick={props.onOpenSettings}>
          {translate("popup_settings")}
        </Button>
      </footer>
    </main>
  );
}
