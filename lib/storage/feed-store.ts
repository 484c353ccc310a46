import type {
  DraftPlan,
  FeedProgress,
  FeedSlice,
  FeedState,
  FeedStore,
} from "../feed/feed-store.ts";
import type { Database, FeedRow } from "./database.ts";
import { dropDraftRows, type FeedDraft, openFeedDraft } from "./feed-draft.ts";
import { changeHashes, dropHashes, hashBitsFor, readHashes } from "./hash-rows.ts";
import type { ListToInstall } from "./lists.ts";

/** One store per list in this life of the background: its draft may be half way into the index. */
const stores = new Map<string, FeedStore>();

/**
 * Where a followed list is kept in IndexedDB. Its row among the feeds must be there.
 *
 * @throws StoreError from the methods that write, where the store cannot take more.
 */
export function feedStoreOf(database: Database, listId: string): FeedStore {
  const name = `${database.name}/${listId}`;
  const store = stores.get(name) ?? createFeedStore(database, listId);
  stores.set(name, store);
  return store;
}

/** Stop following a list: nothing but its claims is left of it. */
export async function removeFeed(database: Database, listId: string): Promise<void> {
  const name = `${database.name}/${listId}`;
  await stores.get(name)?.dropDraft();
  stores.delete(name);
  const { feeds, feedDrafts, draftSlices, recordHashes } = database;
  await database.transaction("rw", [feeds, feedDrafts, draftSlices, recordHashes], async () => {
    await feeds.delete(listId);
    await dropDraftRows(database, listId);
    await dropHashes(database, listId);
  });
}

function createFeedStore(database: Database, listId: string): FeedStore {
  let draft: FeedDraft | undefined;
  const current = () => {
    if (!draft) throw new Error("expected a draft to be open, found none");
    return draft;
  };
  return {
    readState: async () => (await getRow(database, listId)).state ?? undefined,
    async writeState(state) {
      await database.feeds.update(listId, { state });
      await showHead(database, listId, state);
    },
    async openDraft(plan: DraftPlan): Promise<FeedProgress> {
      if (draft?.key === plan.key) return draft.progress;
      await draft?.drop();
      const list = await describeList(database, listId);
      draft = await openFeedDraft(database, { list, plan });
      return draft.progress;
    },
    async hashesOf(ids) {
      const { hashes, base } = current();
      const row = await getRow(database, listId);
      const stored =
        base === "live"
          ? await readHashes(database, { listId, bits: row.hashBits }, ids)
          : ids.map(() => undefined);
      return ids.map((id, index) => {
        const own = hashes.get(id);
        return own === undefined ? stored[index] : (own ?? undefined);
      });
    },
    addSlice: (slice: FeedSlice) => current().add(slice),
    async commitDraft(state) {
      const finished = current();
      await finished.install(state);
      await writeCommitted(database, { listId, state, draft: finished });
      await showHead(database, listId, state);
      draft = undefined;
    },
    async dropDraft() {
      await draft?.drop();
      draft = undefined;
      await dropDraftRows(database, listId);
    },
  };
}

async function getRow(database: Database, listId: string): Promise<FeedRow> {
  const row = await database.feeds.get(listId);
  if (!row) throw new Error(`expected feed ${listId}, found it gone`);
  return row;
}

/** What is known of a list before its first edition is in; the head says the rest afterwards. */
async function describeList(database: Database, listId: string): Promise<ListToInstall> {
  const list = await database.lists.get(listId);
  if (!list) throw new Error(`expected list ${listId}, found it gone`);
  const { title, publisher, lang, licence, homepage, version } = list;
  return { listId, title, publisher, lang, licence, homepage, version, refused: [] };
}

/** The head's words on its list, in the list's row. */
async function showHead(database: Database, listId: string, { head }: FeedState): Promise<void> {
  const { title, publisher, lang, licence, homepage, seq } = head;
  const shown = { title, publisher, lang, licence, homepage, version: String(seq) };
  await database.lists.update(listId, shown);
}

/** The index is switched already; only with this is it known by which edition. */
function writeCommitted(
  database: Database,
  { listId, state, draft }: { listId: string; state: FeedState; draft: FeedDraft },
): Promise<void> {
  const { feeds, feedDrafts, draftSlices, recordHashes } = database;
  return database.transaction("rw", [feeds, feedDrafts, draftSlices, recordHashes], async () => {
    const row = await getRow(database, listId);
    const isAnew = draft.base === "empty";
    const bits = isAnew ? hashBitsFor(state.head.count) : row.hashBits;
    if (isAnew) await dropHashes(database, listId);
    await changeHashes(database, { listId, bits }, draft.hashes);
    await feeds.update(listId, { state, hashBits: bits });
    await dropDraftRows(database, listId);
  });
}
