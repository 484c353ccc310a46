/** One training pair. */
export interface Example {
  readonly features: readonly number[];
  readonly label: 0 | 1;
  readonly weight: number;
}

/** A fitted model on the features' own scale. */
export interface LogisticFit {
  readonly intercept: number;
  readonly weights: readonly number[];
}

const STEPS = 400;
const RATE = 0.05;

/**
 * Fit a logistic regression with an L2 penalty by full-batch Adam on standardised features.
 *
 * @param penalty L2 strength on the standardised scale, relative to the mean loss.
 * @param signs For each feature +1 or -1 where its weight may only have that sign, else 0.
 */
export function fitLogistic(
  examples: readonly Example[],
  penalty: number,
  signs: readonly number[],
): LogisticFit {
  const { means, deviations } = standardise(examples);
  const size = means.length;
  const rows = examples.map(({ features }) =>
    features.map((value, j) => (value - (means[j] ?? 0)) / (deviations[j] ?? 1)),
  );
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const state = {
    beta: new Float64Array(size + 1),
    first: new Float64Array(size + 1),
    second: new Float64Array(size + 1),
  };
  for (let step = 1; step <= STEPS; step++) {
    const gradient = gradientAt(state.beta, { rows, examples, total, penalty });
    descend(state, gradient, { step, signs });
  }
  return unstandardise(state.beta, means, deviations);
}

/** Probability under a fit. */
export function predict({ intercept, weights }: LogisticFit, features: readonly number[]): number {
  const sum = features.reduce((total, value, j) => total + value * (weights[j] ?? 0), intercept);
  return 1 / (1 + Math.exp(-sum));
}

interface Problem {
  readonly rows: readonly (readonly number[])[];
  readonly examples: readonly Example[];
  readonly total: number;
  readonly penalty: number;
}

function gradientAt(beta: Float64Array, { rows, examples, total, penalty }: Problem): Float64Array {
  const size = beta.length - 1;
  const gradient = new Float64Array(size + 1);
  rows.forEach((row, i) => {
    const example = examples[i];
    if (!example) return;
    let sum = beta[size] ?? 0;
    for (let j = 0; j < size; j++) sum += (beta[j] ?? 0) * (row[j] ?? 0);
    const error = ((1 / (1 + Math.exp(-sum)) - example.label) * example.weight) / total;
    for (let j = 0; j < size; j++) gradient[j] = (gradient[j] ?? 0) + error * (row[j] ?? 0);
    gradient[size] = (gradient[size] ?? 0) + error;
  });
  for (let j = 0; j < size; j++) gradient[j] = (gradient[j] ?? 0) + penalty * (beta[j] ?? 0);
  return gradient;
}

interface AdamState {
  readonly beta: Float64Array;
  readonly first: Float64Array;
  readonly second: Float64Array;
}

function descend(
  { beta, first, second }: AdamState,
  gradient: Float64Array,
  { step, signs }: { step: number; signs: readonly number[] },
): void {
  for (let j = 0; j < beta.length; j++) {
    const slope = gradient[j] ?? 0;
    first[j] = 0.9 * (first[j] ?? 0) + 0.1 * slope;
    second[j] = 0.999 * (second[j] ?? 0) + 0.001 * slope * slope;
    const mean = (first[j] ?? 0) / (1 - 0.9 ** step);
    const spread = Math.sqrt((second[j] ?? 0) / (1 - 0.999 ** step)) + 1e-9;
    const next = (beta[j] ?? 0) - (RATE * mean) / spread;
    const sign = signs[j] ?? 0;
    beta[j] = sign !== 0 && next * sign < 0 ? 0 : next;
  }
}

function standardise(examples: readonly Example[]): { means: number[]; deviations: number[] } {
  const size = examples[0]?.features.length ?? 0;
  const means = new Array<number>(size).fill(0);
  const deviations = new Array<number>(size).fill(0);
  for (const { features } of examples) {
    features.forEach((value, j) => {
      means[j] = (means[j] ?? 0) + value / examples.length;
    });
  }
  for (const { features } of examples) {
    features.forEach((value, j) => {
      deviations[j] = (deviations[j] ?? 0) + (value - (means[j] ?? 0)) ** 2 / examples.length;
    });
  }
  return { means, deviations: deviations.map((variance) => Math.sqrt(variance) || 1) };
}

function unstandardise(
  beta: Float64Array,
  means: readonly number[],
  deviations: readonly number[],
): LogisticFit {
  const weights = means.map((_, j) => (beta[j] ?? 0) / (deviations[j] ?? 1));
  const shift = means.reduce((sum, mean, j) => sum + mean * (weights[j] ?? 0), 0);
  return { intercept: (beta[means.length] ?? 0) - shift, weights };
}
