import { describe, expect, it } from "vitest";
import { createClaimQueue } from "../../../lib/storage/claim-queue.ts";
import { claimsOf } from "../feed/publisher.ts";

describe("createClaimQueue", () => {
  it("gives out what was put in, in its order", async () => {
    const queue = createClaimQueue();
    const read: string[] = [];

    const reading = (async () => {
      for await (const { id } of queue.read()) read.push(id);
    })();
    for (let at = 0; at < 3_000; at += 500) await queue.push(claimsOf(3_000).slice(at, at + 500));
    queue.end();
    await reading;

    expect(read).toEqual(claimsOf(3_000).map(({ id }) => id));
  });

  it("does not hold up a writer whose reader has given up", async () => {
    const queue = createClaimQueue();
    const reading = (async () => {
      for await (const _claim of queue.read()) throw new Error("the disk is full");
    })();

    await Promise.all([queue.push(claimsOf(3_000)), expect(reading).rejects.toThrow("full")]);
    await queue.push(claimsOf(3_000));
  });
});
