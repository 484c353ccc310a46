import "fake-indexeddb/auto";
import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import type { FeedStore } from "../../../lib/feed/feed-store.ts";
import { claimsOf, createPublisher, numberedClaim, type Publisher } from "../feed/publisher.ts";
import { follow, look, textsOf, wake } from "./feed-life.ts";

let count = 0;
let name: string;

beforeEach(() => {
  count += 1;
  name = `feeds-${count}`;
});

describe("feedStoreOf", () => {
  it("keeps a list as its publisher has it, edition by edition", async () => {
    const publisher = await createPublisher();
    const { database, store, contents } = await wake(name);
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
          const { database } = await wake(name);
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
    const { database, store, contents } = await wake(name);
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
