import type { TokenRange } from "../../text/pair-quotes.ts";
import { type AnnotatedText, isAny, isQuoted, textAt, wordAt } from "../annotate-text.ts";
import { labelColon } from "../label-colon.ts";
import { Is } from "../word-class.ts";

const NO_TURNS: ReadonlySet<number> = new Set();

/**
 * The turns of the conversation that a text holds, if it does: at least two blocks that begin with
 * a label and end with a stop, one of which asks, says "I" or "we", or has a name in capitals.
 *
 * @returns The tokens that are their labels' colons.
 */
export function findTurns(text: AnnotatedText): ReadonlySet<number> {
  const turns = new Set<number>();
  let isSpoken = false;
  for (const block of text.blocks) {
    const colon = labelColon(text, block);
    if (colon < 0 || !/^[.?!…]$/.test(textAt(text, block.end - 1))) continue;
    if (holdsAny(text, { first: block.first, end: colon }, text.pack.nonSpeakers)) continue;
    turns.add(colon);
    isSpoken ||= isSpeech(text, block, colon);
  }
  return isSpoken && turns.size > 1 ? turns : NO_TURNS;
}

function isSpeech(text: AnnotatedText, { first, end }: TokenRange, colon: number): boolean {
  if (textAt(text, end - 1) === "?" || isAny(text, first, Is.upper)) return true;
  return holdsAny(text, { first: colon + 1, end }, text.pack.firstPersons);
}

function holdsAny(
  text: AnnotatedText,
  { first, end }: TokenRange,
  list: ReadonlySet<string>,
): boolean {
  for (let at = first; at < end; at++) {
    if (list.has(wordAt(text, at).lower) && !isQuoted(text, at)) return true;
  }
  return false;
}
