import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pairQuotes } from "../../../lib/text/pair-quotes.ts";

function quoted(text: string): string[] {
  return pairQuotes(text).map(({ start, end }) => text.slice(start, end));
}

describe("pairQuotes", () => {
  it.each([
    ["straight", 'He said "yes" and "no".', ['"yes"', '"no"']],
    ["curly", "He said “yes” and “no”.", ["“yes”", "“no”"]],
    ["mixed", 'She wrote "yes” at once.', ['"yes”']],
    ["guillemets", "Elle a dit « oui », puis «non».", ["« oui »", "«non»"]],
    ["reversed guillemets", "Sie sagte »ja« und ging.", ["»ja«"]],
    ["low-high", "Sie sagte „ja“ und „nein”.", ["„ja“", "„nein”"]],
    ["typewriter", "He said ``yes'' and left.", ["``yes''"]],
    ["Swedish", "Hon sade ”ja” och gick.", ["”ja”"]],
    ["single", "He said 'yes' and left.", ["'yes'"]],
    [
      "nested single in double",
      "“He said ‘no’ twice,” she said.",
      ["“He said ‘no’ twice,”", "‘no’"],
    ],
    [
      "nested double in single",
      "'He said \"no\" twice,' she said.",
      ["'He said \"no\" twice,'", '"no"'],
    ],
    ["corner brackets", "彼は「はい」と言った。", ["「はい」"]],
  ])("pairs %s marks", (_name, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it.each([
    "the workers' pay and the miners' strike",
    "don't, can't, won't, she'd've",
    "’tis the ’90s, get ’em",
    "rock 'n' roll",
    "He is 5'10\" tall",
  ])("sees no quotation in %j", (text) => {
    expect(quoted(text)).toEqual([]);
  });

  it("does not end a single quotation at a plural possessive", () => {
    expect(quoted("'The workers' pay is low,' he said.")).toEqual(["'The workers' pay is low,'"]);
  });

  it("follows a quotation over paragraphs", () => {
    const [first, second] = pairQuotes("“One.\n\n“Two.”");

    expect(first).toMatchObject({ closed: false, continues: true });
    expect(second).toMatchObject({ closed: true, continues: false });
  });

  it("ends an unclosed quotation with its paragraph", () => {
    expect(quoted('"One and on.\nTwo "three" four.')).toEqual(['"One and on.', '"three"']);
  });

  it("ignores a stray mark inside a paragraph", () => {
    expect(quoted('A board of 6" width.\nThen more.')).toEqual([]);
  });

  it("gives the depth of nested quotations", () => {
    expect(pairQuotes("“a ‘b’ c”").map(({ depth }) => depth)).toEqual([0, 1]);
  });

  it("keeps quotations within one line, nested or apart, whatever the text", () => {
    const unit = fc.constantFrom("a", " ", '"', "“", "”", "‘", "’", "'", "«", "»", "„", "\n", ".");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 80 }), (text) => {
        const found = pairQuotes(text);
        for (const one of found) {
          expect(text.slice(one.start, one.end)).not.toContain("\n");
          for (const other of found) {
            const isApart = one.end <= other.start || other.end <= one.start;
            const isNested =
              (one.start <= other.start && other.end <= one.end) ||
              (other.start <= one.start && one.end <= other.end);
            expect(isApart || isNested).toBe(true);
          }
        }
      }),
    );
  });
});
