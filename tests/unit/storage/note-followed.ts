import type { Subscription } from "../../../lib/feed/subscription.ts";
import type { Database } from "../../../lib/storage/database.ts";

/** Note a list as followed, with nothing of it here. */
export async function noteFollowed(
  database: Database,
  listId: string,
  subscription: Subscription,
): Promise<void> {
  const said = { title: "Roads", publisher: "?", lang: "en", licence: "?", homepage: null };
  const installing = { state: "installing" as const, failure: null, version: "", claimCount: 0 };
  const empty = { refused: [], refusedCount: 0, updatedAt: null, isPaused: false, coming: null };
  await database.lists.put({ listId, ...said, ...installing, ...empty });
  const looks = { failures: 0, nextLookAt: 0, lookedAt: null, refusal: null };
  const feed = { kind: "feed" as const, state: null, hashBits: 0, ...looks };
  await database.feeds.put({ listId, ...subscription, ...feed });
}
