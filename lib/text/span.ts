import * as z from "zod/mini";

/** A half-open range `[start, end)` of UTF-16 code units in an article's text. */
export const Span = z.object({ start: z.int().check(z.nonnegative()), end: z.int() });
export type Span = z.infer<typeof Span>;

/**
 * The words a span list covers, joined by an ellipsis where the list is interrupted.
 *
 * @param text The article's text, the one the offsets count in.
 * @param spans Spans in text order.
 */
export function textOf(text: string, spans: readonly Span[]): string {
  return spans.map((span) => text.slice(span.start, span.end).trim()).join(" … ");
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
