import { type ByteWriter, createByteWriter, takeBytes } from "./byte-writer.ts";
import { type RowEntry, toImpact, writePosting } from "./postings.ts";

/**
 * Postings of a segment while it is built, in arrival order: three columns rather than objects,
 * since a large segment has millions.
 */
export interface PostingBuffer {
  readonly termIds: Map<number, number>;
  /** By term id: the term and in how many documents it stands. */
  readonly terms: number[];
  readonly documentFrequencies: number[];
  postingTerms: Uint32Array;
  postingDocs: Uint32Array;
  postingImpacts: Uint8Array;
  postingCount: number;
}

/** The same postings grouped by term, documents ascending. */
export interface SortedPostings {
  /** By term id: where the term's postings start; one more entry closes the last. */
  readonly starts: Uint32Array;
  readonly docs: Uint32Array;
  readonly impacts: Uint8Array;
}

/** An empty buffer. */
export function createPostingBuffer(): PostingBuffer {
  const capacity = 1 << 12;
  return {
    termIds: new Map(),
    terms: [],
    documentFrequencies: [],
    postingTerms: new Uint32Array(capacity),
    postingDocs: new Uint32Array(capacity),
    postingImpacts: new Uint8Array(capacity),
    postingCount: 0,
  };
}

/**
 * Add one document; documents must come in ascending order.
 *
 * @param terms All its terms, repetitions included.
 */
export function addDocument(buffer: PostingBuffer, doc: number, terms: readonly number[]): void {
  const counts = new Map<number, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  reserve(buffer, counts.size);
  for (const [term, frequency] of counts) {
    const id = termIdOf(buffer, term);
    buffer.documentFrequencies[id] = (buffer.documentFrequencies[id] ?? 0) + 1;
    buffer.postingTerms[buffer.postingCount] = id;
    buffer.postingDocs[buffer.postingCount] = doc;
    buffer.postingImpacts[buffer.postingCount] = toImpact(frequency, terms.length);
    buffer.postingCount++;
  }
}

/** Group the postings by term (a counting sort: stable, so documents stay ascending). */
export function sortPostings(buffer: PostingBuffer): SortedPostings {
  const starts = new Uint32Array(buffer.terms.length + 1);
  let total = 0;
  buffer.documentFrequencies.forEach((frequency, id) => {
    total += frequency;
    starts[id + 1] = total;
  });
  const next = starts.slice(0, -1);
  const docs = new Uint32Array(buffer.postingCount);
  const impacts = new Uint8Array(buffer.postingCount);
  for (let i = 0; i < buffer.postingCount; i++) {
    const id = buffer.postingTerms[i] ?? 0;
    const at = next[id] ?? 0;
    next[id] = at + 1;
    docs[at] = buffer.postingDocs[i] ?? 0;
    impacts[at] = buffer.postingImpacts[i] ?? 0;
  }
  return { starts, docs, impacts };
}

/** One term's postings, encoded. */
export function toRowEntry(buffer: PostingBuffer, sorted: SortedPostings, id: number): RowEntry {
  const writer: ByteWriter = createByteWriter(64);
  const end = sorted.starts[id + 1] ?? 0;
  let previous = -1;
  for (let i = sorted.starts[id] ?? 0; i < end; i++) {
    const doc = sorted.docs[i] ?? 0;
    writePosting(writer, doc - previous, sorted.impacts[i] ?? 0);
    previous = doc;
  }
  return {
    term: buffer.terms[id] ?? 0,
    documentFrequency: buffer.documentFrequencies[id] ?? 0,
    bytes: takeBytes(writer),
  };
}

function termIdOf(buffer: PostingBuffer, term: number): number {
  const known = buffer.termIds.get(term);
  if (known !== undefined) return known;
  const id = buffer.terms.length;
  buffer.termIds.set(term, id);
  buffer.terms.push(term);
  buffer.documentFrequencies.push(0);
  return id;
}

function reserve(buffer: PostingBuffer, count: number): void {
  const needed = buffer.postingCount + count;
  if (needed <= buffer.postingDocs.length) return;
  const capacity = Math.max(needed, buffer.postingDocs.length * 2);
  buffer.postingTerms = enlarge(buffer.postingTerms, new Uint32Array(capacity));
  buffer.postingDocs = enlarge(buffer.postingDocs, new Uint32Array(capacity));
  buffer.postingImpacts = enlarge(buffer.postingImpacts, new Uint8Array(capacity));
}

function enlarge<T extends Uint32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
