import { foldPage } from "../replication/fold-page.ts";
import type { LogEntry } from "../replication/log.ts";
import { OP_VERSION } from "../replication/op.ts";
import type { Database, MembershipRow } from "./database.ts";
import { stageViews } from "./team-ops.ts";
import { readStates, writeStates } from "./team-states.ts";

/** So many earlier cursors are remembered; those further back lie further apart. */
const MOST_MARKS = 32;

/**
 * Take the log's next entries in: the claims' states, the cursor, and which of this machine's ops
 * are in the log, all of it or nothing.
 *
 * @returns Whether they were the next ones; `false` where somebody else took them in meanwhile.
 */
export function takeEntries(
  database: Database,
  listId: string,
  entries: readonly LogEntry[],
): Promise<boolean> {
  const { memberships, teamStates, teamOps, teamAside, teamChanges } = database;
  const tables = [memberships, teamStates, teamOps, teamAside, teamChanges];
  return database.transaction("rw", tables, async () => {
    const membership = await memberships.get(listId);
    const [first, last] = [entries[0], entries.at(-1)];
    if (!membership || !first || !last || first.seq !== membership.cursor + 1) return false;
    const claimKeys = [...new Set(entries.map(({ claimKey }) => claimKey))];
    const states = await readStates(database, listId, claimKeys);
    const { changed, aside } = foldPage(states, entries);
    const kept = [...states].filter(([claimKey]) => changed.has(claimKey));
    await writeStates(database, listId, new Map(kept));
    await teamAside.bulkPut(aside.map((each) => ({ listId, seq: each.entry.seq, ...each })));
    const met = await keepOwn(database, membership, entries);
    await memberships.update(listId, {
      ...{ cursor: last.seq, cursorOp: last.opId, opVersion: OP_VERSION },
      marks: thin([...membership.marks, [last.seq, last.opId]]),
    });
    await stageViews(database, membership, new Set([...changed, ...met]));
    return true;
  });
}

/** @returns The claims whose ops were met; one set aside changes its claim's view, too. */
async function keepOwn(
  database: Database,
  { listId, author }: MembershipRow,
  entries: readonly LogEntry[],
): Promise<Set<string>> {
  const own = entries.filter((entry) => entry.author === author);
  const keys = own.map(({ opId }) => [listId, opId]);
  const rows = database.teamOps.where("[listId+opId]").anyOf(keys);
  const met = await rows.filter(({ state }) => state !== "kept").toArray();
  for (const { n } of met) await database.teamOps.update(n, { state: "kept", refusal: null });
  return new Set(met.map(({ claimKey }) => claimKey));
}

/** Every other one of the older half goes when there are too many. */
function thin(marks: MembershipRow["marks"]): MembershipRow["marks"] {
  if (marks.length <= MOST_MARKS) return marks;
  return marks.filter((_, index) => index >= MOST_MARKS / 2 || index % 2 === 0);
}

/**
 * Forget what the log was folded into, to read it anew from its beginning. This machine's ops that
 * were in it are lost until they are met again.
 *
 * @param common The last number up to which the log is surely the one read before: nothing behind
 *   it counts as seen by whoever wrote the ops that are sent again.
 */
export function beginRefold(database: Database, listId: string, common: number): Promise<void> {
  const { memberships, teamStates, teamOps, teamAside } = database;
  return database.transaction("rw", [memberships, teamStates, teamOps, teamAside], async () => {
    await teamStates.where({ listId }).delete();
    await teamAside.where({ listId }).delete();
    await teamOps.where({ listId, state: "kept" }).modify({ state: "lost" });
    for (const state of ["lost", "waiting"]) {
      await teamOps.where({ listId, state }).modify((row) => {
        row.op = { ...row.op, base: Math.min(row.op.base, common) };
      });
    }
    const start = { cursor: 0, cursorOp: null, marks: [], needsWhole: true };
    await memberships.update(listId, start);
  });
}

/** Once the log is read to its end: this machine's ops that are not in it any more wait again. */
export async function requeueLost(database: Database, listId: string): Promise<number> {
  return database.teamOps.where({ listId, state: "lost" }).modify({ state: "waiting" });
}
