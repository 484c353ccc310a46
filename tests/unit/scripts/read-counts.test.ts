import { describe, expect, it } from "vitest";
import { addCounts, readCounts } from "../../../scripts/test/read-counts.ts";

describe("readCounts", () => {
  it("takes the numbers of vitest's report", () => {
    const counts = readCounts({ numTotalTests: 9, numPassedTests: 7, numFailedTests: 1 });

    expect(counts).toEqual({ passed: 7, failed: 1 });
  });

  it.each([undefined, null, "text", {}, { numPassedTests: "7" }])(
    "counts nothing in %j",
    (report) => {
      expect(readCounts(report)).toEqual({ passed: 0, failed: 0 });
    },
  );
});

describe("addCounts", () => {
  it("sums runs", () => {
    const sum = addCounts([
      { passed: 2, failed: 0 },
      { passed: 3, failed: 1 },
    ]);

    expect(sum).toEqual({ passed: 5, failed: 1 });
  });
});
