import type { Claim } from "../claim/claim.ts";
import { readClaim, readRanking } from "../matching/claim-record.ts";
import { findInIdRow, idRowOf } from "../matching/id-index.ts";
import { DISPLAY_PAGE_SIZE, PAGE_SIZE } from "../matching/record-page.ts";
import { type Database, pageKey, type SegmentRow } from "./database.ts";

/** One claim of a list, whole, by its id; `undefined` where the list does not hold it. */
export async function getClaim(
  database: Database,
  listId: string,
  claimId: string,
): Promise<Claim | undefined> {
  const { segments, idRows, rankingPages, displayPages } = database;
  // One transaction, so that the list cannot be replaced between its segments and their pages.
  return database.transaction("r", [segments, idRows, rankingPages, displayPages], async () => {
    const live = await segments
      .where({ listId })
      .filter(({ state }) => state === "live")
      .toArray();
    for (const segment of live.sort((a, b) => a.base - b.base)) {
      const claim = await findInSegment(database, segment, claimId);
      if (claim) return claim;
    }
    return undefined;
  });
}

async function findInSegment(
  database: Database,
  row: SegmentRow,
  claimId: string,
): Promise<Claim | undefined> {
  for (const { doc, ranking } of await findDocuments(database, row, claimId)) {
    const page = Math.floor(doc / DISPLAY_PAGE_SIZE);
    const display = await database.displayPages.get(pageKey(row.segment, page));
    if (display) return readClaim({ ranking, display }, doc);
  }
  return undefined;
}

/** Where a segment holds a claim and nothing has replaced it, each with its page for ranking. */
export async function findDocuments(
  database: Database,
  { segment, documentCount, tombstones }: SegmentRow,
  claimId: string,
): Promise<{ doc: number; ranking: Uint8Array }[]> {
  const idRow = await database.idRows.get(pageKey(segment, idRowOf(claimId, documentCount)));
  const found: { doc: number; ranking: Uint8Array }[] = [];
  for (const doc of idRow ? findInIdRow(idRow, claimId) : []) {
    if (tombstones?.includes(doc)) continue;
    const key = pageKey(segment, Math.floor(doc / PAGE_SIZE));
    const ranking = await database.rankingPages.get(key);
    // Two ids may share a hash, so the record itself decides.
    if (ranking && readRanking(ranking, doc).id === claimId) found.push({ doc, ranking });
  }
  return found;
}
