import { describe, expect, it } from "vitest";
import { isFragment, isProposition } from "../../../lib/matching/guards/statement-form.ts";
import { prepareText } from "../../../lib/matching/prepare-text.ts";

describe("readDates", () => {
  it.each([
    ["found since August 2022", [["since", 2022, 8, null, "since August 2022"]]],
    [
      "since the trilateral statement of November 2020",
      [["since", 2020, 11, null, "since the trilateral statement of November 2020"]],
    ],
    ["signed on 3 March 2021", [["on", 2021, 3, 3, "3 March 2021"]]],
    ["signed on March 3, 2021 and after", [["on", 2021, 3, 3, "March 3, 2021"]]],
    ["made in Armenia in 2021", [["on", 2021, null, null, "2021"]]],
    ["will run until May", [["until", null, 5, null, "until May"]]],
    ["they may march in a marching band", []],
    ["$2000 for 2010 people more than 2000 percent", [["on", 2010, null, null, "2010"]]],
    ["over 2000 houses", []],
  ])("reads the dates of %j", (text, expected) => {
    const { dates } = prepareText(text, "en");

    expect(
      dates.map(({ role, year, month, day, start, end }) => [
        role,
        year,
        month,
        day,
        text.slice(start, end),
      ]),
    ).toEqual(expected);
  });
});

describe("readQuantities", () => {
  it.each([
    ["over 2,700 mines", [[2700, "count", "over", "2,700"]]],
    ["$1.5 million", [[1_500_000, "money", null, "$1.5 million"]]],
    ["8.5 percent of all", [[8.5, "percent", null, "8.5 percent"]]],
    ["12% of all", [[12, "percent", null, "12%"]]],
    [
      "two hundred and fifty thousand trees",
      [
        [200, "count", null, "two hundred"],
        [50_000, "count", null, "fifty thousand"],
      ],
    ],
    ["twenty-one ships", [[21, "count", null, "twenty-one"]]],
    ["more than half of them", [[50, "percent", "over", "half"]]],
    ["fewer than 500 people", [[500, "count", "under", "500"]]],
    ["the 44th president", [[44, "ordinal", null, "44th"]]],
    ["one of the mines", []],
    ["one woman was killed", [[1, "count", null, "one"]]],
    ["in August 2022", []],
    [
      "10k runners and 3bn more",
      [
        [10_000, "count", null, "10k"],
        [3e9, "count", null, "3bn"],
      ],
    ],
  ])("reads the quantities of %j", (text, expected) => {
    const { quantities } = prepareText(text, "en");

    expect(
      quantities.map(({ value, kind, bound, start, end }) => [
        value,
        kind,
        bound,
        text.slice(start, end),
      ]),
    ).toEqual(expected);
  });
});

describe("readNames", () => {
  it.each([
    [
      "Armenia has closed the Lachin road to Supreme Court staff",
      ["Armenia", "Lachin", "Supreme Court"],
    ],
    ["However, some of us have met President Barack Obama there in May", ["Barack Obama"]],
    ["Mines were found. Nobody knew of Kalbajar", ["Mines", "Kalbajar"]],
    ["THE END IS NEAR FOR EVERYONE HERE", []],
  ])("reads the names of %j", (text, expected) => {
    const { names } = prepareText(text, "en");

    expect(names.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

describe("isProposition and isFragment", () => {
  it.each([
    ["Armenia uses the Lachin road for weapons", true, false],
    ["the dam supplies water to ten villages", false, false],
    ["the court divided the province in two", true, false],
    ["to build a wall along the southern border", false, true],
    ["the divided city by the northern sea", false, true],
    ["the trade deal with eleven Asian countries", false, true],
    ["On the trade deal with Asia", false, true],
    ["On trade, the president has kept his word", true, false],
    ["Yes indeed", false, true],
  ])("judges %j", (text, asserts, isNothing) => {
    const prepared = prepareText(text, "en");

    expect([isProposition(prepared), isFragment(prepared)]).toEqual([asserts, isNothing]);
  });

  it("gives languages without a pack the benefit of the doubt", () => {
    const prepared = prepareText("das Handelsabkommen mit elf Staaten", "de");

    expect([isProposition(prepared), isFragment(prepared)]).toEqual([true, false]);
  });
});
