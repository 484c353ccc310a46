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

const MAX_STEPS = 30;
/** A step smaller than this changes no printed digit. */
const SMALLEST_STEP = 1e-5;

/**
 * Fit a logistic regression with an L2 penalty by Newton's method on standardised features.
 *
 * @param penalty L2 strength on the standardised scale, relative to the mean loss.
 */
export function fitLogistic(examples: readonly Example[], penalty: number): LogisticFit {
  const { means, deviations } = standardise(examples);
  const size = means.length + 1;
  const rows = new Float64Array(examples.length * size);
  examples.forEach(({ features }, i) => {
    features.forEach((value, j) => {
      rows[i * size + j] = (value - (means[j] ?? 0)) / (deviations[j] ?? 1);
    });
    rows[i * size + size - 1] = 1;
  });
  const beta = new Float64Array(size);
  for (let step = 0; step < MAX_STEPS; step++) {
    const slope = slopeAt(beta, { rows, examples, penalty });
    const move = solve(slope.curvature, slope.gradient);
    for (let j = 0; j < size; j++) beta[j] = (beta[j] ?? 0) - (move[j] ?? 0);
    if (move.every((value) => Math.abs(value) < SMALLEST_STEP)) break;
  }
  return unstandardise(beta, means, deviations);
}

/** Log-odds under a fit. */
export function logOddsOf(
  { intercept, weights }: LogisticFit,
  features: readonly number[],
): number {
  return features.reduce((total, value, j) => total + value * (weights[j] ?? 0), intercept);
}

interface Problem {
  readonly rows: Float64Array;
  readonly examples: readonly Example[];
  readonly penalty: number;
}

interface Slope {
  readonly gradient: Float64Array;
  /** The upper half of the second derivatives, row by row. */
  readonly curvature: Float64Array;
}

function slopeAt(beta: Float64Array, { rows, examples, penalty }: Problem): Slope {
  const size = beta.length;
  const gradient = new Float64Array(size);
  const curvature = new Float64Array(size * size);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  examples.forEach(({ label, weight }, i) => {
    const row = rows.subarray(i * size, (i + 1) * size);
    const odds = row.reduce((sum, value, j) => sum + value * (beta[j] ?? 0), 0);
    const probability = 1 / (1 + Math.exp(-odds));
    const share = weight / total;
    addRow(row, (probability - label) * share, gradient);
    addSquare(row, probability * (1 - probability) * share, curvature);
  });
  for (let j = 0; j < size - 1; j++) {
    gradient[j] = (gradient[j] ?? 0) + penalty * (beta[j] ?? 0);
    curvature[j * size + j] = (curvature[j * size + j] ?? 0) + penalty;
  }
  return { gradient, curvature };
}

function addRow(row: Float64Array, factor: number, sum: Float64Array): void {
  for (let j = 0; j < row.length; j++) sum[j] = (sum[j] ?? 0) + factor * (row[j] ?? 0);
}

function addSquare(row: Float64Array, factor: number, sum: Float64Array): void {
  const size = row.length;
  for (let j = 0; j < size; j++) {
    const scaled = factor * (row[j] ?? 0);
    if (scaled === 0) continue;
    for (let k = j; k < size; k++)
      sum[j * size + k] = (sum[j * size + k] ?? 0) + scaled * (row[k] ?? 0);
  }
}

/** Solve a symmetric positive system, given by its upper half, by Cholesky's method. */
function solve(upper: Float64Array, right: Float64Array): Float64Array {
  const size = right.length;
  const root = factorise(upper, size);
  const answer = Float64Array.from(right);
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) answer[i] = at(answer, i) - at(root, k * size + i) * at(answer, k);
    answer[i] = at(answer, i) / at(root, i * size + i);
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) {
      answer[i] = at(answer, i) - at(root, i * size + k) * at(answer, k);
    }
    answer[i] = at(answer, i) / at(root, i * size + i);
  }
  return answer;
}

function factorise(upper: Float64Array, size: number): Float64Array {
  const root = Float64Array.from(upper);
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) {
      const factor = at(root, k * size + i);
      for (let j = i; j < size; j++) {
        root[i * size + j] = at(root, i * size + j) - factor * at(root, k * size + j);
      }
    }
    // A feature that never varies has no curvature of its own but the penalty's.
    const pivot = Math.sqrt(Math.max(at(root, i * size + i), 1e-12));
    for (let j = i; j < size; j++) root[i * size + j] = at(root, i * size + j) / pivot;
  }
  return root;
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}

function standardise(examples: readonly Example[]): { means: number[]; deviations: number[] } {
  const size = examples[0]?.features.length ?? 0;
  const means = new Array<number>(size).fill(0);
  const deviations = new Array<number>(size).fill(0);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  for (const { features, weight } of examples) {
    features.forEach((value, j) => {
      means[j] = (means[j] ?? 0) + (value * weight) / total;
    });
  }
  for (const { features, weight } of examples) {
    features.forEach((value, j) => {
      deviations[j] = (deviations[j] ?? 0) + ((value - (means[j] ?? 0)) ** 2 * weight) / total;
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
