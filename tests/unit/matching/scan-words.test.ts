import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scanWords } from "../../../lib/matching/scan-words.ts";

/** What a word is, in one expression. */
const WORD =
  /(?:\p{L}\.){1,8}\p{L}(?![\p{L}\p{N}])|\p{Nd}{1,3}(?:[ \u00a0\u202f]\p{Nd}{3}(?!\p{Nd}))+(?:,\p{Nd}+)?|\p{Nd}+(?:[.,]\p{Nd}+)*|[\p{L}\p{M}]+(?:['’ʼ՛՜՞][\p{L}\p{M}]+)*/gu;

function scanned(text: string): string[] {
  const words: string[] = [];
  scanWords(text, (start, end) => words.push(text.slice(start, end)));
  return words;
}

const PIECES =
  "a b U S é ß ж ա 中 文 日本 ก ा ́ ʼ ’ ' . , - — “ ” 1 23 ٣ ३ ² ½ Ⅷ 𝒜 𐐷 😀 \ud800 \udc00 \u2071 the don't U.S. 2,700.5 700 ՛ ՞ \u202f".split(
    " ",
  );

describe("scanWords", () => {
  it("finds what one expression finds in texts of awkward pieces", () => {
    const aText = fc
      .array(fc.constantFrom(...PIECES, " "), { maxLength: 14 })
      .map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(aText, (text) => {
        expect(scanned(text)).toEqual(text.match(WORD) ?? []);
      }),
      { numRuns: 4_000 },
    );
  });

  it("finds what one expression finds in any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        expect(scanned(text)).toEqual(text.match(WORD) ?? []);
      }),
      { numRuns: 2_000 },
    );
  });
});
