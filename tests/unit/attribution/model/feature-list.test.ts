import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FeatureList } from "../../../../lib/attribution/model/feature-list.ts";
import { stepOf } from "../../../../lib/attribution/model/hash.ts";

/** A list with one group of values. */
function listOf(group: number, values: readonly number[], capacity = 64): FeatureList {
  const list = new FeatureList(15, capacity);
  list.group(group);
  for (const value of values) list.add(value);
  return list;
}

const values = fc.array(fc.integer(), { maxLength: 40 });

describe("FeatureList", () => {
  it("stays inside its table, whatever its bits", () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 20 }), (added, bits) => {
        const list = new FeatureList(bits, 4);
        list.group(3);
        for (const value of added) list.add(value);

        expect(list.copy().every((index) => index >= 0 && index < 2 ** bits)).toBe(true);
      }),
    );
  });

  it("keeps what it holds when it grows", () => {
    fc.assert(
      fc.property(values, (added) => {
        expect(listOf(1, added, 1).copy()).toEqual(listOf(1, added, 64).copy());
      }),
    );
  });

  it("tells a value by its group and by its place in it", () => {
    const [first, second] = listOf(1, [42, 42]).copy();
    const [other] = listOf(2, [42]).copy();

    expect(new Set([first, second, other]).size).toBe(3);
  });

  it("counts places anew in a group begun again", () => {
    const list = listOf(1, [42, 43]);
    list.group(1);
    list.add(42);

    expect(list.copy()[2]).toBe(list.copy()[0]);
  });

  it("gives a copy that later features do not change", () => {
    const list = listOf(1, [1, 2]);
    const copy = list.copy();
    const before = [...copy];

    list.clear();
    list.group(7);
    list.add(9);

    expect([...copy]).toEqual(before);
    expect(list.count).toBe(1);
  });
});

describe("stepOf", () => {
  it.each([
    [0, 0],
    [3, 3],
    [4, 4],
    [5, 4],
    [6, 5],
    [8, 5],
    [9, 6],
    [13, 6],
    [14, 7],
    [20, 7],
    [21, 8],
    [5000, 8],
  ])("puts a count of %i into step %i", (count, step) => {
    expect(stepOf(count)).toBe(step);
  });
});
