import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { splitTable } from "../../../lib/claim/split-table.ts";

describe("splitTable", () => {
  it.each([
    [
      "a,b\n1,2\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "a;b\r\n1,5;2",
      [
        ["a", "b"],
        ["1,5", "2"],
      ],
    ],
    [
      "a\tb\n\n \t \n1\t",
      [
        ["a", "b"],
        ["1", ""],
      ],
    ],
    ["\uFEFFa,b", [["a", "b"]]],
    [
      'a,b\n"one\ntwo","say ""no"""',
      [
        ["a", "b"],
        ["one\ntwo", 'say "no"'],
      ],
    ],
    ['a,b\n"never closed,2\n3', [["a", "b"], ["never closed,2\n3"]]],
    [
      '"a;b",c\n1,2',
      [
        ["a;b", "c"],
        ["1", "2"],
      ],
    ],
    [
      'a,b\n"x" y,2',
      [
        ["a", "b"],
        ["x y", "2"],
      ],
    ],
    ["", []],
  ])("splits %j", (text, rows) => {
    expect(splitTable(text)).toEqual(rows);
  });

  it("reads every well-formed table as a full parser does", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "b", '"', ",", ";", "\n", "\r\n", " ") });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 });

    fc.assert(
      fc.property(table, (cells) => {
        const rows = [["claim", "speaker"], ...cells];
        const text = Papa.unparse(rows, { quotes: true });
        const parsed = Papa.parse<string[]>(text, { delimiter: ",", skipEmptyLines: "greedy" });

        expect(splitTable(text)).toEqual(parsed.data);
      }),
    );
  });

  it("takes no longer for a mark that is never closed than for the text's length", () => {
    const text = `claim,speaker\n${'"'.repeat(200_001)}`;

    expect(splitTable(text)).toHaveLength(2);
  });
});
