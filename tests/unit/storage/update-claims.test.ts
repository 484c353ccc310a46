import "fake-indexeddb/auto";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Claim } from "../../../lib/claim/claim.ts";
import { matchStatements, rankClaims } from "../../../lib/matching/match-statement.ts";
import { Database } from "../../../lib/storage/database.ts";
import { getClaim } from "../../../lib/storage/get-claim.ts";
import { installClaims } from "../../../lib/storage/install-claims.ts";
import { openIndex } from "../../../lib/storage/open-index.ts";
import { updateClaims } from "../../../lib/storage/update-claims.ts";
import { claimOf, headerOf } from "./claims.ts";

const BRIDGE = claimOf("bridge", "The harbour bridge will be closed for eleven weeks in spring.");
const FERRY = claimOf("ferry", "The ferry company carried 40,000 passengers in January 2022.");
const TUNNEL = claimOf("tunnel", "The rail tunnel under the bay cost three billion kroner.");
const LONGER = claimOf("bridge", "The harbour bridge will be closed until the end of autumn.");

let database: Database;
let count = 0;

beforeEach(() => {
  count += 1;
  database = new Database(`update-${count}`);
});
afterEach(() => database.delete());

function install(claims: readonly Claim[]) {
  return installClaims(database, { list: headerOf("roads"), claims }, { now: 1, segmentSize: 8 });
}

function update(changed: readonly Claim[], removed: readonly string[] = [], version = "2") {
  return updateClaims(database, { listId: "roads", version, changed, removed, now: 2 });
}

async function foundIds(text: string): Promise<string[]> {
  const query = { text, lang: "en", voice: "attributed" as const, source: null };
  const [ranked = []] = await rankClaims([query], await openIndex(database), { depth: 60 });
  return ranked.map(({ record }) => record.id);
}

describe("updateClaims", () => {
  it("finds what is new, what is changed in its new words only, and not what is gone", async () => {
    await install([BRIDGE, FERRY]);

    const result = await update([LONGER, TUNNEL], ["ferry"]);

    expect(result).toMatchObject({ ok: true, value: { version: "2", claimCount: 2 } });
    expect(await foundIds("tunnel under the bay")).toEqual(["tunnel"]);
    expect(await foundIds("ferry passengers in January")).toEqual([]);
    expect(await foundIds("eleven weeks in spring")).toEqual([]);
    expect(await foundIds("until the end of autumn")).toEqual(["bridge"]);
    expect(await getClaim(database, "roads", "bridge")).toEqual(LONGER);
    expect(await getClaim(database, "roads", "ferry")).toBeUndefined();
  });

  it("says that there is nothing to update where the list is not there", async () => {
    expect(await update([TUNNEL])).toEqual({ ok: true, value: undefined });
    expect(await database.segments.count()).toBe(0);
  });

  it("lets a reader that was opened before go on as it was", async () => {
    await install([BRIDGE, FERRY]);
    const reader = await openIndex(database);
    await update([LONGER], ["ferry"], "2");

    const query = { lang: "en", voice: "attributed" as const, source: null };
    const texts = [BRIDGE, FERRY].map(({ proposition }) => ({ ...query, text: proposition.text }));
    const reading = matchStatements(texts, reader);

    // Worn segments are merged at once, so it is told to look again rather than given a mixture.
    await expect(reading).rejects.toThrow(/found others in their place/);
  });

  it("leaves the old edition as it was when the disk is full", async () => {
    await install([BRIDGE, FERRY]);
    database.postings.hook("creating", () => {
      throw new DOMException("no room", "QuotaExceededError");
    });

    const result = await update([LONGER, TUNNEL], ["ferry"]);

    expect(result).toEqual({ ok: false, code: "full" });
    expect(await database.lists.get("roads")).toMatchObject({ version: "1", claimCount: 2 });
    expect(await foundIds("ferry passengers in January")).toEqual(["ferry"]);
    expect(await foundIds("eleven weeks in spring")).toEqual(["bridge"]);
    expect(await database.segments.count()).toBe(1);
  });

  it("keeps a list in few pieces however often it is updated", async () => {
    await install([BRIDGE, FERRY]);

    for (let i = 0; i < 12; i++) {
      await update([claimOf(`new-${i}`, `The ferry number ${i} was sold.`)], [], `${i + 2}`);
    }

    expect(await database.segments.count()).toBeLessThanOrEqual(5);
    expect(await database.lists.get("roads")).toMatchObject({ claimCount: 14, version: "13" });
    expect((await foundIds("The ferry number 3 was sold.")).includes("new-3")).toBe(true);
    expect(await getClaim(database, "roads", "new-0")).toBeDefined();
  });

  it("answers as a map of claims would, whatever is changed and taken back", async () => {
    const anId = fc.integer({ min: 0, max: 25 }).map((n) => `c${n}`);
    const words = "mine well river tax vote dam school winter copper ship grain tower".split(" ");
    const aText = fc
      .array(fc.constantFrom(...words), { minLength: 3, maxLength: 6 })
      .map((chosen) => `They sold the ${chosen.join(" ")} again.`);
    const aClaim = fc.tuple(anId, aText).map(([id, text]) => claimOf(id, text));
    const someClaims = fc.uniqueArray(aClaim, { selector: ({ id }) => id, maxLength: 12 });
    const someIds = fc.uniqueArray(anId, { maxLength: 6 });
    const someUpdates = fc.array(fc.tuple(someClaims, someIds), { minLength: 1, maxLength: 7 });
    await fc.assert(
      fc.asyncProperty(someClaims, someUpdates, async (first, updates) => {
        await database.delete({ disableAutoOpen: false });
        await install(first);
        const naive = new Map(first.map((claim) => [claim.id, claim]));
        for (const [changed, ids] of updates) {
          const removed = ids.filter((id) => !changed.some((claim) => claim.id === id));
          await update(changed, removed);
          for (const claim of changed) naive.set(claim.id, claim);
          for (const id of removed) naive.delete(id);
        }

        for (let n = 0; n <= 25; n++) {
          expect(await getClaim(database, "roads", `c${n}`)).toEqual(naive.get(`c${n}`));
        }
        for (const word of words) {
          const holders = [...naive.values()].filter((c) => c.proposition.text.includes(word));
          expect((await foundIds(word)).sort()).toEqual(holders.map(({ id }) => id).sort());
        }
        expect((await database.lists.get("roads"))?.claimCount).toBe(naive.size);
      }),
      { numRuns: 25 },
    );
  });
});
