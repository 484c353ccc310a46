import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Claim } from "../../../lib/claim/claim.ts";
import { matchStatements } from "../../../lib/matching/match-statement.ts";
import { Database } from "../../../lib/storage/database.ts";
import { getClaim } from "../../../lib/storage/get-claim.ts";
import { installClaims } from "../../../lib/storage/install-claims.ts";
import { openIndex } from "../../../lib/storage/open-index.ts";
import { claimOf, headerOf } from "./claims.ts";

const CLAIMS = Array.from({ length: 22 }, (_, i) =>
  claimOf(`c-${i}`, `The ferry number ${i} was sold to the island of birds.`),
);

let database: Database;
let count = 0;

beforeEach(() => {
  count += 1;
  database = new Database(`resume-${count}`);
});
afterEach(() => database.delete());

function inputOf(claims: (from: number) => Iterable<Claim> | AsyncIterable<Claim>) {
  return { list: headerOf("ferries"), claims };
}

/** Take some claims up and never come back, as the end of the background does. */
async function killAfter(claimCount: number, contentKey: string | null): Promise<void> {
  await new Promise<void>((hung) => {
    async function* untilItHangs() {
      yield* CLAIMS.slice(0, claimCount);
      hung();
      await new Promise(() => {});
    }
    const key = contentKey === null ? {} : { contentKey };
    void installClaims(database, inputOf(untilItHangs), { now: 1, segmentSize: 5, ...key });
  });
}

/** The modules of the next life of the background, which knows of no install under way. */
async function nextLife() {
  vi.resetModules();
  await import("../know-english.ts");
  const { installClaims: installAgain } = await import("../../../lib/storage/install-claims.ts");
  const { sweepSegments } = await import("../../../lib/storage/sweep-segments.ts");
  return { installAgain, sweepSegments };
}

async function matchIds(store: Database): Promise<(string | undefined)[]> {
  const queries = CLAIMS.map(({ proposition }) => ({
    ...{ text: proposition.text, lang: "en", voice: "attributed" as const, source: null },
  }));
  const matches = await matchStatements(queries, await openIndex(store));
  return matches.map((match) => match?.claimId);
}

describe("an install that was killed", () => {
  it.each([0, 4, 5, 9, 10, 21])("after %i claims goes on behind its last segment", async (n) => {
    await killAfter(n, "sum");
    const { installAgain, sweepSegments } = await nextLife();
    await sweepSegments(database);
    const asked: number[] = [];
    const rest = (from: number) => {
      asked.push(from);
      return CLAIMS.slice(from);
    };

    const options = { now: 2, segmentSize: 5, contentKey: "sum" };
    const result = await installAgain(database, inputOf(rest), options);

    expect(result).toMatchObject({ ok: true, value: { claimCount: CLAIMS.length } });
    expect(asked).toEqual([n - (n % 5)]);
    expect(await matchIds(database)).toEqual(CLAIMS.map(({ id }) => id));
    expect(await database.segments.count()).toBe(5);
    for (const claim of CLAIMS)
      expect(await getClaim(database, "ferries", claim.id)).toEqual(claim);
  });

  it("weighs words as if it had never been stopped", async () => {
    await killAfter(13, "sum");
    const { installAgain } = await nextLife();
    const rest = (from: number) => CLAIMS.slice(from);

    const options = { now: 2, segmentSize: 5, contentKey: "sum" };
    await installAgain(database, inputOf(rest), options);

    const whole = { list: headerOf("whole"), claims: CLAIMS };
    await installAgain(database, whole, { now: 2, segmentSize: 5 });
    const [stopped, never] = (await openIndex(database)).lists;
    expect(stopped?.frequencies).toEqual(never?.frequencies);
  });

  it.each([[null], ["another sum"]])(
    "begins anew when its content may differ (%s)",
    async (key) => {
      await killAfter(13, key);
      const { installAgain } = await nextLife();
      const asked: number[] = [];
      const rest = (from: number) => {
        asked.push(from);
        return CLAIMS.slice(from);
      };

      await installAgain(database, inputOf(rest), { now: 2, segmentSize: 5, contentKey: "sum" });

      expect(asked).toEqual([0]);
      expect(await database.segments.count()).toBe(5);
      expect(await database.rankingPages.count()).toBe(5);
    },
  );

  it("keeps nothing when it was stopped on purpose", async () => {
    const controller = new AbortController();
    async function* stopping() {
      yield* CLAIMS.slice(0, 12);
      controller.abort();
      yield* CLAIMS.slice(12);
    }
    const options = { now: 1, segmentSize: 5, contentKey: "sum", signal: controller.signal };

    const installing = installClaims(database, inputOf(stopping), options);

    await expect(installing).rejects.toThrow();
    expect(await database.segments.count()).toBe(0);
    expect(await database.frequencies.count()).toBe(0);
  });
});

describe("records with one id", () => {
  const FIRST = claimOf("same", "The ferry was sold to the island of birds.");
  const SECOND = claimOf("same", "The tunnel under the bay cost three billion kroner.");

  it.each([1, 5, 100])("are named, and the first is kept (segments of %i)", async (segmentSize) => {
    const claims = [FIRST, ...CLAIMS.slice(0, 6), SECOND];

    const result = await installClaims(
      database,
      { list: headerOf("ferries"), claims },
      { now: 1, segmentSize },
    );

    expect(result).toMatchObject({ ok: true, value: { claimCount: 7, refusedCount: 1 } });
    const { refused } = (await database.lists.get("ferries")) ?? {};
    expect(refused).toEqual(["Record 8 (same): another record before it has the same id"]);
    expect(await getClaim(database, "ferries", "same")).toEqual(FIRST);
    const [match] = await matchStatements(
      [{ text: SECOND.proposition.text, lang: "en", voice: "attributed", source: null }],
      await openIndex(database),
    );
    expect(match).toBeNull();
  });
});
