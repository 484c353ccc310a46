import {
  type Chain,
  findMarginals,
  LABELS,
  Label,
  type Marginals,
  PAIRS,
} from "../../../lib/attribution/model/label-chain.ts";
import { SURE } from "../../../lib/attribution/model/score-units.ts";
import type { TableBits, UnitExample } from "./examples.ts";
import { FtrlTable } from "./ftrl-table.ts";
import { shuffle } from "./shuffle.ts";

/** Chosen as in fit-cues.ts; with an L1 penalty of 1 the file is twice as large and no better. */
const OPTIONS = { alpha: 0.015, beta: 0.3, l1: 3, l2: 1 };
const PASSES = 5;

const MIN_GRADIENT = 1e-3;

type Tables = { unit: FtrlTable; pair: FtrlTable };

/** Learn the weights of a linear-chain conditional random field over the units around a cue. */
export function fitUnits(
  examples: readonly UnitExample[],
  bits: TableBits,
): { unit: Float32Array; pair: Float32Array } {
  const tables = {
    unit: new FtrlTable(LABELS << bits.unit.bits, OPTIONS),
    pair: new FtrlTable(PAIRS << bits.pair.bits, OPTIONS),
  };
  const order = [...examples];
  for (let pass = 0; pass < PASSES; pass++) {
    shuffle(order, pass + 101);
    for (const example of order) learnFrom(example, tables);
  }
  return { unit: tables.unit.weights, pair: tables.pair.weights };
}

function learnFrom(example: UnitExample, tables: Tables): void {
  const chain = scoreChain(example, tables);
  const marginals = findMarginals(chain);
  for (let unit = 0; unit < chain.count; unit++) {
    learnLabels(example, { unit, marginals, table: tables.unit });
    if (unit > 0) learnPairs(example, { unit, marginals, chain, table: tables.pair });
  }
}

function scoreChain({ at, emission, transition }: UnitExample, { unit, pair }: Tables): Chain {
  const count = emission.length;
  const chain = {
    count,
    emission: new Float64Array(count * LABELS),
    transition: new Float64Array(count * PAIRS),
  };
  emission.forEach((features, index) => {
    addRows(unit.weights, features, chain.emission.subarray(index * LABELS, (index + 1) * LABELS));
  });
  transition.forEach((features, index) => {
    addRows(pair.weights, features, chain.transition.subarray(index * PAIRS, (index + 1) * PAIRS));
  });
  const own = at * LABELS + Label.cue;
  chain.emission[own] = (chain.emission[own] ?? 0) + SURE;
  return chain;
}

function addRows(weights: Float32Array, features: Int32Array, sums: Float64Array): void {
  for (const feature of features) {
    const row = feature * sums.length;
    for (let column = 0; column < sums.length; column++) {
      sums[column] = (sums[column] ?? 0) + (weights[row + column] ?? 0);
    }
  }
}

type Unit = { unit: number; marginals: Marginals; table: FtrlTable };

function learnLabels(example: UnitExample, { unit, marginals, table }: Unit): void {
  for (let label = 0; label < LABELS; label++) {
    const is = example.labels[unit] === label ? 1 : 0;
    const gradient = (marginals.probability[unit * LABELS + label] ?? 0) - is;
    if (Math.abs(gradient) < MIN_GRADIENT) continue;
    for (const feature of example.emission[unit] ?? [])
      table.step(feature * LABELS + label, gradient);
  }
}

function learnPairs(
  example: UnitExample,
  { unit, marginals, chain, table }: Unit & { chain: Chain },
): void {
  const gold = (example.labels[unit - 1] ?? 0) * LABELS + (example.labels[unit] ?? 0);
  for (let pair = 0; pair < PAIRS; pair++) {
    const from = (unit - 1) * LABELS + Math.floor(pair / LABELS);
    const to = unit * LABELS + (pair % LABELS);
    const score =
      (marginals.forward[from] ?? 0) +
      (chain.transition[unit * PAIRS + pair] ?? 0) +
      (chain.emission[to] ?? 0) +
      (marginals.backward[to] ?? 0);
    const gradient = Math.exp(score - marginals.total) - (pair === gold ? 1 : 0);
    if (Math.abs(gradient) < MIN_GRADIENT) continue;
    for (const feature of example.transition[unit] ?? [])
      table.step(feature * PAIRS + pair, gradient);
  }
}
