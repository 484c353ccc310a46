import { describe, expect, it } from "vitest";
import { addLanguage } from "../../../lib/matching/languages/find-language.ts";
import { rankClaims } from "../../../lib/matching/match-statement.ts";
import { createMemoryIndex } from "../../../lib/matching/memory-index.ts";
import { claimOf } from "./claims.ts";

describe("how common words are", () => {
  it("is the statement's own language's, whatever other languages are loaded", async () => {
    const claims = [{ id: "a", text: "The ministry closed the old copper mine in March" }];
    const index = createMemoryIndex([{ listId: "list", claims: claims.map(claimOf) }]);
    const text = "The ministry closed a copper mine";
    const query = { text, lang: "en", voice: "attributed", source: null } as const;
    const before = await rankClaims([query], index);

    // A language in which every word is common.
    addLanguage({ code: "xx", stopWords: "", commonTerms: tableOfEverything() });
    const after = await rankClaims([query], index);

    const featuresOf = (ranked: typeof before) => ranked[0]?.[0]?.comparison.features;
    expect(featuresOf(before)).toBeDefined();
    expect(featuresOf(after)).toEqual(featuresOf(before));
  });
});

/** Every key there is, each at a share of one half: a step of one and level two. */
function tableOfEverything(): string {
  return Buffer.from(Array.from({ length: 1 << 18 }, () => [1, 2]).flat()).toString("base64");
}
