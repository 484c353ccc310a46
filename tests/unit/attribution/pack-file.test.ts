import { describe, expect, it } from "vitest";
import { LANGUAGE_PACKS } from "../../../lib/attribution/find-language-pack.ts";
import { readPack, writePack } from "../../../lib/attribution/pack-file.ts";

describe.each([...LANGUAGE_PACKS])("the pack file for %s", (_language, pack) => {
  it("is read as the pack that was written", () => {
    expect(readPack(writePack(pack))).toEqual(pack);
  });

  it("keeps one entry for all forms of a verb", () => {
    const read = readPack(writePack(pack));

    const entriesOf = (verbs: typeof pack.verbs) =>
      new Set([...verbs.values()].map(({ entry }) => entry)).size;
    expect(entriesOf(read.verbs)).toBe(entriesOf(pack.verbs));
  });
});

describe("readPack", () => {
  it("refuses what is no JSON", () => {
    expect(() => readPack("<!doctype html>")).toThrow(SyntaxError);
  });
});
