const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/**
 * An id that the same words give on every machine, for records that have none of their own: FNV-1a,
 * 64 bits, over UTF-8. Not for anything that must resist somebody who wants two to collide.
 *
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function stableId(prefix: string, ...parts: readonly string[]): string {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(parts.join("\n"))) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
  }
  return `${prefix}-${hash.toString(36)}`;
}
