import type { TokenRange } from "../../text/pair-quotes.ts";
import { type AnnotatedText, isAny, textAt } from "../annotate-text.ts";
import type { Candidate } from "../candidate.ts";
import { Is } from "../word-class.ts";

const EDGES = new Set([",", ";", ":", "-", "–", "—", "--"]);

/** "Ann Lee, the mayor*,* said" and "Ann Lee *earlier Monday* said": the name and role alone. */
export function trimSource(text: AnnotatedText, candidate: Candidate): Candidate {
  const source = candidate.source.map((range) => trimRange(text, range));
  const isSame = source.every(({ first, end }, index) => {
    const before = candidate.source[index];
    return before?.first === first && before.end === end;
  });
  if (isSame) return candidate;
  return { ...candidate, source: source.filter(({ first, end }) => end > first) };
}

function trimRange(text: AnnotatedText, range: TokenRange): TokenRange {
  let { first, end } = range;
  while (end > first && EDGES.has(textAt(text, first))) first++;
  while (end > first && EDGES.has(textAt(text, end - 1))) end--;
  return { first, end: timeStart(text, { first, end }) };
}

/**
 * Where a time at the end of a name begins: "earlier Monday", "on Friday"; else the range's end. In
 * "USA Today" it is part of the name, in "a report released last year" of what is told of it.
 */
function timeStart(text: AnnotatedText, { first, end }: TokenRange): number {
  let at = end;
  while (at > first + 1 && isAny(text, at - 1, Is.time)) at--;
  if (at === end) return end;
  let before = at;
  while (before > first + 1 && isAny(text, before - 1, Is.adverb | Is.preposition)) before--;
  if (before === at) return end;
  for (let word = first; word < before; word++) {
    if (isAny(text, word, Is.mark | Is.past | Is.finite | Is.relative | Is.gerund)) return end;
  }
  return before;
}
