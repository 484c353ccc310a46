import { describe, expect, it } from "vitest";
import { DATES } from "./near-misses/dates.ts";
import { DIRECTIONS } from "./near-misses/directions.ts";
import { MODALITY } from "./near-misses/modality.ts";
import { NAMES } from "./near-misses/names.ts";
import { NUMBERS } from "./near-misses/numbers.ts";
import { OPPOSITES } from "./near-misses/opposites.ts";
import { POLARITY } from "./near-misses/polarity.ts";
import { tierOf } from "./tier-of.ts";

const NEAR_MISSES = Object.entries({
  ...NUMBERS,
  ...DATES,
  ...POLARITY,
  ...OPPOSITES,
  ...NAMES,
  ...DIRECTIONS,
  ...MODALITY,
});

describe.each(NEAR_MISSES)("a meaning flipped by its %s", (_, pairs) => {
  it.each(pairs)("does not call the same: %s | %s", async (claim, statement) => {
    const tiers = [await tierOf(claim, statement), await tierOf(statement, claim)];

    expect(tiers).not.toContain("same");
  });

  it.each(pairs)("calls the claim itself the same: %s", async (claim) => {
    expect(await tierOf(claim, claim)).toBe("same");
  });
});
