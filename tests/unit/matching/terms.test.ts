import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languageOf } from "../../../lib/matching/languages/find-language.ts";
import { hash32, readTerms, readWords } from "../../../lib/matching/terms.ts";

const en = languageOf("en-GB");

describe("readWords", () => {
  it("folds accents, apostrophes, possessives, digit groups and initials", () => {
    const words = readWords("Café’s don’t 2,700 U.S. Łódź’s 3.5", en);

    expect(words.map(({ folded }) => folded)).toEqual([
      "cafe",
      "dont",
      "2700",
      "usa",
      "łodz",
      "3.5",
    ]);
  });

  it("gives places in the text as it was given", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        let [start, end] = [0, 0];
        for (const word of readWords(text, en)) {
          expect(word.start).toBeGreaterThanOrEqual(start);
          expect(word.end).toBeGreaterThan(word.start);
          [start, end] = [word.start, word.end];
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it("takes pairs of signs where words are not spaced", () => {
    const words = readWords("地雷が発見", languageOf("ja"));

    expect(words.map(({ folded }) => folded)).toEqual(["地雷", "雷が", "が発", "発見"]);
  });

  it("stays fast on a text made to be slow", () => {
    const begin = performance.now();

    readWords("a.".repeat(50_000) + "'".repeat(50_000) + "1,".repeat(50_000), en);
    readWords("111 ".repeat(50_000) + "11 1111 ".repeat(50_000) + "a՛".repeat(50_000), en);

    expect(performance.now() - begin).toBeLessThan(1_000);
  });
});

describe("readTerms", () => {
  it("gives words of one stem one term and leaves stop words out", () => {
    expect(readTerms("The mines were planted", en)).toEqual(
      readTerms("planting a mine", en).reverse(),
    );
  });

  it("tells U.S. from us", () => {
    expect(readTerms("US and U.S. for us", en)).toEqual([hash32("usa"), hash32("usa")]);
  });
});
