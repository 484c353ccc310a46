import { finishSegment, type SegmentDraft, type SegmentFile } from "../matching/build-segment.ts";
import { MAX_SEGMENTS } from "../matching/row-key.ts";
import { type Database, pageKey, type SegmentRow } from "./database.ts";

/** Bytes written in one go: short enough that a page checked meanwhile waits no second. */
const BATCH_BYTES = 1 << 20;

/** Which list a segment belongs to and where it begins there. */
export interface SegmentPlace {
  listId: string;
  base: number;
  signal: AbortSignal;
}

/**
 * Write a finished draft as a segment that is not live yet.
 *
 * @returns The number it stands under.
 * @throws Error if all 256 segment numbers are taken; the platform's errors as they come.
 */
export async function writeSegment(
  database: Database,
  draft: SegmentDraft,
  place: SegmentPlace,
): Promise<number> {
  const segment = await claimNumber(database, place);
  const file = finishSegment(draft, segment);
  const { bucketBits, heavyTerms } = file.layout;
  await database.segments.update(segment, {
    documentCount: file.documentCount,
    bucketBits,
    heavyTerms: Uint32Array.from(heavyTerms),
  });
  await writePages(database, segment, file);
  for (const batch of inBatches(file.rows())) {
    place.signal.throwIfAborted();
    await database.postings.bulkPut(
      batch.map(({ bytes }) => bytes),
      batch.map(({ key }) => key),
    );
  }
  return segment;
}

/** The number is taken by writing its row, so that two installs never share one. */
function claimNumber(database: Database, { listId, base }: SegmentPlace): Promise<number> {
  return database.transaction("rw", database.segments, async () => {
    const taken = new Set(await database.segments.toCollection().primaryKeys());
    const segment = Array.from({ length: MAX_SEGMENTS }, (_, n) => n).find((n) => !taken.has(n));
    if (segment === undefined) throw new Error("expected a free segment number, found none of 256");
    const row: SegmentRow = {
      ...{ segment, listId, base, state: "building", documentCount: 0, bucketBits: 14 },
      stamp: crypto.randomUUID(),
      heavyTerms: new Uint32Array(),
    };
    await database.segments.add(row);
    return segment;
  });
}

async function writePages(database: Database, segment: number, file: SegmentFile): Promise<void> {
  const kinds = [
    { table: database.rankingPages, pages: file.rankingPages },
    { table: database.displayPages, pages: file.displayPages },
    { table: database.idRows, pages: file.idRows },
  ];
  for (const { table, pages } of kinds) {
    const rows = pages.map((bytes, page) => ({ key: pageKey(segment, page), bytes }));
    for (const batch of inBatches(rows)) {
      await table.bulkPut(
        batch.map(({ bytes }) => bytes),
        batch.map(({ key }) => key),
      );
    }
  }
}

interface KeyedBytes {
  key: number;
  bytes: Uint8Array;
}

function* inBatches(rows: Iterable<KeyedBytes>): Generator<KeyedBytes[]> {
  let batch: KeyedBytes[] = [];
  let size = 0;
  for (const row of rows) {
    batch.push(row);
    size += row.bytes.length;
    if (size < BATCH_BYTES) continue;
    yield batch;
    [batch, size] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}
