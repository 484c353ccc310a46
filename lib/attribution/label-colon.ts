import type { TokenRange } from "../text/pair-quotes.ts";
import { type AnnotatedText, isAny, textAt } from "./annotate-text.ts";
import { Is } from "./word-class.ts";

/** The longest "NAME:", in tokens. */
const MAX_LABEL = 6;

/** The colon of the speaker's label that a sentence or block begins with, or -1. */
export function labelColon(text: AnnotatedText, { first, end }: TokenRange): number {
  if (first > 0 && text.blockOf[first] === text.blockOf[first - 1]) return -1;
  for (let at = first; at < Math.min(end, first + MAX_LABEL); at++) {
    const token = textAt(text, at);
    if (token === ":") return at > first ? at : -1;
    if (token !== "." && !isAny(text, at, Is.capital)) return -1;
  }
  return -1;
}
