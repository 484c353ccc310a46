import type { TokenRange } from "../../text/pair-quotes.ts";
import { type AnnotatedText, isAny, isQuoted, wordAt } from "../annotate-text.ts";
import type { Candidate } from "../candidate.ts";
import { Is } from "../word-class.ts";

/** The longest such clause, in tokens. */
const MAX_CLAUSE = 14;

/** "Officials *who asked not to be named* said": the clause belongs to the source. */
export function joinAnonymity(text: AnnotatedText, candidate: Candidate): Candidate {
  const source = candidate.source[0];
  if (!source || candidate.source.length > 1) return candidate;
  const relative = relativeAt(text, source);
  const clause = relative < 0 ? undefined : anonymityClause(text, relative);
  if (!clause) return candidate;
  const { verb } = candidate;
  // "who *asked* not to be named" reports nothing itself.
  if (verb && verb.head >= clause.first && verb.head < clause.end) {
    return { ...candidate, content: [] };
  }
  const outside = ({ first: from, end }: TokenRange) => ({
    first: Math.max(from, clause.end),
    end,
  });
  const cue = candidate.cue.map((range) => (range.first < clause.first ? range : outside(range)));
  return {
    ...candidate,
    source: [{ first: source.first, end: clause.end }],
    cue: cue.filter((range) => range.end > range.first),
  };
}

/** Where a relative pronoun ends a source or follows it, or -1. */
function relativeAt(text: AnnotatedText, { first, end }: TokenRange): number {
  for (const at of [end - 1, end]) {
    if (at >= first && isPersonal(text, at)) return at;
  }
  return -1;
}

function isPersonal(text: AnnotatedText, at: number): boolean {
  return text.pack.personalRelatives.has(wordAt(text, at).lower) && !isQuoted(text, at);
}

/** The relative clause that begins at a token, if it says why nobody is named. */
function anonymityClause(text: AnnotatedText, first: number): TokenRange | undefined {
  for (let at = first + 1; at < first + MAX_CLAUSE; at++) {
    if (isAny(text, at, Is.mark)) return undefined;
    if (text.pack.anonymity.has(wordAt(text, at).lower)) return { first, end: at + 1 };
  }
  return undefined;
}
