/** Slots while counting: 2^18, enough that most terms of a large list have one to themselves. */
const COUNT_BITS = 18;
/** Steps per doubling in the packed table: a byte reaches 2^21 at a precision of 3 %. */
const STEPS_PER_DOUBLING = 12;
/** Slots for each distinct term, so that about one rare term in eight meets another. */
const SLOTS_PER_TERM = 8;

/** Fresh document counts, one slot for each value of a term's leading bits. */
export function createCounts(): Uint32Array<ArrayBuffer> {
  return new Uint32Array(1 << COUNT_BITS);
}

/** Count `documents` more documents for a term. */
export function addToCounts(counts: Uint32Array, term: number, documents: number): void {
  const slot = term >>> (32 - COUNT_BITS);
  counts[slot] = (counts[slot] ?? 0) + documents;
}

/**
 * Pack counts into one byte a slot on a logarithmic scale, in a table no larger than the number
 * of terms asks for.
 *
 * @param termCount Distinct terms counted.
 */
export function packFrequencies(counts: Uint32Array, termCount: number): Uint8Array<ArrayBuffer> {
  const bits = Math.ceil(Math.log2(Math.max(16, termCount * SLOTS_PER_TERM)));
  const table = new Uint8Array(1 << Math.min(COUNT_BITS, bits));
  const perSlot = counts.length / table.length;
  for (let slot = 0; slot < table.length; slot++) {
    table[slot] = levelOf(sumOfSlot(counts, slot, perSlot));
  }
  return table;
}

/**
 * The same table with more documents counted in. A list that grows manifold wants a table packed anew:
 * more terms meet in a slot of this one.
 */
export function addToFrequencies(table: Uint8Array, counts: Uint32Array): Uint8Array<ArrayBuffer> {
  const sum = Uint8Array.from(table);
  const perSlot = counts.length / table.length;
  for (let slot = 0; slot < table.length; slot++) {
    const added = sumOfSlot(counts, slot, perSlot);
    if (added > 0) sum[slot] = levelOf(countOf(table[slot] ?? 0) + added);
  }
  return sum;
}

/** About how many documents hold a term, never too few by more than the scale's rounding. */
export function estimateFrequency(table: Uint8Array, term: number): number {
  return countOf(table[term >>> (32 - Math.log2(table.length))] ?? 0);
}

function sumOfSlot(counts: Uint32Array, slot: number, perSlot: number): number {
  let total = 0;
  for (let i = slot * perSlot; i < (slot + 1) * perSlot; i++) total += counts[i] ?? 0;
  return total;
}

function levelOf(count: number): number {
  return count === 0 ? 0 : 1 + Math.round(Math.log2(count) * STEPS_PER_DOUBLING);
}

function countOf(level: number): number {
  return level === 0 ? 0 : 2 ** ((level - 1) / STEPS_PER_DOUBLING);
}
