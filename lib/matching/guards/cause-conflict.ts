import { perText } from "../per-text.ts";
import type { PreparedText } from "../prepare-text.ts";
import { type Conflict, isNear, type Pairing, quoteWords } from "./conflict.ts";
import { isKin } from "./name-conflict.ts";

/** Words from a verb to its "by". */
const REACH = 2;
/** Telling words of a doer or cause that are compared. */
const MAX_WORDS = 3;

/** The same deed by somebody or something else: "started by a cigarette", "by a faulty cable". */
export function findCauseConflict(pairing: Pairing): Conflict | undefined {
  const { statement, claim } = pairing;
  const ours = causesOf(claim);
  for (const [verb, one] of causesOf(statement)) {
    const other = ours.get(verb);
    if (!other || !isNear(pairing, one.mark) || isShared(one, statement, claim)) continue;
    if (isShared(other, claim, statement)) continue;
    const theirs = quoteWords(statement, one.mark, one.places.at(-1) ?? one.mark);
    return {
      kind: "cause",
      values: [theirs, quoteWords(claim, other.mark, other.places.at(-1) ?? other.mark)],
    };
  }
  return undefined;
}

interface Cause {
  readonly mark: number;
  /** Where its telling words stand; at least one. */
  readonly places: readonly number[];
}

/** By the verb's term: what stands behind its "by". */
const causesOf = perText((text): ReadonlyMap<number, Cause> => {
  const { words, language } = text;
  const causes = new Map<number, Cause>();
  words.forEach(({ folded }, mark) => {
    if (!language.causeMarks.has(folded)) return;
    const verb = lastTermBefore(text, mark);
    const places = fillerAfter(text, mark);
    if (verb !== 0 && places.length > 0 && !causes.has(verb)) causes.set(verb, { mark, places });
  });
  return causes;
});

function lastTermBefore({ words }: PreparedText, mark: number): number {
  for (let at = mark - 1; at >= mark - REACH; at--)
    if (words[at]?.term) return words[at]?.term ?? 0;
  return 0;
}

/** Up to the next preposition; figures and dates are other guards' matter. */
function fillerAfter({ words, language }: PreparedText, mark: number): number[] {
  const places: number[] = [];
  for (let at = mark + 1; at < words.length && places.length < MAX_WORDS; at++) {
    const { folded = "", term = 0 } = words[at] ?? {};
    const isFigure = /^\d/.test(folded) || language.numberWords.has(folded);
    if (isFigure || language.months.has(folded) || folded.endsWith("ing")) return [];
    // The second word of "because of".
    if (at === mark + 1 && language.prepositions.has(folded)) continue;
    if (language.prepositions.has(folded) || language.finiteVerbs.has(folded)) break;
    if (term !== 0) places.push(at);
  }
  return places;
}

function isShared({ places }: Cause, own: PreparedText, other: PreparedText): boolean {
  return places.some((at) => {
    const word = own.words[at];
    if (!word) return false;
    return (
      other.termSet.has(word.term) || other.words.some((there) => isKin(there.folded, word.folded))
    );
  });
}
