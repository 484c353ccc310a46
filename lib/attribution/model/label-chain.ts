/** What a unit is to the cue: nothing, its content, its source, or part of the cue. */
export const Label = { none: 0, content: 1, source: 2, cue: 3 } as const;

/** How many labels there are, and how many pairs of them. */
export const LABELS = 4;
export const PAIRS = LABELS * LABELS;

/** The scores of a linear chain: a conditional random field's, for one run of units. */
export type Chain = {
  count: number;
  /** Per unit and label. */
  emission: Float64Array;
  /** Per unit and pair of labels, the previous unit's first; the first unit's are unused. */
  transition: Float64Array;
};

/** What the forward-backward algorithm finds. Logarithms, but for `probability`. */
export type Marginals = {
  /** Per unit and label. */
  probability: Float64Array;
  forward: Float64Array;
  backward: Float64Array;
  /** The sum over all labellings. */
  total: number;
};

/** How probable each label of each unit is, over all labellings. */
export function findMarginals(chain: Chain): Marginals {
  const { count } = chain;
  const forward = forwardScores(chain);
  const backward = backwardScores(chain);
  const total = logSum(forward, (count - 1) * LABELS);
  const probability = new Float64Array(count * LABELS);
  for (let at = 0; at < probability.length; at++) {
    probability[at] = toShare(Math.min(0, (forward[at] ?? 0) + (backward[at] ?? 0) - total));
  }
  return { probability, forward, backward, total };
}

const terms = new Float64Array(LABELS);

function forwardScores({ count, emission, transition }: Chain): Float64Array {
  const forward = new Float64Array(count * LABELS);
  forward.set(emission.subarray(0, LABELS));
  for (let unit = 1; unit < count; unit++) {
    const before = (unit - 1) * LABELS;
    for (let label = 0; label < LABELS; label++) {
      const pair = unit * PAIRS + label;
      for (let from = 0; from < LABELS; from++) {
        terms[from] = (forward[before + from] ?? 0) + (transition[pair + from * LABELS] ?? 0);
      }
      const at = unit * LABELS + label;
      forward[at] = (emission[at] ?? 0) + logSum(terms, 0);
    }
  }
  return forward;
}

function backwardScores({ count, emission, transition }: Chain): Float64Array {
  const backward = new Float64Array(count * LABELS);
  for (let unit = count - 2; unit >= 0; unit--) {
    const after = (unit + 1) * LABELS;
    for (let label = 0; label < LABELS; label++) {
      const pair = (unit + 1) * PAIRS + label * LABELS;
      for (let to = 0; to < LABELS; to++) {
        terms[to] =
          (backward[after + to] ?? 0) + (emission[after + to] ?? 0) + (transition[pair + to] ?? 0);
      }
      backward[unit * LABELS + label] = logSum(terms, 0);
    }
  }
  return backward;
}

/** The logarithm of the sum of four numbers given by their logarithms. */
function logSum(values: Float64Array, at: number): number {
  const a = values[at] ?? 0;
  const b = values[at + 1] ?? 0;
  const c = values[at + 2] ?? 0;
  const d = values[at + 3] ?? 0;
  const top = Math.max(a, b, c, d);
  return top + Math.log(toShare(a - top) + toShare(b - top) + toShare(c - top) + toShare(d - top));
}

/** Logarithms from which a share of 1 is lost in the last digits of a number. */
const NOTHING = -36;

/** `Math.exp` of 0 or less, for most of which it need not be asked. */
function toShare(logarithm: number): number {
  if (logarithm < NOTHING) return 0;
  return logarithm === 0 ? 1 : Math.exp(logarithm);
}

/** The likeliest labelling as a whole (the Viterbi algorithm). */
export function findBestLabels({ count, emission, transition }: Chain): Uint8Array {
  const best = Float64Array.from(emission);
  const back = new Uint8Array(count * LABELS);
  for (let unit = 1; unit < count; unit++) {
    for (let label = 0; label < LABELS; label++) {
      let top = Number.NEGATIVE_INFINITY;
      let from = 0;
      for (let before = 0; before < LABELS; before++) {
        const score =
          (best[(unit - 1) * LABELS + before] ?? 0) +
          (transition[unit * PAIRS + before * LABELS + label] ?? 0);
        if (score > top) {
          top = score;
          from = before;
        }
      }
      const at = unit * LABELS + label;
      best[at] = (best[at] ?? 0) + top;
      back[at] = from;
    }
  }
  return traceBack(best.subarray((count - 1) * LABELS), back);
}

function traceBack(last: Float64Array, back: Uint8Array): Uint8Array {
  const labels = new Uint8Array(back.length / LABELS);
  let label = last.indexOf(Math.max(...last));
  for (let unit = labels.length - 1; unit >= 0; unit--) {
    labels[unit] = label;
    label = back[unit * LABELS + label] ?? 0;
  }
  return labels;
}
