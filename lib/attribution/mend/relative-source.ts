import { type AnnotatedText, isQuoted, sentenceAt, wordAt } from "../annotate-text.ts";
import type { Candidate } from "../candidate.ts";
import { phraseBefore } from "../noun-phrase.ts";

/** "*A clerk* who asked for water said": a clause alone is no source, its noun belongs to it. */
export function joinRelative(text: AnnotatedText, candidate: Candidate): Candidate {
  const [source, ...more] = candidate.source;
  if (!source || more.length > 0 || source.end - source.first < 2) return candidate;
  const isRelative = text.pack.personalRelatives.has(wordAt(text, source.first).lower);
  if (!isRelative || isQuoted(text, source.first)) return candidate;
  const sentence = sentenceAt(text, source.first);
  const before = phraseBefore(text, source.first, sentence?.first ?? source.first);
  return before ? { ...candidate, source: [{ first: before.first, end: source.end }] } : candidate;
}
