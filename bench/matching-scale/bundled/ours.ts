import {
  type MatchOptions,
  type RankedClaim,
  rankClaims,
} from "../../../lib/matching/match-statement.ts";
import { Database } from "../../../lib/storage/database.ts";
import { installClaims } from "../../../lib/storage/install-claims.ts";
import { openIndex, StaleIndexError } from "../../../lib/storage/open-index.ts";
import type { GoldQuery, RecallCounts } from "./asks.ts";
import { type Engine, TOP } from "./engine.ts";

const database = new Database();

/** Our own store, as the background uses it. */
export const ours: Engine = {
  async install({ listId, version, claimCount }, claims) {
    const names = { title: listId, publisher: "bench", lang: "en", licence: "none" };
    const list = { listId, version, homepage: null, refused: [], ...names };
    const options = { now: Date.now(), expectedCount: claimCount };
    const installed = await installClaims(database, { list, claims }, options);
    if (!installed.ok) throw new Error(`the list was not installed: ${installed.code}`);
  },
  match: (queries) => topIds(queries, {}),
};

/** How many statements have one of their claims among the first five, as we look and with less spared. */
export async function countRecall(gold: readonly GoldQuery[]): Promise<RecallCounts> {
  const queries = gold.map(({ query }) => query);
  const count = async (options: MatchOptions) => {
    const found = await topIds(queries, options);
    return gold.filter((each, index) => each.gold.some((id) => found[index]?.includes(id))).length;
  };
  return {
    asked: gold.length,
    ours: await count({}),
    everyTerm: await count({ everyTerm: true }),
    thorough: await count({ everyTerm: true, isThorough: true }),
  };
}

async function topIds(
  queries: Parameters<Engine["match"]>[0],
  options: MatchOptions,
): Promise<string[][]> {
  const ranked = await rank(queries, options);
  return ranked.map((claims) => claims.slice(0, TOP).map(({ record }) => record.id));
}

/** A list that is replaced meanwhile is asked again, as the background does. */
async function rank(...[queries, options]: Parameters<typeof topIds>): Promise<RankedClaim[][]> {
  const reader = await openIndex(database);
  return rankClaims(queries, reader, options).catch((error: unknown) => {
    if (error instanceof StaleIndexError) return rank(queries, options);
    throw error;
  });
}
