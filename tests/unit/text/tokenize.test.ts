import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenize } from "../../../lib/text/tokenize.ts";

const SURROGATE_PAIR = /^[\ud800-\udbff][\udc00-\udfff]$/;

function words(text: string): string[] {
  return tokenize(text).map((token) => token.text);
}

describe("tokenize", () => {
  it.each([
    ["The well-known mayor's plan", ["The", "well-known", "mayor's", "plan"]],
    ["in the U.S. and at 5 p.m.", ["in", "the", "U.S.", "and", "at", "5", "p.m."]],
    ["2,700 mines, 3.5 miles", ["2,700", "mines", ",", "3.5", "miles"]],
    ["It ended.He left", ["It", "ended", ".", "He", "left"]],
    ["wait -- or ... not", ["wait", "--", "or", "...", "not"]],
    ["``Yes,'' she said", ["``", "Yes", ",", "''", "she", "said"]],
    ["news.example.com", ["news.example.com"]],
    ["Café naïve", ["Café", "naïve"]],
    ["Ինչո՞ւ չէ", ["Ինչո՞ւ", "չէ"]],
    ["", []],
  ])("cuts %j into its words and marks", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it("keeps a word whole that a soft hyphen divides", () => {
    expect(words("govern\u00adment")).toEqual(["govern\u00adment"]);
  });

  it("tiles any text without cutting a code point", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        let end = 0;
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.text).toBe(text.slice(token.start, token.end));
          expect(text.slice(token.start - 1, token.start + 1)).not.toMatch(SURROGATE_PAIR);
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
