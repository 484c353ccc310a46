import type { Span } from "./span.ts";

/**
 * Cut a text into its blocks: the lines, cut further at the edges of the blocks a page declares.
 *
 * A quotation or sentence never crosses a block's edge, so this is what bounds every later step.
 *
 * @param text The article's text.
 * @param declared Spans of the page's block elements in text order, if known.
 * @returns Non-empty spans in text order without white space at either end.
 */
export function findBlocks(text: string, declared: readonly Span[] = []): Span[] {
  const cuts = [...lineStarts(text), ...declared.flatMap((span) => [span.start, span.end])]
    .filter((offset) => offset > 0 && offset < text.length)
    .sort((a, b) => a - b);
  const blocks: Span[] = [];
  let start = 0;
  for (const cut of [...cuts, text.length]) {
    const block = trimSpan(text, { start, end: cut });
    if (block.start < block.end) blocks.push(block);
    start = cut;
  }
  return blocks;
}

/** The span without the white space at its ends; empty if there is nothing else. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function lineStarts(text: string): number[] {
  const starts: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (isLineBreak(text.charCodeAt(at))) starts.push(at + 1);
  }
  return starts;
}

function isLineBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029;
}

function isSpace(code: number): boolean {
  if (code <= 0x20) return true;
  return code === 0xa0 || code === 0x3000 || code === 0xfeff || (code >= 0x2000 && code <= 0x200b);
}
