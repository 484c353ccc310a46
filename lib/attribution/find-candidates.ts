import type { TokenRange } from "../text/pair-quotes.ts";
import type { AnnotatedText } from "./annotate-text.ts";
import type { Candidate } from "./candidate.ts";
import { findVerbCues } from "./find-cues.ts";
import { findLabels } from "./find-labels.ts";
import { findNominalCues } from "./find-nominal-cues.ts";
import { findPhraseCues } from "./find-phrase-cues.ts";
import { readVerbCue } from "./read-verb-cue.ts";
import type { VerbCue } from "./verb-cue.ts";

/** The rate from which a cue's content is taken to be somebody's words. */
const LIKELY = 0.5;

/** Find everything that has the form of an attribution, likely or not. */
export function findCandidates(text: AnnotatedText): Candidate[] {
  const bySentence = groupBySentence(findVerbCues(text));
  const cuesOf = (sentence: number) => bySentence.get(sentence) ?? [];
  const candidates = [
    ...[...bySentence.values()].flatMap((cues) => readSentence(text, cues)),
    ...findPhraseCues(text, cuesOf),
    ...findNominalCues(text, cuesOf),
    ...findLabels(text),
  ];
  markNested(candidates, text.tokens.length);
  return candidates;
}

/** Mark the candidates whose cue stands in the content of a likely other one. */
function markNested(candidates: readonly Candidate[], tokenCount: number): void {
  const steps = new Int32Array(tokenCount + 1);
  for (const { rates, content } of candidates) {
    if (rates.all < LIKELY) continue;
    for (const { first, end } of content) {
      steps[first] = (steps[first] ?? 0) + 1;
      steps[end] = (steps[end] ?? 0) - 1;
    }
  }
  let depth = 0;
  const depths = steps.map((step) => {
    depth += step;
    return depth;
  });
  for (const candidate of candidates) {
    candidate.isNested = (depths[candidate.cue[0]?.first ?? 0] ?? 0) > 0;
  }
}

function readSentence(text: AnnotatedText, cues: readonly VerbCue[]): Candidate[] {
  const found: Candidate[] = [];
  let previousSource: TokenRange | undefined;
  for (const cue of cues) {
    const candidate = readVerbCue({ text, cue, cues, previousSource });
    if (!candidate) continue;
    found.push(candidate);
    previousSource = candidate.source[0] ?? previousSource;
  }
  return found;
}

function groupBySentence(cues: readonly VerbCue[]): Map<number, VerbCue[]> {
  const groups = new Map<number, VerbCue[]>();
  for (const cue of cues) {
    const group = groups.get(cue.sentence);
    if (group) group.push(cue);
    else groups.set(cue.sentence, [cue]);
  }
  return groups;
}
