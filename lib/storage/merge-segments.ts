import type { Claim } from "../claim/claim.ts";
import { readClaim } from "../matching/claim-record.ts";
import { createCounts, packFrequencies } from "../matching/frequencies.ts";
import { DISPLAY_PAGE_SIZE, PAGE_SIZE } from "../matching/record-page.ts";
import { breathe } from "./breathe.ts";
import { type Database, pageKey, type SegmentRow } from "./database.ts";
import { liveSegments } from "./live-segments.ts";
import { openSegment } from "./segment-writer.ts";

/** A list may have so many small segments; each costs a query a row for every term. */
const MAX_SMALL_SEGMENTS = 4;
/** Larger ones are left alone: rewriting them makes the store slow to open for long after. */
const SMALL_SEGMENT = 50_000;
/** Share of dead documents from which a small segment is written anew. */
const MAX_DEAD_SHARE = 0.25;

/** Whether a list's updates have left it in too many pieces, or one of them mostly dead. */
export function isWorthMerging(live: readonly SegmentRow[]): boolean {
  const small = live.filter(isSmall);
  const isWorn = ({ documentCount, tombstones }: SegmentRow) =>
    (tombstones?.length ?? 0) > MAX_DEAD_SHARE * documentCount;
  return small.length > MAX_SMALL_SEGMENTS || small.some(isWorn);
}

/**
 * Write a list's small segments as one, without what is dead in them. The old ones are asked until
 * it is whole. Stopped before that, the next merge begins again: it is a matter of seconds.
 *
 * The caller has noted the list as being installed, so that nothing else changes it meanwhile.
 */
export async function mergeSegments(database: Database, listId: string): Promise<void> {
  const live = await liveSegments(database, listId);
  const kept = live.filter((row) => !isSmall(row));
  const base = kept.reduce((sum, { documentCount }) => sum + documentCount, 0);
  const { signal } = new AbortController();
  const writer = await openSegment(database, { listId, base, signal, contentKey: null });
  for (const row of live.filter(isSmall)) {
    for await (const claim of claimsOf(database, row)) await writer.add(claim);
  }
  const counts = createCounts();
  const termCount = await writer.close(counts);
  const frequencies = kept.length === 0 ? packFrequencies(counts, termCount) : undefined;
  await switchTo(database, listId, { kept, merged: writer.segment, frequencies });
}

/** Each living claim of a segment, page by page. */
export async function* claimsOf(database: Database, row: SegmentRow): AsyncGenerator<Claim> {
  const dead = new Set(row.tombstones);
  let display: Uint8Array | undefined;
  for (let doc = 0; doc < row.documentCount; doc += PAGE_SIZE) {
    const ranking = await database.rankingPages.get(pageKey(row.segment, doc / PAGE_SIZE));
    if (doc % DISPLAY_PAGE_SIZE === 0) {
      display = await database.displayPages.get(pageKey(row.segment, doc / DISPLAY_PAGE_SIZE));
    }
    if (!ranking || !display) throw new Error(`expected pages of document ${doc}, found none`);
    const end = Math.min(doc + PAGE_SIZE, row.documentCount);
    for (let each = doc; each < end; each++) {
      if (!dead.has(each)) yield readClaim({ ranking, display }, each);
    }
    await breathe();
  }
}

function switchTo(
  database: Database,
  listId: string,
  next: { kept: readonly SegmentRow[]; merged: number; frequencies: Uint8Array | undefined },
): Promise<void> {
  const { segments, frequencies } = database;
  return database.transaction("rw", [segments, frequencies], async () => {
    const isKept = (row: SegmentRow) => next.kept.some(({ segment }) => segment === row.segment);
    for (const row of await liveSegments(database, listId)) {
      if (!isKept(row)) await segments.update(row.segment, { state: "dead" });
    }
    await segments.update(next.merged, { state: "live" });
    let base = 0;
    for (const { segment, documentCount } of next.kept) {
      await segments.update(segment, { base });
      base += documentCount;
    }
    if (next.frequencies) await frequencies.put(next.frequencies, listId);
  });
}

function isSmall({ documentCount }: SegmentRow): boolean {
  return documentCount <= SMALL_SEGMENT;
}
