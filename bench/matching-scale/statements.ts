import { join } from "node:path";
import type { MatchQuery } from "../../lib/matching/match-statement.ts";
import { readLines, type SetQuery, toQuery } from "../../scripts/eval/matching-sets.ts";
import type { GoldQuery } from "./bundled/asks.ts";

/** Statements of one page, as the budgets count them. */
export const PAGE_STATEMENTS = 40;
/** Shorter ones are hardly statements. */
const MIN_LENGTH = 40;

/** The attributed statements of 2016 news, forty a page, in the order of the articles. */
export function readPages(sets: string): MatchQuery[][] {
  const statements = readLines<SetQuery>(join(sets, "politifact2b/news-statements.jsonl"))
    .filter(({ text }) => text.length > MIN_LENGTH)
    .map(toQuery);
  return inGroups(statements, PAGE_STATEMENTS);
}

/** The debate statements whose claims are known, forty at a time. */
export function readGold(sets: string): GoldQuery[][] {
  const queries = readLines<SetQuery>(join(sets, "politifact2b/queries-train.jsonl"));
  const gold = queries.map((each) => ({ query: toQuery(each), gold: each.gold ?? [] }));
  return inGroups(
    gold.filter((each) => each.gold.length > 0),
    PAGE_STATEMENTS,
  );
}

/** Only whole groups: a short last page would be a quick one. */
function inGroups<T>(values: readonly T[], size: number): T[][] {
  const count = Math.floor(values.length / size);
  return Array.from({ length: count }, (_, i) => values.slice(i * size, (i + 1) * size));
}
