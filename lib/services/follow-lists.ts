import { stableId } from "../claim/stable-id.ts";
import type { FeedProgress } from "../feed/feed-store.ts";
import type { FetchFunction } from "../feed/fetch-file.ts";
import type { Head } from "../feed/head.ts";
import { accept, type Result, sayRefusal } from "../feed/result.ts";
import { parseSubscription, type Subscription } from "../feed/subscription.ts";
import type { FeedRow, ListRow } from "../storage/database.ts";
import { feedStoreOf } from "../storage/feed-store.ts";
import { database } from "../storage/open-database.ts";
import { attempt, StoreError } from "../storage/result.ts";
import { fetchFeed } from "./fetch-feed.ts";
import { loadMatchingLanguages, MATCHING_LANGUAGES } from "./load-matching-languages.ts";
import { readPackagedFile } from "./packaged-file.ts";
import { lookBefore } from "./preview-list.ts";

/** The looks of this life of the background, by list. */
const looking = new Map<string, Promise<void>>();

/**
 * Follow a list: note it, and bring its claims in for the first time.
 *
 * @returns The list's id, once it is noted; its row then says how it gets on.
 */
export async function followList(address: string, fetchFn: FetchFunction): Promise<Result<string>> {
  const subscription = parseSubscription(address);
  if (!subscription.ok) return subscription;
  const { base, key } = subscription.value;
  const seen = await lookBefore(subscription.value, fetchFn);
  if (!seen.ok) return seen;
  const listId = key === null ? stableId("feed", base) : stableId("feed", base, key);
  const known = await database.feeds.get(listId);
  if (!known) await note(listId, subscription.value, seen.value.head);
  void lookAtList(listId, fetchFn);
  return accept(listId);
}

function note(
  listId: string,
  subscription: Subscription,
  { title, publisher, lang, licence, homepage }: Head,
): Promise<void> {
  const said = { title, publisher, lang, licence, homepage };
  const list: ListRow = {
    ...{ listId, ...said, version: "", state: "installing", failure: null, claimCount: 0 },
    ...{ refused: [], refusedCount: 0, updatedAt: null, isPaused: false },
  };
  const looks = { failures: 0, nextLookAt: 0, lookedAt: null, refusal: null };
  const feed: FeedRow = { listId, ...subscription, state: null, hashBits: 0, ...looks };
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
  const running = looking.get(listId);
  if (running) return running;
  const look = lookOnce(listId, fetchFn).finally(() => looking.delete(listId));
  looking.set(listId, look);
  return look;
}

async function lookOnce(listId: string, fetchFn: FetchFunction): Promise<void> {
  const feed = await database.feeds.get(listId);
  if (!feed) return;
  // A list's claims may be in any language; both sides of a match must know the same ones.
  await loadMatchingLanguages(MATCHING_LANGUAGES, readPackagedFile);
  const store = feedStoreOf(database, listId);
  try {
    const { failures } = feed;
    const { result, ...plan } = await fetchFeed(feed, { store, failures, fetchFn });
    const refusal = result.ok ? null : sayRefusal(result);
    await database.feeds.update(listId, { ...plan, lookedAt: Date.now(), refusal });
    if (result.ok && result.value.state === "updated") await noteBad(listId, result.value.progress);
    if (!result.ok) await noteFailure(listId, sayRefusal(result));
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    await attempt(() => noteFailure(listId, error.message));
  }
}

/** A list that was never whole has failed; one that is there goes on answering. */
async function noteFailure(listId: string, failure: string): Promise<void> {
  const list = await database.lists.get(listId);
  if (list && list.updatedAt === null)
    await database.lists.update(listId, { state: "failed", failure });
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
