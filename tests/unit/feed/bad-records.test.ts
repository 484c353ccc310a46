import { describe, expect, it } from "vitest";
import { createMemoryStore, type MemoryStore } from "../../../lib/feed/memory-store.ts";
import { updateFeed } from "../../../lib/feed/update-feed.ts";
import { createPublisher, NOW, numberedClaim, type Publisher } from "./publisher.ts";

function update(publisher: Publisher, store: MemoryStore) {
  return updateFeed(publisher.subscription, { store, getFile: publisher.getFile, now: NOW });
}

/** The live list's ids with each claim's text. */
function textsOf(store: MemoryStore): Record<string, string | undefined> {
  const entries = [...store.records].map(([id, { claim }]) => [id, claim?.proposition.text]);
  return Object.fromEntries(entries);
}

const badClaim = (index: number) => {
  const claim = numberedClaim(index, 0);
  return { ...claim, speaker: { ...claim.speaker, name: "x" } };
};

describe("a feed with bad records", () => {
  it("is read, its good records kept and its bad ones named", async () => {
    const [publisher, store] = [await createPublisher(), createMemoryStore()];
    await publisher.publish([numberedClaim(0, 0), badClaim(1), numberedClaim(2, 0)]);

    await update(publisher, store);

    expect(textsOf(store)).toEqual({ c0: expect.anything(), c1: undefined, c2: expect.anything() });
    expect(store.committed).toMatchObject({
      count: 3,
      badCount: 1,
      bad: [{ line: 2, id: "c1", field: "speaker.name", file: expect.stringMatching(/^s\//) }],
    });
  });

  it("is read right once its publisher has mended it", async () => {
    const [publisher, store] = [await createPublisher(), createMemoryStore()];
    await publisher.publish([badClaim(0)]);
    await update(publisher, store);
    await publisher.publish([numberedClaim(0, 1)]);

    const result = await update(publisher, store);

    expect(result).toMatchObject({ ok: true, value: { way: "segment" } });
    expect(textsOf(store)).toEqual({ c0: "Bridge number 0 was closed for 1 weeks." });
  });

  it("names two hundred of them and counts them all", async () => {
    const [publisher, store] = [await createPublisher(), createMemoryStore()];
    await publisher.publish(Array.from({ length: 700 }, (_, index) => badClaim(index)));

    await update(publisher, store);

    expect(store.committed?.badCount).toBe(700);
    expect(store.committed?.bad).toHaveLength(200);
  });
});
