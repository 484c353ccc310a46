import type { TextMap } from "../article/text-map.ts";
import { matchQuote } from "../selector/match-quote.ts";
import type { SpanSelector } from "../selector/span-selector.ts";
import type { Span } from "../text/span.ts";

/** Where a statement stands on the page, or that it stands there no more. */
export type Anchor = { state: "anchored"; spans: Span[]; ranges: Range[] } | { state: "orphaned" };

/**
 * Find a statement's spans on the page. A statement may be interrupted (`“One,” he said, “two”`),
 * so it has a list of them; it is found whole and in order, or it is orphaned.
 */
export function anchor(map: TextMap, selectors: readonly SpanSelector[]): Anchor {
  const spans: Span[] = [];
  const ranges: Range[] = [];
  for (const selector of selectors) {
    const span = matchQuote(map.text, selector);
    const spanRanges = span ? map.toRanges(span) : [];
    const isInOrder = span && span.start >= (spans.at(-1)?.end ?? 0);
    if (!span || !isInOrder || spanRanges.length === 0) return { state: "orphaned" };
    spans.push(span);
    ranges.push(...spanRanges);
  }
  return spans.length === 0 ? { state: "orphaned" } : { state: "anchored", spans, ranges };
}

/** Whether a range still holds text: frameworks that replace nodes leave it collapsed. */
export function isAlive(range: Range): boolean {
  return !range.collapsed && range.startContainer.isConnected;
}
