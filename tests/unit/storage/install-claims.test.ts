import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Claim } from "../../../lib/claim/claim.ts";
import { matchStatements } from "../../../lib/matching/match-statement.ts";
import { Database } from "../../../lib/storage/database.ts";
import { getClaim } from "../../../lib/storage/get-claim.ts";
import { installClaims } from "../../../lib/storage/install-claims.ts";
import { openIndex, StaleIndexError } from "../../../lib/storage/open-index.ts";
import { sweepSegments } from "../../../lib/storage/sweep-segments.ts";
import { claimOf, headerOf } from "./claims.ts";

const BRIDGE = claimOf(
  "bridge",
  "The harbour bridge will be closed for eleven weeks in spring.",
  2,
);
const FERRY = claimOf("ferry", "The ferry company carried 40,000 passengers in January 2022.");
const TUNNEL = claimOf("tunnel", "The rail tunnel under the bay cost three billion kroner.");

let database: Database;
let count = 0;

beforeEach(() => {
  count += 1;
  database = new Database(`test-${count}`);
});
afterEach(() => database.delete());

function install(claims: Iterable<Claim> | AsyncIterable<Claim>, listId = "roads", version = "1") {
  return installClaims(database, { list: headerOf(listId, version), claims }, { now: 1_000 });
}

async function matchOf(text: string) {
  const query = { text, lang: "en", voice: "attributed" as const, source: null };
  const [match] = await matchStatements([query], await openIndex(database));
  return match ?? null;
}

describe("installClaims", () => {
  it("makes a list's claims findable by their words and readable by their ids", async () => {
    const installed = await install([BRIDGE, FERRY]);

    expect(installed).toMatchObject({ ok: true, value: { claimCount: 2, updatedAt: 1_000 } });
    expect(await matchOf(BRIDGE.proposition.text)).toMatchObject({
      listId: "roads",
      claimId: "bridge",
      tier: "same",
      counterCount: 2,
    });
    expect(await getClaim(database, "roads", "ferry")).toEqual(FERRY);
    expect(await getClaim(database, "roads", "nothing")).toBeUndefined();
  });

  it("replaces an edition whole", async () => {
    await install([BRIDGE]);

    await install([FERRY], "roads", "2");

    expect(await matchOf(BRIDGE.proposition.text)).toBeNull();
    expect(await getClaim(database, "roads", "bridge")).toBeUndefined();
    expect(await getClaim(database, "roads", "ferry")).toEqual(FERRY);
    expect(await database.segments.count()).toBe(1);
  });

  it("keeps the old edition answering when the new one breaks off", async () => {
    await install([BRIDGE]);
    async function* broken() {
      yield FERRY;
      throw new DOMException("no room", "QuotaExceededError");
    }

    const result = await install(broken(), "roads", "2");

    expect(result).toEqual({ ok: false, code: "full" });
    expect(await matchOf(BRIDGE.proposition.text)).toMatchObject({ claimId: "bridge" });
    expect((await database.lists.get("roads"))?.version).toBe("1");
  });

  it("sweeps up what a killed install left behind, and nothing else", async () => {
    await install([BRIDGE]);
    const leftover = { listId: "roads", base: 0, documentCount: 1, bucketBits: 4, stamp: "s" };
    await database.segments.add({
      ...{ ...leftover, segment: 9, state: "building" as const },
      heavyTerms: new Uint32Array(),
    });

    await sweepSegments(database);

    expect(await database.segments.toCollection().primaryKeys()).toEqual([0]);
    expect(await matchOf(BRIDGE.proposition.text)).toMatchObject({ claimId: "bridge" });
  });

  it("keeps lists apart and looks into each", async () => {
    await install([BRIDGE], "roads");
    await install([TUNNEL], "rails");

    expect(await matchOf(TUNNEL.proposition.text)).toMatchObject({ listId: "rails" });
    expect(await matchOf(BRIDGE.proposition.text)).toMatchObject({ listId: "roads" });
  });

  it("does not ask a paused list", async () => {
    await install([BRIDGE]);
    await database.lists.update("roads", { isPaused: true });

    expect(await matchOf(BRIDGE.proposition.text)).toBeNull();
  });

  it("keeps a list paused that gets a new edition", async () => {
    await install([BRIDGE]);
    await database.lists.update("roads", { isPaused: true });

    await install([BRIDGE], "roads", "2");

    expect((await database.lists.get("roads"))?.isPaused).toBe(true);
  });

  it("is said to be stale by a reader whose list was replaced", async () => {
    await install([BRIDGE]);
    const reader = await openIndex(database);
    await install([FERRY], "roads", "2");
    await install([FERRY], "roads", "3");

    const reading = reader.readRecords([{ segment: 0, doc: 40 }]);

    await expect(reading).rejects.toBeInstanceOf(StaleIndexError);
  });
});
