import { createTermTable, termIdOf } from "../matching/term-table.ts";
import { hash32 } from "../matching/terms.ts";
import type { Database } from "./database.ts";
import { pageKeysOf } from "./database.ts";
import { findDocuments } from "./get-claim.ts";
import type { SegmentWriter } from "./segment-writer.ts";

/** The ids of the claims an install has taken up: 12 bytes each, where a set of them takes eighty. */
export interface KnownIds {
  /** Note an id; tells whether it has been there before. */
  isNew(claimId: string, open: SegmentWriter | undefined): Promise<boolean>;
}

/**
 * Ids are known by a hash, and looked up where two of them share one.
 *
 * @param segments Segments the install has built, those to come included: the array is looked at anew.
 */
export async function createKnownIds(
  database: Database,
  segments: readonly number[],
): Promise<KnownIds> {
  const hashes = createTermTable();
  for (const segment of segments) {
    const [first, last] = pageKeysOf(segment);
    await database.idRows
      .where(":id")
      .between(first, last, true, true)
      .each((row) => {
        const view = new DataView(row.buffer, row.byteOffset, row.byteLength);
        for (let at = 0; at < row.length; at += 8) termIdOf(hashes, view.getUint32(at, true));
      });
  }
  return {
    async isNew(claimId, open) {
      const before = hashes.count;
      if (termIdOf(hashes, hash32(claimId)) === before) return true;
      if (open?.holds(claimId)) return false;
      for (const row of await database.segments.bulkGet([...segments])) {
        if (row && (await findDocuments(database, row, claimId)).length > 0) return false;
      }
      return true;
    },
  };
}
