import { describe, expect, it } from "vitest";
import { ENGLISH } from "../../../lib/attribution/packs/en.ts";
import {
  findWords,
  scoreCases,
  summarise,
  tokenF1,
} from "../../../scripts/eval/score-sentences.ts";
import { parseSentenceFile } from "../../../scripts/eval/sentence-file.ts";

function score(file: string) {
  return summarise(scoreCases(parseSentenceFile(file), ENGLISH));
}

describe("summarise", () => {
  it("gives full marks for what is found as it is marked", () => {
    const all = { precision: 1, recall: 1, f1: 1, sources: 1, triple: 1 };

    expect(score("{S|The mayor} {Q|said} {C|that the bridge was safe}.")).toMatchObject(all);
  });

  it("counts what is found where nothing is said against precision", () => {
    const file = "The mayor said that the bridge was safe.\n{S|She} {Q|said} {C|that it was old}.";

    expect(score(file)).toMatchObject({ precision: 0.5, recall: 1 });
  });

  it("counts what is missed against recall", () => {
    const file = "{S|She} {Q|said} {C|that it was old}.\n{S|She} {Q|mumbled} {C|of old bridges}.";

    expect(score(file)).toMatchObject({ precision: 1, recall: 0.5 });
  });

  it("sees a wrong source apart from the content", () => {
    const file = "The mayor {Q|said} {C|that the bridge was safe}.";

    expect(score(file)).toMatchObject({ f1: 1, sources: 0, triple: 0 });
  });
});

describe("tokenF1", () => {
  it("compares the words two span lists cover", () => {
    expect(tokenF1(findWords("a b c"), [{ start: 0, end: 3 }], [{ start: 2, end: 5 }])).toBe(0.5);
  });

  it("is 1 for two empty lists and 0 for one", () => {
    expect(tokenF1(findWords("a"), [], [])).toBe(1);
    expect(tokenF1(findWords("a"), [{ start: 0, end: 1 }], [])).toBe(0);
  });
});
