import { describe, expect, it } from "vitest";
import type { CheckedStatement } from "../../../lib/matching/checked-statement.ts";
import { draftFromSelection, draftFromStatement } from "../../../lib/report/draft-claim.ts";
import { attributionOf } from "./attribution.ts";

const PAGE = { url: "https://www.news.example/ferry", lang: "en" };

function statementBy(
  source: string,
  kind: "direct" | "indirect",
  content = "The old ferry was sold",
): CheckedStatement {
  const attribution = attributionOf(kind);
  return {
    statement: { voice: "attributed", id: 0, content: [], attribution },
    wording: { source, resolvedSource: null, cue: "said", content },
    match: null,
  };
}

describe("draftFromStatement", () => {
  it("takes source, words and page", () => {
    expect(draftFromStatement(statementBy("Ann Lind", "direct"), PAGE)).toMatchObject({
      proposition: "The old ferry was sold",
      quote: "The old ferry was sold",
      speaker: "Ann Lind",
      url: PAGE.url,
      lang: "en",
    });
  });

  it.each([
    ["“The old ferry was sold,”", "The old ferry was sold"],
    ["„Die Fähre ist weg“", "Die Fähre ist weg"],
    ["she called it “old”", "she called it “old”"],
  ])("takes the marks off %s where it stands in them", (content, words) => {
    expect(draftFromStatement(statementBy("Ann", "direct", content), PAGE).quote).toBe(words);
  });

  it("makes no quotation of reported speech", () => {
    expect(draftFromStatement(statementBy("Ann Lind", "indirect"), PAGE).quote).toBe("");
  });
});

describe("draftFromSelection", () => {
  it.each([
    ["inside a statement", "old  ferry", "Ann Lind"],
    ["around a statement", "She said: The old ferry was sold. So it was.", "Ann Lind"],
    ["elsewhere", "the bridge is closed", ""],
  ])("names the source of words %s", (_where, text, speaker) => {
    const draft = draftFromSelection(text, PAGE, [statementBy("Ann Lind", "direct")]);

    expect(draft.speaker).toBe(speaker);
    expect(draft.proposition).toBe(text);
  });
});
