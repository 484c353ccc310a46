import { describe, expect, it } from "vitest";
import { createFileFetcher } from "../../../lib/feed/fetch-file.ts";
import { createMemoryStore } from "../../../lib/feed/memory-store.ts";
import { updateFeed } from "../../../lib/feed/update-feed.ts";
import { claimsOf, createPublisher, NOW } from "../../unit/feed/publisher.ts";

describe("a feed in a browser", () => {
  it("is verified, unpacked and read by what the browser itself has", async () => {
    const publisher = await createPublisher();
    const store = createMemoryStore();
    const { subscription, getFile } = publisher;
    await publisher.publish(claimsOf(600));
    await updateFeed(subscription, { store, getFile, now: NOW });
    await publisher.publish(claimsOf(601));

    const result = await updateFeed(subscription, { store, getFile, now: NOW });

    expect(result).toMatchObject({ ok: true, value: { way: "segment" } });
    expect(store.records.size).toBe(601);
  });

  it("is refused when another key has signed it", async () => {
    const [publisher, other] = [await createPublisher(), await createPublisher()];
    const { getFile } = publisher;
    await publisher.publish(claimsOf(3));

    const result = await updateFeed(other.subscription, {
      ...{ store: createMemoryStore(), getFile, now: NOW },
    });

    expect(result).toMatchObject({ ok: false, code: "wrong-key" });
  });

  it("is refused when a page comes in its place", async () => {
    const page = new Blob(["<!doctype html><title>Log in</title>"], { type: "application/json" });
    const getFile = createFileFetcher(URL.createObjectURL(page), {
      fetchFn: (url, init) => fetch(url, init),
      clock: () => NOW,
    });

    expect(await getFile("", { maxBytes: 1_000 })).toMatchObject({ code: "html-body" });
  });
});
