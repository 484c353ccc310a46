import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Claim } from "../../../lib/claim/claim.ts";
import { matchStatements } from "../../../lib/matching/match-statement.ts";
import { Database } from "../../../lib/storage/database.ts";
import { installClaims } from "../../../lib/storage/install-claims.ts";
import { openIndex } from "../../../lib/storage/open-index.ts";
import { sweepSegments } from "../../../lib/storage/sweep-segments.ts";
import { claimOf, headerOf } from "./claims.ts";

const OLD = claimOf("old", "The old harbour bridge was closed for eleven weeks.");
const NEW = Array.from({ length: 12 }, (_, i) =>
  claimOf(`new-${i}`, `The new ferry number ${i} was sold to the island.`),
);

let database: Database;
let count = 0;

beforeEach(() => {
  count += 1;
  database = new Database(`broken-${count}`);
});
afterEach(() => database.delete());

function inputOf(claims: Iterable<Claim> | AsyncIterable<Claim>, version: string) {
  return { list: headerOf("roads", version), claims };
}

async function install(claims: Iterable<Claim> | AsyncIterable<Claim>, version = "1") {
  return installClaims(database, inputOf(claims, version), { now: 1, segmentSize: 4 });
}

async function claimFor(text: string, store = database) {
  const query = { text, lang: "en", voice: "attributed" as const, source: null };
  const [match] = await matchStatements([query], await openIndex(store));
  return match?.claimId ?? null;
}

async function* untilItHangs(claims: readonly Claim[], hung: () => void) {
  yield* claims;
  hung();
  await new Promise(() => {});
}

/** Stop an install for good after some claims, as the end of the background does. */
async function killAfter(claims: readonly Claim[], version: string): Promise<void> {
  await new Promise<void>((hung) => {
    void install(untilItHangs(claims, hung), version);
  });
}

describe("an install", () => {
  it("is called failed when it is the first one and the disk is full", async () => {
    database.postings.hook("creating", () => {
      throw new DOMException("no room", "QuotaExceededError");
    });

    const result = await install(NEW);

    expect(result).toEqual({ ok: false, code: "full" });
    expect(await database.lists.get("roads")).toMatchObject({
      state: "failed",
      failure: expect.stringContaining("no room"),
    });
    expect(await database.segments.count()).toBe(0);
  });

  it("leaves the old edition ready when the disk is full", async () => {
    await install([OLD]);
    database.displayPages.hook("creating", () => {
      throw new DOMException("no room", "QuotaExceededError");
    });

    await install(NEW, "2");

    expect(await database.lists.get("roads")).toMatchObject({ state: "ready", version: "1" });
    expect(await claimFor(OLD.proposition.text)).toBe("old");
    expect(await database.segments.count()).toBe(1);
  });

  it("is said to be impossible where the browser keeps the store shut", async () => {
    const opening = vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("blocked", "SecurityError");
    });

    const result = await install(NEW);

    expect(result).toEqual({ ok: false, code: "unavailable" });
    opening.mockRestore();
  });

  it.each([0, 3, 4, 9, 12])("killed after %i claims leaves the old edition whole", async (n) => {
    await install([OLD]);
    await killAfter(NEW.slice(0, n), "2");
    vi.resetModules();
    const life = await import("../../../lib/storage/sweep-segments.ts");

    await life.sweepSegments(database);

    expect(await claimFor(OLD.proposition.text)).toBe("old");
    expect(await database.lists.get("roads")).toMatchObject({ state: "ready", version: "1" });
    expect(await database.segments.count()).toBe(1);
    const pages = await database.rankingPages.count();
    expect(pages).toBe(1);
  });

  it("killed the first time is called failed at the next start, and can be done again", async () => {
    await killAfter(NEW.slice(0, 6), "1");
    expect(await database.lists.get("roads")).toMatchObject({ state: "installing" });
    vi.resetModules();
    const life = await import("../../../lib/storage/sweep-segments.ts");
    const { installClaims: installAgain } = await import("../../../lib/storage/install-claims.ts");

    await life.sweepSegments(database);

    expect(await database.lists.get("roads")).toMatchObject({ state: "failed" });
    expect(await installAgain(database, inputOf(NEW, "1"), { now: 2 })).toMatchObject({ ok: true });
    expect(await claimFor(NEW[7]?.proposition.text ?? "")).toBe("new-7");
  });

  it("is not swept away while it runs", async () => {
    let building = 0;
    async function* watched() {
      yield* NEW.slice(0, 6);
      await sweepSegments(database);
      building = await database.segments.filter(({ state }) => state === "building").count();
      yield* NEW.slice(6);
    }

    await install(watched());

    expect(building).toBe(1);
    expect(await claimFor(NEW[0]?.proposition.text ?? "")).toBe("new-0");
  });

  it("waits for another of the same list", async () => {
    const results = await Promise.all([install(NEW, "1"), install([OLD], "2")]);

    expect(results.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await database.lists.get("roads")).toMatchObject({ version: "2", claimCount: 1 });
    expect(await claimFor(OLD.proposition.text)).toBe("old");
    expect(await claimFor(NEW[3]?.proposition.text ?? "")).toBeNull();
  });

  it("stops when it is told to, and leaves nothing behind", async () => {
    const controller = new AbortController();
    async function* stopping() {
      yield* NEW.slice(0, 9);
      controller.abort();
      yield* NEW.slice(9);
    }

    const installing = installClaims(database, inputOf(stopping(), "1"), {
      now: 1,
      signal: controller.signal,
      segmentSize: 4,
    });

    await expect(installing).rejects.toThrow();
    expect(await database.segments.count()).toBe(0);
    expect(await database.lists.get("roads")).toMatchObject({ state: "failed" });
  });

  it("tells how far it is", async () => {
    const many = Array.from({ length: 1_100 }, (_, i) =>
      claimOf(`m-${i}`, `The ferry number ${i} was sold.`),
    );
    const seen: number[] = [];

    await installClaims(database, inputOf(many, "1"), { now: 1, onProgress: (n) => seen.push(n) });

    expect(seen).toEqual([500, 1_000]);
  });
});
