import { type ByteWriter, createByteWriter, takeBytes } from "./byte-writer.ts";
import { type RowEntry, toImpact, writePosting } from "./postings.ts";
import { createTermTable, type TermTable, termIdOf } from "./term-table.ts";

/**
 * Postings of a segment while it is built, in arrival order: columns rather than objects, since a
 * large segment has millions.
 */
export interface PostingBuffer {
  readonly table: TermTable;
  /** By term id: in how many documents it stands ... */
  documentFrequencies: Uint32Array;
  /** ... and its latest posting, by which a term met again in a document is known. */
  latest: Uint32Array;
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
    table: createTermTable(),
    documentFrequencies: new Uint32Array(capacity),
    latest: new Uint32Array(capacity),
    postingTerms: new Uint32Array(capacity),
    postingDocs: new Uint32Array(capacity),
    postingImpacts: new Uint8Array(capacity),
    postingCount: 0,
  };
}

/** The distinct terms, by term id. */
export function termsOf({ table }: PostingBuffer): Uint32Array {
  return table.terms.subarray(0, table.count);
}

/** How often each of a document's terms stands in it, while the document is being added. */
let frequencies = new Uint16Array(1 << 12);

/**
 * Add one document; documents must come in ascending order.
 *
 * @param terms All its terms, repetitions included.
 */
export function addDocument(buffer: PostingBuffer, doc: number, terms: readonly number[]): void {
  reserve(buffer, terms.length);
  const first = buffer.postingCount;
  for (const term of terms) addTerm(buffer, term, { doc, first });
  const { postingImpacts, postingCount } = buffer;
  for (let i = first; i < postingCount; i++) {
    postingImpacts[i] = toImpact(frequencies[i - first] ?? 0, terms.length);
  }
}

function addTerm(
  buffer: PostingBuffer,
  term: number,
  { doc, first }: { doc: number; first: number },
): void {
  const id = termIdOf(buffer.table, term);
  if (id >= buffer.latest.length) reserveTerms(buffer);
  const known = (buffer.latest[id] ?? 0) - 1;
  if (known >= first) {
    frequencies[known - first] = (frequencies[known - first] ?? 0) + 1;
    return;
  }
  const at = buffer.postingCount++;
  buffer.documentFrequencies[id] = (buffer.documentFrequencies[id] ?? 0) + 1;
  buffer.latest[id] = at + 1;
  buffer.postingTerms[at] = id;
  buffer.postingDocs[at] = doc;
  frequencies[at - first] = 1;
}

/** Postings grouped between two breaths: some 20 ms of work. */
const SORT_SLICE = 1 << 19;

/**
 * Group the postings by term (a counting sort: stable, so documents stay ascending). Yields where
 * its caller may take a breath.
 */
export function* sortPostings(
  buffer: PostingBuffer,
): Generator<undefined, SortedPostings, undefined> {
  const { count } = buffer.table;
  const starts = new Uint32Array(count + 1);
  let total = 0;
  for (let id = 0; id < count; id++) {
    total += buffer.documentFrequencies[id] ?? 0;
    starts[id + 1] = total;
  }
  const next = starts.slice(0, -1);
  const docs = new Uint32Array(buffer.postingCount);
  const impacts = new Uint8Array(buffer.postingCount);
  for (let i = 0; i < buffer.postingCount; i++) {
    const id = buffer.postingTerms[i] ?? 0;
    const at = next[id] ?? 0;
    next[id] = at + 1;
    docs[at] = buffer.postingDocs[i] ?? 0;
    impacts[at] = buffer.postingImpacts[i] ?? 0;
    if ((i & (SORT_SLICE - 1)) === 0) yield;
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
    term: buffer.table.terms[id] ?? 0,
    documentFrequency: buffer.documentFrequencies[id] ?? 0,
    bytes: takeBytes(writer),
  };
}

function reserve(buffer: PostingBuffer, count: number): void {
  if (count > frequencies.length) frequencies = new Uint16Array(count);
  const needed = buffer.postingCount + count;
  if (needed <= buffer.postingDocs.length) return;
  const capacity = Math.max(needed, buffer.postingDocs.length * 2);
  buffer.postingTerms = enlarge(buffer.postingTerms, new Uint32Array(capacity));
  buffer.postingDocs = enlarge(buffer.postingDocs, new Uint32Array(capacity));
  buffer.postingImpacts = enlarge(buffer.postingImpacts, new Uint8Array(capacity));
}

function reserveTerms(buffer: PostingBuffer): void {
  const capacity = buffer.latest.length * 2;
  buffer.documentFrequencies = enlarge(buffer.documentFrequencies, new Uint32Array(capacity));
  buffer.latest = enlarge(buffer.latest, new Uint32Array(capacity));
}

function enlarge<T extends Uint32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
