import "fake-indexeddb/auto";
import fc from "fast-check";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Claim } from "../../../lib/claim/claim.ts";
import type { FeedStore } from "../../../lib/feed/feed-store.ts";
import { updateFeed } from "../../../lib/feed/update-feed.ts";
import type { Database } from "../../../lib/storage/database.ts";
import {
  claimsOf,
  createPublisher,
  NOW,
  numberedClaim,
  type Publisher,
} from "../feed/publisher.ts";

let count = 0;
let name: string;

beforeEach(() => {
  count += 1;
  name = `feeds-${count}`;
});

/** One life of the background: modules that remember nothing, and the database as it was left. */
async function wake() {
  vi.resetModules();
  const { Database } = await import("../../../lib/storage/database.ts");
  const { feedStoreOf } = await import("../../../lib/storage/feed-store.ts");
  const { readClaimsOf } = await import("../../../lib/storage/change-list.ts");
  const { sweepSegments } = await import("../../../lib/storage/sweep-segments.ts");
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
  };
}

async function follow(database: Database, { subscription }: Publisher) {
  const said = { title: "Roads", publisher: "?", lang: "en", licence: "?", homepage: null };
  const empty = { claimCount: 0, updatedAt: null, isPaused: false, refused: [], refusedCount: 0 };
  const state = { state: "installing", failure: null, version: "" } as const;
  await database.lists.put({ listId: "roads", ...said, ...empty, ...state });
  const looks = { failures: 0, nextLookAt: 0, lookedAt: null, refusal: null };
  await database.feeds.put({
    listId: "roads",
    ...subscription,
    state: null,
    hashBits: 0,
    ...looks,
  });
}

function look(publisher: Publisher, store: FeedStore) {
  return updateFeed(publisher.subscription, { store, getFile: publisher.getFile, now: NOW });
}

function textsOf(claims: readonly Claim[]): Record<string, string> {
  return Object.fromEntries(claims.map(({ id, proposition }) => [id, proposition.text]));
}

describe("feedStoreOf", () => {
  it("keeps a list as its publisher has it, edition by edition", async () => {
    const publisher = await createPublisher();
    const { database, store, contents } = await wake();
    await follow(database, publisher);
    const first = claimsOf(700);
    await publisher.publish(first);

    const installed = await look(publisher, store);
    const before = await contents();
    const second = [...first.slice(5), numberedClaim(3, 1), numberedClaim(9_000, 0)];
    await publisher.publish(second);
    const updated = await look(publisher, store);

    expect(installed).toMatchObject({ ok: true, value: { way: "snapshot" } });
    expect(before).toEqual(textsOf(first));
    expect(updated).toMatchObject({ ok: true, value: { way: "segment" } });
    expect(await contents()).toEqual(textsOf(second));
    expect(await database.lists.get("roads")).toMatchObject({
      title: "Roads and harbours",
      state: "ready",
      claimCount: second.length,
    });
    expect(await database.draftSlices.count()).toBe(0);
    expect(await look(publisher, store)).toMatchObject({ value: { state: "unchanged" } });
  });

  it("goes on after the background's end at any call, with nothing doubled and nothing lost", {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 5 }),
        fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 5 }),
        async (deaths, laterDeaths) => {
          count += 1;
          name = `feeds-${count}`;
          const publisher = await createPublisher();
          const first = claimsOf(1_300);
          const second = [
            ...first.slice(300),
            ...claimsOf(40).map((_, at) => numberedClaim(at, 1)),
          ];
          const { database } = await wake();
          await follow(database, publisher);
          database.close();

          await publisher.publish(first);
          const before = await lookThroughDeaths(publisher, deaths);
          await publisher.publish(second);
          const after = await lookThroughDeaths(publisher, laterDeaths);

          expect(before).toEqual(textsOf(first));
          expect(after).toEqual(textsOf(second));
        },
      ),
      { numRuns: 10 },
    );
  });
});

async function lookThroughDeaths(publisher: Publisher, deaths: readonly number[]) {
  for (const death of [...deaths, Number.POSITIVE_INFINITY]) {
    const { database, store, contents } = await wake();
    const result = await look(publisher, dying(store, death)).catch(() => undefined);
    const found = result?.ok ? await contents() : undefined;
    database.close();
    if (found) return found;
  }
  throw new Error("expected the last life to bring the list up");
}

/** A store whose background ends before its nth call. */
function dying(store: FeedStore, death: number): FeedStore {
  let calls = 0;
  return new Proxy(store, {
    get(target, method: keyof FeedStore) {
      return (...args: never[]) => {
        calls += 1;
        if (calls === death) throw new Error("the background ended");
        return (target[method] as (...args: never[]) => unknown).call(target, ...args);
      };
    },
  });
}
