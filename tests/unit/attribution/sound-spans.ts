import { expect } from "vitest";
import { Attribution } from "../../../lib/attribution/attribution.ts";
import type { Span } from "../../../lib/text/span.ts";

/**
 * Expect attributions that a page can be marked by: of the schema, every span inside the text and
 * between code points, each part's spans in order and apart, the attributions in text order.
 */
export function expectSound(text: string, found: readonly Attribution[]): void {
  let before = 0;
  for (const attribution of found) {
    expect(Attribution.safeParse(attribution).success).toBe(true);
    const { source, cue, content, resolved } = attribution;
    for (const part of [source, cue, content, resolved ? [resolved.span] : []]) {
      expectInOrder(text, part);
    }
    const start = Math.min(...[...cue, ...content].map((span) => span.start));
    expect(start).toBeGreaterThanOrEqual(before);
    before = start;
  }
}

function expectInOrder(text: string, spans: readonly Span[]): void {
  let end = 0;
  for (const span of spans) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThan(span.start);
    expect(cutsCodePoint(text, span.start) || cutsCodePoint(text, span.end)).toBe(false);
    end = span.end;
  }
  expect(end).toBeLessThanOrEqual(text.length);
}

function cutsCodePoint(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
}
