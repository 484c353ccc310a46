import { beforeEach, describe, expect, it } from "vitest";
import { encodeText } from "../../../lib/feed/bytes.ts";
import { createMemoryStore, type MemoryStore } from "../../../lib/feed/memory-store.ts";
import { updateFeed } from "../../../lib/feed/update-feed.ts";
import {
  claimsOf,
  createPublisher,
  DAY,
  linesIn,
  NOW,
  numberedClaim,
  type Publisher,
} from "./publisher.ts";

let publisher: Publisher;
let store: MemoryStore;

beforeEach(async () => {
  publisher = await createPublisher();
  store = createMemoryStore();
});

function update(now = NOW) {
  publisher.asked.length = 0;
  return updateFeed(publisher.subscription, { store, getFile: publisher.getFile, now });
}

/** The live list's ids with each claim's text. */
function texts(): Record<string, string | undefined> {
  const entries = [...store.records].map(([id, { claim }]) => [id, claim?.proposition.text]);
  return Object.fromEntries(entries);
}

const kinds = () => publisher.asked.map((path) => path.replace(/[0-9a-f]{64}/, "*"));

describe("updateFeed", () => {
  it("reads a list for the first time from its snapshot", async () => {
    await publisher.publish(claimsOf(3));

    const result = await update();

    expect(result).toMatchObject({ ok: true, value: { state: "updated", way: "snapshot" } });
    expect(kinds()).toEqual(["head.json", "s/*.json", "s/*.ndjson.gz"]);
    expect(store.state?.head.title).toBe("Roads and harbours");
    expect(texts()).toEqual({
      c0: "Bridge number 0 was closed for 0 weeks.",
      c1: "Bridge number 1 was closed for 0 weeks.",
      c2: "Bridge number 2 was closed for 0 weeks.",
    });
  });

  it("brings a list up to date by what changed: added, edited and gone", async () => {
    await publisher.publish(claimsOf(3));
    await update();
    await publisher.publish([numberedClaim(0, 0), numberedClaim(2, 5), numberedClaim(9, 1)]);

    const result = await update();

    expect(result).toMatchObject({ ok: true, value: { state: "updated", way: "segment" } });
    expect(kinds()).toEqual(["head.json", "d/*.ndjson.gz"]);
    expect(await linesIn(publisher.files, publisher.asked[1] ?? "")).toEqual([
      `{"id":"c1"}`,
      expect.stringContaining("Bridge number 2 was closed for 5 weeks."),
      expect.stringContaining("Bridge number 9 was closed for 1 weeks."),
    ]);
    expect(texts()).toEqual({
      c0: "Bridge number 0 was closed for 0 weeks.",
      c2: "Bridge number 2 was closed for 5 weeks.",
      c9: "Bridge number 9 was closed for 1 weeks.",
    });
  });

  it("asks for nothing more where nothing changed", async () => {
    await publisher.publish(claimsOf(3));
    await update();
    await publisher.publish(claimsOf(3), NOW + DAY);

    const result = await update(NOW + DAY);

    expect(result).toEqual({ ok: true, value: { state: "unchanged" } });
    expect(kinds()).toEqual(["head.json"]);
    expect(store.state?.head).toMatchObject({ seq: 1, issued: (NOW + DAY) / 1_000 });
  });

  it.each([1, 2, 29, 60, 100])("is %s editions behind and needs one file", async (behind) => {
    await publisher.publish(claimsOf(40));
    await update();
    for (let edition = 1; edition <= behind; edition += 1) {
      await publisher.publish(
        claimsOf(40).with(edition % 40, numberedClaim(edition % 40, edition)),
      );
    }

    const result = await update();

    expect(result).toMatchObject({ ok: true, value: { way: "segment" } });
    expect(kinds()).toEqual(["head.json", "d/*.ndjson.gz"]);
    expect(store.state?.head.seq).toBe(behind + 1);
  });

  it("reads the snapshot again when it is too far behind", async () => {
    await publisher.publish(claimsOf(5));
    await update();
    for (let edition = 1; edition <= 101; edition += 1) {
      await publisher.publish([...claimsOf(4), numberedClaim(4, edition)]);
    }

    const result = await update();

    expect(result).toMatchObject({ ok: true, value: { way: "snapshot" } });
    expect(texts()).toMatchObject({ c4: "Bridge number 4 was closed for 101 weeks." });
  });

  it("reads the snapshot when a segment does not add up", async () => {
    await publisher.publish(claimsOf(3));
    await update();
    publisher.forget();
    await publisher.publish(claimsOf(2, 7));
    await publisher.publish(claimsOf(3, 7));

    const result = await update();

    expect(result).toMatchObject({ ok: true, value: { way: "snapshot" } });
    expect(texts()).toMatchObject({ c0: "Bridge number 0 was closed for 7 weeks." });
  });

  it("keeps the old list when the snapshot does not add up either", async () => {
    await publisher.publish(claimsOf(3));
    await update();
    await publisher.publish(claimsOf(4));
    await publisher.forge({ head: { sum: "0".repeat(64) } });

    const result = await update();

    expect(result).toMatchObject({ ok: false, code: "wrong-sum" });
    expect(Object.keys(texts())).toEqual(["c0", "c1", "c2"]);
    expect(store.state?.head.seq).toBe(1);
  });

  it("follows its publisher to a new key whose numbers begin lower", async () => {
    for (const count of [3, 4, 5]) await publisher.publish(claimsOf(count));
    await update();
    publisher.forget();
    await publisher.rotate();
    await publisher.publish(claimsOf(2, 7));

    const result = await update();

    expect(result).toMatchObject({ ok: true, value: { way: "snapshot" } });
    expect(Object.keys(texts())).toEqual(["c0", "c1"]);
    expect(store.state).toMatchObject({ epoch: 2, head: { seq: 1 } });
  });

  it("goes on by segments after a change of keys where that leads to the right state", async () => {
    await publisher.publish(claimsOf(3));
    await update();
    await publisher.rotate();
    await publisher.publish(claimsOf(4));

    expect(await update()).toMatchObject({ ok: true, value: { way: "segment" } });
  });

  it("refuses a list without a way from snapshot to head", async () => {
    await publisher.publish(claimsOf(3));
    await publisher.publish(claimsOf(4));
    await publisher.forge({ head: { segs: [] } });

    expect(await update()).toMatchObject({ ok: false, code: "no-path" });
  });

  it("refuses a file that was exchanged", async () => {
    await publisher.publish(claimsOf(3));
    for (const path of publisher.files.keys()) {
      if (path.endsWith(".gz")) publisher.files.set(path, encodeText("exchanged"));
    }

    expect(await update()).toMatchObject({ ok: false, code: "wrong-hash" });
    expect(store.state).toBeUndefined();
  });
});
