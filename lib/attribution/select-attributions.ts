import type { TokenRange } from "../text/pair-quotes.ts";
import { type Candidate, rangeLength } from "./candidate.ts";

/** A candidate with its probability of being an attribution. */
export type Scored = { candidate: Candidate; score: number; confidence: number };

/**
 * Keep the likeliest of candidates whose contents overlap.
 *
 * Attributions inside the content of another are dropped too: what somebody is said to have said
 * about a third person's words is read as one attribution.
 *
 * @param tokenCount Length of the text in tokens.
 */
export function selectAttributions(scored: readonly Scored[], tokenCount: number): Scored[] {
  const byScore = [...scored].sort((a, b) => b.score - a.score);
  const taken = new Uint8Array(tokenCount);
  const cues = new Uint8Array(tokenCount);
  const kept: Scored[] = [];
  for (const item of byScore) {
    const { content } = item.candidate;
    if (countTaken(taken, content) > rangeLength(content) / 2) continue;
    // "Secondo quanto *riferisce* …": a verb inside the phrase that was read is no second cue.
    if (countTaken(cues, item.candidate.cue) > 0) continue;
    for (const { first, end } of item.candidate.cue) cues.fill(1, first, end);
    for (const { first, end } of item.candidate.source) cues.fill(1, first, end);
    for (const { first, end } of content) taken.fill(1, first, end);
    kept.push(item);
  }
  return inTextOrder(kept);
}

/** Sorted by where content or cue begins, whichever comes first. */
export function inTextOrder(items: readonly Scored[]): Scored[] {
  return [...items].sort((a, b) => startOf(a) - startOf(b));
}

function countTaken(taken: Uint8Array, ranges: readonly TokenRange[]): number {
  let count = 0;
  for (const { first, end } of ranges) {
    for (let at = first; at < end; at++) count += taken[at] ?? 0;
  }
  return count;
}

function startOf({ candidate }: Scored): number {
  return Math.min(...[...candidate.content, ...candidate.cue].map(({ first }) => first));
}
