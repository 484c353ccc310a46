import { describe, expect, it } from "vitest";
import { ClaimDate } from "../../../lib/claim/claim.ts";

describe("ClaimDate", () => {
  it.each([
    ["2023", "year"],
    ["2023-02", "month"],
    ["2024-02-29", "day"],
  ])("takes %s as a date to the %s", (value, precision) => {
    expect(ClaimDate.safeParse({ value, precision }).success).toBe(true);
  });

  it.each([
    ["2023-02-30", "day"],
    ["2023-02-29", "day"],
    ["2023-04-31", "day"],
    ["2023-13", "month"],
    ["2023", "day"],
  ])("refuses %s as a date to the %s", (value, precision) => {
    expect(ClaimDate.safeParse({ value, precision }).success).toBe(false);
  });
});
