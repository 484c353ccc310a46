import { describe, expect, it } from "vitest";
import { textOf } from "../../../lib/text/span.ts";
import { parseSentenceFile } from "../../../scripts/eval/sentence-file.ts";

function spell(file: string) {
  return parseSentenceFile(file).map(({ heading, text, attributions }) => ({
    heading,
    text,
    attributions: attributions.map(({ source, cue, content }) =>
      [source, cue, content].map((spans) => textOf(text, spans)),
    ),
  }));
}

describe("parseSentenceFile", () => {
  it("takes the marks out and keeps what they cover", () => {
    expect(spell("{S|Lee} {Q|said} {C|that it rained}.")).toEqual([
      {
        heading: "",
        text: "Lee said that it rained.",
        attributions: [["Lee", "said", "that it rained"]],
      },
    ]);
  });

  it("joins the pieces of interrupted content", () => {
    const [sentence] = spell("{C|“We will,”} {Q|said} {S|Lee}, {C|“win.”}");

    expect(sentence?.attributions).toEqual([["Lee", "said", "“We will,” … “win.”"]]);
  });

  it("tells attributions apart by their digit", () => {
    const [sentence] = spell("{S|Ann} {Q|said} {C|so}; {S2|Bo} {Q2|denied} {C2|it}.");

    expect(sentence?.attributions).toEqual([
      ["Ann", "said", "so"],
      ["Bo", "denied", "it"],
    ]);
  });

  it("gives each case the heading above it and skips empty lines", () => {
    expect(spell("# one\nA.\n\n# two\nB.\nC.").map(({ heading }) => heading)).toEqual([
      "one",
      "two",
      "two",
    ]);
  });

  it("breaks a passage at \\n, inside a mark too", () => {
    const [sentence] = spell("A.\\n{C|“B.\\nC.”}");

    expect(sentence?.text).toBe("A.\n“B.\nC.”");
    expect(sentence?.attributions).toEqual([["", "", "“B.\nC.”"]]);
  });

  it("takes a case without marks for one that reports nothing", () => {
    expect(spell("It rained.")[0]?.attributions).toEqual([]);
  });

  it.each(["{S|Lee", "Lee}", "{X|Lee}", "{S|a {Q|b} c}"])("names the line of %j", (line) => {
    expect(() => parseSentenceFile(`# head\n${line}`)).toThrow("line 2");
  });
});
