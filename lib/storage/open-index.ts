import type { RankingRecord } from "../matching/claim-record.ts";
import type {
  DocumentRef,
  IndexedList,
  IndexReader,
  SegmentPostings,
} from "../matching/index-reader.ts";
import { findPostings } from "../matching/postings.ts";
import { PAGE_SIZE, readRecord } from "../matching/record-page.ts";
import { bucketOf, rowKey, type SegmentLayout } from "../matching/row-key.ts";
import { type Database, pageKey, type SegmentRow } from "./database.ts";

/** A reader's segments are gone: their list was replaced while it worked. Ask a new reader. */
export class StaleIndexError extends Error {
  override name = "StaleIndexError";
}

/**
 * The stored index of all lists that are ready and not paused, as it is now. Nothing is loaded but
 * the lists' frequency tables; a query reads only its terms' rows and its candidates' pages.
 */
export async function openIndex(database: Database): Promise<IndexReader> {
  const { lists, segments, frequencies } = database;
  const snapshot = await database.transaction("r", [lists, segments, frequencies], async () => {
    const rows = await lists.filter((list) => list.state === "ready" && !list.isPaused).toArray();
    const ids = rows.map(({ listId }) => listId);
    return {
      ids,
      tables: await frequencies.bulkGet(ids),
      live: await segments.filter(({ state }) => state === "live").toArray(),
    };
  });
  const indexed = snapshot.ids.map((listId, index) =>
    toIndexedList(listId, snapshot.tables[index], snapshot.live),
  );
  const readable = new Set(indexed.flatMap(({ segments }) => segments.map((s) => s.segment)));
  const layouts = snapshot.live.filter((row) => readable.has(row.segment)).map(toLayout);
  return {
    lists: indexed,
    readPostings: (terms) => readPostings(database, layouts, terms),
    readRecords: (refs) => readRecords(database, refs),
  };
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

function toLayout({ segment, bucketBits, heavyTerms }: SegmentRow): SegmentLayout {
  return { segment, bucketBits, heavyTerms: new Set(heavyTerms) };
}

async function readPostings(
  database: Database,
  layouts: readonly SegmentLayout[],
  terms: readonly number[],
): Promise<Map<number, SegmentPostings[]>> {
  const wanted = terms.flatMap((term) =>
    layouts.map((layout) => ({
      term,
      layout,
      key: rowKey(bucketOf(layout, term), layout.segment),
    })),
  );
  const keys = [...new Set(wanted.map(({ key }) => key))].sort((a, b) => a - b);
  const rows = await database.postings.bulkGet(keys);
  const rowOf = new Map(keys.map((key, index) => [key, rows[index]]));
  const found = new Map<number, SegmentPostings[]>(terms.map((term) => [term, []]));
  for (const { term, layout, key } of wanted) {
    const row = rowOf.get(key);
    const postings = row && findPostings(row, term);
    if (postings) found.get(term)?.push({ ...postings, segment: layout.segment });
  }
  return found;
}

async function readRecords(
  database: Database,
  refs: readonly DocumentRef[],
): Promise<RankingRecord[]> {
  const keyOf = ({ segment, doc }: DocumentRef) => pageKey(segment, Math.floor(doc / PAGE_SIZE));
  const keys = [...new Set(refs.map(keyOf))].sort((a, b) => a - b);
  const pages = await database.rankingPages.bulkGet(keys);
  const pageOf = new Map(keys.map((key, index) => [key, pages[index]]));
  return refs.map((ref) => {
    const page = pageOf.get(keyOf(ref));
    if (!page) throw new StaleIndexError(`no page for document ${ref.doc} of ${ref.segment}`);
    // The page was packed from ranking records by addClaim.
    return readRecord(page, ref.doc % PAGE_SIZE) as RankingRecord;
  });
}
