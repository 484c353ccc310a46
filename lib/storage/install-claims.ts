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
import { type ListToInstall, markFailed, markInstalling, toReadyRow } from "./lists.ts";
import { attempt, FAILURE_SENTENCES, type Result, type StoreFailure } from "./result.ts";
import { sweepSegments, whileInstalling } from "./sweep-segments.ts";
import { writeSegment } from "./write-segment.ts";

/** Claims taken up between two breaths, so that a page checked meanwhile gets its turn. */
const SLICE = 500;

export interface InstallOptions {
  /** Epoch ms, for `updatedAt`. */
  now: number;
  signal?: AbortSignal;
  /** Called with the number of claims taken up so far. */
  onProgress?: (claimCount: number) => void;
  /** About how many claims will come; a list of over 300,000 is laid out in larger segments. */
  expectedCount?: number;
  /** Claims per segment, where it should not follow from the expected count. */
  segmentSize?: number;
}

/** A list and its claims, in whatever way they come. */
export interface InstallInput {
  list: ListToInstall;
  claims: Iterable<Claim> | AsyncIterable<Claim>;
}

/**
 * Install a list, or a new edition of one that is there. The old edition answers until the new one
 * is whole; stopped at any moment, one of the two is there and nothing of the other is asked. Two
 * installs of one list come one after the other.
 *
 * @returns The list as stored, or why the store could not take it; the old edition then stays.
 * @throws The signal's reason once it is aborted.
 */
export async function installClaims(
  database: Database,
  input: InstallInput,
  options: InstallOptions,
): Promise<Result<ListRow, StoreFailure>> {
  const { listId } = input.list;
  return whileInstalling(database, listId, async () => {
    try {
      const result = await attempt(() => install(database, input, options));
      if (!result.ok) await giveUp(database, listId, FAILURE_SENTENCES[result.code]);
      return result;
    } catch (error) {
      await giveUp(database, listId, "The install was stopped.");
      throw error;
    } finally {
      await attempt(() => sweepSegments(database));
    }
  });
}

/** A store that failed once may fail again here; the next sweep then finds what is left. */
async function giveUp(database: Database, listId: string, failure: string): Promise<void> {
  await attempt(async () => {
    await markFailed(database, listId, failure);
    const own = database.segments.where({ listId });
    await own.filter(({ state }) => state === "building").modify({ state: "dead" });
  });
}

async function install(
  database: Database,
  { list, claims }: InstallInput,
  options: InstallOptions,
): Promise<ListRow> {
  const { now, signal = new AbortController().signal, onProgress } = options;
  signal.throwIfAborted();
  await markInstalling(database, list);
  const segmentSize = options.segmentSize ?? segmentSizeFor(options.expectedCount ?? 0);
  const builder = createBuilder(database, { listId: list.listId, signal, segmentSize });
  for await (const claim of claims) {
    await builder.add(claim);
    if (builder.claimCount % SLICE !== 0) continue;
    signal.throwIfAborted();
    onProgress?.(builder.claimCount);
    await breathe();
  }
  const { segments, frequencies } = await builder.finish();
  signal.throwIfAborted();
  const row = toReadyRow(list, builder.claimCount, now);
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
    const own = await segments.where({ listId }).primaryKeys();
    const lost = next.segments.filter((segment) => !own.includes(segment));
    if (lost.length > 0) throw new Error(`expected segments ${next.segments}, lost ${lost}`);
    for (const segment of own) {
      await segments.update(segment, { state: next.segments.includes(segment) ? "live" : "dead" });
    }
    await frequencies.put(next.frequencies, listId);
    const isPaused = (await lists.get(listId))?.isPaused ?? false;
    await lists.put({ ...next.row, isPaused });
  });
}

function createBuilder(
  database: Database,
  place: { listId: string; signal: AbortSignal; segmentSize: number },
) {
  const counts = createCounts();
  const segments: number[] = [];
  let draft: SegmentDraft = createSegmentDraft();
  let [base, termCount] = [0, 0];

  async function flush(): Promise<void> {
    countFrequencies(draft, counts);
    termCount += draft.postings.table.count;
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
      if (draft.claimIds.length >= place.segmentSize) await flush();
    },
    async finish() {
      if (draft.claimIds.length > 0) await flush();
      return { segments, frequencies: packFrequencies(counts, termCount) };
    },
  };
}

function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
