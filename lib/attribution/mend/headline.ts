import { type AnnotatedText, isAny, isQuoted, textAt } from "../annotate-text.ts";
import type { Candidate } from "../candidate.ts";
import { Is } from "../word-class.ts";

/** The longest source at a headline's end, in tokens. */
const MAX_SOURCE = 6;

/** Shorter headlines are no statement. */
const MIN_CONTENT = 3;

/**
 * "*No evidence of fraud*, says *minister*": a headline has neither articles nor always a verb, but
 * an order of its own.
 */
export function splitHeadline(text: AnnotatedText, candidate: Candidate): Candidate {
  const { verb } = candidate;
  if (!verb?.entry.isSpeech || verb.mood !== "finite" || verb.first !== verb.head) return candidate;
  const headline = text.sentences[verb.sentence];
  if (!headline || isQuoted(text, verb.head) || textAt(text, verb.head - 1) !== ",")
    return candidate;
  const { first, end } = headline;
  const isOpen = !isAny(text, end - 1, Is.mark);
  const length = end - verb.head - 1;
  if (!isOpen || length < 1 || length > MAX_SOURCE || verb.head - 1 - first < MIN_CONTENT) {
    return candidate;
  }
  for (let at = verb.head + 1; at < end; at++) {
    if (isAny(text, at, Is.mark | Is.complementizer | Is.auxiliary)) return candidate;
  }
  return {
    ...candidate,
    frame: "before",
    isByGrammar: true,
    source: [{ first: verb.head + 1, end }],
    cue: [{ first: verb.head, end: verb.head + 1 }],
    content: [{ first, end: verb.head - 1 }],
  };
}
