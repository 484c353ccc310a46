import { findPhrase } from "../languages/find-phrase.ts";
import { perText } from "../per-text.ts";
import type { PreparedText } from "../prepare-text.ts";
import { type Conflict, isNear, type Pairing, quoteWords } from "./conflict.ts";

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
    if (!findPhrase(language.negators, words, i)) continue;
    const next = words[i + 1]?.folded ?? "";
    const isBound = language.lowerBounds.has(next) || language.upperBounds.has(next);
    if (!isBound && !language.negatorBreakers.has(next)) found.push(i);
  }
  return found;
});

function phraseAt(text: PreparedText, at: number | undefined): string {
  if (at === undefined) return "";
  return quoteWords(text, at, Math.min(at + 1, text.words.length - 1));
}
