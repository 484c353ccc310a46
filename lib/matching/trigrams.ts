/** Distinct hashed character trigrams of a text. */
export type Trigrams = Uint16Array;

// One slot for each hash: which counting last met it. Cheaper than a set for the thousands of short
// texts that a page is compared with; two trigrams in a slot shift a coefficient by about .001.
const lastMet = new Uint32Array(1 << 16);
let counting = 0;

/** The trigrams of some words joined by spaces, edges included. */
export function trigramsOf(words: readonly string[]): Trigrams {
  const text = ` ${words.join(" ")} `;
  const trigrams = new Uint16Array(Math.max(0, text.length - 2));
  let count = 0;
  let rolling = text.charCodeAt(0) * 961 + text.charCodeAt(1) * 31;
  counting++;
  for (let i = 2; i < text.length; i++) {
    const slot = Math.imul(rolling + text.charCodeAt(i), 0x9e3779b1) >>> 16;
    if (lastMet[slot] !== counting) {
      lastMet[slot] = counting;
      trigrams[count++] = slot;
    }
    rolling = text.charCodeAt(i - 1) * 961 + text.charCodeAt(i) * 31;
  }
  return trigrams.subarray(0, count);
}

/** How many trigrams two texts have in common. */
export function countShared(a: Trigrams, b: Trigrams): number {
  counting++;
  for (const slot of a) lastMet[slot] = counting;
  let shared = 0;
  for (const slot of b) if (lastMet[slot] === counting) shared++;
  return shared;
}
