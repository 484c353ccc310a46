import "fake-indexeddb/auto";
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Claim } from "../../../lib/claim/claim.ts";
import { claimsOf, createPublisher, numberedClaim, type Publisher } from "../feed/publisher.ts";
import { follow, look, textsOf, wake } from "./feed-life.ts";
import { liveUntil } from "./live-until.ts";

/** A bridge's number in words of its own, so that a search for it cannot mean another. */
const named = (claims: readonly Claim[]): Claim[] =>
  claims.map((claim) => {
    const text = `${claim.proposition.text} Its name is Qu${claim.id.replace(/\d/g, toLetter)}zo.`;
    return { ...claim, proposition: { ...claim.proposition, text } };
  });
const toLetter = (digit: string) => "bdfgklmnpr"[Number(digit)] ?? "";

const FIRST = named(claimsOf(40));
const SECOND = named([
  ...claimsOf(40).slice(6),
  ...[2, 3].map((at) => numberedClaim(at, 1)),
  ...[90, 91, 92].map((at) => numberedClaim(at, 0)),
]);
const GONE = FIRST.filter(({ id }) => !SECOND.some((claim) => claim.id === id));

let count = 0;
const freshName = () => `killed-${count++}`;

afterEach(() => vi.restoreAllMocks());

async function bringUp(name: string, publisher: Publisher): Promise<void> {
  const { database, store } = await wake(name);
  const result = await look(publisher, store).finally(() => database.close());
  expect(result).toMatchObject({ ok: true });
}

/** Everything a reader could ask for agrees with the model. */
async function audit(name: string, live: readonly Claim[], gone: readonly Claim[]) {
  const { database, contents, textOf, idsFor } = await wake(name);
  expect(await contents()).toEqual(textsOf(live));
  expect(await database.lists.get("roads")).toMatchObject({
    state: "ready",
    claimCount: live.length,
  });
  for (const { id, proposition } of live) {
    expect(await textOf(id)).toBe(proposition.text);
    expect((await idsFor(proposition.text)).filter((found) => found === id)).toEqual([id]);
  }
  for (const { id, proposition } of gone) {
    expect(await textOf(id)).toBeUndefined();
    expect(await idsFor(proposition.text)).not.toContain(id);
  }
  expect(await database.feedDrafts.count()).toBe(0);
  expect(await database.draftSlices.count()).toBe(0);
  const states = (await database.segments.toArray()).map(({ state }) => state);
  expect(states.every((state) => state === "live")).toBe(true);
  database.close();
}

async function follows(publisher: Publisher): Promise<string> {
  const name = freshName();
  const { database } = await wake(name);
  await follow(database, publisher);
  database.close();
  return name;
}

describe("a followed list whose background ends before any of its writes", () => {
  it("is whole after its first install is taken up again", { timeout: 120_000 }, async () => {
    const publisher = await createPublisher();
    await publisher.publish(FIRST);
    let ends = 0;

    for (let write = 1; ; write += 1) {
      const name = await follows(publisher);
      if (!(await liveUntil(write, () => bringUp(name, publisher)))) break;
      ends += 1;
      await bringUp(name, publisher);
      await audit(name, FIRST, []);
    }

    expect(ends).toBeGreaterThan(8);
  });

  it("is whole after an update is taken up again", { timeout: 120_000 }, async () => {
    const publisher = await createPublisher();
    await publisher.publish(FIRST);
    const old = new Map(publisher.files);
    await publisher.publish(SECOND);
    const next = new Map(publisher.files);
    let ends = 0;

    for (let write = 1; ; write += 1) {
      replace(publisher, old);
      const name = await follows(publisher);
      await bringUp(name, publisher);
      replace(publisher, next);
      if (!(await liveUntil(write, () => bringUp(name, publisher)))) break;
      ends += 1;
      await bringUp(name, publisher);
      await audit(name, SECOND, GONE);
    }

    expect(ends).toBeGreaterThan(8);
  });

  it("is whole after any row of such ends", { timeout: 120_000 }, async () => {
    const publisher = await createPublisher();
    await publisher.publish(FIRST);
    const old = new Map(publisher.files);
    await publisher.publish(SECOND);
    const next = new Map(publisher.files);
    const ends = fc.array(fc.integer({ min: 1, max: 25 }), { maxLength: 4 });

    await fc.assert(
      fc.asyncProperty(ends, ends, async (ofInstall, ofUpdate) => {
        replace(publisher, old);
        const name = await follows(publisher);
        for (const write of ofInstall) await liveUntil(write, () => bringUp(name, publisher));
        await bringUp(name, publisher);
        await audit(name, FIRST, []);

        replace(publisher, next);
        for (const write of ofUpdate) await liveUntil(write, () => bringUp(name, publisher));
        await bringUp(name, publisher);
        await audit(name, SECOND, GONE);
      }),
      { numRuns: 4 },
    );
  });
});

function replace(publisher: Publisher, files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>): void {
  publisher.files.clear();
  for (const [path, bytes] of files) publisher.files.set(path, bytes);
}
