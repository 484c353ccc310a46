import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packTable, unpackTable } from "../../../../lib/attribution/model/packed-table.ts";

/** Tables with runs of zeros around 255, which one byte cannot count. */
const table = fc.integer({ min: 1, max: 16 }).chain((columns) => {
  const zeros = fc
    .oneof(fc.integer({ min: 0, max: 8 }), fc.constantFrom(253, 254, 255, 256, 509, 510, 511, 765))
    .map((length) => new Array<number>(length).fill(0));
  const run = fc.tuple(zeros, fc.array(fc.integer({ min: -127, max: 127 }), { maxLength: 3 }));
  return fc.array(run, { maxLength: 8 }).map((runs) => {
    const values = runs.flat(2);
    const rows = Math.ceil(values.length / columns);
    const padding = new Array<number>(rows * columns - values.length).fill(0);
    return { rows, columns, values: Int8Array.from([...values, ...padding]) };
  });
});

describe("a packed table", () => {
  it("is unpacked as it was", () => {
    fc.assert(
      fc.property(table, ({ values, rows, columns }) => {
        expect(unpackTable(packTable(values), rows, columns).weights).toEqual(values);
      }),
    );
  });

  it("knows which rows hold anything", () => {
    fc.assert(
      fc.property(table, ({ values, rows, columns }) => {
        const used = Array.from({ length: rows }, (_, row) =>
          values.subarray(row * columns, (row + 1) * columns).some((value) => value !== 0) ? 1 : 0,
        );

        const { isUsed } = unpackTable(packTable(values), rows, columns);
        const bits = used.map((_, row) => ((isUsed[row >> 3] ?? 0) >> (row & 7)) & 1);
        expect(bits).toEqual(used);
      }),
    );
  });

  it("is read where it stands in a larger file", () => {
    const values = Int8Array.from([0, 5, 0, -5]);
    const packed = packTable(values);
    const file = Uint8Array.from([9, 9, 9, ...packed, 9]);

    const { weights } = unpackTable(file.subarray(3, 3 + packed.length), 2, 2);

    expect(weights).toEqual(values);
  });

  it("takes a byte for each number and each gap, and four for their count", () => {
    expect(packTable(Int8Array.from([...new Array(300).fill(0), 7, 0, -1, 0, 0]))).toEqual(
      Uint8Array.from([2, 0, 0, 0, 255, 45, 1, 7, 255]),
    );
  });

  it.each([
    ["of more numbers", Int8Array.from([0, 0, 0, 0, 1]), 0],
    ["cut short by a number", Int8Array.from([1, 2, 3, 4]), 1],
    ["cut short by half", Int8Array.from([1, 2, 3, 4]), 4],
  ])("is not read as a table of four %s", (_name, values, cut) => {
    const packed = packTable(values);

    expect(() => unpackTable(packed.slice(0, packed.length - cut), 2, 2)).toThrow(RangeError);
  });
});
