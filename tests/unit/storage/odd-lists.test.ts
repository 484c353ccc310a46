import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Claim } from "../../../lib/claim/claim.ts";
import { rankClaims } from "../../../lib/matching/match-statement.ts";
import { Database } from "../../../lib/storage/database.ts";
import { getClaim } from "../../../lib/storage/get-claim.ts";
import { installClaims } from "../../../lib/storage/install-claims.ts";
import { openIndex } from "../../../lib/storage/open-index.ts";
import { claimOf, headerOf } from "./claims.ts";

let database: Database;
let count = 0;

beforeEach(() => {
  count += 1;
  database = new Database(`odd-${count}`);
});
afterEach(() => database.delete());

function install(claims: Iterable<Claim>) {
  return installClaims(database, { list: headerOf("odd"), claims }, { now: 1 });
}

async function foundIds(text: string): Promise<string[]> {
  const query = { text, lang: "en", voice: "attributed" as const, source: null };
  const [ranked = []] = await rankClaims([query], await openIndex(database));
  return ranked.map(({ record }) => record.id);
}

/** A word of its own for each number. */
function wordOf(n: number): string {
  return `qu${[...String(n)].map((digit) => "bdfgklmnpr"[Number(digit)]).join("o")}`;
}

describe("a list with one word in all of its claims", () => {
  function* claims() {
    for (let n = 0; n < 6_000; n++) yield claimOf(`c${n}`, `Copper was sold to ${wordOf(n)} again`);
  }

  it("finds each by its other words, and some by that one", async () => {
    await install(claims());

    expect(await foundIds(`Copper for ${wordOf(4_321)}`)).toContain("c4321");
    expect((await foundIds("Copper for nobody")).every((id) => id.startsWith("c"))).toBe(true);
  });
});

describe("a claim of 10,000 characters", () => {
  it("is found by its last words and comes back whole", async () => {
    const filler = Array.from({ length: 1_150 }, (_, n) => wordOf(n)).join(" ");
    const long = claimOf("short", "The dam was sold to the town.");
    const text = `${filler} and the copper tower leans`.slice(-10_000);
    const claim = { ...long, id: "long", proposition: { ...long.proposition, text } };

    const result = await install([long, claim]);

    expect(text.length).toBeGreaterThan(8_000);
    expect(result).toMatchObject({ ok: true, value: { claimCount: 2 } });
    expect(await foundIds("the copper tower leans")).toEqual(["long"]);
  });

  it("is refused at the door, and so never read back as something else", async () => {
    await install([claimOf("short", "The dam was sold to the town.")]);

    expect(() => claimOf("long", "a very long claim ".repeat(600))).toThrow();
    expect(await getClaim(database, "odd", "long")).toBeUndefined();
  });
});
