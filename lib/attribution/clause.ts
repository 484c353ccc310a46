import type { TokenRange } from "../text/pair-quotes.ts";
import {
  type AnnotatedText,
  isAny,
  isQuoted,
  sentenceAt,
  textAt,
  wordAt,
} from "./annotate-text.ts";
import { Is } from "./word-class.ts";

/** Marks no clause crosses. A hyphen that is a token of its own is a dash. */
const EDGES = new Set(",;:()[]!?…—–―-՝․։".split("").concat("--", "..."));

/** Whether a clause ends at a token: a mark, a quotation, or a word that opens another clause. */
export function isClauseEdge(text: AnnotatedText, at: number): boolean {
  return isQuoted(text, at) || EDGES.has(textAt(text, at)) || isAny(text, at, Is.complementizer);
}

/**
 * Where the complementizer of a clause that begins at a token stands: at it, or behind a preposition
 * as in "*de que*"; -1 if there is none.
 */
export function complementizerOf(text: AnnotatedText, at: number): number {
  if (isAny(text, at, Is.complementizer)) return at;
  const isLed = text.pack.thatPrepositions.has(wordAt(text, at).lower);
  return isLed && isAny(text, at + 1, Is.complementizer) ? at + 1 : -1;
}

/** The stretch around a token that no edge interrupts, within the token's sentence. */
export function clauseAround(text: AnnotatedText, at: number): TokenRange {
  const sentence = sentenceAt(text, at) ?? { first: at, end: at + 1 };
  let { first, end } = { first: at, end: at + 1 };
  while (first > sentence.first && !isClauseEdge(text, first - 1)) first--;
  while (end < sentence.end && !isClauseEdge(text, end)) end++;
  const isStop = end === sentence.end && end - 1 > at && /^[.։]$/.test(textAt(text, end - 1));
  return { first, end: isStop ? end - 1 : end };
}
