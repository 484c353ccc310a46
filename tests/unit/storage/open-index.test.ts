import "fake-indexeddb/auto";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { matchStatements } from "../../../lib/matching/match-statement.ts";
import { createMemoryIndex } from "../../../lib/matching/memory-index.ts";
import { Database } from "../../../lib/storage/database.ts";
import { installClaims } from "../../../lib/storage/install-claims.ts";
import { openIndex, StaleIndexError } from "../../../lib/storage/open-index.ts";
import { claimOf, headerOf } from "./claims.ts";

const WORDS = "mine road river tax vote dam school winter copper ship grain tower".split(" ");

let database: Database;
let count = 0;

beforeEach(() => {
  count += 1;
  database = new Database(`index-${count}`);
});
afterEach(() => database.delete());

function install(texts: readonly string[], listId: string, segmentSize = 1_000) {
  const claims = texts.map((text, index) => claimOf(`${listId}-${index}`, text));
  return installClaims(database, { list: headerOf(listId), claims }, { now: 1, segmentSize });
}

function queryOf(text: string) {
  return { text, lang: "en", voice: "attributed" as const, source: null };
}

describe("openIndex", () => {
  it("answers as an index in memory does, over segments and lists", async () => {
    const aText = fc
      .array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 8 })
      .map((words) => `They say that the ${words.join(" ")} was sold.`);
    const someTexts = fc.array(aText, { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(someTexts, someTexts, async (one, two) => {
        await database.delete({ disableAutoOpen: false });
        await install(one, "one", 7);
        await install(two, "two", 4);
        const queries = [...one.slice(0, 3), ...two.slice(0, 3)].map(queryOf);
        const memory = createMemoryIndex([
          { listId: "one", claims: one.map((text, i) => claimOf(`one-${i}`, text)) },
          { listId: "two", claims: two.map((text, i) => claimOf(`two-${i}`, text)) },
        ]);

        const stored = await matchStatements(queries, await openIndex(database), { depth: 60 });

        const expected = await matchStatements(queries, memory, { depth: 60 });
        const scores = (matches: typeof stored) => matches.map((match) => match?.probability);
        expect(scores(stored)).toEqual(scores(expected));
      }),
      { numRuns: 12 },
    );
  });

  it("reads rows and pages again from memory, not from the store", async () => {
    await install(["The tower was sold to the school.", "The dam was sold to the town."], "one");
    const query = [queryOf("The tower was sold to the school.")];
    const first = await matchStatements(query, await openIndex(database));
    await database.postings.clear();
    await database.rankingPages.clear();

    const second = await matchStatements(query, await openIndex(database));

    expect(second).toEqual(first);
    expect(first[0]).not.toBeNull();
  });

  it("does not take a new segment for the old one that had its number", async () => {
    await install(["The tower was sold to the school."], "one");
    const reader = await openIndex(database);
    await install(["The dam was sold to the town."], "one");
    await install(["The ship was sold to the mine."], "one");
    const numbers = (await openIndex(database)).lists[0]?.segments.map(({ segment }) => segment);

    const reading = reader.readRecords([{ segment: 0, doc: 0 }]);

    expect(numbers).toEqual([0]);
    await expect(reading).rejects.toBeInstanceOf(StaleIndexError);
  });

  it("says that a reader is stale before its rows are swept away", async () => {
    await install(["The tower was sold to the school."], "one");
    const reader = await openIndex(database);
    await database.segments.update(0, { state: "dead" });

    const reading = reader.readPostings([1, 2, 3]);

    await expect(reading).rejects.toBeInstanceOf(StaleIndexError);
  });
});
