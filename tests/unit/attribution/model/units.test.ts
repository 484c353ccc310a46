import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { annotateText } from "../../../../lib/attribution/annotate-text.ts";
import { readModelText } from "../../../../lib/attribution/model/model-text.ts";
import {
  type Surroundings,
  surroundingsFinder,
  UnitKind,
} from "../../../../lib/attribution/model/units.ts";
import { BY_MODEL } from "../detect.ts";
import { HOSTILE_TEXTS } from "../hostile-texts.ts";

const KIND_NAMES = Object.fromEntries(Object.entries(UnitKind).map(([name, kind]) => [kind, name]));

function read(text: string) {
  return readModelText(annotateText(text, BY_MODEL.pack), BY_MODEL.model.lexicon);
}

/** The units around the first token of a spelling, as "kind: words". */
function unitsAround(text: string, cue: string): string[] {
  const model = read(text);
  const { tokens } = model.text;
  const around = surroundingsFinder(model)(tokens.findIndex((token) => token.text === cue));
  return Array.from({ length: around.count }, (_, unit) => {
    const start = tokens[around.first[unit] ?? 0]?.start;
    const end = tokens[(around.end[unit] ?? 0) - 1]?.end;
    return `${KIND_NAMES[around.kind[unit] ?? 0]}: ${text.slice(start, end)}`;
  });
}

function expectTiled({ cue, at, count, first, end, kind, zone }: Surroundings): void {
  expect(first[at]).toBeLessThanOrEqual(cue);
  expect(end[at]).toBeGreaterThan(cue);
  expect([first.length, end.length, kind.length]).toEqual([count, count, count]);
  for (let unit = 0; unit < count; unit++) {
    expect(end[unit]).toBeGreaterThan(first[unit] ?? 0);
    if (unit > 0) expect(first[unit]).toBe(end[unit - 1]);
  }
  expect(zone.first <= cue && cue < zone.end).toBe(true);
}

describe("surroundingsFinder", () => {
  it("takes a quotation as one unit and the quoted sentences beside as others", () => {
    const text = "“It rained.” “It hailed,” Lind said. “It snowed.” It was cold.";

    expect(unitsAround(text, "said")).toEqual([
      "before: “It rained.”",
      "quotation: “It hailed,”",
      "token: Lind",
      "token: said",
      "token: .",
      "after: “It snowed.”",
    ]);
  });

  it("takes the sentence inside a quotation apart for a cue in it", () => {
    const text = "“It rained. Lind knew that,” Dahl said.";

    expect(unitsAround(text, "knew")).toEqual(
      ["Lind", "knew", "that", ",", "”"].map((word) => `token: ${word}`),
    );
  });

  it("takes the sentences of a turn behind a speaker's label", () => {
    const text = "LIND: It rained. It hailed.\n\nDAHL: It snowed.";

    expect(unitsAround(text, ":").at(-1)).toBe("after: It hailed.");
  });

  it("looks at 90 units on either side and at no neighbours beyond", () => {
    const text = `“So.” ${"very ".repeat(100)}old Lind said ${"very ".repeat(100)}much.`;

    const units = unitsAround(text, "said");

    expect(units).toHaveLength(181);
    expect(units.every((unit) => unit.startsWith("token: "))).toBe(true);
    expect(units[90]).toBe("token: said");
  });

  it.each(HOSTILE_TEXTS)("tiles what is around any token in %s", (_name, text) => {
    fc.assert(
      fc.property(text, (page) => {
        const model = read(page);
        const surroundingsOf = surroundingsFinder(model);

        for (let cue = 0; cue < model.text.tokens.length; cue++) expectTiled(surroundingsOf(cue));
      }),
    );
  });
});
