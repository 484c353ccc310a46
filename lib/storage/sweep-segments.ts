import { rowKeysOf } from "../matching/row-key.ts";
import { type Database, pageKeysOf, type SegmentRow } from "./database.ts";
import { markFailed } from "./lists.ts";

/** The last install of each list in this life of the background, running or waiting its turn. */
const running = new Map<string, Promise<unknown>>();

/**
 * Note an install as running, once the one before it is over; its half-built segments are not
 * leftovers until it ends.
 */
export async function whileInstalling<T>(
  database: Database,
  listId: string,
  work: () => Promise<T>,
): Promise<T> {
  const name = nameOf(database, listId);
  const before = running.get(name);
  // What became of the install before is its caller's to know.
  const install = (before?.catch(() => {}) ?? Promise.resolve()).then(work);
  running.set(name, install);
  try {
    return await install;
  } finally {
    if (running.get(name) === install) running.delete(name);
  }
}

/**
 * Remove segments nobody asks any more: those a newer install replaced, and those an install was
 * building when the background or the browser was stopped. Lists it was installing then are called
 * failed; what was built of them stays, if an install of the same content can go on from there.
 */
export async function sweepSegments(database: Database): Promise<void> {
  const isIdle = (listId: string) => !running.has(nameOf(database, listId));
  const rows = await database.segments.toArray();
  const leftovers = rows.filter(
    (row) => row.state === "dead" || (isUseless(row) && isIdle(row.listId)),
  );
  for (const row of leftovers) await removeSegment(database, row);
  const unfinished = await database.lists
    .filter(({ state, listId }) => state === "installing" && isIdle(listId))
    .primaryKeys();
  for (const listId of unfinished) {
    await markFailed(database, listId, "The install was interrupted before it was done.");
  }
}

function nameOf(database: Database, listId: string): string {
  return `${database.name}/${listId}`;
}

/** Half a segment, or one that no install would know again. */
function isUseless({ state, contentKey }: SegmentRow): boolean {
  return state === "building" || (state === "built" && typeof contentKey !== "string");
}

/** Rows deleted in one go; a page checked meanwhile waits for so many. */
const DELETE_SLICE = 512;

/** Remove all of a segment. Its own row goes last: stopped half way, the next sweep finds it again. */
export async function removeSegment(database: Database, row: SegmentRow): Promise<void> {
  const [first, last] = pageKeysOf(row.segment);
  for (const table of [database.rankingPages, database.displayPages, database.idRows]) {
    await removeRange(table, first, last);
  }
  const heavyTerms = new Set(row.heavyTerms);
  const keys = rowKeysOf({ segment: row.segment, bucketBits: row.bucketBits, heavyTerms });
  for (let at = 0; at < keys.length; at += DELETE_SLICE) {
    await database.postings.bulkDelete(keys.slice(at, at + DELETE_SLICE));
  }
  await database.segments.delete(row.segment);
}

async function removeRange(table: Database["idRows"], first: number, last: number): Promise<void> {
  const rest = table.where(":id").between(first, last, true, true);
  for (;;) {
    const end = (await rest.clone().limit(DELETE_SLICE).primaryKeys()).at(-1);
    if (end === undefined) return;
    await table.where(":id").between(first, end, true, true).delete();
  }
}
