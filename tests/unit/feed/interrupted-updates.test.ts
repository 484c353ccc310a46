import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim } from "../../../lib/claim/claim.ts";
import type { FeedStore } from "../../../lib/feed/feed-store.ts";
import { createMemoryStore, type MemoryStore } from "../../../lib/feed/memory-store.ts";
import { updateFeed } from "../../../lib/feed/update-feed.ts";
import { claimsOf, createPublisher, NOW, numberedClaim, type Publisher } from "./publisher.ts";

/** Enough for several slices. */
const COUNT = 1_300;

/** A store whose process ends before its nth call, and again before its nth next. */
function dyingStore(store: FeedStore, deaths: number[]): FeedStore {
  let calls = 0;
  return new Proxy(store, {
    get(target, name: keyof FeedStore) {
      return (...args: never[]) => {
        calls += 1;
        if (deaths[0] === calls) {
          deaths.shift();
          calls = 0;
          throw new Error("the process ended");
        }
        return (target[name] as (...args: never[]) => unknown).call(target, ...args);
      };
    },
  });
}

async function updateThroughDeaths(publisher: Publisher, store: MemoryStore, deaths: number[]) {
  const dying = dyingStore(store, deaths);
  const options = { store: dying, getFile: publisher.getFile, now: NOW };
  const attempt = () => updateFeed(publisher.subscription, options).catch(() => undefined);
  let result = await attempt();
  for (let again = 0; again < 20 && !result; again += 1) result = await attempt();
  return result;
}

function contentsOf(store: MemoryStore): Record<string, string | undefined> {
  const entries = [...store.records].map(([id, { claim }]) => [id, claim?.proposition.text]);
  return Object.fromEntries(entries);
}

function expected(claims: readonly Claim[]): Record<string, string> {
  return Object.fromEntries(claims.map(({ id, proposition }) => [id, proposition.text]));
}

describe("an update that is cut short", () => {
  it("goes on where it was, with nothing doubled and nothing lost", {
    timeout: 120_000,
  }, async () => {
    const publisher = await createPublisher();
    const first = claimsOf(COUNT);
    const second = [
      ...first.slice(0, 300),
      ...Array.from({ length: COUNT }, (_, index) => numberedClaim(index + 300, 1)),
    ];
    await publisher.publish(first);
    const folder = new Map(publisher.files);
    await publisher.publish(second);
    const newFolder = new Map(publisher.files);
    const deaths = fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 10 });

    await fc.assert(
      fc.asyncProperty(deaths, deaths, async (ofInstall, ofUpdate) => {
        const store = createMemoryStore();
        replaceFiles(publisher, folder);
        await updateThroughDeaths(publisher, store, [...ofInstall]);
        expect(contentsOf(store)).toEqual(expected(first));

        replaceFiles(publisher, newFolder);
        const result = await updateThroughDeaths(publisher, store, [...ofUpdate]);
        // A death right after the commit leaves nothing to do.
        expect(result?.ok).toBe(true);
        expect(contentsOf(store)).toEqual(expected(second));
      }),
      { numRuns: 12 },
    );
  });

  it("does not take up again what is already in", async () => {
    const publisher = await createPublisher();
    await publisher.publish(claimsOf(COUNT));
    const store = createMemoryStore();
    let slices = 0;
    const counting = {
      ...store,
      addSlice: (slice: Parameters<FeedStore["addSlice"]>[0]) => {
        slices += 1;
        return store.addSlice(slice);
      },
    };
    // State, draft, hashes, slice, hashes: it ends before its second slice.
    await updateFeed(publisher.subscription, {
      store: dyingStore(counting, [6]),
      getFile: publisher.getFile,
      now: NOW,
    }).catch(() => undefined);
    expect(slices).toBe(1);

    await updateFeed(publisher.subscription, {
      store: counting,
      getFile: publisher.getFile,
      now: NOW,
    });

    expect(slices).toBe(3);
  });

  it("goes on with the same snapshot when the head has moved on meanwhile", async () => {
    const publisher = await createPublisher();
    await publisher.publish(claimsOf(COUNT));
    const store = createMemoryStore();
    const controller = new AbortController();
    const stopped = updateFeed(publisher.subscription, {
      ...{ store, getFile: publisher.getFile, now: NOW, signal: controller.signal },
      onProgress: () => controller.abort(new Error("stopped")),
    });
    await expect(stopped).rejects.toThrow("stopped");
    const last = [...claimsOf(COUNT), numberedClaim(COUNT, 3)];
    await publisher.publish(last);
    const lines: number[] = [];

    const result = await updateFeed(publisher.subscription, {
      ...{ store, getFile: publisher.getFile, now: NOW },
      onProgress: ({ line }) => lines.push(line),
    });

    expect(result).toMatchObject({ ok: true });
    expect(lines).toEqual([1_000, 1_300, 1]);
    expect(contentsOf(store)).toEqual(expected(last));
  });
});

function replaceFiles(
  publisher: Publisher,
  files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
): void {
  publisher.files.clear();
  for (const [path, bytes] of files) publisher.files.set(path, bytes);
}
