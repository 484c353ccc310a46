import type { Claim } from "../claim/claim.ts";
import {
  addClaim,
  countFrequencies,
  createSegmentDraft,
  finishSegment,
  type SegmentDraft,
  type SegmentFile,
} from "../matching/build-segment.ts";
import { takePages } from "../matching/record-page.ts";
import { MAX_SEGMENTS } from "../matching/row-key.ts";
import { breathe } from "./breathe.ts";
import { type Database, draftKey, pageKey, type SegmentRow } from "./database.ts";
import { createWriteQueue, type WriteQueue } from "./write-queue.ts";

/** Bytes written in one go: short enough that a page checked meanwhile waits no second. */
const BATCH_BYTES = 1 << 20;

/** Which list a segment belongs to and where it begins there. */
export interface SegmentPlace {
  readonly listId: string;
  readonly base: number;
  readonly signal: AbortSignal;
  /** What names the content, if an install of it may go on where it stopped. */
  readonly contentKey: string | null;
}

/** A segment while claims are written to it. */
export interface SegmentWriter {
  /** The number it stands under. */
  readonly segment: number;
  readonly documentCount: number;
  /** Whether it has a claim of this id. */
  holds(claimId: string): boolean;
  /** Take a claim up; its pages are written as they fill. */
  add(claim: Claim): Promise<void>;
  /**
   * Write the postings; the segment is built then, and not live yet.
   *
   * @param counts The list's document frequencies, to which this segment's are added.
   * @param sourceEnd Claims of the source up to here, those left out included.
   * @returns How many distinct terms it has.
   */
  close(counts: Uint32Array<ArrayBuffer>, sourceEnd?: number): Promise<number>;
}

/**
 * Begin a segment.
 *
 * @throws Error if all 256 segment numbers are taken; the platform's errors as they come.
 */
export async function openSegment(database: Database, place: SegmentPlace): Promise<SegmentWriter> {
  const segment = await claimNumber(database, place);
  const draft = createSegmentDraft();
  const queue = createWriteQueue();
  return {
    segment,
    get documentCount() {
      return draft.claimIds.length;
    },
    holds: (claimId) => draft.claimIds.includes(claimId),
    async add(claim) {
      addClaim(draft, claim);
      const { rankingPages, displayPages } = draft;
      if (rankingPages.byteCount + displayPages.byteCount < BATCH_BYTES) return;
      await writePages(database, draft, { segment, queue });
    },
    async close(counts, sourceEnd = 0) {
      const file = finishSegment(draft, segment);
      await writePages(database, draft, { segment, queue });
      await writeIndex(database, file, { queue, signal: place.signal });
      countFrequencies(draft, counts);
      await markBuilt(database, draft, { segment, place, counts, sourceEnd });
      return draft.postings.table.count;
    },
  };
}

/** The number is taken by writing its row, so that two installs never share one. */
function claimNumber(database: Database, place: SegmentPlace): Promise<number> {
  const { listId, base, contentKey } = place;
  return database.transaction("rw", database.segments, async () => {
    const taken = new Set(await database.segments.toCollection().primaryKeys());
    const segment = Array.from({ length: MAX_SEGMENTS }, (_, n) => n).find((n) => !taken.has(n));
    if (segment === undefined) throw new Error("expected a free segment number, found none of 256");
    const row: SegmentRow = {
      ...{ segment, listId, base, state: "building", documentCount: 0, bucketBits: 14 },
      ...{ stamp: crypto.randomUUID(), heavyTerms: new Uint32Array(), contentKey },
    };
    await database.segments.add(row);
    return segment;
  });
}

function writePages(
  database: Database,
  draft: SegmentDraft,
  { segment, queue }: { segment: number; queue: WriteQueue },
): Promise<void> {
  const { rankingPages, displayPages } = database;
  const [ranking, display] = [takePages(draft.rankingPages), takePages(draft.displayPages)];
  const keysOf = ({ first, pages }: typeof ranking) =>
    pages.map((_, page) => pageKey(segment, first + page));
  return queue.push(() =>
    database.transaction("rw", [rankingPages, displayPages], async () => {
      await rankingPages.bulkPut(ranking.pages, keysOf(ranking));
      await displayPages.bulkPut(display.pages, keysOf(display));
    }),
  );
}

/** The layout goes first: a sweep after a kill knows by it which rows may stand there. */
async function writeIndex(
  database: Database,
  file: SegmentFile,
  { queue, signal }: { queue: WriteQueue; signal: AbortSignal },
): Promise<void> {
  const { segment, bucketBits, heavyTerms } = file.layout;
  await database.segments.update(segment, {
    ...{ documentCount: file.documentCount, bucketBits },
    heavyTerms: Uint32Array.from(heavyTerms),
  });
  const idKeys = file.idRows.map((_, row) => pageKey(segment, row));
  await queue.push(() => database.idRows.bulkPut(file.idRows, idKeys));
  let batch = createBatch();
  for (const row of file.rows()) {
    if (!row) await breathe();
    else addToBatch(batch, row);
    if (batch.size < BATCH_BYTES) continue;
    signal.throwIfAborted();
    await writeRows(database, queue, batch);
    batch = createBatch();
  }
  await writeRows(database, queue, batch);
  await queue.drain();
}

interface Batch {
  readonly keys: number[];
  readonly rows: Uint8Array[];
  size: number;
}

function createBatch(): Batch {
  return { keys: [], rows: [], size: 0 };
}

function addToBatch(batch: Batch, { key, bytes }: { key: number; bytes: Uint8Array }): void {
  batch.keys.push(key);
  batch.rows.push(bytes);
  batch.size += bytes.length;
}

function writeRows(database: Database, queue: WriteQueue, { rows, keys }: Batch): Promise<void> {
  return queue.push(() => database.postings.bulkPut(rows, keys));
}

/** With the segment the list's counts are kept: an install that goes on needs both or neither. */
function markBuilt(
  database: Database,
  draft: SegmentDraft,
  built: {
    segment: number;
    place: SegmentPlace;
    counts: Uint32Array<ArrayBuffer>;
    sourceEnd: number;
  },
): Promise<void> {
  const { segments, frequencies } = database;
  const { listId, contentKey } = built.place;
  return database.transaction("rw", [segments, frequencies], async () => {
    const termCount = draft.postings.table.count;
    const { segment, sourceEnd } = built;
    const known = await segments.update(segment, { state: "built", termCount, sourceEnd });
    if (known === 0) throw new Error(`expected segment ${segment}, found it gone`);
    if (contentKey === null) return;
    await frequencies.put(new Uint8Array(built.counts.buffer), draftKey(listId));
  });
}
