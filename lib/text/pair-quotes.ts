import { findBlocks } from "./blocks.ts";
import { pairDoubleQuotes } from "./pair-double-quotes.ts";
import { pairSingleQuotes } from "./pair-single-quotes.ts";
import type { Span } from "./span.ts";
import { type Token, tokenize } from "./tokenize.ts";

/** A quotation with its marks. */
export type Quotation = Span & {
  /** Indices of its first and last token, the marks where there are any. */
  first: number;
  last: number;
  /** Whether a closing mark was found; if not, it ends with its block. */
  closed: boolean;
  /** Whether the next block takes the quotation up with a mark of its own. */
  continues: boolean;
  /** 0 for a quotation that stands in no other. */
  depth: number;
};

/** A run of tokens within one block: indices, `end` exclusive. */
export type TokenRange = { first: number; end: number };

/** What {@link pairQuotes} would otherwise work out itself. */
export type QuoteParts = { tokens: readonly Token[]; blocks: readonly Span[] };

/**
 * Find the quotations of a text: straight, curly, low-high, guillemets, single marks, nested, and
 * running over several paragraphs.
 *
 * Every quotation ends at the latest with its block. One without a closing mark is kept only if
 * it stands where a quotation begins (first in its block, or behind a comma or colon).
 *
 * @returns Quotations in text order, an outer one before those inside it.
 */
export function pairQuotes(text: string, parts?: QuoteParts): Quotation[] {
  const tokens = parts?.tokens ?? tokenize(text);
  const ranges = blockRanges(tokens, parts?.blocks ?? findBlocks(text));
  const doubles = pairDoubleQuotes(tokens, ranges);
  const singles = pairSingleQuotes(tokens, ranges, doubles);
  return nest([...doubles, ...singles]);
}

/** The tokens of each block; blocks without tokens are left out. */
export function blockRanges(tokens: readonly Token[], blocks: readonly Span[]): TokenRange[] {
  const ranges: TokenRange[] = [];
  let at = 0;
  for (const block of blocks) {
    const first = at;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < block.end) at++;
    if (at > first) ranges.push({ first, end: at });
  }
  return ranges;
}

function nest(quotations: Quotation[]): Quotation[] {
  const sorted = quotations.sort((a, b) => a.first - b.first || b.last - a.last);
  const open: Quotation[] = [];
  for (const quotation of sorted) {
    while (open.length > 0 && (open.at(-1)?.last ?? 0) < quotation.first) open.pop();
    quotation.depth = open.length;
    open.push(quotation);
  }
  return sorted;
}
