import type { Candidate } from "./candidate.ts";
import type { CueContext, Reader } from "./cue-context.ts";
import { readAsClause } from "./free-order/read-as-clause.ts";
import { readContentBefore } from "./free-order/read-content-before.ts";
import { readContentBehind } from "./free-order/read-content-behind.ts";
import { readInsertion } from "./free-order/read-insertion.ts";
import type { Construction } from "./language-pack.ts";
import { readFixedOrder } from "./read-fixed-order.ts";

const READERS: Readonly<Record<Construction, Reader>> = {
  "fixed-order": readFixedOrder,
  "as-clause": readAsClause,
  insertion: readInsertion,
  "content-behind": readContentBehind,
  "content-before": readContentBefore,
};

/**
 * Label the source, cue and content of one verb cue, by the first construction of the language
 * that it stands in.
 */
export function readVerbCue(context: CueContext): Candidate | undefined {
  for (const construction of context.text.pack.grammar.constructions) {
    const candidate = READERS[construction](context);
    if (candidate) return candidate;
  }
  return undefined;
}
