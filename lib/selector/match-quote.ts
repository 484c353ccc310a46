import type { Span } from "../text/span.ts";
import { findSimilar } from "./find-similar.ts";
import type { SpanSelector, TextQuoteSelector } from "./span-selector.ts";

/** A quote that stands on a page more often than this is no quote. */
const MAX_OCCURRENCES = 1_000;

/**
 * Find a described span in a text that may have changed: at its old place if the words are still
 * there, else where the same words stand in the most similar surroundings, else where very similar
 * words stand.
 *
 * Bounded: one native search of the text for exact quotes; for similar ones see `findSimilar`.
 *
 * @returns The span, or `undefined` for an orphan.
 */
export function matchQuote(text: string, { quote, position }: SpanSelector): Span | undefined {
  if (quote.exact === "") return undefined;
  const stayed = text.startsWith(quote.exact, position.start) && position.start >= 0;
  if (stayed && hasWholeContext(text, quote, position.start)) {
    return { start: position.start, end: position.start + quote.exact.length };
  }
  const start = bestOccurrence(text, quote, position.start);
  if (start !== undefined) return { start, end: start + quote.exact.length };
  return findSimilar(text, quote, position.start);
}

function hasWholeContext(text: string, quote: TextQuoteSelector, start: number): boolean {
  return contextScore(text, quote, start) === quote.prefix.length + quote.suffix.length;
}

function bestOccurrence(
  text: string,
  quote: TextQuoteSelector,
  expected: number,
): number | undefined {
  let best: { start: number; score: number } | undefined;
  let start = text.indexOf(quote.exact);
  for (let count = 0; start >= 0 && count < MAX_OCCURRENCES; count += 1) {
    const score = contextScore(text, quote, start);
    const isNearer = !!best && Math.abs(start - expected) < Math.abs(best.start - expected);
    if (!best || score > best.score || (score === best.score && isNearer)) best = { start, score };
    start = text.indexOf(quote.exact, start + 1);
  }
  return best?.start;
}

/** How many units of prefix and suffix still stand beside the quote, counted from it outwards. */
function contextScore(text: string, quote: TextQuoteSelector, start: number): number {
  const { prefix, suffix, exact } = quote;
  const end = start + exact.length;
  let before = 0;
  while (before < prefix.length && prefix.at(-1 - before) === text[start - 1 - before]) before += 1;
  let after = 0;
  while (after < suffix.length && suffix[after] === text[end + after]) after += 1;
  return before + after;
}
