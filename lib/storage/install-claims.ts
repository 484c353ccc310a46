import type { Claim } from "../claim/claim.ts";
import { packFrequencies } from "../matching/frequencies.ts";
import { segmentSizeFor } from "../matching/row-key.ts";
import { breathe } from "./breathe.ts";
import { type Database, draftKey, type ListRow } from "./database.ts";
import { createKnownIds } from "./known-ids.ts";
import { type ListToInstall, markFailed, markInstalling, toReadyRow } from "./lists.ts";
import { attempt, FAILURE_SENTENCES, type Result, type StoreFailure } from "./result.ts";
import { type InstallStart, startInstall } from "./resume-install.ts";
import { openSegment, type SegmentWriter } from "./segment-writer.ts";
import { removeSegment, sweepSegments, whileInstalling } from "./sweep-segments.ts";

/** Claims taken up between two breaths, so that a page checked meanwhile gets its turn. */
const SLICE = 200;
/** Claims between two words on how far it is. */
const PROGRESS_STEP = 500;

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
  /**
   * Names the claims exactly, as a checksum does. An install of them that was cut short goes on
   * behind the last segment that was whole.
   */
  contentKey?: string;
}

type Claims = Iterable<Claim> | AsyncIterable<Claim>;

/** A list and its claims, in whatever way they come. */
export interface InstallInput {
  list: ListToInstall;
  /** A function is asked for the claims behind the first so many, when an install goes on. */
  claims: Claims | ((from: number) => Claims);
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

/**
 * Remove what was built and say why there is no more. Nothing is written before something is
 * removed: a full store takes not even a note. One that failed may fail again here; the next sweep
 * then finds what is left.
 */
async function giveUp(database: Database, listId: string, failure: string): Promise<void> {
  await attempt(async () => {
    const own = database.segments.where({ listId });
    const isUnfinished = (state: string) => state === "building" || state === "built";
    const rows = await own.filter(({ state }) => isUnfinished(state)).toArray();
    for (const row of rows) await removeSegment(database, row);
    await database.frequencies.delete(draftKey(listId));
  });
  await attempt(() => markFailed(database, listId, failure));
}

async function install(
  database: Database,
  { list, claims }: InstallInput,
  options: InstallOptions,
): Promise<ListRow> {
  const { now, signal = new AbortController().signal, onProgress, contentKey = null } = options;
  signal.throwIfAborted();
  await markInstalling(database, list);
  const start = await startInstall(database, list.listId, contentKey);
  const segmentSize = options.segmentSize ?? segmentSizeFor(options.expectedCount ?? 0);
  const place = { listId: list.listId, signal, segmentSize, contentKey };
  const builder = await createBuilder(database, start, place);
  for await (const claim of claimsFrom(claims, start.sourceEnd)) {
    await builder.add(claim);
    if (builder.sourceEnd % PROGRESS_STEP === 0) onProgress?.(builder.sourceEnd);
    if (builder.sourceEnd % SLICE !== 0) continue;
    await breathe();
    signal.throwIfAborted();
  }
  const { segments, frequencies, claimCount, repeated } = await builder.finish();
  signal.throwIfAborted();
  const row = toReadyRow({ ...list, refused: [...list.refused, ...repeated] }, claimCount, now);
  await switchTo(database, { row, segments, frequencies });
  return row;
}

function claimsFrom(claims: InstallInput["claims"], from: number): Claims {
  if (typeof claims === "function") return claims(from);
  return from === 0 ? claims : skip(claims, from);
}

async function* skip(claims: Claims, count: number): AsyncGenerator<Claim> {
  let index = 0;
  for await (const claim of claims) if (index++ >= count) yield claim;
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
    await frequencies.delete(draftKey(listId));
    const isPaused = (await lists.get(listId))?.isPaused ?? false;
    await lists.put({ ...next.row, isPaused });
  });
}

interface BuilderPlace {
  listId: string;
  signal: AbortSignal;
  segmentSize: number;
  contentKey: string | null;
}

async function createBuilder(database: Database, start: InstallStart, place: BuilderPlace) {
  const segments = [...start.segments];
  const ids = await createKnownIds(database, segments);
  const repeated: string[] = [];
  const { counts } = start;
  let [base, termCount, sourceEnd] = [start.claimCount, start.termCount, start.sourceEnd];
  let writer: SegmentWriter | undefined;

  async function closeSegment(open: SegmentWriter): Promise<void> {
    termCount += await open.close(counts, sourceEnd);
    segments.push(open.segment);
    base += open.documentCount;
    writer = undefined;
  }

  return {
    /** Claims of the source looked at, those that were left out included. */
    get sourceEnd() {
      return sourceEnd;
    },
    async add(claim: Claim): Promise<void> {
      sourceEnd++;
      if (!(await ids.isNew(claim.id, writer))) {
        repeated.push(
          `Record ${sourceEnd} (${claim.id}): another record before it has the same id`,
        );
        return;
      }
      writer ??= await openSegment(database, { ...place, base });
      await writer.add(claim);
      if (writer.documentCount >= place.segmentSize) await closeSegment(writer);
    },
    async finish() {
      if (writer) await closeSegment(writer);
      const frequencies = packFrequencies(counts, termCount);
      return { segments, frequencies, claimCount: base, repeated };
    },
  };
}
