/** Mix two 32-bit integers into one, order mattering. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ 0x7feb352d, 0x846ca68b) ^ Math.imul((b + 0x51ed270b) | 0, 0x9e3779b1);
  hash ^= hash >>> 16;
  return Math.imul(hash, 0x21f0aaad);
}

/** A 32-bit hash of a string (FNV-1a over UTF-16 code units). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash | 0;
}

/** Fold a hash to an index of `bits` bits, so that all of it counts. */
export function foldHash(hash: number, bits: number): number {
  let folded = hash ^ (hash >>> 15);
  folded = Math.imul(folded, 0x735a2d97);
  folded ^= folded >>> 15;
  return folded >>> (32 - bits);
}

/** A count in nine steps that widen: 0, 1, 2, 3, 4-5, 6-8, 9-13, 14-20, more. */
export function stepOf(count: number): number {
  if (count <= 3) return count;
  if (count <= 5) return 4;
  if (count <= 8) return 5;
  if (count <= 13) return 6;
  return count <= 20 ? 7 : 8;
}
