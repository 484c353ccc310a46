import type { RankingRecord } from "./claim-record.ts";
import type { TermPostings } from "./postings.ts";

/** A list as matching sees it. */
export interface IndexedList {
  readonly listId: string;
  /** All documents of its segments. */
  readonly documentCount: number;
  /** Packed document frequencies, see `packFrequencies`. */
  readonly frequencies: Uint8Array;
  readonly segments: readonly IndexedSegment[];
}

/** A segment and where its documents begin in its list. */
export interface IndexedSegment {
  readonly segment: number;
  readonly base: number;
  readonly documentCount: number;
  /** Documents, counted from the segment's start, that are not to be found any more. */
  readonly tombstones?: Uint32Array;
}

/** A document of one segment. */
export interface DocumentRef {
  readonly segment: number;
  /** Counted from the segment's start. */
  readonly doc: number;
}

/** One term's postings in one segment. */
export interface SegmentPostings extends TermPostings {
  readonly segment: number;
}

/**
 * What matching asks of an index, wherever it is kept. One reader is one snapshot: lists that are
 * replaced meanwhile do not change what it answers.
 */
export interface IndexReader {
  readonly lists: readonly IndexedList[];
  /** The postings of each term, over all segments; a term nobody holds has an empty entry. */
  readPostings(terms: readonly number[]): Promise<ReadonlyMap<number, readonly SegmentPostings[]>>;
  /** The records in the order asked for. */
  readRecords(refs: readonly DocumentRef[]): Promise<readonly RankingRecord[]>;
}
