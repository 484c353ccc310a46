import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addHash,
  EMPTY_SUM,
  formatSum,
  parseSum,
  removeHash,
} from "../../../lib/feed/state-sum.ts";

const hash = fc.uint8Array({ minLength: 32, maxLength: 32 });

describe("the sum of lines", () => {
  it("does not depend on their order", () => {
    fc.assert(
      fc.property(fc.array(hash), (hashes) => {
        const [there, back] = [hashes, hashes.toReversed()].map((all) =>
          all.reduce(addHash, EMPTY_SUM),
        );

        expect(there).toBe(back);
      }),
    );
  });

  it("forgets a line that is taken out", () => {
    fc.assert(
      fc.property(fc.array(hash), hash, (hashes, extra) => {
        const sum = hashes.reduce(addHash, EMPTY_SUM);

        expect(removeHash(addHash(sum, extra), extra)).toBe(sum);
      }),
    );
  });

  it("is read as it was written, in 64 digits", () => {
    fc.assert(
      fc.property(hash, (bytes) => {
        const sum = addHash(EMPTY_SUM, bytes);

        expect(formatSum(sum)).toMatch(/^[0-9a-f]{64}$/);
        expect(parseSum(formatSum(sum))).toBe(sum);
      }),
    );
  });
});
