import type { Claim } from "../claim/claim.ts";
import { addToFrequencies, createCounts, packFrequencies } from "../matching/frequencies.ts";
import type { Database, ListRow, SegmentRow } from "./database.ts";
import { findDocuments } from "./get-claim.ts";
import { liveSegments } from "./live-segments.ts";
import { isWorthMerging, mergeSegments } from "./merge-segments.ts";
import { attempt, type Result, type StoreFailure } from "./result.ts";
import { openSegment } from "./segment-writer.ts";
import { removeSegment, sweepSegments, whileInstalling } from "./sweep-segments.ts";

/** What has changed in a list since the edition that is there. */
export interface ListUpdate {
  readonly listId: string;
  /** The new edition. */
  readonly version: string;
  /** New claims and new wordings of old ones; of several with one id the last counts. */
  readonly changed: Iterable<Claim>;
  /** Ids of claims that are no longer in the list. */
  readonly removed: Iterable<string>;
  /** Epoch ms, for `updatedAt`. */
  readonly now: number;
  readonly signal?: AbortSignal;
}

/**
 * Bring a list to its next edition without writing it anew: a small segment of what has changed,
 * and tombstones for what it replaces. From one moment to the next the new edition is asked; stopped
 * before that, the old one is whole.
 *
 * @returns The list as stored; `undefined` where it is not there to be updated.
 * @throws The signal's reason once it is aborted.
 */
export async function updateClaims(
  database: Database,
  update: ListUpdate,
): Promise<Result<ListRow | undefined, StoreFailure>> {
  return whileInstalling(database, update.listId, async () => {
    try {
      return await attempt(() => applyUpdate(database, update));
    } finally {
      // A merge that fails is tried again after the next update; nothing depends on it.
      await attempt(() => tidyUp(database, update.listId));
    }
  });
}

async function tidyUp(database: Database, listId: string): Promise<void> {
  await dropUnfinished(database, listId);
  if (isWorthMerging(await liveSegments(database, listId))) await mergeSegments(database, listId);
  await sweepSegments(database);
}

/** Segments that an update which failed was writing. */
async function dropUnfinished(database: Database, listId: string): Promise<void> {
  const isOurs = ({ state, contentKey }: SegmentRow) =>
    state === "building" || (state === "built" && contentKey === null);
  const rows = await database.segments.where({ listId }).filter(isOurs).toArray();
  for (const row of rows) await removeSegment(database, row);
}

async function applyUpdate(database: Database, update: ListUpdate): Promise<ListRow | undefined> {
  const { listId, signal = new AbortController().signal } = update;
  const list = await database.lists.get(listId);
  if (list?.state !== "ready") return undefined;
  const old = await liveSegments(database, listId);
  const changed = new Map([...update.changed].map((claim) => [claim.id, claim]));
  const counts = createCounts();
  const base = old.reduce((sum, row) => sum + row.documentCount, 0);
  const fresh = changed.size > 0 ? { listId, base, signal, contentKey: null } : undefined;
  const writer = fresh && (await openSegment(database, fresh));
  for (const claim of changed.values()) await writer?.add(claim);
  const termCount = (await writer?.close(counts)) ?? 0;
  const tombstones = await buryOld(database, old, [...changed.keys(), ...update.removed]);
  signal.throwIfAborted();
  return switchTo(database, { update, tombstones, segment: writer?.segment, counts, termCount });
}

/** Tombstones by segment, the old ones among them. */
async function buryOld(
  database: Database,
  segments: readonly SegmentRow[],
  claimIds: readonly string[],
): Promise<Map<number, Uint32Array>> {
  const tombstones = new Map<number, Uint32Array>();
  for (const row of segments) {
    const docs = new Set(row.tombstones);
    for (const claimId of claimIds) {
      for (const { doc } of await findDocuments(database, row, claimId)) docs.add(doc);
    }
    tombstones.set(row.segment, Uint32Array.from(docs).sort());
  }
  return tombstones;
}

interface NextEdition {
  readonly update: ListUpdate;
  readonly tombstones: ReadonlyMap<number, Uint32Array>;
  readonly segment: number | undefined;
  readonly counts: Uint32Array;
  readonly termCount: number;
}

function switchTo(database: Database, next: NextEdition): Promise<ListRow> {
  const { lists, segments, frequencies } = database;
  const { listId, version, now } = next.update;
  return database.transaction("rw", [lists, segments, frequencies], async () => {
    for (const [segment, tombstones] of next.tombstones) {
      await segments.update(segment, { tombstones });
    }
    if (next.segment !== undefined) await segments.update(next.segment, { state: "live" });
    const table = await frequencies.get(listId);
    const { counts, termCount } = next;
    // What was replaced stays counted until the next merge: a term's weight hardly shows it.
    const sum = table ? addToFrequencies(table, counts) : packFrequencies(counts, termCount);
    await frequencies.put(sum, listId);
    const rows = await liveSegments(database, listId);
    const list = await lists.get(listId);
    if (!list) throw new Error(`expected list ${listId}, found it gone`);
    const updated = { ...list, version, updatedAt: now, claimCount: countClaims(rows) };
    await lists.put(updated);
    return updated;
  });
}

function countClaims(rows: readonly SegmentRow[]): number {
  return rows.reduce((sum, row) => sum + row.documentCount - (row.tombstones?.length ?? 0), 0);
}
