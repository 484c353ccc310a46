/** Segments alive at one time, over all lists: the segment number is a row key's low byte. */
export const MAX_SEGMENTS = 256;

/** Terms in more than this share of a segment have a row of their own ... */
const HEAVY_SHARE = 0.01;
/** ... unless they are few anyway. Keeps the other rows short: a row is always read whole. */
const HEAVY_MINIMUM = 100;

/** Where heavy terms' rows begin; beyond every bucket number. */
const HEAVY_BASE = 0x100000;

/** Documents a segment may hold; a list above `LARGE_LIST` claims has fewer, larger segments. */
const SEGMENT_SIZE = 100_000;
const LARGE_SEGMENT_SIZE = 250_000;
const LARGE_LIST = 300_000;

/** How a segment's terms are spread over rows. */
export interface SegmentLayout {
  /** Number of the segment in 0..255. */
  readonly segment: number;
  /** The row of a term is named by this many of its leading bits. */
  readonly bucketBits: number;
  /** Terms with a row of their own. */
  readonly heavyTerms: ReadonlySet<number>;
}

/** How many claims to put into one segment of a list of this size. */
export function segmentSizeFor(expectedClaims: number): number {
  return expectedClaims > LARGE_LIST ? LARGE_SEGMENT_SIZE : SEGMENT_SIZE;
}

/**
 * Bits of a bucket number for a segment: 12 (4,096 rows) at 100k claims and 14 above, fewer for
 * small lists so that a starter list is a handful of rows.
 */
export function bucketBitsFor(documentCount: number): number {
  if (documentCount > SEGMENT_SIZE) return 14;
  return Math.min(12, Math.max(4, Math.ceil(Math.log2(documentCount + 1)) - 1));
}

/** Document frequency from which a term gets a row of its own. */
export function heavyThreshold(documentCount: number): number {
  return Math.max(HEAVY_MINIMUM, HEAVY_SHARE * documentCount);
}

/** The number of the row, within its segment, that holds a term. */
export function bucketOf(layout: SegmentLayout, term: number): number {
  if (layout.heavyTerms.has(term)) return HEAVY_BASE + term;
  return term >>> (32 - layout.bucketBits);
}

/** The store's key of a row: the rows of one bucket lie together over all segments. */
export function rowKey(bucket: number, segment: number): number {
  return bucket * MAX_SEGMENTS + segment;
}

/** Every key a segment's rows may stand under, for deleting it. */
export function rowKeysOf(layout: SegmentLayout): number[] {
  const keys: number[] = [];
  for (let bucket = 0; bucket < 1 << layout.bucketBits; bucket++) {
    keys.push(rowKey(bucket, layout.segment));
  }
  for (const term of layout.heavyTerms) keys.push(rowKey(HEAVY_BASE + term, layout.segment));
  return keys;
}
