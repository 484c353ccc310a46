import { describe, expect, it } from "vitest";
import { previewFeed } from "../../../lib/feed/preview-feed.ts";
import { claimsOf, createPublisher, DAY, HEADER, NOW } from "./publisher.ts";

describe("previewFeed", () => {
  it("shows what a list is, from two small files", async () => {
    const publisher = await createPublisher();
    await publisher.publish(claimsOf(50));

    const preview = await previewFeed(publisher.subscription, { ...publisher, now: NOW });

    expect(publisher.asked).toEqual(["head.json", expect.stringMatching(/^s\/.*\.json$/)]);
    expect(preview).toMatchObject({
      ok: true,
      value: {
        head: { title: HEADER.title, count: 50, licence: "CC-BY-4.0" },
        isSigned: true,
        description: HEADER.description,
        sample: [{ id: "c0" }, { id: "c1" }, { id: "c10" }],
      },
    });
    expect(preview.ok && preview.value.bytes).toBeGreaterThan(500);
  });

  it("says of a list followed without a key that it is unsigned", async () => {
    const publisher = await createPublisher();
    await publisher.publish(claimsOf(1));

    const preview = await previewFeed({ base: "", key: null }, { ...publisher, now: NOW });

    expect(preview).toMatchObject({ value: { isSigned: false } });
  });

  it("refuses what following would refuse", async () => {
    const publisher = await createPublisher();
    await publisher.publish(claimsOf(1));

    const late = await previewFeed(publisher.subscription, { ...publisher, now: NOW + 8 * DAY });

    expect(late).toMatchObject({ ok: false, code: "expired-head" });
  });
});
