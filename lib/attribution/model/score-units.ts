import type { AttributionModel, WeightTable } from "./attribution-model.ts";
import type { CuePlace } from "./cue-features.ts";
import { FeatureList } from "./feature-list.ts";
import { type Chain, LABELS, Label, PAIRS } from "./label-chain.ts";
import { addUnitFeatures, type UnitLists, viewCue } from "./unit-features.ts";

/** Larger than any sum of weights: the cue's own unit is labelled as the cue. */
export const SURE = 50;

/** Empty lists for the features of units. */
export function unitLists(model: { unit: { bits: number }; pair: { bits: number } }): UnitLists {
  return {
    emission: new FeatureList(model.unit.bits, 64),
    transition: new FeatureList(model.pair.bits, 32),
  };
}

/** Score every label of every unit around a cue. */
export function scoreUnits(
  place: CuePlace,
  model: Pick<AttributionModel, "unit" | "pair">,
  lists: UnitLists,
): Chain {
  const { count, at } = place.around;
  const emission = new Float64Array(count * LABELS);
  const transition = new Float64Array(count * PAIRS);
  const view = viewCue(place);
  for (let unit = 0; unit < count; unit++) {
    addUnitFeatures(view, unit, lists);
    addWeights(lists.emission, model.unit, { sums: emission, at: unit * LABELS });
    addWeights(lists.transition, model.pair, { sums: transition, at: unit * PAIRS });
  }
  const own = at * LABELS + Label.cue;
  emission[own] = (emission[own] ?? 0) + SURE;
  return { count, emission, transition };
}

/** Where the rows of the weights to be added begin; no list of features is longer. */
const rows = new Int32Array(1_024);

/**
 * Add the features' weights, column by column, to the sums that begin at a place.
 *
 * Two columns at a time in whole numbers, and features without weights left out beforehand: most
 * of a page's time is spent here.
 */
export function addWeights(
  { indices, count }: FeatureList,
  { weights, isUsed, columns, step }: WeightTable,
  { sums, at }: { sums: Float64Array; at: number },
): void {
  let used = 0;
  for (let i = 0; i < count; i++) {
    const index = indices[i] ?? 0;
    rows[used] = index * columns;
    used += ((isUsed[index >> 3] ?? 0) >> (index & 7)) & 1;
  }
  for (let column = 0; column < columns; column += 2) {
    let even = 0;
    let odd = 0;
    for (let i = 0; i < used; i++) {
      const place = (rows[i] ?? 0) + column;
      even += weights[place] ?? 0;
      odd += weights[place + 1] ?? 0;
    }
    sums[at + column] = (sums[at + column] ?? 0) + even * step;
    sums[at + column + 1] = (sums[at + column + 1] ?? 0) + odd * step;
  }
}
