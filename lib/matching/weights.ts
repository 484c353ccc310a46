import type { FeatureName } from "./features.ts";

/*
 * Written by scripts/train/matching.ts from pairs of statements and fact-checked claims (debates,
 * posts and 2016 news; some against lists of about 100 claims). Only these numbers come from there.
 * What they reach is in docs/decisions/2026-11-24-ranking-claims.md.
 */

/** A logistic model over the features of a pair and their products. */
export interface LogisticWeights {
  readonly intercept: number;
  readonly weights: Readonly<Partial<Record<FeatureName, number>>>;
  /** In the order of `PRODUCTS`. */
  readonly products: readonly number[];
}

/** Whether a pair says the same. */
export const SAME_WEIGHTS: LogisticWeights = {
  intercept: -8.365,
  weights: {
    trigramDice: 1.624,
    claimCoverage: -0.77,
    statementCoverage: -0.097,
    topicCoverage: 2.99,
    sharedInformation: -0.8,
    claimInformation: -0.17,
    statementInformation: -0.57,
    rarestShared: 0.162,
    rarestClaimMissing: -0.802,
    rarestStatementMissing: -0.121,
    bigramCoverage: 0.289,
    orderOverClaim: 0.857,
    orderOverStatement: 1.506,
    sharedFigures: 0.89,
    missingFigures: -0.667,
    sharedDates: -0.348,
    claimNames: 0.069,
    statementNames: 0.731,
    numberConflict: 0.554,
    dateConflict: -0.966,
    nameConflict: -0.206,
    directionConflict: -0.263,
    negationConflict: -0.274,
    oppositeConflict: -1.19,
    statementAsserts: -0.24,
    claimAsserts: 0.351,
    trigramContainment: 1.408,
    windowDensity: -0.401,
    claimReports: -0.16,
    statementReports: -0.008,
    claimPredicate: 0.979,
    statementPredicate: 0.548,
    sharedPredicate: -0.154,
    claimHead: -0.577,
    claimTail: 0.745,
    statementIsClause: 0.541,
    retrievalShare: -0.14,
    retrievalScore: 0.318,
    retrievalRank: 1.15,
    isSmallList: 1.032,
  },
  products: [
    4.942, -1.548, -0.967, -0.23, 1.619, 2.22, -0.738, -0.651, 0.914, -3.402, -1.135, -1.729, 1.724,
    1.154, -1.307, 1.432, -0.023, 2.234, 1.41, -4.219, -0.193, 0.142, 0.456, 1.354, 0.669, 0.471,
    1.409, -2.777, 0.525, 1.448, -0.755, -0.93, -0.419, 0.227, -0.164, 0.512, 0.499, 3.978, 1.349,
    1.347, 3.718, -1.27, 0.367, 0.417, 2.487, 0.267, 1.021,
  ],
};

/** Whether a pair is to the point at all; conflicts do not count against that. */
export const RELATED_WEIGHTS: LogisticWeights = {
  intercept: -8.418,
  weights: {
    trigramDice: 1.864,
    claimCoverage: -0.845,
    statementCoverage: -0.104,
    topicCoverage: 3.001,
    sharedInformation: -0.914,
    claimInformation: -0.287,
    statementInformation: -0.587,
    rarestShared: 0.113,
    rarestClaimMissing: -0.827,
    rarestStatementMissing: -0.176,
    bigramCoverage: 0.201,
    orderOverClaim: 0.971,
    orderOverStatement: 1.544,
    sharedFigures: 0.946,
    missingFigures: -0.426,
    sharedDates: 0.132,
    claimNames: 0.04,
    statementNames: 0.757,
    statementAsserts: -0.329,
    claimAsserts: 0.273,
    trigramContainment: 1.482,
    windowDensity: -0.198,
    claimReports: -0.058,
    statementReports: -0.051,
    claimPredicate: 0.632,
    statementPredicate: -0.118,
    sharedPredicate: 0.199,
    claimHead: -0.526,
    claimTail: 0.72,
    statementIsClause: 0.576,
    retrievalShare: -0.054,
    retrievalScore: 0.344,
    retrievalRank: 1.159,
    isSmallList: 1.115,
  },
  products: [
    5.693, -1.576, -0.924, -0.223, 2.275, 2.488, 0.479, -0.716, 1.138, -3.573, -0.912, -1.8, 1.832,
    1.042, -1.092, 1.601, 0.087, 2.588, -0.177, -3.322, 0.129, 0.257, 0.189, 1.132, 0.715, 0.556,
    1.333, -2.426, 1.107, 1.43, -0.664, -0.814, -0.639, 0.138, -0.44, 0.537, 0.309, 4.207, 1.254,
    1.498, 3.776, -1.605, 0.509, 0.102, 1.456, -0.039, 0.887,
  ],
};
