import type { Claim } from "../claim/claim.ts";
import { createByteWriter, takeBytes } from "./byte-writer.ts";
import { packClaim } from "./claim-record.ts";
import { addToCounts } from "./frequencies.ts";
import { packIdRows } from "./id-index.ts";
import { languageOf } from "./languages/find-language.ts";
import {
  addDocument,
  createPostingBuffer,
  type PostingBuffer,
  type SortedPostings,
  sortPostings,
  termsOf,
  toRowEntry,
} from "./posting-buffer.ts";
import { writeRow } from "./postings.ts";
import {
  addRecord,
  closePage,
  createPageStack,
  DISPLAY_PAGE_SIZE,
  PAGE_SIZE,
  type PageStack,
} from "./record-page.ts";
import { bucketBitsFor, bucketOf, heavyThreshold, rowKey, type SegmentLayout } from "./row-key.ts";
import { readTerms } from "./terms.ts";

/** A segment while claims are added to it. */
export interface SegmentDraft {
  readonly postings: PostingBuffer;
  readonly claimIds: string[];
  readonly rankingPages: PageStack;
  readonly displayPages: PageStack;
}

/** A finished segment, immutable from here on. */
export interface SegmentFile {
  readonly layout: SegmentLayout;
  readonly documentCount: number;
  readonly idRows: readonly Uint8Array<ArrayBuffer>[];
  /** Encoded on demand; `undefined` where a writer may take a breath, as it may after each row. */
  readonly rows: () => Generator<SegmentRow | undefined>;
}

/** One posting row with its key in the store. */
export interface SegmentRow {
  readonly key: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** An empty segment. */
export function createSegmentDraft(): SegmentDraft {
  return {
    postings: createPostingBuffer(),
    claimIds: [],
    rankingPages: createPageStack(PAGE_SIZE),
    displayPages: createPageStack(DISPLAY_PAGE_SIZE),
  };
}

/** Add a claim. A withdrawn one is kept for those who look it up, and never found by its words. */
export function addClaim(draft: SegmentDraft, claim: Claim): void {
  const { ranking, display } = packClaim(claim);
  if (claim.status === "active") {
    addDocument(draft.postings, draft.claimIds.length, termsOfClaim(claim));
  }
  draft.claimIds.push(claim.id);
  addRecord(draft.rankingPages, ranking);
  addRecord(draft.displayPages, display);
}

/**
 * Close a segment; its last pages are whole from here on.
 *
 * @param segment Its number in 0..255, free in the store.
 */
export function finishSegment(draft: SegmentDraft, segment: number): SegmentFile {
  closePage(draft.rankingPages);
  closePage(draft.displayPages);
  const documentCount = draft.claimIds.length;
  const layout = layOut(draft.postings, segment, documentCount);
  return {
    layout,
    documentCount,
    idRows: packIdRows(draft.claimIds),
    rows: () => encodeRows(draft.postings, layout),
  };
}

/** Add a segment's document frequencies to its list's counts. */
export function countFrequencies(draft: SegmentDraft, counts: Uint32Array): void {
  const { documentFrequencies } = draft.postings;
  termsOf(draft.postings).forEach((term, id) => {
    addToCounts(counts, term, documentFrequencies[id] ?? 0);
  });
}

/** The terms a claim is found by: its wordings, its topics and its speaker's name. */
function termsOfClaim({ proposition, topics, speaker }: Claim): number[] {
  const language = languageOf(proposition.lang);
  const texts = [proposition, ...proposition.paraphrases];
  const terms: number[] = [];
  for (const { lang, text } of texts) terms.push(...readTerms(text, languageOf(lang)));
  for (const topic of topics) terms.push(...readTerms(topic, language));
  terms.push(...readTerms(speaker.name, language));
  return terms;
}

function layOut(postings: PostingBuffer, segment: number, documentCount: number): SegmentLayout {
  const threshold = heavyThreshold(documentCount);
  const heavyTerms = new Set<number>();
  termsOf(postings).forEach((term, id) => {
    if ((postings.documentFrequencies[id] ?? 0) > threshold) heavyTerms.add(term);
  });
  return { segment, bucketBits: bucketBitsFor(documentCount), heavyTerms };
}

function* encodeRows(
  postings: PostingBuffer,
  layout: SegmentLayout,
): Generator<SegmentRow | undefined> {
  const sorted = yield* sortPostings(postings);
  for (const [bucket, ids] of groupByBucket(postings, layout)) {
    const bytes = encodeRow({ postings, sorted }, layout.segment, ids);
    yield { key: rowKey(bucket, layout.segment), bytes };
  }
}

function encodeRow(
  { postings, sorted }: { postings: PostingBuffer; sorted: SortedPostings },
  segment: number,
  ids: readonly number[],
): Uint8Array<ArrayBuffer> {
  const writer = createByteWriter(1024);
  writeRow(
    writer,
    segment,
    ids.map((id) => toRowEntry(postings, sorted, id)),
  );
  return takeBytes(writer);
}

/** Term ids by bucket, buckets ascending: rows are written in key order. */
function groupByBucket(postings: PostingBuffer, layout: SegmentLayout): [number, number[]][] {
  const buckets = new Map<number, number[]>();
  termsOf(postings).forEach((term, id) => {
    const bucket = bucketOf(layout, term);
    const ids = buckets.get(bucket);
    if (ids) ids.push(id);
    else buckets.set(bucket, [id]);
  });
  return [...buckets].sort(([a], [b]) => a - b);
}
