import type { Claim } from "../claim/claim.ts";
import {
  addClaim,
  countFrequencies,
  createSegmentDraft,
  type SegmentDraft,
} from "../matching/build-segment.ts";
import { createCounts, packFrequencies } from "../matching/frequencies.ts";
import { segmentSizeFor } from "../matching/row-key.ts";
import type { Database, ListRow } from "./database.ts";
import { attempt, type Result, type StoreFailure } from "./result.ts";
import { sweepSegments, whileInstalling } from "./sweep-segments.ts";
import { writeSegment } from "./write-segment.ts";

/** Claims taken up between two breaths, so that a page checked meanwhile gets its turn. */
const SLICE = 500;

/** What a list says of itself, as far as an install needs it. */
export type ListToInstall = Pick<
  ListRow,
  "listId" | "title" | "publisher" | "lang" | "licence" | "homepage" | "version" | "refused"
>;

export interface InstallOptions {
  /** Epoch ms, for `updatedAt`. */
  now: number;
  signal?: AbortSignal;
  /** Called with the number of claims taken up so far. */
  onProgress?: (claimCount: number) => void;
}

/** Refused records remembered by name; the rest only by number. */
const REFUSED_KEPT = 200;

/**
 * Install a list, or a new edition of one that is there. The old edition answers until the new one
 * is whole; stopped at any moment, one of the two is there and nothing of the other is asked.
 *
 * @returns The list as stored, or why the store could not take it; the old edition then stays.
 * @throws The signal's reason once it is aborted.
 */
export async function installClaims(
  database: Database,
  input: { list: ListToInstall; claims: Iterable<Claim> | AsyncIterable<Claim> },
  options: InstallOptions,
): Promise<Result<ListRow, StoreFailure>> {
  const { listId } = input.list;
  return whileInstalling(listId, async () => {
    const result = await attempt(() => install(database, input, options));
    await attempt(() => sweepAfter(database, listId, result.ok));
    return result;
  });
}

async function install(
  database: Database,
  { list, claims }: { list: ListToInstall; claims: Iterable<Claim> | AsyncIterable<Claim> },
  { now, signal = new AbortController().signal, onProgress }: InstallOptions,
): Promise<ListRow> {
  const builder = createBuilder(database, { listId: list.listId, signal });
  for await (const claim of claims) {
    await builder.add(claim);
    if (builder.claimCount % SLICE === 0) {
      signal.throwIfAborted();
      onProgress?.(builder.claimCount);
      await breathe();
    }
  }
  const { segments, frequencies } = await builder.finish();
  const row = toRow(list, builder.claimCount, now);
  await switchTo(database, { row, segments, frequencies });
  return row;
}

/** From one moment to the next, the new segments are asked and the old ones are not. */
function switchTo(
  database: Database,
  next: { row: ListRow; segments: readonly number[]; frequencies: Uint8Array },
): Promise<void> {
  const { lists, segments, frequencies } = database;
  return database.transaction("rw", [lists, segments, frequencies], async () => {
    const { listId } = next.row;
    const old = await segments.where({ listId }).primaryKeys();
    for (const segment of old) {
      await segments.update(segment, { state: next.segments.includes(segment) ? "live" : "dead" });
    }
    await frequencies.put(next.frequencies, listId);
    const isPaused = (await lists.get(listId))?.isPaused ?? false;
    await lists.put({ ...next.row, isPaused });
  });
}

function createBuilder(database: Database, place: { listId: string; signal: AbortSignal }) {
  const counts = createCounts();
  const segments: number[] = [];
  let draft: SegmentDraft = createSegmentDraft();
  let [base, termCount] = [0, 0];

  async function flush(): Promise<void> {
    countFrequencies(draft, counts);
    termCount += draft.postings.terms.length;
    segments.push(await writeSegment(database, draft, { ...place, base }));
    base += draft.claimIds.length;
    draft = createSegmentDraft();
  }

  return {
    get claimCount() {
      return base + draft.claimIds.length;
    },
    async add(claim: Claim): Promise<void> {
      addClaim(draft, claim);
      if (draft.claimIds.length >= segmentSizeFor(0)) await flush();
    },
    async finish() {
      if (draft.claimIds.length > 0) await flush();
      return { segments, frequencies: packFrequencies(counts, termCount) };
    },
  };
}

function toRow(list: ListToInstall, claimCount: number, now: number): ListRow {
  return {
    ...list,
    refused: list.refused.slice(0, REFUSED_KEPT),
    refusedCount: list.refused.length,
    state: "ready",
    failure: null,
    claimCount,
    updatedAt: now,
    isPaused: false,
  };
}

/** A failed install leaves half-built segments, a whole one the edition it replaced. */
async function sweepAfter(database: Database, listId: string, isWhole: boolean): Promise<void> {
  if (!isWhole) {
    const building = database.segments
      .where({ listId })
      .filter(({ state }) => state === "building");
    await building.modify({ state: "dead" });
  }
  await sweepSegments(database);
}

function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
