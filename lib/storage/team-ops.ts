import type { ClaimState } from "../replication/claim-state.ts";
import type { LogFailure } from "../replication/log.ts";
import type { Op } from "../replication/op.ts";
import { withWaiting } from "../replication/view.ts";
import type { Database, MembershipRow, TeamOpRow } from "./database.ts";
import { stageClaims } from "./team-changes.ts";
import { readStates } from "./team-states.ts";

/** An op that is about to wait. */
export interface NewOp {
  opId: string;
  claimKey: string;
  /** Epoch ms. */
  at: number;
  op: Op;
}

/** Have ops wait for the next sync. The claims show them at once. */
export function queueOps(
  database: Database,
  listId: string,
  ops: readonly NewOp[],
): Promise<boolean> {
  return changeOps(database, listId, async (membership) => {
    const rows = ops.map((op) => ({ ...op, listId, state: "waiting" as const, refusal: null }));
    await database.teamOps.bulkAdd(rows);
    await stageViews(database, membership, new Set(ops.map(({ claimKey }) => claimKey)));
  });
}

/** Note that the server does not take an op; its claim is shown without it from now on. */
export function refuseOp(
  database: Database,
  { listId, n, claimKey }: TeamOpRow,
  refusal: { code: LogFailure; detail: string },
): Promise<boolean> {
  return changeOps(database, listId, async (membership) => {
    await database.teamOps.update(n, { state: "refused", refusal });
    await stageViews(database, membership, new Set([claimKey]));
  });
}

/** Let a refused op wait again, or forget it. */
export function settleRefused(
  database: Database,
  { listId, n, claimKey }: TeamOpRow,
  verdict: "retry" | "discard",
): Promise<boolean> {
  return changeOps(database, listId, async (membership) => {
    if ((await database.teamOps.get(n))?.state !== "refused") return;
    if (verdict === "discard") await database.teamOps.delete(n);
    else await database.teamOps.update(n, { state: "waiting", refusal: null });
    await stageViews(database, membership, new Set([claimKey]));
  });
}

/** @returns Whether this machine is a member. */
function changeOps(
  database: Database,
  listId: string,
  change: (membership: MembershipRow) => Promise<void>,
): Promise<boolean> {
  const { memberships, teamOps, teamStates, teamChanges } = database;
  return database.transaction("rw", [memberships, teamOps, teamStates, teamChanges], async () => {
    const membership = await memberships.get(listId);
    if (!membership) return false;
    await change(membership);
    return true;
  });
}

/** A list's ops that wait, in the order they were made. */
export async function waitingOps(database: Database, listId: string): Promise<TeamOpRow[]> {
  const rows = await database.teamOps.where({ listId, state: "waiting" }).toArray();
  return rows.sort((a, b) => a.n - b.n);
}

/** The ops that the server did not take, each with its reason. */
export async function refusedOps(database: Database, listId: string): Promise<TeamOpRow[]> {
  return database.teamOps.where({ listId, state: "refused" }).toArray();
}

/** Some claims' states with what waits for them. */
export async function readViews(
  database: Database,
  { listId, author }: Pick<MembershipRow, "listId" | "author">,
  claimKeys: ReadonlySet<string>,
): Promise<Map<string, ClaimState>> {
  const views = await readStates(database, listId, [...claimKeys]);
  const byClaim = Map.groupBy(await waitingOps(database, listId), ({ claimKey }) => claimKey);
  for (const [claimKey, ops] of byClaim) {
    if (claimKeys.has(claimKey))
      views.set(claimKey, withWaiting(views.get(claimKey), ops, { author }));
  }
  return views;
}

/** Hand some claims to the index as they are now. Called within the caller's transaction. */
export async function stageViews(
  database: Database,
  membership: MembershipRow,
  claimKeys: ReadonlySet<string>,
): Promise<void> {
  // What comes whole later brings them with it.
  if (membership.needsWhole || claimKeys.size === 0) return;
  const views = await readViews(database, membership, claimKeys);
  await stageClaims(database, membership.listId, { claimKeys, views });
}
