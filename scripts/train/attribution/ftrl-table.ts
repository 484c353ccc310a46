/** What a table is learned with. */
export type FtrlOptions = {
  /** The learning rate, and what keeps the first steps small. */
  alpha: number;
  beta: number;
  /** Penalties: `l1` keeps weights at 0 until the evidence exceeds it, `l2` keeps them small. */
  l1: number;
  l2: number;
};

/**
 * Weights learned one gradient at a time by FTRL-Proximal (McMahan et al., "Ad Click Prediction: a
 * View from the Trenches", 2013). Most stay exactly 0, which is what makes the model small.
 */
export class FtrlTable {
  readonly weights: Float32Array;
  readonly #sums: Float32Array;
  readonly #squares: Float32Array;
  readonly #options: FtrlOptions;

  constructor(size: number, options: FtrlOptions) {
    this.weights = new Float32Array(size);
    this.#sums = new Float32Array(size);
    this.#squares = new Float32Array(size);
    this.#options = options;
  }

  /** Take a step against a gradient. */
  step(at: number, gradient: number): void {
    const { alpha, beta, l1, l2 } = this.#options;
    const before = this.#squares[at] ?? 0;
    const squares = before + gradient * gradient;
    const root = Math.sqrt(squares);
    const shift = ((root - Math.sqrt(before)) / alpha) * (this.weights[at] ?? 0);
    const sum = (this.#sums[at] ?? 0) + gradient - shift;
    this.#squares[at] = squares;
    this.#sums[at] = sum;
    const excess = Math.abs(sum) - l1;
    this.weights[at] = excess <= 0 ? 0 : (-Math.sign(sum) * excess) / ((beta + root) / alpha + l2);
  }
}
