import type { RecordOutcome } from "../lib/claim/record-outcome.ts";
import { useWords } from "./i18n.ts";

/** Fact-check records that a page carries, and what became of them. */
export interface PageClaimsState {
  state: "offered" | "adding" | "added" | "failed";
  /** Claims that can be added. */
  claimCount: number;
  outcomes: readonly RecordOutcome[];
  /** Why they were not added, if they were not. */
  why: string | null;
}

/** Offers what a fact-check page says of itself; nothing is taken before the reader says so. */
export function PageClaims({ view, onAdd }: { view: PageClaimsState; onAdd: () => void }) {
  const { translate, count } = useWords();
  if (view.outcomes.length === 0) return null;
  return (
    <section class="rows" aria-label={count("page_claims", view.outcomes.length)}>
      <details>
        <summary>{count("page_claims", view.outcomes.length)}</summary>
        <ul>
          {view.outcomes.map((outcome, index) => (
            <li key={`${index} ${outcome.title}`}>
              <bdi>{outcome.title}</bdi>
              {outcome.state === "refused" && `: ${outcome.why}`}
            </li>
          ))}
        </ul>
      </details>
      {view.state === "offered" && view.claimCount > 0 && (
        <div class="actions">
          <button type="button" data-action="add-page-claims" onClick={onAdd}>
            {translate("import_intoOwn")}
          </button>
        </div>
      )}
      {view.state === "added" && <p role="status">{count("import_done", view.claimCount)}</p>}
      {view.why !== null && <p role="alert">{translate("import_failed", view.why)}</p>}
    </section>
  );
}
