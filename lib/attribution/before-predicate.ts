import type { TokenRange } from "../text/pair-quotes.ts";
import { type AnnotatedText, isAny, isQuoted } from "./annotate-text.ts";
import { isFiniteVerb } from "./noun-phrase.ts";
import { Is } from "./word-class.ts";

/** Whether a finite verb stands in a range. */
export function hasVerb(text: AnnotatedText, { first, end }: TokenRange): boolean {
  for (let at = first; at < end; at++) if (isFiniteVerb(text, at)) return true;
  return false;
}

const STARTS_CLAUSE =
  Is.relative | Is.subordinator | Is.coordinator | Is.complementizer | Is.question | Is.mark;

/**
 * "The claim that it was safe | was never tested": a noun in the subject has its content before
 * the sentence's own verb, the second one behind "that" and the first one else.
 */
export function beforePredicate(text: AnnotatedText, content: TokenRange, isThat: boolean): number {
  let isOwnVerbNext = !isThat;
  for (let at = content.first + 1; at < content.end; at++) {
    if (isQuoted(text, at) || isAny(text, at, STARTS_CLAUSE)) return content.end;
    if (!isFiniteVerb(text, at) || isFiniteVerb(text, at - 1)) continue;
    if (isOwnVerbNext) return at;
    isOwnVerbNext = true;
  }
  return content.end;
}
