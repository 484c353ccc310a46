import type { Comparison, FeatureName } from "./features.ts";
import { type LogisticWeights, RELATED_WEIGHTS, SAME_WEIGHTS } from "./weights.ts";

/** Probability of "the same claim" from which a pair is called that. */
const SAME_BAR = 0.6;
/** Probability of "at least related" from which a pair is shown at all. */
const RELATED_BAR = 0.6;
/** Added to both bars, in log-odds, for a sentence in the article's own voice. */
const OWN_VOICE_STEP = 0.5;
/** A conflicting pair is reported below the bar, whatever the model makes of its words. */
const CONFLICT_CAP = 0.45;

/** Whether somebody is said to say it, or the article says it itself. */
export type Voice = "attributed" | "own";

/** How a statement stands to a claim's wording. */
export interface Decision {
  readonly tier: "same" | "related" | null;
  /** Calibrated probability in 0..1 that both say the same. */
  readonly probability: number;
  /** Calibrated probability in 0..1 that a reader would find the claim to the point. */
  readonly relatedness: number;
}

/**
 * Decide on a pair: `same`, `related` or nothing.
 *
 * @param voice Sentences in the article's own voice need more, being many and unmarked.
 */
export function decide({ features, conflicts }: Comparison, voice: Voice): Decision {
  const score = probabilityOf(SAME_WEIGHTS, features);
  const hasConflict = conflicts.length > 0 || features.statementAsserts === 0;
  const probability = hasConflict ? Math.min(score, CONFLICT_CAP) : score;
  const relatedness = Math.max(score, probabilityOf(RELATED_WEIGHTS, features));
  const step = voice === "own" ? OWN_VOICE_STEP : 0;
  const isShown = features.claimAsserts === 1 && relatedness >= raise(RELATED_BAR, step);
  const isSame = isShown && !hasConflict && probability >= raise(SAME_BAR, step);
  return { tier: isSame ? "same" : isShown ? "related" : null, probability, relatedness };
}

/** The logistic model's probability for a pair. */
export function probabilityOf(
  { intercept, weights }: LogisticWeights,
  features: Readonly<Record<FeatureName, number>>,
): number {
  let sum = intercept;
  // The weights' keys are feature names by their type; Object.entries forgets it.
  for (const [name, weight] of Object.entries(weights) as [FeatureName, number][]) {
    sum += weight * features[name];
  }
  return 1 / (1 + Math.exp(-sum));
}

function raise(bar: number, step: number): number {
  return 1 / (1 + Math.exp(-(Math.log(bar / (1 - bar)) + step)));
}
