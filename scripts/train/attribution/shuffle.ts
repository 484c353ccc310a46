/** Put items in a random order that depends on the seed alone. */
export function shuffle(items: unknown[], seed: number): void {
  let state = Math.imul(seed, 0x9e3779b1) | 1;
  for (let at = items.length - 1; at > 0; at--) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    const other = (state >>> 0) % (at + 1);
    [items[at], items[other]] = [items[other], items[at]];
  }
}
