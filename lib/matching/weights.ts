import type { FeatureName } from "./features.ts";

/** A logistic model over the features of a pair. */
export interface LogisticWeights {
  readonly intercept: number;
  readonly weights: Readonly<Partial<Record<FeatureName, number>>>;
}

export const SAME_WEIGHTS: LogisticWeights = {
  intercept: -11.215,
  weights: {
    trigramDice: 4.143,
    statementCoverage: 2.139,
    topicCoverage: 2.248,
    sharedInformation: 0.97,
    claimInformation: 0.651,
    statementInformation: 0.409,
    rarestShared: 2.528,
    rarestStatementMissing: 1.322,
    bigramCoverage: 2.168,
    longestRun: -1.285,
    orderOverClaim: 0.947,
    orderOverStatement: 1.965,
    density: 0.002,
    sharedFigures: 0.544,
    missingFigures: -0.422,
    sharedDates: 0.234,
    claimNames: 0.152,
    statementNames: 0.199,
    dateConflict: -0.497,
    nameConflict: -0.109,
    negationConflict: -0.166,
    oppositeConflict: -0.506,
    statementAsserts: 0.378,
    claimAsserts: 0.205,
  },
};

export const RELATED_WEIGHTS: LogisticWeights = {
  intercept: -11.301,
  weights: {
    trigramDice: 4.283,
    claimCoverage: 0.033,
    statementCoverage: 2.31,
    topicCoverage: 2.309,
    sharedInformation: 0.92,
    claimInformation: 0.656,
    statementInformation: 0.41,
    rarestShared: 2.537,
    rarestStatementMissing: 1.296,
    bigramCoverage: 2.192,
    longestRun: -1.31,
    orderOverClaim: 1.093,
    orderOverStatement: 1.898,
    density: 0.035,
    sharedFigures: 0.574,
    missingFigures: -0.386,
    sharedDates: 0.283,
    claimNames: 0.165,
    statementNames: 0.246,
    statementAsserts: 0.346,
    claimAsserts: 0.146,
  },
};
