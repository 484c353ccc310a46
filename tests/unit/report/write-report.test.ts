import { describe, expect, it } from "vitest";
import type { ArticleReport } from "../../../lib/report/article-report.ts";
import { writeReport } from "../../../lib/report/write-report.ts";
import { englishWords } from "./english-words.ts";

const PAGE_URL = "https://news.example/ferry";
const COUNTER = {
  stance: "disputes" as const,
  aspect: "proposition",
  speaker: "Bo Ek",
  text: "=It was sold for ten",
  date: "2024-05",
  url: "https://b.example/ten",
};

function reportOn(content: string, source = "Ann Lind") {
  const statement = {
    ...{ source, resolvedSource: null, cue: "said", content, kind: "direct", form: "reporting" },
    ...{ voice: "attributed" as const, confidence: 1 },
  };
  const match = {
    ...{ claimId: "ferry", listId: "roads", tier: "same" as const, probability: 0.9, reasons: [] },
    ...{ speakerAgreement: "same" as const, recordedSpeaker: "Ann Lind, mayor" },
    ...{ proposition: "The ferry was sold.", counterStatements: [COUNTER, COUNTER] },
  };
  const article: ArticleReport = {
    page: { url: PAGE_URL, title: "What became of *it*", lang: "en" },
    statements: [
      { ...statement, match },
      { ...statement, voice: "own", match: null },
    ],
    timings: {},
  };
  return { article, lists: new Map([["roads", "Roads and ferries"]]), takenOn: "5 May 2024" };
}

describe("writeReport", () => {
  it("tells who said what, and what is held on it, in Markdown", () => {
    const { name, content } = writeReport(reportOn("sold for a crown"), "markdown", englishWords);

    expect(name).toBe("statements-news.example.md");
    expect(content).toContain(`# Statements in “What became of \\*it\\*”\n\n<${PAGE_URL}>`);
    expect(content).toContain("5 May 2024");
    expect(content).toContain("## 1. Ann Lind\n\n> sold for a crown\n\n- Same claim on record:");
    expect(content).toContain("Roads and ferries");
    expect(content).toContain("Bo Ek · 2024-05 · \\=It was sold for ten · <https://b.example/ten>");
    expect(content).toContain("## 2. ");
  });

  it.each([
    ["a heading", "# no heading", "> \\# no heading"],
    ["a picture", "![x](https://evil.example/x.png)", "> \\!\\[x\\](https://evil.example/x.png)"],
    ["an element", "<img src=x>", "> \\<img src=x\\>"],
    ["a line of its own", "one\n\n## two", "> one \\#\\# two"],
    ["a list", "1. one", "> 1\\. one"],
  ])("lets a page's words make no %s", (_what, words, line) => {
    const { content } = writeReport(reportOn(words), "markdown", englishWords);

    expect(content).toContain(`${line}\n`);
  });

  it("writes a row for each counter-statement, with no formula in it", () => {
    const { content } = writeReport(reportOn("=1+1"), "csv", englishWords);
    const rows = content.trimEnd().split("\r\n");

    expect(rows).toHaveLength(4);
    expect(rows[1]).toContain(`"'=1+1"`);
    expect(rows[1]).toContain(`"'=It was sold for ten"`);
    expect(rows[3]).toMatch(/^2,own,/);
  });
});
