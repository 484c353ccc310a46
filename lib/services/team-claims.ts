import type { Claim } from "../claim/claim.ts";
import { type ClaimState, noteOf, type StateClaim, toClaim } from "../replication/claim-state.ts";
import {
  listDisputes,
  type OpenDispute,
  resolveDispute,
  type Verdict,
} from "../replication/disputes.ts";
import { readVersions, restoreVersion, type Version } from "../replication/history.ts";
import { type LogResult, logged, type TeamLog } from "../replication/log.ts";
import { type Edit, type Op, toClaimKey } from "../replication/op.ts";
import { opsOf, toOps } from "../replication/view.ts";
import type { Database, MembershipRow } from "../storage/database.ts";
import { queueOps, readViews, waitingOps } from "../storage/team-ops.ts";
import { readStates } from "../storage/team-states.ts";

/** A team's claim as it is shown and edited: what the log says, with this machine's waiting edits. */
export interface TeamClaim {
  readonly claimId: string;
  readonly found: StateClaim;
  readonly note: string;
  readonly disputes: readonly OpenDispute[];
  /** Edits that are not in the log yet. */
  readonly waiting: number;
  /** Up to which of the log's entries this is; an edit made from it carries that. */
  readonly base: number;
  readonly state: ClaimState;
}

/** What an edit needs besides the claim: time and chance. */
export interface EditTools {
  database: Database;
  /** Epoch ms. */
  clock: () => number;
  /** A new random name; `crypto.randomUUID`. */
  createId: () => string;
}

/** Why an edit is not taken on. */
export type EditRefusal = "no-member" | "reader";

/** Read a claim as it stands; `undefined` for one that nobody ever wrote. */
export function readTeamClaim(
  database: Database,
  listId: string,
  claimId: string,
): Promise<TeamClaim | undefined> {
  const { memberships, teamStates, teamOps } = database;
  return database.transaction("r", [memberships, teamStates, teamOps], async () => {
    const membership = await memberships.get(listId);
    if (!membership) return undefined;
    const claimKey = toClaimKey(claimId);
    const view = (await readViews(database, membership, new Set([claimKey]))).get(claimKey);
    if (!view) return undefined;
    const waiting = (await waitingOps(database, listId)).filter((op) => op.claimKey === claimKey);
    return {
      ...{ claimId, found: toClaim(claimKey, view), note: noteOf(view), waiting: waiting.length },
      ...{ disputes: listDisputes(view), base: membership.cursor, state: view },
    };
  });
}

/**
 * Record a claim, change it, or delete it. The edit waits until the next sync.
 *
 * @param seen What the editor had before them; `undefined` for a new claim.
 * @param now `undefined` to delete it.
 * @returns How many ops wait now, or why none does.
 */
export async function editTeamClaim(
  where: { listId: string; claimId: string; seen: TeamClaim | undefined },
  now: Claim | undefined,
  tools: EditTools,
): Promise<number | EditRefusal> {
  const was = where.seen?.found.state === "claim" ? where.seen.found.claim : undefined;
  return queueEdit(where, tools, (membership, base) =>
    toOps({ claim: was, base }, now, membership.from),
  );
}

/** Change the discussion note beside a claim. */
export function noteTeamClaim(
  where: { listId: string; claimId: string; seen: TeamClaim | undefined },
  note: string,
  tools: EditTools,
): Promise<number | EditRefusal> {
  return sendEdit(where, { note: note === "" ? null : note }, tools);
}

/** End a dispute. */
export async function settleTeamDispute(
  where: { listId: string; claimId: string; seen: TeamClaim },
  { dispute, verdict }: { dispute: OpenDispute; verdict: Verdict },
  tools: EditTools,
): Promise<number | EditRefusal> {
  const edit = resolveDispute(where.seen.state, dispute, verdict);
  return edit ? sendEdit(where, edit, tools) : 0;
}

/** Make a claim again what it was. */
export async function restoreTeamClaim(
  where: { listId: string; claimId: string; seen: TeamClaim },
  version: Version,
  tools: EditTools,
): Promise<number | EditRefusal> {
  const { found } = where.seen;
  const edit = restoreVersion(found.state === "claim" ? found.claim : undefined, version);
  return edit ? sendEdit(where, edit, tools) : 0;
}

/** A claim's versions, with their contents asked of the server. */
export async function readTeamHistory(
  { database, log }: { database: Database; log: TeamLog },
  listId: string,
  claimId: string,
): Promise<LogResult<Version[]>> {
  const claimKey = toClaimKey(claimId);
  const state = (await readStates(database, listId, [claimKey])).get(claimKey);
  const pages = await Promise.all((state?.entries ?? []).map(([seq]) => log.read(seq, seq)));
  const failed = pages.find((page) => !page.ok);
  if (failed && !failed.ok) return failed;
  return logged(readVersions(pages.flatMap((page) => (page.ok ? page.value : []))));
}

function sendEdit(
  where: { listId: string; claimId: string; seen: TeamClaim | undefined },
  edit: Edit,
  tools: EditTools,
): Promise<number | EditRefusal> {
  return queueEdit(where, tools, ({ from }, base) => opsOf(edit, { base, from }));
}

async function queueEdit(
  { listId, claimId, seen }: { listId: string; claimId: string; seen: TeamClaim | undefined },
  { database, clock, createId }: EditTools,
  make: (membership: MembershipRow, base: number) => Op[],
): Promise<number | EditRefusal> {
  const membership = await database.memberships.get(listId);
  if (!membership) return "no-member";
  if (membership.role === "reader") return "reader";
  const claimKey = toClaimKey(claimId);
  const ops = make(membership, seen?.base ?? membership.cursor).map((op) => {
    return { opId: createId(), claimKey, at: clock(), op };
  });
  if (ops.length > 0) await queueOps(database, listId, ops);
  return ops.length;
}
