import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findRecordLines } from "../../../cli/list/find-record-lines.ts";

describe("findRecordLines", () => {
  it.each([
    [`{"claims":[]}`, []],
    [`{"claims":[1,\n2,\n\n{"a":[3,\n4]},5]}`, [1, 2, 4, 5]],
    [`{"list":{"claims":[\n1]},\n"claims"\n:\n[\n"[,]\\"",\n{}]}`, [6, 7]],
    [`{"list":"\\"claims\\":[",\n"claims":[null]}`, [2]],
    [`{"records":[1]}`, []],
  ])("counts the lines of %j", (text, lines) => {
    expect(findRecordLines(text)).toEqual(lines);
  });

  it("finds as many as there are, each on its own line where JSON is laid out", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.integer(), fc.constant(null))), (claims) => {
        const text = JSON.stringify({ list: { title: "],{" }, claims }, null, 1);

        const expected = claims.map((_, index) => index + 6);
        expect(findRecordLines(text)).toEqual(expected);
      }),
    );
  });
});
