import { sentenceHabits } from "./abbreviations.ts";
import { findBlocks } from "./blocks.ts";
import { findSentences } from "./find-sentences.ts";
import { blockRanges, pairQuotes } from "./pair-quotes.ts";
import type { Span } from "./span.ts";
import { tokenize } from "./tokenize.ts";

/**
 * Split text into sentences without breaking inside quotation marks.
 *
 * @param text The article's text; its lines are blocks no sentence crosses.
 * @param locale BCP 47 tag of the text, e.g. `"en-GB"`; decides on abbreviations and ordinals.
 * @param blocks Spans of the page's block elements, if known.
 * @returns Spans in text order, without the white space between them; `[]` for empty text.
 */
export function splitSentences(text: string, locale: string, blocks: readonly Span[] = []): Span[] {
  const tokens = tokenize(text);
  const lines = findBlocks(text, blocks);
  const quotations = pairQuotes(text, { tokens, blocks: lines });
  const cut = { tokens, quotations, blocks: blockRanges(tokens, lines) };
  const ranges = findSentences(cut, sentenceHabits(locale));
  return ranges.map(({ first, end }) => ({
    start: tokens[first]?.start ?? 0,
    end: tokens[end - 1]?.end ?? 0,
  }));
}
