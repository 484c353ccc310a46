/** Documents that the background counts for beside a list's own; see `createWeigher`. */
const PRIOR_DOCUMENTS = 2_000;
/** Share of documents assumed for a term outside the table. */
const RARE_SHARE = 1 / 40_000;
/** Leading bits of a term by which the table knows it. */
const KEY_BITS = 18;

/** How telling a term is in a list: 0 for a word in every text, 1 for a word in none. */
export type Weigher = (term: number) => number;

/** In what share of a language's sentences a term stands, by the term's leading bits. */
export type CommonShares = ReadonlyMap<number, number>;

/**
 * Weigh terms by inverse document frequency, as a share of the largest possible. A list's own
 * counts are smoothed with those of the language at large, as if 2,000 more texts stood in it:
 * a starter list of twenty claims cannot tell a common word from a rare one, a list of 20,000 can.
 *
 * @param documentCount Documents in the list.
 * @param frequencyOf About how many of them hold a term.
 * @param commonShares Of the statement's language.
 */
export function createWeigher(
  documentCount: number,
  frequencyOf: (term: number) => number,
  commonShares: CommonShares,
): Weigher {
  const total = documentCount + PRIOR_DOCUMENTS;
  const largest = Math.log(1 + (total + 0.5) / 0.5);
  const known = new Map<number, number>();
  return (term) => {
    const cached = known.get(term);
    if (cached !== undefined) return cached;
    const share = commonShares.get(term >>> (32 - KEY_BITS)) ?? RARE_SHARE;
    const frequency = frequencyOf(term) + PRIOR_DOCUMENTS * share;
    const idf = Math.log(1 + Math.max(0, total - frequency + 0.5) / (frequency + 0.5));
    const weight = idf / largest;
    known.set(term, weight);
    return weight;
  };
}

/**
 * Read a language's table of common terms as scripts/train/matching.ts writes it: for each term,
 * ascending, the step from the last key as a varint and the share on a scale of half powers of two.
 */
export function readCommonShares(base64: string): CommonShares {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  const table = new Map<number, number>();
  let key = 0;
  for (let at = 0; at < bytes.length; at++) {
    let step = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      step |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    key += step;
    table.set(key, 2 ** (-(bytes[at] ?? 0) / 2));
  }
  return table;
}
