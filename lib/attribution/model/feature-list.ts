import { foldHash, mix } from "./hash.ts";

/**
 * The hashed features of one thing, as indices into a table of weights.
 *
 * A feature is told by the group it is added in, its place in the group and its value, so every
 * group must add its features in the same order each time, optional ones last.
 */
export class FeatureList {
  indices: Int32Array;
  count = 0;
  readonly bits: number;
  #template = 0;

  /** @param bits The table's size is 2 to this power. */
  constructor(bits: number, capacity: number) {
    this.bits = bits;
    this.indices = new Int32Array(capacity);
  }

  clear(): void {
    this.count = 0;
  }

  /** Begin a group; groups are numbered from 1 up. */
  group(group: number): void {
    this.#template = group * 0x10000;
  }

  add(value: number): void {
    if (this.count === this.indices.length) this.#grow();
    this.indices[this.count++] = foldHash(mix(value, this.#template++), this.bits);
  }

  /** The features so far, copied. */
  copy(): Int32Array {
    return this.indices.slice(0, this.count);
  }

  #grow(): void {
    const larger = new Int32Array(this.indices.length * 2);
    larger.set(this.indices);
    this.indices = larger;
  }
}
