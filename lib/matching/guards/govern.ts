import type { PreparedText } from "../prepare-text.ts";

/** Little words passed over on the way from a word to what it bears on: "may not have been". */
const REACH = 5;

/** The word that a modal or quantifier bears on: the next that means something; -1 for none. */
export function governedBy({ words }: PreparedText, i: number): number {
  for (let at = i + 1; at <= i + REACH; at++) {
    const word = words[at];
    if (!word) return -1;
    if (word.term !== 0) return at;
  }
  return -1;
}

/** A word's class with the place of the word that gives it. */
export interface Governed<Value> {
  readonly value: Value;
  /** Where the governing word stands. */
  readonly by: number;
  /** Where the governed word stands. */
  readonly at: number;
}
