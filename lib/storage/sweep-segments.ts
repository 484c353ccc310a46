import { rowKeysOf } from "../matching/row-key.ts";
import { type Database, pageKeysOf, type SegmentRow } from "./database.ts";

/** Installs of this life of the background; a segment in building without one is a leftover. */
const running = new Set<string>();

/** Note an install as running; its half-built segments are not leftovers until it ends. */
export async function whileInstalling<T>(listId: string, work: () => Promise<T>): Promise<T> {
  running.add(listId);
  try {
    return await work();
  } finally {
    running.delete(listId);
  }
}

/**
 * Remove segments nobody asks any more: those a newer install replaced, and those an install was
 * building when the background or the browser was stopped.
 */
export async function sweepSegments(database: Database): Promise<void> {
  const rows = await database.segments.toArray();
  const leftovers = rows.filter(
    ({ state, listId }) => state === "dead" || (state === "building" && !running.has(listId)),
  );
  for (const row of leftovers) await removeSegment(database, row);
}

/** The segment's own row goes last: stopped half way, the next sweep finds it again. */
export async function removeSegment(database: Database, row: SegmentRow): Promise<void> {
  const [first, last] = pageKeysOf(row.segment);
  for (const table of [database.rankingPages, database.displayPages, database.idRows]) {
    await table.where(":id").between(first, last, true, true).delete();
  }
  const heavyTerms = new Set(row.heavyTerms);
  await database.postings.bulkDelete(
    rowKeysOf({ segment: row.segment, bucketBits: row.bucketBits, heavyTerms }),
  );
  await database.segments.delete(row.segment);
}
