import { type Comparison, FEATURES, type FeatureName } from "./features.ts";
import { PRODUCTS } from "./products.ts";
import { type LogisticWeights, RELATED_WEIGHTS, SAME_WEIGHTS } from "./weights.ts";

/**
 * Probability of "the same claim" from which a pair is called that. By folds the debates' first hits
 * have a precision of .99 from .90 on (.20 of the statements) and of .95 from .41 on (.40 of them).
 */
const SAME_BAR = 0.65;
/**
 * The same in a list of fewer claims than {@link SMALL_LIST}: all of them are about one matter, so a
 * statement shares words with many of them, and the model was learned on lists of thousands. In the
 * starter list's article three wrong pairs have .94 to .98, and eight right ones over .99.
 */
const SMALL_LIST_BAR = 0.99;
const SMALL_LIST = 100;
/**
 * Probability of "at least related" from which a pair is shown at all. Of 6,682 sentences from before the
 * lists 0 are shown with politifact2b and 6 with snopes2022; at .85 it is 1 and 11.
 */
const RELATED_BAR = 0.9;
/** The same for a statement that asserts nothing: "the trade deal", "to build a wall". */
const FRAGMENT_BAR = 0.95;
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
 * Decide on a pair: `same`, `related` or nothing. Conflicts and fragments are never `same`.
 *
 * @param voice Sentences in the article's own voice need more, being many and unmarked.
 * @param listSize Claims in the list.
 */
export function decide(comparison: Comparison, voice: Voice, listSize: number): Decision {
  const { features, conflicts, hasFragment } = comparison;
  const score = probabilityOf(SAME_WEIGHTS, features);
  const isBarred = conflicts.length > 0 || hasFragment.statement || hasFragment.claim;
  const probability = isBarred ? Math.min(score, CONFLICT_CAP) : score;
  const relatedness = Math.max(score, probabilityOf(RELATED_WEIGHTS, features));
  const step = voice === "own" ? OWN_VOICE_STEP : 0;
  const bar = raise(hasFragment.statement ? FRAGMENT_BAR : RELATED_BAR, step);
  const isShown = !hasFragment.claim && relatedness >= bar;
  const sameBar = listSize < SMALL_LIST ? SMALL_LIST_BAR : raise(SAME_BAR, step);
  const isSame = isShown && !isBarred && probability >= sameBar;
  return { tier: isSame ? "same" : isShown ? "related" : null, probability, relatedness };
}

/** The logistic model's probability for a pair. */
export function probabilityOf(
  { intercept, weights, products }: LogisticWeights,
  features: Readonly<Record<FeatureName, number>>,
): number {
  let sum = intercept;
  for (const name of FEATURES) sum += (weights[name] ?? 0) * features[name];
  for (let index = 0; index < PRODUCTS.length; index++) {
    const product = PRODUCTS[index];
    if (!product) break;
    sum += (products[index] ?? 0) * features[product[0]] * features[product[1]];
  }
  return 1 / (1 + Math.exp(-sum));
}

function raise(bar: number, step: number): number {
  return 1 / (1 + Math.exp(-(Math.log(bar / (1 - bar)) + step)));
}
