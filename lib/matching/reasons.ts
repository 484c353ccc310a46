import type { Comparison } from "./features.ts";
import { quoteOf } from "./guards/conflict.ts";
import { findSharedDates } from "./guards/date-conflict.ts";
import { findSharedNames } from "./guards/name-conflict.ts";
import { findSharedFigures } from "./guards/number-conflict.ts";
import type { Reason, SpeakerAgreement } from "./match.ts";

/** Values named in one reason; more would not be read. */
const MAX_VALUES = 4;
/** Differences named; the first ones are the plainest. */
const MAX_CONFLICTS = 5;
/** Aligned words quoted at most, in code units. */
const MAX_QUOTE = 120;

const CONFLICT_CODES = {
  number: "differs-number",
  date: "differs-date",
  name: "differs-name",
  direction: "differs-roles",
  negation: "differs-negation",
  opposite: "differs-opposite",
  modality: "differs-certainty",
  extent: "differs-extent",
  cause: "differs-cause",
} as const;

/**
 * Why a pair matched and where it differs, with the words of both texts.
 *
 * @param isParaphrase Whether a paraphrase matched rather than the proposition itself.
 */
export function explain(
  { pairing, conflicts }: Comparison,
  speaker: SpeakerAgreement,
  isParaphrase: boolean,
): Reason[] {
  const shared: [Reason["code"], string[]][] = [
    ["same-words", sharedPhrases(pairing)],
    ["same-number", findSharedFigures(pairing)],
    ["same-date", findSharedDates(pairing)],
    ["same-name", findSharedNames(pairing)],
  ];
  const reasons = shared
    .filter(([, values]) => values.length > 0)
    .map(([code, values]): Reason => ({ code, values: distinct(values) }));
  for (const { kind, values } of conflicts.slice(0, MAX_CONFLICTS)) {
    reasons.push({ code: CONFLICT_CODES[kind], values: [...values] });
  }
  if (isParaphrase)
    reasons.push({ code: "paraphrase", values: [pairing.claim.text.slice(0, 300)] });
  if (speaker === "same") reasons.push({ code: "speaker-same", values: [] });
  if (speaker === "unknown") reasons.push({ code: "speaker-unsure", values: [] });
  if (speaker === "different") reasons.push({ code: "speaker-differs", values: [] });
  return reasons;
}

/** The longest stretches of words that stand in both texts, at least two telling words each. */
function sharedPhrases({ statement, claim }: Comparison["pairing"]): string[] {
  const runs: { start: number; end: number; count: number }[] = [];
  const claimFollows = new Map<number, Set<number>>();
  claim.terms.forEach((term, i) => {
    const next = claimFollows.get(term) ?? new Set();
    claimFollows.set(term, next.add(claim.terms[i + 1] ?? 0));
  });
  let from = 0;
  for (let i = 0; i < statement.terms.length; i++) {
    const goesOn = claimFollows.get(statement.terms[i] ?? 0)?.has(statement.terms[i + 1] ?? -1);
    if (goesOn) continue;
    if (i > from) runs.push({ ...offsetsOf(statement, from, i), count: i - from + 1 });
    from = i + 1;
  }
  return runs
    .sort((a, b) => b.count - a.count)
    .map((run) => quoteOf(statement, run))
    .filter((phrase) => phrase.length <= MAX_QUOTE);
}

function offsetsOf(
  { words, termWords }: Comparison["pairing"]["statement"],
  from: number,
  to: number,
): { start: number; end: number } {
  return {
    start: words[termWords[from] ?? 0]?.start ?? 0,
    end: words[termWords[to] ?? 0]?.end ?? 0,
  };
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].slice(0, MAX_VALUES);
}
