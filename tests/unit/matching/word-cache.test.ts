import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createWordCache } from "../../../lib/matching/word-cache.ts";

const aWord = fc.string({ unit: "binary", minLength: 1, maxLength: 9 });

describe("a word cache", () => {
  it("finds what a map finds, wherever the word stands in a text", () => {
    const words = fc.uniqueArray(aWord, { maxLength: 200 });
    fc.assert(
      fc.property(words, aWord, aWord, (added, before, after) => {
        const cache = createWordCache<string>(1 << 9);
        for (const word of added) cache.add(word, word);

        for (const word of added) {
          const text = before + word + after;
          const found = cache.find(text, before.length, before.length + word.length);
          expect(found).toBe(word);
        }
        const other = `${before}\u0000${after}`;
        if (!added.includes(other)) expect(cache.find(other, 0, other.length)).toBeUndefined();
      }),
    );
  });

  it("says that it is full and keeps what it has", () => {
    const cache = createWordCache<number>(4);

    for (let i = 0; i < 9; i++) cache.add(`word${i}`, i);

    expect(cache.isFull).toBe(true);
    expect(cache.find("word0", 0, 5)).toBe(0);
    expect(cache.find("word8", 0, 5)).toBeUndefined();
  });
});
