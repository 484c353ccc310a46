import { type LogResult, refuseLog, type TeamLog } from "../replication/log.ts";
import type { Database, MembershipRow } from "../storage/database.ts";
import { type SyncOutcome, syncTeam } from "./sync-team.ts";

/** Between two syncs nobody asked for. */
const SYNC_EVERY_MS = 5 * 60_000;
/** After a failure the wait doubles up to this. */
const LONGEST_WAIT_MS = 3 * 3_600_000;
/** An ended access does not come back by itself; it is tried again this late. */
const SIGNED_OUT_WAIT_MS = 24 * 3_600_000;
const FIRST_WAIT_MS = 60_000;

/** What a sync needs of the world. */
export interface TeamWorld {
  database: Database;
  /** Connect to a team's server with the credentials of a membership. */
  dial: (membership: MembershipRow) => Promise<LogResult<TeamLog>>;
  /** Run work while nobody else of this extension, in any page, runs work of that name. */
  exclude: <T>(name: string, work: () => Promise<T>) => Promise<T>;
  /** Epoch ms; for times that are shown and for the next sync, never for the order of ops. */
  clock: () => number;
  /** In [0, 1). */
  random: () => number;
  pause: (ms: number) => Promise<void>;
}

/**
 * Connect, sync one team's list, and note how it went and when the next sync is due.
 *
 * @throws The signal's reason once it is aborted, and what the store throws.
 */
export async function runTeamSync(
  listId: string,
  world: TeamWorld,
  signal?: AbortSignal,
): Promise<LogResult<SyncOutcome>> {
  const membership = await world.database.memberships.get(listId);
  if (!membership) return refuseLog("no-list", "this machine is no member");
  const dialled = await world.dial(membership);
  if (!dialled.ok) {
    await noteSync(listId, world, dialled);
    return dialled;
  }
  try {
    return await syncOver(dialled.value, listId, { ...world, signal });
  } finally {
    await dialled.value.close();
  }
}

/** Sync over a connection that is there, and note how it went. */
export async function syncOver(
  log: TeamLog,
  listId: string,
  world: TeamWorld & { signal?: AbortSignal | undefined },
): Promise<LogResult<SyncOutcome>> {
  const { database, pause, signal } = world;
  return world.exclude(`team ${listId}`, async () => {
    const outcome = await syncTeam(listId, { database, log, pause, signal });
    await noteSync(listId, world, outcome);
    return outcome;
  });
}

async function noteSync(
  listId: string,
  { database, clock, random }: TeamWorld,
  outcome: LogResult<unknown>,
): Promise<void> {
  const now = clock();
  const known = await database.memberships.get(listId);
  if (!known) return;
  if (outcome.ok) {
    const well = { syncedAt: now, troubledSince: null, trouble: null, failures: 0 };
    await database.memberships.update(listId, { ...well, nextSyncAt: now + SYNC_EVERY_MS });
    return;
  }
  const { code, detail } = outcome;
  const failures = known.failures + 1;
  const wait =
    code === "signed-out"
      ? SIGNED_OUT_WAIT_MS
      : Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(failures - 1, 10));
  await database.memberships.update(listId, {
    ...{ trouble: { code, detail }, failures, troubledSince: known.troubledSince ?? now },
    // Not all of a newsroom at the same moment when its server comes back.
    nextSyncAt: now + wait * (0.75 + random() / 2),
  });
}

/** The teams whose next sync is due. */
export async function dueTeams(database: Database, now: number): Promise<MembershipRow[]> {
  return database.memberships.filter(({ nextSyncAt }) => nextSyncAt <= now).toArray();
}
