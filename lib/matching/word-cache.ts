/**
 * What is known of words, found by their place in a text: no string is made of a word that is there.
 * A `Map` of strings takes three times as long, and installing a list asks millions of times.
 */
export interface WordCache<T> {
  /** Whether the next word will be forgotten. */
  readonly isFull: boolean;
  readonly capacity: number;
  /** What is known of the word between two places of a text. */
  find(text: string, start: number, end: number): T | undefined;
  /** Remember a word that is not there; a full cache forgets it. */
  add(word: string, known: T): void;
}

/** Code units kept for each word; a cache of longer ones is full sooner. */
const MEAN_LENGTH = 12;

/**
 * An empty cache.
 *
 * @param capacity Words it can hold, a power of two.
 */
export function createWordCache<T>(capacity: number): WordCache<T> {
  const slots = new Uint32Array(capacity * 2);
  const mask = slots.length - 1;
  const codes = new Uint16Array(capacity * MEAN_LENGTH);
  const ends = new Uint32Array(capacity + 1);
  const hashes = new Uint32Array(capacity);
  const known: T[] = [];
  let isFull = false;

  return {
    get isFull() {
      return isFull;
    },
    capacity,
    find(text, start, end) {
      const hash = hashOf(text, start, end);
      for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
        const held = slots[slot] ?? 0;
        if (held === 0) return undefined;
        if (hashes[held - 1] !== hash || lengthOf(held - 1) !== end - start) continue;
        if (isHeld(held - 1, text, start)) return known[held - 1];
      }
    },
    add(word, value) {
      const at = known.length;
      const first = ends[at] ?? 0;
      isFull = at + 1 >= capacity || first + word.length > codes.length;
      if (isFull) return;
      for (let i = 0; i < word.length; i++) codes[first + i] = word.charCodeAt(i);
      const hash = hashOf(word, 0, word.length);
      let slot = hash & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = at + 1;
      ends[at + 1] = first + word.length;
      hashes[at] = hash;
      known.push(value);
    },
  };

  function isHeld(index: number, text: string, start: number): boolean {
    const first = ends[index] ?? 0;
    const length = (ends[index + 1] ?? 0) - first;
    for (let i = 0; i < length; i++) {
      if (codes[first + i] !== text.charCodeAt(start + i)) return false;
    }
    return true;
  }

  function lengthOf(index: number): number {
    return (ends[index + 1] ?? 0) - (ends[index] ?? 0);
  }
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
