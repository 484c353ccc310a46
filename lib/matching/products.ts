import type { FeatureName } from "./features.ts";

/** Features whose products the model weighs too: it takes words, order and rarity together. */
const CORE: readonly FeatureName[] = [
  "trigramDice",
  "claimCoverage",
  "statementCoverage",
  "sharedInformation",
  "rarestShared",
  "bigramCoverage",
  "orderOverClaim",
  "retrievalScore",
];

/** What weighs otherwise in a small list, whose own counts say little of its words. */
const SMALL_LIST: readonly FeatureName[] = [
  "trigramDice",
  "claimCoverage",
  "statementCoverage",
  "sharedInformation",
  "rarestShared",
  "orderOverClaim",
];

/** What two features make together. */
export type Product = readonly [FeatureName, FeatureName];

/**
 * The products beside the features themselves, in the order of the weights: every two of the core, a
 * small list with what a pair shares there, and a statement's form with what it shares.
 */
export const PRODUCTS: readonly Product[] = [
  ...CORE.flatMap((one, i) => CORE.slice(i).map((other): Product => [one, other])),
  ...SMALL_LIST.map((other): Product => ["isSmallList", other]),
  ["statementIsClause", "statementAsserts"],
  ["statementIsClause", "claimCoverage"],
  ["statementIsClause", "trigramDice"],
  ["statementAsserts", "claimCoverage"],
  ["statementAsserts", "trigramDice"],
];
