import type { Claim } from "../claim/claim.ts";
import type { DraftPlan, FeedProgress, FeedSlice, FeedState } from "../feed/feed-store.ts";
import type { FeedRecord } from "../feed/records.ts";
import { type ClaimQueue, createClaimQueue } from "./claim-queue.ts";
import type { Database, DraftSliceRow } from "./database.ts";
import { installClaims } from "./install-claims.ts";
import type { ListToInstall } from "./lists.ts";
import { type Result, StoreError, type StoreFailure } from "./result.ts";
import { updateClaims } from "./update-claims.ts";

/** The next edition of a followed list while it comes in. */
export interface FeedDraft {
  readonly key: string;
  readonly base: DraftPlan["base"];
  readonly progress: FeedProgress;
  /** Lines' hashes by id, of all records or of what differs from the live list; `null` is gone. */
  readonly hashes: ReadonlyMap<string, Uint8Array | null>;
  add(slice: FeedSlice): Promise<void>;
  /** Make the draft the live list's claims. */
  install(state: FeedState): Promise<void>;
  drop(): Promise<void>;
}

interface DraftStart {
  list: ListToInstall;
  plan: DraftPlan;
}

/**
 * Go on with a list's draft where an earlier life of the background left it, or begin one. The
 * claims of a whole list go into the index as they come; what changes a list that is there, or
 * comes twice, is kept until the draft is whole.
 */
export async function openFeedDraft(database: Database, start: DraftStart): Promise<FeedDraft> {
  const { listId } = start.list;
  const kept = await takeUp(database, listId, start.plan.key);
  const running =
    start.plan.base === "empty" ? await startInstall(database, start, kept) : undefined;
  const slices = running ? kept.slice(0, running.sliceCount) : kept;
  await database.draftSlices
    .where("[listId+index]")
    .between([listId, slices.length], [listId, Number.POSITIVE_INFINITY])
    .delete();
  return createDraft(database, start, { slices, running });
}

/** The slices a draft of this key has left; of another one, nothing is left afterwards. */
function takeUp(database: Database, listId: string, key: string): Promise<DraftSliceRow[]> {
  const { feedDrafts, draftSlices } = database;
  return database.transaction("rw", [feedDrafts, draftSlices], async () => {
    const known = await feedDrafts.get(listId);
    if (known?.key === key) return draftSlices.where({ listId }).sortBy("index");
    await dropDraftRows(database, listId);
    await feedDrafts.put({ listId, key });
    return [];
  });
}

/** Drop what is kept of a list's draft. */
export async function dropDraftRows(database: Database, listId: string): Promise<void> {
  await database.draftSlices.where({ listId }).delete();
  await database.feedDrafts.delete(listId);
}

interface RunningInstall {
  queue: ClaimQueue;
  /** Slices whose claims are all in the index or come again from the last of them. */
  sliceCount: number;
  result: Promise<Result<unknown, StoreFailure>>;
  /** Why it has ended before its time, if it has. */
  failure(): StoreFailure | undefined;
  stop(): void;
}

/** Begin an install that waits for claims, and find out from which slice on it needs them. */
async function startInstall(
  database: Database,
  { list, plan }: DraftStart,
  kept: readonly DraftSliceRow[],
): Promise<RunningInstall> {
  const queue = createClaimQueue();
  const stopping = new AbortController();
  let tell: (sliceCount: number) => void = () => {};
  const asked = new Promise<number>((resolve) => {
    tell = resolve;
  });
  const claims = (from: number) => {
    const done = kept.filter(({ installed }) => installed <= from);
    tell(done.length);
    return skip(queue.read(), from - (done.at(-1)?.installed ?? 0));
  };
  const options = { now: Date.now(), signal: stopping.signal, contentKey: plan.key };
  const result = installClaims(database, { list, claims }, options);
  // What becomes of it is asked when the draft is whole; until then nobody waits for it.
  let failure: StoreFailure | undefined;
  result.then(
    (ended) => {
      failure = ended.ok ? undefined : ended.code;
    },
    () => {},
  );
  const sliceCount = await Promise.race([asked, result.then(() => 0)]);
  return {
    ...{ queue, sliceCount, result },
    failure: () => failure,
    stop: () => stopping.abort(),
  };
}

async function* skip(claims: AsyncIterable<Claim>, count: number): AsyncGenerator<Claim> {
  let index = 0;
  for await (const claim of claims) if (index++ >= count) yield claim;
}

interface DraftParts {
  slices: readonly DraftSliceRow[];
  running: RunningInstall | undefined;
}

function createDraft(
  database: Database,
  { list, plan }: DraftStart,
  { slices, running }: DraftParts,
): FeedDraft {
  const { listId } = list;
  const hashes = new Map<string, Uint8Array | null>();
  const changes = new Map<string, Claim | null>();
  let progress = slices.at(-1)?.progress ?? plan.start;
  let installed = slices.at(-1)?.installed ?? 0;
  let index = slices.length;
  for (const slice of slices) {
    for (const [id, hash] of slice.hashes) hashes.set(id, hash);
    for (const [id, claim] of slice.changes) changes.set(id, claim);
  }
  return {
    key: plan.key,
    base: plan.base,
    get progress() {
      return progress;
    },
    hashes,
    async add(slice) {
      const sorted = sortRecords(slice.records, running ? hashes : undefined);
      const row = { listId, index, progress: slice.progress, ...sorted.row };
      await running?.queue.push(sorted.fresh);
      const failure = running?.failure();
      if (failure) throw new StoreError(failure);
      installed += sorted.fresh.length;
      await database.draftSlices.put({ ...row, installed });
      for (const [id, hash] of sorted.row.hashes) hashes.set(id, hash);
      for (const [id, claim] of sorted.row.changes) changes.set(id, claim);
      progress = slice.progress;
      index++;
    },
    async install(state) {
      running?.queue.end();
      if (running) expectStored(await running.result);
      if (changes.size > 0) expectStored(await update(database, { listId, state, changes }));
    },
    async drop() {
      running?.stop();
      running?.queue.end();
      await running?.result.catch(() => undefined);
      await dropDraftRows(database, listId);
    },
  };
}

/** What a slice adds to an install, and what it changes in what is there. */
function sortRecords(
  records: readonly FeedRecord[],
  known: ReadonlyMap<string, Uint8Array | null> | undefined,
) {
  const fresh: Claim[] = [];
  const hashes = new Map<string, Uint8Array | null>();
  const changes = new Map<string, Claim | null>();
  for (const record of records) {
    if (record.id === null) continue;
    const isNew = known && !known.has(record.id) && !hashes.has(record.id);
    hashes.set(record.id, record.kind === "delete" ? null : record.hash);
    const claim = record.kind === "claim" ? record.claim : null;
    if (isNew && claim) fresh.push(claim);
    else if (!isNew) changes.set(record.id, claim);
  }
  return { fresh, row: { hashes: [...hashes], changes: [...changes] } };
}

function update(
  database: Database,
  next: { listId: string; state: FeedState; changes: ReadonlyMap<string, Claim | null> },
): Promise<Result<unknown, StoreFailure>> {
  const changed = [...next.changes.values()].filter((claim) => claim !== null);
  const removed = [...next.changes].flatMap(([id, claim]) => (claim === null ? [id] : []));
  const version = String(next.state.head.seq);
  return updateClaims(database, {
    listId: next.listId,
    version,
    changed,
    removed,
    now: Date.now(),
  });
}

function expectStored(result: Result<unknown, StoreFailure>): void {
  if (!result.ok) throw new StoreError(result.code);
}
