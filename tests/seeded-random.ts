/**
 * Numbers in [0, 1), the same for the same seed in every engine (mulberry32): for tests and benchmarks
 * that can be run again, and for claims that can each be made alone.
 */
export function randomFrom(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Whole numbers below a limit. */
export type Dice = (limit: number) => number;

/** {@link randomFrom} in whole numbers. */
export function rollDice(seed: number): Dice {
  const random = randomFrom(seed);
  return (limit) => Math.floor(random() * limit);
}
