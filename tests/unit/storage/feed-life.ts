import { expect, vi } from "vitest";
import type { Claim } from "../../../lib/claim/claim.ts";
import type { FeedStore } from "../../../lib/feed/feed-store.ts";
import { updateFeed } from "../../../lib/feed/update-feed.ts";
import type { Database } from "../../../lib/storage/database.ts";
import { NOW, type Publisher } from "../feed/publisher.ts";
import { noteFollowed } from "./note-followed.ts";

/** One life of the background with a followed list, and what a reader could ask of it. */
export interface FeedLife {
  database: Database;
  store: FeedStore;
  /** The list's texts by id; fails on an id that comes twice. */
  contents(): Promise<Record<string, string>>;
  /** The text under an id, `undefined` where there is none. */
  textOf(id: string): Promise<string | undefined>;
  /** Ids of the claims that a search for these words compares with them. */
  idsFor(text: string): Promise<string[]>;
}

/** Wake the background: modules that remember nothing, and the database as it was left. */
export async function wake(name: string): Promise<FeedLife> {
  vi.resetModules();
  const { Database } = await import("../../../lib/storage/database.ts");
  const { feedStoreOf } = await import("../../../lib/storage/feed-store.ts");
  const { readClaimsOf } = await import("../../../lib/storage/change-list.ts");
  const { sweepSegments } = await import("../../../lib/storage/sweep-segments.ts");
  const { getClaim } = await import("../../../lib/storage/get-claim.ts");
  const { openIndex } = await import("../../../lib/storage/open-index.ts");
  const { rankClaims } = await import("../../../lib/matching/match-statement.ts");
  await import("../know-english.ts");
  const database = new Database(name);
  await sweepSegments(database);
  return {
    database,
    store: feedStoreOf(database, "roads"),
    async contents() {
      const claims: Record<string, string> = {};
      for await (const { id, proposition } of readClaimsOf(database, "roads")) {
        expect(claims[id]).toBeUndefined();
        claims[id] = proposition.text;
      }
      return claims;
    },
    textOf: async (id) => (await getClaim(database, "roads", id))?.proposition.text,
    async idsFor(text) {
      const query = { text, lang: "en", voice: "attributed" as const, source: null };
      const [ranked = []] = await rankClaims([query], await openIndex(database), { depth: 60 });
      return ranked.map(({ record }) => record.id);
    },
  };
}

/** Note a publisher's list as followed, with nothing of it here. */
export function follow(database: Database, { subscription }: Publisher): Promise<void> {
  return noteFollowed(database, "roads", subscription);
}

/** Look at a publisher's list once. */
export function look(publisher: Publisher, store: FeedStore) {
  return updateFeed(publisher.subscription, { store, getFile: publisher.getFile, now: NOW });
}

/** The naive model of a list: its texts by id. */
export function textsOf(claims: readonly Claim[]): Record<string, string> {
  return Object.fromEntries(claims.map(({ id, proposition }) => [id, proposition.text]));
}
