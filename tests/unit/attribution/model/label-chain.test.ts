import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Chain,
  findBestLabels,
  findMarginals,
  LABELS,
  PAIRS,
} from "../../../../lib/attribution/model/label-chain.ts";

/** All labellings of so many units. */
function allLabellings(count: number): number[][] {
  if (count === 0) return [[]];
  return allLabellings(count - 1).flatMap((before) =>
    Array.from({ length: LABELS }, (_, label) => [...before, label]),
  );
}

function scoreOf({ emission, transition }: Chain, labels: readonly number[]): number {
  return labels.reduce((sum, label, unit) => {
    const before = labels[unit - 1];
    const pair = before === undefined ? 0 : transition[unit * PAIRS + before * LABELS + label];
    return sum + (emission[unit * LABELS + label] ?? Number.NaN) + (pair ?? Number.NaN);
  }, 0);
}

const number = fc.double({ min: -20, max: 60, noNaN: true });

function numbers(length: number): fc.Arbitrary<Float64Array> {
  return fc
    .array(number, { minLength: length, maxLength: length })
    .map((values) => Float64Array.from(values));
}

const chain: fc.Arbitrary<Chain> = fc.integer({ min: 1, max: 4 }).chain((count) =>
  fc.record({
    count: fc.constant(count),
    emission: numbers(count * LABELS),
    transition: numbers(count * PAIRS),
  }),
);

/** The logarithm of a sum of exponentials, kept in range. */
function logSum(scores: readonly number[]): number {
  const top = Math.max(...scores);
  return top + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - top), 0));
}

describe("findMarginals", () => {
  it("finds the total of all labellings", () => {
    fc.assert(
      fc.property(chain, (given) => {
        const scores = allLabellings(given.count).map((labels) => scoreOf(given, labels));

        expect(findMarginals(given).total).toBeCloseTo(logSum(scores), 8);
      }),
    );
  });

  it("gives each label the share of the labellings that have it", () => {
    fc.assert(
      fc.property(chain, (given) => {
        const labellings = allLabellings(given.count);
        const total = logSum(labellings.map((labels) => scoreOf(given, labels)));

        const { probability } = findMarginals(given);

        for (let at = 0; at < given.count * LABELS; at++) {
          const unit = Math.floor(at / LABELS);
          const having = labellings.filter((labels) => labels[unit] === at % LABELS);
          const share = Math.exp(logSum(having.map((labels) => scoreOf(given, labels))) - total);
          expect(probability[at]).toBeCloseTo(share, 8);
        }
      }),
    );
  });

  it("keeps probabilities finite in a long chain of large scores", () => {
    const count = 300;
    const emission = new Float64Array(count * LABELS).fill(700);
    const transition = new Float64Array(count * PAIRS).fill(-700);

    const { probability } = findMarginals({ count, emission, transition });

    for (const share of probability) expect(share).toBeCloseTo(0.25, 6);
  });
});

describe("findBestLabels", () => {
  it("finds a labelling that no other beats", () => {
    fc.assert(
      fc.property(chain, (given) => {
        const top = Math.max(...allLabellings(given.count).map((labels) => scoreOf(given, labels)));

        const best = findBestLabels(given);

        expect(best).toHaveLength(given.count);
        expect(scoreOf(given, [...best])).toBeCloseTo(top, 8);
      }),
    );
  });

  it("gives up a unit's likeliest label for the pair's sake", () => {
    const emission = Float64Array.from([1, 0, 0, 0, 0, 0, 0, 0]);
    const transition = new Float64Array(2 * PAIRS);
    transition[PAIRS + 2 * LABELS + 3] = 5;

    expect([...findBestLabels({ count: 2, emission, transition })]).toEqual([2, 3]);
  });
});
