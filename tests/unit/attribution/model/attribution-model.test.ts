import { describe, expect, it } from "vitest";
import {
  type ModelHeader,
  readModel,
  writeModel,
} from "../../../../lib/attribution/model/attribution-model.ts";
import { packTable } from "../../../../lib/attribution/model/packed-table.ts";
import { BY_MODEL } from "../detect.ts";

const TABLES = [
  { bits: 2, columns: 2, step: 0.5, values: Int8Array.from([0, 0, 3, -4, 0, 0, 0, 127]) },
  { bits: 1, columns: 4, step: 0.25, values: Int8Array.from([1, 0, 0, 0, 0, 0, 0, 0]) },
  { bits: 1, columns: 2, step: 1, values: Int8Array.from([0, 0, -127, 0]) },
];

function writeSmall(version = 1): Uint8Array {
  const packed = TABLES.map(({ values }) => packTable(values));
  const headers = TABLES.map(({ bits, columns, step }, index) => ({
    bits,
    columns,
    step,
    bytes: packed[index]?.length ?? 0,
  }));
  const { all, reporting } = BY_MODEL.model.calibration;
  const header = {
    version,
    language: "xx",
    cues: "said 9 8 10\nclaim 3 2 7",
    common: "the of “",
    tables: headers,
    calibration: { all, reporting },
  };
  // A version of the future is what one test is about.
  return writeModel(header as unknown as ModelHeader, packed);
}

describe("a model file", () => {
  it("is read as it was written", () => {
    const model = readModel(writeSmall());

    expect(model).toMatchObject({
      language: "xx",
      lexicon: {
        cues: new Map([
          ["said", { all: 9, reporting: 8, total: 10 }],
          ["claim", { all: 3, reporting: 2, total: 7 }],
        ]),
        common: new Set(["the", "of", "“"]),
      },
      calibration: BY_MODEL.model.calibration,
    });
    expect([model.cue, model.unit, model.pair]).toEqual([
      { bits: 2, columns: 2, step: 0.5, weights: TABLES[0]?.values, isUsed: bytes(0b1010) },
      { bits: 1, columns: 4, step: 0.25, weights: TABLES[1]?.values, isUsed: bytes(0b01) },
      { bits: 1, columns: 2, step: 1, weights: TABLES[2]?.values, isUsed: bytes(0b10) },
    ]);
  });

  it("is read where it stands in a larger buffer", () => {
    const file = writeSmall();
    const buffer = new Uint8Array(file.length + 20);
    buffer.set(file, 7);

    expect(readModel(buffer.subarray(7, 7 + file.length))).toEqual(readModel(file));
  });

  it.each([
    ["nothing", new Uint8Array(), /expected a model file, got one that begins ""/],
    ["a page", new TextEncoder().encode("<!doctype html>"), /got one that begins "<!do"/],
    ["another version", writeSmall(2), /expected model version 1, got 2/],
  ])("is not read from %s", (_name, file, message) => {
    expect(() => readModel(file)).toThrow(message);
  });

  it("says so wherever it is cut short", () => {
    const file = writeSmall();

    for (let length = 4; length < file.length; length++) {
      expect(() => readModel(file.subarray(0, length)), `at ${length}`).toThrow(/cut short/);
    }
  });
});

describe("the packaged English model", () => {
  it("has weights, cues and words", () => {
    const { language, lexicon, cue, unit, pair } = BY_MODEL.model;

    expect(language).toBe("en");
    expect(lexicon.cues.get("said") ?? lexicon.cues.get("say")).toBeDefined();
    for (const { isUsed } of [cue, unit, pair]) expect(Math.max(...isUsed)).toBeGreaterThan(0);
  });
});

function bytes(...values: number[]): Uint8Array {
  return Uint8Array.from(values);
}
