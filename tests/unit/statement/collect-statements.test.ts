import { describe, expect, it } from "vitest";
import type { Attribution } from "../../../lib/attribution/attribution.ts";
import { collectStatements } from "../../../lib/statement/collect-statements.ts";
import { textOf } from "../../../lib/text/span.ts";

const TEXT =
  "The dam has held since May. The mayor said it would hold. Rain fell on Monday evening.";

function spanOf(words: string) {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

const SENTENCES = [
  spanOf("The dam has held since May. "),
  spanOf("The mayor said it would hold. "),
  spanOf("Rain fell on Monday evening."),
];

const MAYOR: Attribution = {
  source: [spanOf("The mayor")],
  cue: [spanOf("said")],
  content: [spanOf("it would hold")],
  kind: "indirect",
  form: "reporting",
  polarity: "affirmed",
  confidence: 0.9,
  resolved: null,
};

describe("collectStatements", () => {
  it("keeps both voices in text order and numbers them", () => {
    const statements = collectStatements(TEXT, [MAYOR], SENTENCES);

    expect(statements.map(({ id, voice, content }) => [id, voice, textOf(TEXT, content)])).toEqual([
      [0, "own", "The dam has held since May."],
      [1, "attributed", "it would hold"],
      [2, "own", "Rain fell on Monday evening."],
    ]);
  });

  it("leaves out a sentence in which only the cue of an attribution stands", () => {
    const split = { ...MAYOR, content: [spanOf("The dam has held since May")] };

    const own = collectStatements(TEXT, [split], SENTENCES).filter(({ voice }) => voice === "own");

    expect(own.map(({ content }) => textOf(TEXT, content))).toEqual([
      "Rain fell on Monday evening.",
    ]);
  });

  it("leaves out own sentences too short to assert anything", () => {
    const short = "It rained. Then the river rose above the old bridge.";
    const sentences = [
      { start: 0, end: 11 },
      { start: 11, end: short.length },
    ];

    const statements = collectStatements(short, [], sentences);

    expect(statements).toHaveLength(1);
  });

  it("returns nothing for an empty text", () => {
    expect(collectStatements("", [], [])).toEqual([]);
  });
});
