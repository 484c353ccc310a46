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
  freeOuter(text, candidates);
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

/**
 * "Mi hanno chiesto di tacere, *ha raccontato la donna*", "Chi chiede di tacere *racconta* che …": of
 * two cues that seem to stand in each other, the one behind its content or with the other in its
 * source is the outer one. English was measured without this.
 */
function freeOuter(text: AnnotatedText, candidates: readonly Candidate[]): void {
  if (!text.pack.grammar.splitsVerbGroups) return;
  const bySentence = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const sentence = text.sentenceOf[candidate.cue[0]?.first ?? 0] ?? -1;
    const group = bySentence.get(sentence);
    if (group) group.push(candidate);
    else bySentence.set(sentence, [candidate]);
  }
  for (const group of bySentence.values()) {
    for (const outer of group) {
      const inner = group.filter((other) => isOuter(outer, other));
      if (inner.length === 0 || outer.rates.all < LIKELY) continue;
      outer.isNested = group.some(
        (other) =>
          other.rates.all >= LIKELY && !inner.includes(other) && holds(other.content, outer),
      );
      for (const other of inner) other.isNested = true;
    }
  }
}

function isOuter(outer: Candidate, inner: Candidate): boolean {
  if (outer === inner) return false;
  // "…, *il sindaco dice che* domani riapre": a source that is too long by a clause.
  const isInSource = holds(outer.source, inner) && inner.frame !== "that";
  return isInSource || (outer.frame === "before" && holds(outer.content, inner));
}

/** Whether a candidate's cue stands in a source or content. */
function holds(ranges: readonly TokenRange[], { cue }: Candidate): boolean {
  const at = cue[0]?.first ?? -1;
  return ranges.some(({ first, end }) => at >= first && at < end);
}

function readSentence(text: AnnotatedText, cues: readonly VerbCue[]): Candidate[] {
  const found: Candidate[] = [];
  let previousSource: TokenRange | undefined;
  for (const cue of cues) {
    const candidate = readVerbCue({ text, cue, cues, previousSource });
    if (!candidate) continue;
    if (!isInside(text, cue, found.at(-1))) {
      previousSource = candidate.source[0] ?? previousSource;
    }
    found.push(candidate);
  }
  return found;
}

/** Whether a cue stands in what another reports, so that its source is no speaker of the text. */
function isInside(text: AnnotatedText, cue: VerbCue, outer: Candidate | undefined): boolean {
  // English was measured without this.
  if (!outer || !text.pack.grammar.splitsVerbGroups) return false;
  return outer.content.some(({ first, end }) => cue.head >= first && cue.head < end);
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
