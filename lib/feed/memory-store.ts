import type { Claim } from "../claim/claim.ts";
import type { DraftPlan, FeedProgress, FeedSlice, FeedState, FeedStore } from "./feed-store.ts";
import type { FeedRecord } from "./records.ts";

/** A record as it is kept; `claim` is `null` for one that could not be read. */
export interface StoredRecord {
  hash: Uint8Array;
  claim: Claim | null;
}

/** A store in memory, for the command line and for tests. */
export interface MemoryStore extends FeedStore {
  /** The live records by id. */
  readonly records: ReadonlyMap<string, StoredRecord>;
  readonly state: FeedState | undefined;
  /** How the draft stood when it was committed last. */
  readonly committed: FeedProgress | undefined;
}

interface Draft {
  key: string;
  records: Map<string, StoredRecord>;
  progress: FeedProgress;
}

/** Create an empty one. */
export function createMemoryStore(): MemoryStore {
  let live = new Map<string, StoredRecord>();
  let state: FeedState | undefined;
  let draft: Draft | undefined;
  let committed: FeedProgress | undefined;
  return {
    get records() {
      return live;
    },
    get state() {
      return state;
    },
    get committed() {
      return committed;
    },
    readState: async () => state,
    async writeState(next) {
      state = next;
    },
    async openDraft(plan) {
      if (draft?.key !== plan.key) draft = beginDraft(plan, live);
      return draft.progress;
    },
    hashesOf: async (ids) => ids.map((id) => draft?.records.get(id)?.hash),
    async addSlice(slice) {
      draft = { ...requireDraft(draft), progress: slice.progress };
      addRecords(draft.records, slice);
    },
    async commitDraft(next) {
      ({ records: live, progress: committed } = requireDraft(draft));
      [state, draft] = [next, undefined];
    },
    async dropDraft() {
      draft = undefined;
    },
  };
}

function beginDraft(plan: DraftPlan, live: ReadonlyMap<string, StoredRecord>): Draft {
  const records = new Map(plan.base === "live" ? live : []);
  return { key: plan.key, records, progress: plan.start };
}

function addRecords(records: Map<string, StoredRecord>, { records: added }: FeedSlice): void {
  for (const record of added) {
    if (record.id === null) continue;
    if (record.kind === "delete") records.delete(record.id);
    else records.set(record.id, { hash: record.hash, claim: claimOf(record) });
  }
}

function claimOf(record: Exclude<FeedRecord, { kind: "delete" }>): Claim | null {
  return record.kind === "claim" ? record.claim : null;
}

function requireDraft(draft: Draft | undefined): Draft {
  if (!draft) throw new Error("expected a draft to be open, found none");
  return draft;
}
