import type { Claim } from "../claim/claim.ts";
import {
  addClaim,
  countFrequencies,
  createSegmentDraft,
  finishSegment,
  type SegmentFile,
} from "./build-segment.ts";
import { type RankingRecord, readRanking } from "./claim-record.ts";
import { createCounts, packFrequencies } from "./frequencies.ts";
import type { DocumentRef, IndexedList, IndexReader, SegmentPostings } from "./index-reader.ts";
import { findPostings } from "./postings.ts";
import { PAGE_SIZE } from "./record-page.ts";
import { bucketOf, rowKey } from "./row-key.ts";

/** A list to index, whole. */
export interface ListedClaims {
  readonly listId: string;
  readonly claims: Iterable<Claim>;
}

/**
 * An index of some lists in memory, for the command line and for measuring: the same segments
 * and pages as the stored one, held in maps.
 */
export function createMemoryIndex(lists: readonly ListedClaims[]): IndexReader {
  const rows = new Map<number, Uint8Array>();
  const files = lists.map((list, segment) => buildList(list, segment, rows));
  return {
    lists: files.map((file) => file.list),
    readPostings: async (terms) =>
      new Map(terms.map((term) => [term, findInFiles(files, rows, term)])),
    readRecords: async (refs) => refs.map((ref) => recordOf(files, ref)),
  };
}

interface ListFile {
  readonly list: IndexedList;
  readonly file: SegmentFile;
  readonly pages: readonly Uint8Array[];
}

function buildList(
  { listId, claims }: ListedClaims,
  segment: number,
  rows: Map<number, Uint8Array>,
): ListFile {
  const draft = createSegmentDraft();
  for (const claim of claims) addClaim(draft, claim);
  const counts = createCounts();
  countFrequencies(draft, counts);
  const file = finishSegment(draft, segment);
  for (const row of file.rows()) if (row) rows.set(row.key, row.bytes);
  const { documentCount } = file;
  const frequencies = packFrequencies(counts, draft.postings.table.count);
  const segments = [{ segment, base: 0, documentCount }];
  const { pages } = draft.rankingPages;
  return { file, pages, list: { listId, documentCount, frequencies, segments } };
}

function findInFiles(
  files: readonly ListFile[],
  rows: ReadonlyMap<number, Uint8Array>,
  term: number,
): SegmentPostings[] {
  return files.flatMap(({ file }) => {
    const { layout } = file;
    const row = rows.get(rowKey(bucketOf(layout, term), layout.segment));
    const found = row && findPostings(row, term);
    return found ? [{ ...found, segment: layout.segment }] : [];
  });
}

function recordOf(files: readonly ListFile[], ref: DocumentRef): RankingRecord {
  const page = files[ref.segment]?.pages[Math.floor(ref.doc / PAGE_SIZE)];
  if (!page) throw new RangeError(`no document ${ref.doc} in segment ${ref.segment}`);
  return readRanking(page, ref.doc);
}
