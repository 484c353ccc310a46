import { type PopupProps, type PopupState, PopupView } from "../../components/PopupView.tsx";
import { StatementCard } from "../../components/StatementCard.tsx";
import type { CheckedStatement } from "../../lib/matching/checked-statement.ts";
import type { MessageKey } from "../../lib/report/catalogue.ts";
import { CLAIMS, STATEMENTS, UNMATCHED } from "./samples.ts";
import type { ShownState } from "./states.tsx";

const nothing = () => {};

function popup(view: PopupState, changes: Partial<PopupProps> = {}): ShownState {
  const props: PopupProps = {
    view,
    host: "news.example",
    siteIsOff: false,
    canPickSite: false,
    actions: { onJump: nothing, onTellApart: nothing },
    onSwitchSite: nothing,
    onPickSite: nothing,
    onOpenSettings: nothing,
    offer: null,
    ...changes,
  };
  return { on: "page", view: <PopupView {...props} /> };
}

function notice(key: MessageKey, ...values: string[]): ShownState {
  return popup({ state: "notice", key, values });
}

function statements(
  found: readonly CheckedStatement[],
  listsNotice: MessageKey | null = null,
): PopupState {
  return { state: "statements", statements: found, claims: CLAIMS, listsNotice };
}

function card(place: number, isLoading = false, isGone = false): ShownState {
  const checked = STATEMENTS[place];
  if (!checked) throw new Error(`there is no statement number ${place}`);
  const listed = CLAIMS.find(({ claim }) => claim.id === checked.match?.claimId);
  const walk = { place: place + 1, count: STATEMENTS.length, onStep: nothing };
  const view = (
    <StatementCard
      checked={checked}
      listed={isGone ? undefined : listed}
      isLoading={isLoading}
      walk={walk}
      onClose={nothing}
    />
  );
  return { on: "card", view };
}

/** The popup and the card in every state. */
export const POPUP_STATES: Readonly<Record<string, ShownState>> = {
  "popup-loading": popup({ state: "loading" }, { host: "" }),
  "popup-statements": popup(statements(STATEMENTS), { canPickSite: true }),
  "popup-not-in-lists": popup(statements(UNMATCHED)),
  "popup-no-statements": popup(statements([])),
  "popup-lists-installing": popup(statements(UNMATCHED, "lists_installing")),
  "popup-lists-none": popup(statements(UNMATCHED, "lists_none")),
  "popup-lists-unavailable": popup(statements(UNMATCHED, "lists_unavailable")),
  "popup-lists-full": popup(statements(UNMATCHED, "lists_full")),
  "popup-site-off": popup({ state: "notice", key: "state_off", values: [] }, { siteIsOff: true }),
  "popup-no-article": notice("state_noArticle"),
  "popup-empty": notice("state_empty"),
  "popup-too-long": notice("state_tooLong", "5,250,000", "400,000"),
  "popup-not-html": notice("state_notHtml", "image/png"),
  "popup-pdf": notice("state_pdf"),
  "popup-browser-page": popup(
    { state: "notice", key: "state_browserPage", values: [] },
    { host: "" },
  ),
  "popup-not-allowed": notice("state_notAllowed"),
  "popup-blocked": notice("state_blocked"),
  "popup-no-language": notice("state_noLanguagePack", "Finnish"),
  "popup-reading": notice("state_reading"),
  "popup-failed": notice("state_failed", "the extension's background did not answer"),
  "card-record": card(0),
  "card-own-voice": card(1),
  "card-loading": card(0, true),
  "card-not-in-lists": card(3),
  "card-gone": card(0, false, true),
};
