import { type RankingRecord, readRanking } from "../matching/claim-record.ts";
import type {
  DocumentRef,
  IndexedList,
  IndexReader,
  SegmentPostings,
} from "../matching/index-reader.ts";
import { findPostings } from "../matching/postings.ts";
import { PAGE_SIZE } from "../matching/record-page.ts";
import { bucketOf, rowKey, type SegmentLayout } from "../matching/row-key.ts";
import { type Database, pageKey, type SegmentRow } from "./database.ts";
import { type BytesPlace, cachesOf, fetchBuckets, fetchEach, readBytes } from "./segment-reads.ts";

export { StaleIndexError } from "./segment-reads.ts";

/**
 * The stored index of all lists that are ready and not paused, as it is now. Nothing is loaded but
 * the lists' frequency tables; a query reads only its terms' rows and its candidates' pages, and
 * keeps a few megabytes of them for the next one.
 */
export async function openIndex(database: Database): Promise<IndexReader> {
  const { lists, segments, frequencies } = database;
  const snapshot = await database.transaction("r", [lists, segments, frequencies], async () => {
    const rows = await lists.filter((list) => list.state === "ready" && !list.isPaused).toArray();
    const ids = rows.map(({ listId }) => listId);
    const live = await segments.filter(({ state }) => state === "live").toArray();
    return { ids, live, tables: await readTables(database, ids, live) };
  });
  const indexed = snapshot.ids.map((listId, index) =>
    toIndexedList(listId, snapshot.tables[index], snapshot.live),
  );
  const listed = new Set(snapshot.ids);
  const parts = snapshot.live.filter(({ listId }) => listed.has(listId)).map(toPart);
  return {
    lists: indexed,
    readPostings: (terms) => readPostings(database, parts, terms),
    readRecords: (refs) => readRecords(database, parts, refs),
  };
}

/** The lists' frequency tables; a table is remembered as long as its list's segments are the same. */
async function readTables(
  database: Database,
  listIds: readonly string[],
  live: readonly SegmentRow[],
): Promise<(Uint8Array | undefined)[]> {
  const cache = cachesOf(database).tables;
  const names = listIds.map((listId) => {
    const own = live.filter((row) => row.listId === listId);
    return `${listId} ${own.map(({ stamp }) => stamp).join()}`;
  });
  const known = names.map((name) => cache.get(name));
  const missing = listIds.filter((_, index) => known[index] === undefined);
  if (missing.length === 0) return known;
  const tables = await database.frequencies.bulkGet([...listIds]);
  names.forEach((name, index) => {
    const table = tables[index];
    if (table) cache.set(name, table);
  });
  return tables;
}

/** A segment with its heavy terms as a set, for looking them up. */
interface Part {
  readonly row: SegmentRow;
  readonly layout: SegmentLayout;
}

function toIndexedList(
  listId: string,
  frequencies: Uint8Array | undefined,
  live: readonly SegmentRow[],
): IndexedList {
  const segments = live.filter((row) => row.listId === listId).sort((a, b) => a.base - b.base);
  const documentCount = segments.reduce((sum, row) => sum + row.documentCount, 0);
  return { listId, documentCount, frequencies: frequencies ?? new Uint8Array(16), segments };
}

function toPart(row: SegmentRow): Part {
  const { segment, bucketBits } = row;
  return { row, layout: { segment, bucketBits, heavyTerms: new Set(row.heavyTerms) } };
}

async function readPostings(
  database: Database,
  parts: readonly Part[],
  terms: readonly number[],
): Promise<Map<number, SegmentPostings[]>> {
  const wanted = terms.flatMap((term) =>
    parts.map(({ row, layout }) => ({
      term,
      segment: row,
      key: rowKey(bucketOf(layout, term), row.segment),
    })),
  );
  const source = {
    table: database.postings,
    cache: cachesOf(database).rows,
    fetch: fetchBuckets,
  };
  const rows = await readBytes(database, source, wanted);
  const found = new Map<number, SegmentPostings[]>(terms.map((term) => [term, []]));
  wanted.forEach(({ term, segment: { segment } }, index) => {
    const row = rows[index];
    const postings = row && row.length > 0 ? findPostings(row, term) : undefined;
    if (postings) found.get(term)?.push({ ...postings, segment });
  });
  return found;
}

async function readRecords(
  database: Database,
  parts: readonly Part[],
  refs: readonly DocumentRef[],
): Promise<RankingRecord[]> {
  const rowOf = new Map(parts.map(({ row }) => [row.segment, row]));
  const places = refs.map((ref) => toPlace(rowOf.get(ref.segment), ref));
  const source = {
    table: database.rankingPages,
    cache: cachesOf(database).pages,
    fetch: fetchEach,
  };
  const pages = await readBytes(database, source, places);
  return refs.map(({ doc }, index) => readRanking(pages[index] ?? EMPTY, doc));
}

const EMPTY = new Uint8Array(0);

function toPlace(segment: SegmentRow | undefined, ref: DocumentRef): BytesPlace {
  if (!segment) throw new RangeError(`expected a segment of this reader, got ${ref.segment}`);
  return { segment, key: pageKey(ref.segment, Math.floor(ref.doc / PAGE_SIZE)) };
}
