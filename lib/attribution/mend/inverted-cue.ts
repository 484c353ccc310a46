import { type AnnotatedText, textAt } from "../annotate-text.ts";
import type { Candidate } from "../candidate.ts";

/** "*Said* the mayor: “…”": what stands between a verb and its colon is who said it. */
export function splitInverted(text: AnnotatedText, candidate: Candidate): Candidate {
  const cue = candidate.cue[0];
  const { verb } = candidate;
  if (!cue || !verb || candidate.source.length > 0 || candidate.cue.length > 1) return candidate;
  const isOpening = text.sentences[verb.sentence]?.first === verb.head && cue.first === verb.head;
  const hasColon = textAt(text, cue.end - 1) === ":";
  if (!isOpening || verb.mood !== "finite" || !hasColon || cue.end - cue.first < 3)
    return candidate;
  return {
    ...candidate,
    cue: [{ first: cue.first, end: cue.first + 1 }],
    source: [{ first: cue.first + 1, end: cue.end - 1 }],
  };
}
