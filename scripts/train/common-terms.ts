import { languageOf } from "../../lib/matching/languages/find-language.ts";
import { readTerms } from "../../lib/matching/terms.ts";

/** Terms kept: beyond these a word is rare enough to be called so. */
const TABLE_SIZE = 3_000;
/** Leading bits of a term kept; must be `KEY_BITS` of lib/matching/background.ts. */
const KEY_BITS = 18;
const MAX_LEVEL = 255;

/**
 * Learn how common words are: for the commonest terms, the share of sentences that hold them, on
 * a scale of half powers of two. Only hashes and levels come out, no words.
 *
 * @param sentences English sentences of many subjects.
 * @returns The table as base64, as lib/matching/background.ts reads it.
 */
export function learnCommonTerms(sentences: Iterable<string>): string {
  const counts = new Map<number, number>();
  let total = 0;
  for (const sentence of sentences) {
    total++;
    for (const term of new Set(readTerms(sentence, languageOf("en")))) {
      const key = term >>> (32 - KEY_BITS);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const common = [...counts].sort(([, a], [, b]) => b - a).slice(0, TABLE_SIZE);
  return encodeTable(common.map(([key, count]) => [key, count / total]));
}

function encodeTable(entries: [number, number][]): string {
  const bytes: number[] = [];
  let previous = 0;
  for (const [key, share] of entries.sort(([a], [b]) => a - b)) {
    let step = key - previous;
    for (; step > 127; step >>>= 7) bytes.push((step & 127) | 128);
    bytes.push(step, Math.min(MAX_LEVEL, Math.round(-2 * Math.log2(share))));
    previous = key;
  }
  return Buffer.from(bytes).toString("base64");
}
