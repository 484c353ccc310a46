import type { ClaimState } from "./claim-state.ts";
import { foldEntry } from "./fold.ts";
import type { LogEntry } from "./log.ts";
import type { AsideReason } from "./op.ts";

/** An entry that has no part in the list as this client shows it. */
export interface AsideEntry {
  readonly entry: LogEntry;
  readonly why: AsideReason;
  readonly detail: string;
}

/** What a stretch of the log did. */
export interface FoldedPage {
  /** Claims whose state is another one now. */
  readonly changed: ReadonlySet<string>;
  readonly aside: readonly AsideEntry[];
}

/**
 * Take entries into the states of their claims, in the log's order.
 *
 * @param states By claim key: those of all claims the entries are about, as far as there are any;
 *   changed in place.
 */
export function foldPage(
  states: Map<string, ClaimState>,
  entries: readonly LogEntry[],
): FoldedPage {
  const changed = new Set<string>();
  const aside: AsideEntry[] = [];
  for (const entry of entries) {
    const folded = foldEntry(states.get(entry.claimKey), entry);
    if (folded.outcome === "aside") {
      aside.push({ entry, why: folded.why, detail: folded.detail });
    } else if (folded.outcome === "applied") {
      states.set(entry.claimKey, folded.state);
      changed.add(entry.claimKey);
    }
  }
  return { changed, aside };
}
