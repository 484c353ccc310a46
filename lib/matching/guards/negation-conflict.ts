import { findPhrase } from "../languages/find-phrase.ts";
import { perText } from "../per-text.ts";
import type { PreparedText } from "../prepare-text.ts";
import { type Conflict, isNear, type Pairing, quoteWords } from "./conflict.ts";

/** Letters of a verb before its ending; shorter words only look negated. */
const MIN_VERB = 3;

/** One text negates what the other asserts. */
export function findNegationConflict(pairing: Pairing): Conflict | undefined {
  const { statement, claim } = pairing;
  const theirs = negatorsOf(statement).find((at) => isNear(pairing, at));
  const ours = negatorsOf(claim)[0];
  if ((theirs === undefined) === (ours === undefined)) return undefined;
  return { kind: "negation", values: [phraseAt(statement, theirs), phraseAt(claim, ours)] };
}

/** Where a text's negators stand; "not only" and "no fewer than" are none. */
const negatorsOf = perText(({ words, language }) => {
  const found: number[] = [];
  for (let i = 0; i < words.length; i++) {
    const isNegative = hasNegativeEnding(words[i]?.folded ?? "", language.negativeEndings);
    if (!isNegative && !findPhrase(language.negators, words, i)) continue;
    const next = words[i + 1]?.folded ?? "";
    const isBound = language.lowerBounds.has(next) || language.upperBounds.has(next);
    if (!isBound && !language.negatorBreakers.has(next)) found.push(i);
  }
  return found;
});

function hasNegativeEnding(folded: string, endings: readonly string[]): boolean {
  return endings.some((end) => folded.length >= end.length + MIN_VERB && folded.endsWith(end));
}

function phraseAt(text: PreparedText, at: number | undefined): string {
  if (at === undefined) return "";
  return quoteWords(text, at, Math.min(at + 1, text.words.length - 1));
}
