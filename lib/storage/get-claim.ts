import type { Claim } from "../claim/claim.ts";
import { readClaim, readRanking } from "../matching/claim-record.ts";
import { findInIdRow, idRowOf } from "../matching/id-index.ts";
import { PAGE_SIZE } from "../matching/record-page.ts";
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
    for (const segment of live) {
      const claim = await findInSegment(database, segment, claimId);
      if (claim) return claim;
    }
    return undefined;
  });
}

async function findInSegment(
  database: Database,
  { segment, documentCount }: SegmentRow,
  claimId: string,
): Promise<Claim | undefined> {
  const row = await database.idRows.get(pageKey(segment, idRowOf(claimId, documentCount)));
  for (const doc of row ? findInIdRow(row, claimId) : []) {
    const key = pageKey(segment, Math.floor(doc / PAGE_SIZE));
    const [ranking, display] = await Promise.all([
      database.rankingPages.get(key),
      database.displayPages.get(key),
    ]);
    if (!ranking || !display) continue;
    if (readRanking(ranking, doc % PAGE_SIZE).id !== claimId) continue;
    return readClaim({ ranking, display }, doc % PAGE_SIZE);
  }
  return undefined;
}
