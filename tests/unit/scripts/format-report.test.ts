import { describe, expect, it } from "vitest";
import type { ReportedStatement } from "../../../lib/report/article-report.ts";
import { formatReport } from "../../../scripts/start/format-report.ts";
import { formatTable } from "../../../scripts/start/format-table.ts";
import { textWidth, wrapText } from "../../../scripts/start/wrap-text.ts";

const attributed: ReportedStatement = {
  source: "the council",
  resolvedSource: "The Riverton Town Council",
  cue: "said",
  content: "the bridge will close in May",
  kind: "indirect",
  form: "reporting",
  voice: "attributed",
  confidence: 0.9,
  match: {
    claimId: "bridge-may",
    listId: "starter",
    tier: "same",
    probability: 0.934,
    reasons: ["same date: May"],
    speakerAgreement: "same",
    recordedSpeaker: "Riverton Town Council",
    proposition: null,
    counterStatements: [
      {
        stance: "disputes",
        aspect: "date",
        speaker: "Ada Holm",
        text: null,
        date: null,
        url: "https://news.example/holm",
      },
    ],
  },
};

const own: ReportedStatement = {
  ...attributed,
  source: "",
  resolvedSource: null,
  kind: null,
  form: null,
  voice: "own",
  match: null,
};

function reportOf(statements: ReportedStatement[]) {
  return {
    page: { url: "http://127.0.0.1/a", title: "Bridge news", lang: "en" },
    statements,
    timings: { detect: 4.2 },
  };
}

describe("formatReport", () => {
  it.each([
    "1 on record, 1 with counter-statements",
    "= The Riverton Town Council",
    "same claim, 93%: bridge-may",
    "disputes: Ada Holm [1]",
    "[1] https://news.example/holm",
    "Time: detect 4 ms",
  ])("shows %s", (part) => {
    const text = formatReport(reportOf([attributed]), 200);

    expect(text).toContain(part);
  });

  it("tells the article's own voice and an unknown claim apart", () => {
    const text = formatReport(reportOf([own]), 200);

    expect(text).toMatch(/\(stated here .*not in your lists/);
  });

  it("says that a page has no statements", () => {
    const text = formatReport(reportOf([]), 80);

    expect(text).toContain("0 statements (en)");
  });

  it.each([72, 100, 140])("keeps the table within %i columns", (width) => {
    const [table = ""] = formatReport(reportOf([attributed, own]), width).split("[1] http");

    for (const line of table.split("\n")) expect(textWidth(line)).toBeLessThanOrEqual(width);
  });
});

describe("formatTable", () => {
  it("stacks the cells on a narrow terminal", () => {
    const columns = [
      { title: "WHO", share: 1 },
      { title: "WHAT", share: 1 },
    ];

    const table = formatTable(columns, [["Ann", "it rains"]], 40);

    expect(table).toBe("WHO: Ann\nWHAT: it rains");
  });
});

describe("wrapText", () => {
  it.each([
    ["breaks at spaces", "one two three", 7, ["one two", "three"]],
    ["cuts a word that is too long", "abcdefgh", 3, ["abc", "def", "gh"]],
    ["keeps line ends", "a\nb", 9, ["a", "b"]],
    ["counts wide letters as two", "日本語", 4, ["日本", "語"]],
    ["gives one line for nothing", "", 5, [""]],
  ])("%s", (_what, text, width, lines) => {
    expect(wrapText(text, width)).toEqual(lines);
  });
});
