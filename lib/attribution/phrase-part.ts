import type { TokenRange } from "../text/pair-quotes.ts";
import { type AnnotatedText, isAny, isQuoted, textAt } from "./annotate-text.ts";
import { matchLength } from "./phrase-evidentials.ts";
import { Is } from "./word-class.ts";

/**
 * The parts of a sentence that one phrase each can speak for: between semicolons where these end a
 * report, and up to the comma before another source's phrase: "Selon les uns, …, selon les autres
 * …".
 */
export function partsOf(text: AnnotatedText, sentence: TokenRange): TokenRange[] {
  if (!text.pack.grammar.semicolonEndsContent) return [sentence];
  const parts: TokenRange[] = [];
  let { first } = sentence;
  for (let at = first; at <= sentence.end; at++) {
    if (at < sentence.end && textAt(text, at) !== ";") continue;
    parts.push(...cutAtPhrases(text, { first, end: at }));
    first = at + 1;
  }
  return parts;
}

/** Cut a part at the last comma before each phrase but the first, if that one leads the part. */
function cutAtPhrases(text: AnnotatedText, part: TokenRange): TokenRange[] {
  if (!text.pack.grammar.keepsVerbGroups) return [part];
  let lead = part.first;
  while (lead < part.end && mayLead(text, lead)) lead++;
  const isLed = isPhrase(text, lead);
  const parts: TokenRange[] = [];
  let { first } = part;
  for (let at = isLed ? lead + 1 : first; at < part.end; at++) {
    if (isQuoted(text, at) || !isPhrase(text, at)) continue;
    const comma = isLed ? commaBefore(text, at, first) : conjunctionBefore(text, at);
    if (comma <= first) continue;
    parts.push({ first, end: comma });
    first = comma + 1;
  }
  return [...parts, { first, end: part.end }];
}

function isPhrase(text: AnnotatedText, at: number): boolean {
  const { accordingTo, viewpoints } = text.pack;
  return matchLength(text, at, accordingTo) > 0 || matchLength(text, at, viewpoints) > 0;
}

function commaBefore(text: AnnotatedText, at: number, limit: number): number {
  for (let comma = at - 1; comma > limit; comma--) if (textAt(text, comma) === ",") return comma;
  return -1;
}

/** ", *mais* selon X": the comma before the conjunction; -1 if there is none. */
function conjunctionBefore(text: AnnotatedText, at: number): number {
  return isAny(text, at - 1, Is.coordinator) && textAt(text, at - 2) === "," ? at - 2 : -1;
}

function mayLead(text: AnnotatedText, at: number): boolean {
  const leads = Is.coordinator | Is.subordinator | Is.mark | Is.adverb;
  return isAny(text, at, leads) && !isQuoted(text, at);
}
