import { useEffect, useState } from "preact/hooks";
import type { Editing } from "../../components/ClaimEditor.tsx";
import type { Claim } from "../../lib/claim/claim.ts";
import { type ClaimDraft, type CounterDraft, toDraft } from "../../lib/claim/claim-draft.ts";
import type { CheckedStatement } from "../../lib/matching/checked-statement.ts";
import {
  draftFromSelection,
  draftFromStatement,
  findSpeaker,
} from "../../lib/report/draft-claim.ts";
import { uiLocale } from "../../lib/services/browser-words.ts";
import { type PickedText, takePicked } from "../../lib/services/picked-text.ts";
import type { useTabReport } from "../popup/use-tab-report.ts";

/** What the panel shows: the page, the reader's claims, a claim to choose, or one being written. */
export type Place =
  | { at: "page" | "mine" }
  | { at: "pick"; counter: CounterDraft }
  | { at: "edit"; editing: Editing };

/** Where the panel is, and the ways to its editor. */
export function useEditing({ tabId, report }: ReturnType<typeof useTabReport>) {
  const [place, setPlace] = useState<Place>({ at: "page" });
  const statements = report.view.state === "statements" ? report.view.statements : [];
  const pageOf = (url: string) => ({ url, lang: report.page?.lang ?? uiLocale() });
  const begin = (draft: ClaimDraft) =>
    setPlace({ at: "edit", editing: { base: newBase(), draft, isNew: true } });

  const take = ({ menu, text, url }: PickedText) => {
    if (menu === "claim") return begin(draftFromSelection(text, pageOf(url), statements));
    const speaker = findSpeaker(text, statements);
    const said = { id: crypto.randomUUID(), stance: "adds-context" as const, speaker };
    setPlace({ at: "pick", counter: { ...said, text: text.slice(0, 2_000), date: "", url } });
  };
  const isBusy = place.at === "edit" || report.view.state === "loading";
  // Not while another claim is being written: what was picked waits until it is done.
  useEffect(() => (isBusy ? undefined : takePicked(tabId, take)));

  const edit = (claim: Claim, counters: readonly CounterDraft[] = []) => {
    const draft = toDraft(claim);
    const more = { ...draft, counters: [...draft.counters, ...counters] };
    setPlace({ at: "edit", editing: { base: claim, draft: more, isNew: false } });
  };
  const add = (checked: CheckedStatement) =>
    begin(draftFromStatement(checked, pageOf(report.page?.url ?? "")));
  return { place, setPlace, add, edit };
}

function newBase(): Editing["base"] {
  const addedAt = new Date().toISOString();
  const provenance = { addedBy: null, addedAt, importedFrom: null };
  return { id: crypto.randomUUID(), provenance };
}
