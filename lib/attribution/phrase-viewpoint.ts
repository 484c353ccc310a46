import type { TokenRange } from "../text/pair-quotes.ts";
import { type AnnotatedText, isAny, textAt, wordAt } from "./annotate-text.ts";
import { Is } from "./word-class.ts";

/** How far into a source the word stands that shows a person or a group. */
const MAX_DEPTH = 4;

/**
 * Whether a phrase such as French "pour" gives an opinion: "*Pour* le maire, …", set off by commas
 * and before a person or a group, and no purpose or recipient.
 *
 * @param at Where the phrase stands.
 * @param source What follows it.
 */
export function isViewpoint(text: AnnotatedText, at: number, source: TokenRange): boolean {
  const sentence = text.sentences[text.sentenceOf[at] ?? -1];
  if (!sentence || !showsPerson(text, source)) return false;
  const behind = textAt(text, source.end);
  if (at === sentence.first) return behind === ",";
  const isSetOff = behind === "," || source.end >= sentence.end - 1;
  return textAt(text, at - 1) === "," && isSetOff;
}

function showsPerson(text: AnnotatedText, { first, end }: TokenRange): boolean {
  if (isAny(text, first, Is.capital) && isAny(text, first + 1, Is.capital)) return true;
  for (let at = first; at < Math.min(end, first + MAX_DEPTH); at++) {
    if (isAny(text, at, Is.title | Is.upper)) return true;
    if (text.pack.sourceNouns.has(wordAt(text, at).lower)) return true;
  }
  return false;
}
