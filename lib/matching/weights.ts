import type { FeatureName } from "./features.ts";

/*
 * Written by scripts/train/matching.ts from pairs of statements and fact-checked claims (debates,
 * posts and 2016 news; a third of them against lists of about 100 claims). Only these numbers come
 * from there. By folds over transcripts: MAP@5 .57 and recall .43 at precision .9 on debates, where
 * BM25 has .48 and a reranker with speaker and date .55.
 */

/** A logistic model over the features of a pair. */
export interface LogisticWeights {
  readonly intercept: number;
  readonly weights: Readonly<Partial<Record<FeatureName, number>>>;
}

/** Whether a pair says the same. */
export const SAME_WEIGHTS: LogisticWeights = {
  intercept: -12.734,
  weights: {
    trigramDice: 4.813,
    claimCoverage: 0.471,
    statementCoverage: 2.979,
    topicCoverage: 0.968,
    sharedInformation: 0.245,
    claimInformation: 0.522,
    statementInformation: 0.53,
    rarestShared: 4.1,
    rarestStatementMissing: 1.307,
    orderOverClaim: 2.066,
    orderOverStatement: 1.783,
    sharedFigures: 0.678,
    missingFigures: -0.362,
    claimNames: 0.097,
    statementNames: 0.297,
    dateConflict: -0.421,
    nameConflict: -0.186,
    negationConflict: -0.221,
    oppositeConflict: -0.776,
    statementAsserts: 0.663,
    claimAsserts: 0.045,
  },
};

/** Whether a pair is to the point at all; conflicts do not count against that. */
export const RELATED_WEIGHTS: LogisticWeights = {
  intercept: -12.889,
  weights: {
    trigramDice: 4.981,
    claimCoverage: 0.602,
    statementCoverage: 3.208,
    topicCoverage: 1.125,
    sharedInformation: 0.169,
    claimInformation: 0.542,
    statementInformation: 0.521,
    rarestShared: 4.133,
    rarestStatementMissing: 1.284,
    orderOverClaim: 2.204,
    orderOverStatement: 1.654,
    sharedFigures: 0.719,
    missingFigures: -0.302,
    claimNames: 0.111,
    statementNames: 0.377,
    statementAsserts: 0.582,
    claimAsserts: 0.011,
  },
};
