import { hash32 } from "../matching/terms.ts";
import type { ClaimState } from "../replication/claim-state.ts";
import type { Database } from "./database.ts";

/**
 * A list's states are spread over so many rows. A list of 100,000 claims has 25 a row: few enough
 * to rewrite a row for one of them, and far fewer rows than claims, which would take half a minute.
 */
const PAGE_BITS = 12;

type States = Record<string, ClaimState>;

/** The states of some claims, as far as there are any. */
export async function readStates(
  database: Database,
  listId: string,
  claimKeys: readonly string[],
): Promise<Map<string, ClaimState>> {
  const numbers = [...new Set(claimKeys.map(pageOf))];
  const rows = await database.teamStates.bulkGet(numbers.map((page) => [listId, page]));
  const pages = new Map(numbers.map((page, index) => [page, parse(rows[index]?.states)]));
  const found = new Map<string, ClaimState>();
  for (const claimKey of claimKeys) {
    const state = pages.get(pageOf(claimKey))?.get(claimKey);
    if (state) found.set(claimKey, state);
  }
  return found;
}

/** Keep states over those of the same claims. Called within the caller's transaction. */
export async function writeStates(
  database: Database,
  listId: string,
  states: ReadonlyMap<string, ClaimState>,
): Promise<void> {
  const byPage = Map.groupBy(states, ([claimKey]) => pageOf(claimKey));
  const numbers = [...byPage.keys()];
  const rows = await database.teamStates.bulkGet(numbers.map((page) => [listId, page]));
  const next = numbers.map((page, index) => {
    const all = parse(rows[index]?.states);
    for (const [claimKey, state] of byPage.get(page) ?? []) all.set(claimKey, state);
    return { listId, page, states: JSON.stringify(Object.fromEntries(all)) };
  });
  await database.teamStates.bulkPut(next);
}

/** All of a list's states, a row at a time. */
export async function* readAllStates(
  database: Database,
  listId: string,
): AsyncGenerator<Map<string, ClaimState>> {
  const keys = await database.teamStates.where({ listId }).primaryKeys();
  for (const key of keys) {
    const row = await database.teamStates.get(key);
    yield parse(row?.states);
  }
}

/** Our own row; a claim's key is no prototype's name that could do harm in a Map. */
function parse(states: string | undefined): Map<string, ClaimState> {
  return new Map(states === undefined ? [] : Object.entries(JSON.parse(states) as States));
}

function pageOf(claimKey: string): number {
  return hash32(claimKey) >>> (32 - PAGE_BITS);
}
