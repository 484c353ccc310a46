import type { FeatureName } from "./features.ts";

/** A logistic model over the features of a pair. */
export interface LogisticWeights {
  readonly intercept: number;
  readonly weights: Readonly<Partial<Record<FeatureName, number>>>;
}

export const SAME_WEIGHTS: LogisticWeights = {
  intercept: -10.649,
  weights: {
    trigramDice: 3.848,
    claimCoverage: 0.768,
    statementCoverage: 2.094,
    sharedInformation: 1.412,
    claimInformation: 0.607,
    statementInformation: 0.428,
    rarestShared: 1.954,
    rarestStatementMissing: 1.243,
    bigramCoverage: 2.682,
    longestRun: -1.435,
    orderOverClaim: 0.672,
    orderOverStatement: 1.754,
    sharedFigures: 0.527,
    missingFigures: -0.518,
    sharedDates: 0.285,
    claimNames: 0.296,
    statementNames: 0.228,
    dateConflict: -0.329,
    nameConflict: -0.098,
    negationConflict: -0.214,
    oppositeConflict: -0.474,
    statementAsserts: 0.354,
    claimAsserts: 0.308,
  },
};

export const RELATED_WEIGHTS: LogisticWeights = {
  intercept: -10.706,
  weights: {
    trigramDice: 3.986,
    claimCoverage: 0.853,
    statementCoverage: 2.246,
    sharedInformation: 1.342,
    claimInformation: 0.607,
    statementInformation: 0.427,
    rarestShared: 1.983,
    rarestStatementMissing: 1.218,
    bigramCoverage: 2.715,
    longestRun: -1.427,
    orderOverClaim: 0.751,
    orderOverStatement: 1.695,
    sharedFigures: 0.556,
    missingFigures: -0.482,
    sharedDates: 0.347,
    claimNames: 0.308,
    statementNames: 0.269,
    statementAsserts: 0.323,
    claimAsserts: 0.248,
  },
};
