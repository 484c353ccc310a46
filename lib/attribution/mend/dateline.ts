import type { TokenRange } from "../../text/pair-quotes.ts";
import { type AnnotatedText, isAny, isQuoted, textAt } from "../annotate-text.ts";
import type { Candidate } from "../candidate.ts";
import { Is } from "../word-class.ts";

/** The longest dateline, in tokens: "NEW YORK, Sept. 4 (Agency) -". */
const MAX_DATELINE = 16;

/** "RIGA, May 4 (Agency) - *The ship left*, sources said": the content without its dateline. */
export function cutDateline(text: AnnotatedText, candidate: Candidate): Candidate {
  const first = candidate.content[0];
  if (!first || text.blocks[text.blockOf[first.first] ?? -1]?.first !== first.first) {
    return candidate;
  }
  const start = datelineEnd(text, first);
  if (start < 0) return candidate;
  return {
    ...candidate,
    content: [{ first: start, end: first.end }, ...candidate.content.slice(1)],
  };
}

/** "May" is a month here. */
function isVerb(text: AnnotatedText, at: number): boolean {
  return isAny(text, at, Is.finite | Is.auxiliary) && !isAny(text, at, Is.capital);
}

/** The token behind a dateline's dash, or -1 where there is no dateline. */
function datelineEnd(text: AnnotatedText, { first, end }: TokenRange): number {
  const limit = Math.min(end - 1, first + MAX_DATELINE);
  for (let at = first; at < limit; at++) {
    if (isQuoted(text, at) || isVerb(text, at)) return -1;
    if (!/^(?:[-–—―]|--)$/.test(textAt(text, at))) continue;
    const isPlace = isAny(text, first, Is.upper) || textAt(text, at - 1) === ")";
    return isPlace && at > first ? at + 1 : -1;
  }
  return -1;
}
