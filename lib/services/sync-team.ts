import type { LogRefusal, LogResult, TeamLog } from "../replication/log.ts";
import { logged, refuseLog } from "../replication/log.ts";
import { OP_VERSION } from "../replication/op.ts";
import type { Database, MembershipRow } from "../storage/database.ts";
import { beginRefold, requeueLost, takeEntries } from "../storage/team-log.ts";
import { refuseOp, waitingOps } from "../storage/team-ops.ts";
import { stageWhole } from "../storage/team-whole.ts";

/** Entries read and taken in at a time. */
const PAGE_ENTRIES = 512;
/** Ops on their way at a time, of up to 60 kB each. */
const MOST_IN_FLIGHT = 128;
/** A leader just chosen may not have everything ready; so often it is asked again, this far apart. */
const LAST_ASKED_AT_MOST = 4;
const LAST_ASKED_EVERY_MS = 400;

export interface SyncTools {
  database: Database;
  log: TeamLog;
  /** Wait; given for tests. */
  pause: (ms: number) => Promise<void>;
  signal?: AbortSignal | undefined;
}

/** What a sync did. */
export interface SyncOutcome {
  /** Entries taken in. */
  pulled: number;
  /** Ops that are in the log now. */
  pushed: number;
  /** Ops the server did not take. */
  refused: number;
  /** Whether the server had lost entries, and the log was read anew. */
  refolded: boolean;
}

/**
 * Bring a team's list and the log to one state: what is new comes in, what waits goes out. It may be
 * ended at any moment and goes on from there the next time; only one may run at a time for a list.
 *
 * @throws The signal's reason once it is aborted, and what the store throws.
 */
export async function syncTeam(listId: string, tools: SyncTools): Promise<LogResult<SyncOutcome>> {
  const first = await pull(listId, tools);
  if (!first.ok) return first;
  const sent = await push(listId, tools);
  if (!sent.ok) return sent;
  const second = sent.value.pushed > 0 ? await pull(listId, tools) : undefined;
  if (second && !second.ok) return second;
  const refolded = first.value.refolded || (second?.value.refolded ?? false);
  const pulled = first.value.pulled + (second?.value.pulled ?? 0);
  return logged({ pulled, ...sent.value, refolded });
}

type Pulled = LogResult<{ pulled: number; refolded: boolean }>;

async function pull(listId: string, tools: SyncTools): Promise<Pulled> {
  const membership = await requireMembership(listId, tools);
  const last = await askLast(membership, tools);
  if (!last.ok) return last;
  const checked = await checkCursor(membership, last.value, tools);
  if (!checked.ok) return checked;
  const refolded = checked.value === "other-log";
  if (refolded)
    await beginRefold(tools.database, listId, await findCommon(membership, last.value, tools));
  const from = refolded ? 0 : membership.cursor;
  for (let seq = from; seq < last.value; ) {
    const to = Math.min(last.value, seq + PAGE_ENTRIES);
    const page = await tools.log.read(seq + 1, to);
    tools.signal?.throwIfAborted();
    if (!page.ok) return page;
    if (!(await takeEntries(tools.database, listId, page.value))) {
      return refuseLog("unreadable", `entries ${seq + 1} to ${to} are not the next ones`);
    }
    seq = to;
  }
  await requeueLost(tools.database, listId);
  if ((await requireMembership(listId, tools)).needsWhole) await stageWhole(tools.database, listId);
  return logged({ pulled: last.value - from, refolded });
}

async function requireMembership(
  listId: string,
  { database, signal }: SyncTools,
): Promise<MembershipRow> {
  signal?.throwIfAborted();
  const membership = await database.memberships.get(listId);
  if (!membership) throw new Error(`expected to be a member of ${listId}, found no membership`);
  return membership;
}

async function askLast(
  { cursor }: MembershipRow,
  { log, pause }: SyncTools,
): Promise<LogResult<number>> {
  let last = await log.last();
  for (let asked = 1; last.ok && last.value < cursor && asked < LAST_ASKED_AT_MOST; asked += 1) {
    await pause(LAST_ASKED_EVERY_MS);
    last = await log.last();
  }
  return last;
}

/**
 * Whether the log is still the one that was read. A server that was restored from an older copy, or
 * lost its last seconds, has another op at the cursor or none; so has one that was set up anew.
 */
async function checkCursor(
  { cursor, cursorOp, opVersion, listId }: MembershipRow,
  last: number,
  tools: SyncTools,
): Promise<LogResult<"same-log" | "other-log">> {
  if (cursor === 0) return logged("same-log");
  const isOutgrown = opVersion < OP_VERSION && (await hasAside(listId, tools));
  if (cursor > last || isOutgrown) return logged("other-log");
  const seen = await tools.log.read(cursor, cursor);
  if (!seen.ok) return seen;
  return logged(seen.value[0]?.opId === cursorOp ? "same-log" : "other-log");
}

/** Ops that were set aside as too new may be read by now. */
async function hasAside(listId: string, { database }: SyncTools): Promise<boolean> {
  return (await database.teamAside.where({ listId }).count()) > 0;
}

/** The furthest of the remembered cursors at which the log has the op it had. */
async function findCommon(
  { marks, cursor, cursorOp }: MembershipRow,
  last: number,
  { log }: SyncTools,
): Promise<number> {
  const known = cursorOp === null ? marks : [...marks, [cursor, cursorOp] as const];
  for (const [seq, opId] of known.toReversed()) {
    if (seq > last) continue;
    const seen = await log.read(seq, seq);
    if (seen.ok && seen.value[0]?.opId === opId) return seq;
  }
  return 0;
}

type Pushed = LogResult<{ pushed: number; refused: number }>;

/**
 * Send what waits, in its order. An op waits until it is met in the log, not only until the server
 * has taken it: a server may lose what it took.
 */
async function push(listId: string, tools: SyncTools): Promise<Pushed> {
  const waiting = await waitingOps(tools.database, listId);
  let refused = 0;
  for (let at = 0; at < waiting.length; at += MOST_IN_FLIGHT) {
    tools.signal?.throwIfAborted();
    const rows = waiting.slice(at, at + MOST_IN_FLIGHT);
    const replies = await Promise.all(
      rows.map(({ opId, claimKey, op }) => tools.log.append({ opId, claimKey, payload: op })),
    );
    for (const [index, reply] of replies.entries()) {
      const row = rows[index];
      if (reply.ok || !row || !isOfThisOp(reply)) continue;
      refused += 1;
      await refuseOp(tools.database, row, { code: reply.code, detail: reply.detail });
    }
    const trouble = replies.find((reply) => !reply.ok && !isOfThisOp(reply));
    if (trouble && !trouble.ok) return trouble;
  }
  return logged({ pushed: waiting.length - refused, refused });
}

/** Sent again, such an op would be refused again. */
function isOfThisOp({ code }: LogRefusal): boolean {
  return code === "too-large" || code === "not-allowed";
}
