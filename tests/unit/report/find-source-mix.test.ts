import { describe, expect, it } from "vitest";
import type { CheckedStatement } from "../../../lib/matching/checked-statement.ts";
import { findSourceMix } from "../../../lib/report/find-source-mix.ts";
import { attributionOf } from "./attribution.ts";

function statementBy(source: string, content: string, resolvedSource: string | null = null) {
  const attribution = attributionOf();
  return {
    statement: { voice: "attributed", id: 0, content: [], attribution },
    wording: { source, resolvedSource, cue: "said", content },
    match: null,
  } satisfies CheckedStatement;
}

describe("findSourceMix", () => {
  it("adds a source's words up under its full name, largest share first", () => {
    const mix = findSourceMix([
      statementBy("a witness", "one two"),
      statementBy("the ministry", "one two three", "The Ministry of Roads"),
      statementBy("The Ministry of Roads", "one two three"),
    ]);

    expect(mix).toEqual([
      { name: "The Ministry of Roads", share: 0.75 },
      { name: "a witness", share: 0.25 },
    ]);
  });

  it("leaves out the article's own voice", () => {
    const own: CheckedStatement = {
      statement: { voice: "own", id: 1, content: [] },
      wording: { source: "", resolvedSource: null, cue: "", content: "The dam has held." },
      match: null,
    };

    expect(findSourceMix([own])).toEqual([]);
  });
});
