import { stableId } from "../claim/stable-id.ts";
import type { FeedProgress } from "../feed/feed-store.ts";
import type { FetchFunction } from "../feed/fetch-file.ts";
import type { Trouble } from "../feed/result.ts";
import type { FollowRequest } from "../messaging/protocol.ts";
import { readClaimsOf, removeList } from "../storage/change-list.ts";
import type { FeedRow, ListRow } from "../storage/database.ts";
import { feedStoreOf, removeFeed } from "../storage/feed-store.ts";
import { database } from "../storage/open-database.ts";
import { attempt, StoreError } from "../storage/result.ts";
import { fetchFeed } from "./fetch-feed.ts";
import { loadMatchingLanguages, MATCHING_LANGUAGES } from "./load-matching-languages.ts";
import { noteProgress } from "./note-progress.ts";
import { readPackagedFile } from "./packaged-file.ts";
import { runStoppable, stopWork } from "./stoppable-work.ts";

/**
 * Follow a list that the reader has looked at: note it, and begin to bring its claims in. Its row
 * says how it gets on.
 */
export async function followList(request: FollowRequest, fetchFn: FetchFunction): Promise<void> {
  const { base, key } = request;
  const listId = key === null ? stableId("feed", base) : stableId("feed", base, key);
  const known = await database.feeds.get(listId);
  if (!known) await note(listId, request);
  void lookAtList(listId, fetchFn);
}

function note(listId: string, { kind, base, key, said }: FollowRequest): Promise<void> {
  const list: ListRow = {
    ...{ listId, ...said, version: "", state: "installing", failure: null, claimCount: 0 },
    ...{ refused: [], refusedCount: 0, updatedAt: null, isPaused: false, coming: null },
  };
  const looks = { failures: 0, nextLookAt: 0, lookedAt: null, refusal: null };
  const feed: FeedRow = { listId, kind, base, key, state: null, hashBits: 0, ...looks };
  const { lists, feeds } = database;
  return database.transaction("rw", [lists, feeds], async () => {
    await lists.put(list);
    await feeds.put(feed);
  });
}

/** Look at every followed list that is due; a paused one is left in peace. */
export async function lookAtDueLists(fetchFn: FetchFunction): Promise<void> {
  const due = await database.feeds.filter(({ nextLookAt }) => nextLookAt <= Date.now()).toArray();
  for (const { listId } of due) {
    if (!(await database.lists.get(listId))?.isPaused) await lookAtList(listId, fetchFn);
  }
}

/** Look at one list now; two looks at one list at a time are one. */
export function lookAtList(listId: string, fetchFn: FetchFunction): Promise<void> {
  return runStoppable(listId, (signal) => lookOnce(listId, { fetchFn, signal }));
}

/** Stop what is coming in for a list: it is then as it was before, or not there. */
export async function stopList(listId: string): Promise<void> {
  await stopWork(listId);
  if ((await database.lists.get(listId))?.updatedAt === null) await forgetList(listId);
}

/** Remove a list, followed or not, with all that was noted of it. */
export async function forgetList(listId: string): Promise<void> {
  await stopWork(listId);
  await removeFeed(database, listId);
  await removeList(database, listId);
}

async function lookOnce(
  listId: string,
  { fetchFn, signal }: { fetchFn: FetchFunction; signal: AbortSignal },
): Promise<void> {
  const feed = await database.feeds.get(listId);
  if (!feed) return;
  // A list's claims may be in any language; both sides of a match must know the same ones.
  await loadMatchingLanguages(MATCHING_LANGUAGES, readPackagedFile);
  const store = feedStoreOf(database, listId);
  const notes = noteProgress(listId);
  // A long install looks up only now and then, and would go on to its end.
  signal.addEventListener("abort", () => void store.dropDraft());
  try {
    const { result, ...plan } = await fetchFeed(feed, {
      ...{ store, failures: feed.failures, fetchFn, signal },
      ...(feed.kind === "file" ? { liveIds: () => idsOf(listId) } : {}),
      onProgress: ({ count }, total) => total !== undefined && notes.note({ taken: count, total }),
    });
    const { ok } = result;
    const refusal = ok ? null : { code: result.code, detail: result.detail };
    await database.feeds.update(listId, { ...plan, lookedAt: Date.now(), refusal });
    if (ok && result.value.state === "updated") await noteBad(listId, result.value.progress);
    if (refusal) await noteFailure(listId);
  } catch (error) {
    if (signal.aborted) return await store.dropDraft();
    if (!(error instanceof StoreError)) throw error;
    const refusal: Trouble = { code: error.code, detail: "" };
    await attempt(() => database.feeds.update(listId, { refusal }));
    await attempt(() => noteFailure(listId));
  } finally {
    await notes.end();
  }
}

async function* idsOf(listId: string): AsyncGenerator<string> {
  for await (const { id } of readClaimsOf(database, listId)) yield id;
}

/** A list that was never whole has failed; one that is there goes on answering. */
async function noteFailure(listId: string): Promise<void> {
  const list = await database.lists.get(listId);
  if (list?.updatedAt === null)
    await database.lists.update(listId, { state: "failed", failure: null });
}

async function noteBad(
  listId: string,
  { bad, badCount }: Pick<FeedProgress, "bad" | "badCount">,
): Promise<void> {
  const refused = bad.map(({ file, line, field, why }) => {
    return `${file}, line ${line}: ${field ? `${field}: ` : ""}${why}`;
  });
  await database.lists.update(listId, { refused, refusedCount: badCount });
}

/** When the next list is due, in epoch ms; `undefined` where none is followed. */
export async function nextLookAt(): Promise<number | undefined> {
  const times = (await database.feeds.toArray()).map((feed) => feed.nextLookAt);
  return times.length > 0 ? Math.min(...times) : undefined;
}
