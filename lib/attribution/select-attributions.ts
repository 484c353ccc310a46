import type { TokenRange } from "../text/pair-quotes.ts";
import type { AnnotatedText } from "./annotate-text.ts";
import { type Candidate, rangeLength } from "./candidate.ts";

/** A candidate with its probability of being an attribution. */
export type Scored = { candidate: Candidate; score: number; confidence: number };

/**
 * Keep the likeliest of candidates whose contents overlap by more than half of either.
 *
 * Attributions inside the content of another are dropped too: what somebody is said to have said
 * about a third person's words is read as one attribution.
 *
 * @param text The text the candidates were found in.
 */
export function selectAttributions(
  scored: readonly Scored[],
  { tokens, pack }: AnnotatedText,
): Scored[] {
  const byScore = [...scored].sort((a, b) => b.score - a.score);
  const ownerOf = new Int32Array(tokens.length).fill(-1);
  const read = new Uint8Array(tokens.length);
  const kept: Scored[] = [];
  for (const item of byScore) {
    const { cue, source, content } = item.candidate;
    if (isTaken(content, ownerOf, kept)) continue;
    // "Secondo quanto *riferisce* …": a verb inside the phrase that was read is no second cue.
    const isRead = cue.some(({ first, end }) => read.subarray(first, end).includes(1));
    if (isRead && pack.grammar.keepsVerbGroups) continue;
    for (const { first, end } of [...cue, ...source]) read.fill(1, first, end);
    for (const { first, end } of content) ownerOf.fill(kept.length, first, end);
    kept.push(item);
  }
  return inTextOrder(kept);
}

/** Whether content shares more than half of its own tokens, or of a kept one's, with kept ones. */
function isTaken(
  content: readonly TokenRange[],
  ownerOf: Int32Array,
  kept: readonly Scored[],
): boolean {
  const shared = new Map<number, number>();
  let taken = 0;
  for (const { first, end } of content) {
    for (let at = first; at < end; at++) {
      const owner = ownerOf[at] ?? -1;
      if (owner < 0) continue;
      taken++;
      shared.set(owner, (shared.get(owner) ?? 0) + 1);
    }
  }
  if (taken > rangeLength(content) / 2) return true;
  for (const [owner, count] of shared) {
    if (count > rangeLength(kept[owner]?.candidate.content ?? []) / 2) return true;
  }
  return false;
}

/** Sorted by where content or cue begins, whichever comes first. */
export function inTextOrder(items: readonly Scored[]): Scored[] {
  return [...items].sort((a, b) => startOf(a) - startOf(b));
}

function startOf({ candidate }: Scored): number {
  return Math.min(...[...candidate.content, ...candidate.cue].map(({ first }) => first));
}
