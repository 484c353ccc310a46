import type { TokenRange } from "../text/pair-quotes.ts";
import { type AnnotatedText, isAny, sentenceAt, textAt, wordAt } from "./annotate-text.ts";
import { isFiniteVerb, secondPhrase } from "./noun-phrase.ts";
import { Is } from "./word-class.ts";

/** How far into a source the word stands that shows a person or a group. */
const MAX_DEPTH = 4;

/**
 * Whether a phrase such as French "pour" gives an opinion: "*Pour* le maire, …", set off by commas
 * and before a person or a group, and no purpose or recipient.
 *
 * @param place Where the phrase stands, and whether it leads its part of the sentence.
 * @param source What follows it.
 */
export function isViewpoint(
  text: AnnotatedText,
  { at, isLeading }: { at: number; isLeading: boolean },
  source: TokenRange,
): boolean {
  const sentence = sentenceAt(text, at);
  if (!sentence || !showsPerson(text, source) || secondPhrase(text, source) > 0) return false;
  const behind = textAt(text, source.end);
  if (isLeading) {
    const opensClause = isAny(text, source.end, Is.determiner) || isFiniteVerb(text, source.end);
    const isSecond = at > sentence.first && source.end >= sentence.end - 1;
    return behind === "," || opensClause || isSecond;
  }
  const isSetOff = behind === "," || source.end >= sentence.end - 1;
  return textAt(text, at - 1) === "," && isSetOff;
}

/** Whether a noun phrase begins with a role, a group or a full name. */
export function showsPerson(text: AnnotatedText, { first, end }: TokenRange): boolean {
  if (isAny(text, first, Is.capital) && isAny(text, first + 1, Is.capital)) return true;
  for (let at = first; at < Math.min(end, first + MAX_DEPTH); at++) {
    if (isAny(text, at, Is.title | Is.upper)) return true;
    if (text.pack.sourceNouns.has(wordAt(text, at).lower)) return true;
  }
  return false;
}
