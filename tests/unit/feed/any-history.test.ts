import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMemoryStore, type MemoryStore } from "../../../lib/feed/memory-store.ts";
import { updateFeed } from "../../../lib/feed/update-feed.ts";
import { verifySegments } from "../../../lib/feed/verify-feed.ts";
import { createPublisher, NOW, numberedClaim, type Publisher } from "./publisher.ts";

/** One edition: revisions by claim, `null` for one that goes; then who looks, and a new key. */
const step = fc.record({
  edits: fc.array(fc.tuple(fc.nat(7), fc.option(fc.nat(3))), { maxLength: 4 }),
  readers: fc.array(fc.nat(2), { maxLength: 2 }),
  rotates: fc.boolean(),
});

async function look(publisher: Publisher, store: MemoryStore): Promise<void> {
  const { getFile, subscription } = publisher;
  expect(await updateFeed(subscription, { store, getFile, now: NOW })).toMatchObject({ ok: true });
}

function textsOf(store: MemoryStore): Map<string, string | undefined> {
  return new Map([...store.records].map(([id, { claim }]) => [id, claim?.proposition.text]));
}

describe("a feed, whatever its history", () => {
  it("gives each reader the list as a map would have it, however often they look", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 40 }), async (history) => {
        const publisher = await createPublisher();
        const stores = [createMemoryStore(), createMemoryStore(), createMemoryStore()];
        const model = new Map<number, number>();
        for (const { edits, readers, rotates } of history) {
          for (const [index, revision] of edits) {
            if (revision === null) model.delete(index);
            else model.set(index, revision);
          }
          if (rotates) await publisher.rotate();
          await publisher.publish(
            [...model].map(([index, revision]) => numberedClaim(index, revision)),
          );
          for (const reader of readers) await look(publisher, stores[reader] as MemoryStore); // one of the three
        }
        for (const store of stores) await look(publisher, store);

        const expected = [...model].map(([index, revision]) => {
          return [`c${index}`, numberedClaim(index, revision).proposition.text] as const;
        });
        const [head, records] = [stores[0]?.state?.head, stores[0]?.records];
        for (const store of stores) expect(textsOf(store)).toEqual(new Map(expected));
        if (!head || !records) throw new Error("expected a list that was read");
        expect(await verifySegments(head, records, publisher.getFile)).toMatchObject({ ok: true });
      }),
      { numRuns: 25 },
    );
  });
});
