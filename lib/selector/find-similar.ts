import type { Span } from "../text/span.ts";
import { alignWithin } from "./align-within.ts";
import type { TextQuoteSelector } from "./span-selector.ts";

/** Shorter quotes have too many near neighbours to be found by likeness. */
const MIN_LENGTH = 12;

/** Edits allowed for each unit of the quote. A fifth lets a reworded clause through, no more. */
const MAX_ERROR_RATE = 0.2;

/** A longer quote is found by its two ends, which keeps the work of aligning it bounded. */
const LONGEST_WHOLE = 256;
const END_LENGTH = 128;

/** The quote is cut into so many pieces; one that survived untouched leads to the place. */
const MAX_PIECES = 8;
const MIN_PIECE_LENGTH = 5;
const MAX_HITS_PER_PIECE = 50;
const MAX_PLACES = 12;

/**
 * Find the stretch of text most like a quote, within a fifth of its length in edits and with the
 * same figures: a statement whose numbers have changed is another statement.
 *
 * Bounded: at most 8 native searches with 50 hits each, 12 alignments of 256 units.
 *
 * @param expected Where the quote used to start; of equals the nearest is taken.
 */
export function findSimilar(
  text: string,
  quote: TextQuoteSelector,
  expected: number,
): Span | undefined {
  const { exact } = quote;
  if (exact.length < MIN_LENGTH) return undefined;
  const found =
    exact.length <= LONGEST_WHOLE
      ? findPattern(text, exact, expected)
      : findByEnds(text, exact, expected);
  if (!found) return undefined;
  return figuresOf(text.slice(found.start, found.end)) === figuresOf(exact) ? found : undefined;
}

function findByEnds(text: string, exact: string, expected: number): Span | undefined {
  const head = findPattern(text, exact.slice(0, END_LENGTH), expected);
  if (!head) return undefined;
  const tailStart = head.start + exact.length - END_LENGTH;
  const tail = findPattern(text, exact.slice(-END_LENGTH), tailStart);
  if (!tail || tail.end <= head.end) return undefined;
  const change = Math.abs(tail.end - head.start - exact.length);
  if (change > exact.length * MAX_ERROR_RATE) return undefined;
  return { start: head.start, end: tail.end };
}

function findPattern(text: string, pattern: string, expected: number): Span | undefined {
  const maxErrors = Math.floor(pattern.length * MAX_ERROR_RATE);
  let best: (Span & { errors: number }) | undefined;
  for (const place of findPlaces(text, pattern, expected)) {
    const window = {
      start: Math.max(0, place - maxErrors),
      end: Math.min(text.length, place + pattern.length + maxErrors),
    };
    const match = alignWithin(text, window, pattern);
    if (match.errors <= maxErrors && (!best || match.errors < best.errors)) best = match;
  }
  return best && { start: best.start, end: best.end };
}

/** Where the pattern may start, judged by its pieces; most votes first, then nearest. */
function findPlaces(text: string, pattern: string, expected: number): number[] {
  const votes = new Map<number, number>();
  const bucketSize = Math.max(8, Math.floor(pattern.length * MAX_ERROR_RATE));
  for (const piece of piecesOf(pattern)) {
    let hit = text.indexOf(piece.text);
    for (let count = 0; hit >= 0 && count < MAX_HITS_PER_PIECE; count += 1) {
      const bucket = Math.round((hit - piece.offset) / bucketSize);
      votes.set(bucket, (votes.get(bucket) ?? 0) + 1);
      hit = text.indexOf(piece.text, hit + 1);
    }
  }
  const distance = (bucket: number) => Math.abs(bucket * bucketSize - expected);
  return [...votes]
    .sort((a, b) => b[1] - a[1] || distance(a[0]) - distance(b[0]))
    .slice(0, MAX_PLACES)
    .map(([bucket]) => bucket * bucketSize);
}

function piecesOf(pattern: string): { text: string; offset: number }[] {
  const length = Math.max(MIN_PIECE_LENGTH, Math.ceil(pattern.length / MAX_PIECES));
  const pieces: { text: string; offset: number }[] = [];
  for (let offset = 0; offset + MIN_PIECE_LENGTH <= pattern.length; offset += length) {
    pieces.push({ text: pattern.slice(offset, offset + length), offset });
  }
  return pieces;
}

function figuresOf(text: string): string {
  return (text.match(/\p{Nd}+/gu) ?? []).join(" ");
}
