import { describe, expect, it } from "vitest";
import { languageOf } from "../../../lib/matching/languages/find-language.ts";
import { loadMatchingLanguages } from "../../../lib/services/load-matching-languages.ts";

describe("loadMatchingLanguages", () => {
  it("reads each language met once, and none that it does not know", async () => {
    const read: string[] = [];
    // English is known already, so what this makes of it is not heard.
    const readFile = async (path: string) => {
      read.push(path);
      const data = { code: "de", stopWords: "der die das", suffixes: "en" };
      return new TextEncoder().encode(JSON.stringify(data)).buffer;
    };

    await loadMatchingLanguages(["de-AT", "sv"], readFile);
    await loadMatchingLanguages(["de"], readFile);

    expect(read.sort()).toEqual(["languages/matching-de.json", "languages/matching-en.json"]);
    expect(languageOf("de").stem("brucken")).toBe("bruck");
  });

  it("tries a file again that could not be read", async () => {
    let reads = 0;
    const readFile = async (): Promise<ArrayBuffer> => {
      reads++;
      throw new Error("gone");
    };

    await expect(loadMatchingLanguages(["fr"], readFile)).rejects.toThrow("gone");
    await expect(loadMatchingLanguages(["fr"], readFile)).rejects.toThrow("gone");

    expect(reads).toBe(2);
  });
});
