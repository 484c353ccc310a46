import type { LogResult, TeamLog } from "../replication/log.ts";
import { attempt } from "../storage/result.ts";
import { syncOver, type TeamWorld } from "./run-team-sync.ts";

/** Edits made and news heard within this are one sync. */
const GATHER_MS = 30;
/** Asked anyway, for a server that gives no news. */
const ASK_EVERY_MS = 60_000;
const RECONNECT_FIRST_MS = 1_000;
const RECONNECT_MOST_MS = 60_000;

/** A team's list while somebody looks at it. */
export interface TeamFollowing {
  /** Sync soon: something waits to be sent. */
  syncSoon(): void;
}

/**
 * Keep a team's list up to date while a page shows it: one connection, a sync at once, on every
 * edit and on news. How it goes is noted in the membership, which the page watches.
 *
 * @param onSynced After every sync that took something in, so that the index can follow.
 */
export function followTeam(
  listId: string,
  world: TeamWorld,
  { signal, onSynced }: { signal: AbortSignal; onSynced: () => void },
): TeamFollowing {
  let wake: () => void = () => {};
  let isWanted = true;
  const syncSoon = () => {
    isWanted = true;
    wake();
  };
  const rest = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
      if (isWanted || signal.aborted) wake();
    });
  signal.addEventListener("abort", () => wake());

  /** @returns Once the connection is of no use any more. */
  async function serve(log: TeamLog): Promise<void> {
    log.watch?.(syncSoon, signal);
    while (!signal.aborted) {
      isWanted = false;
      const synced = await syncOver(log, listId, world);
      if (!synced.ok) return;
      if (synced.value.pulled + synced.value.refused > 0) onSynced();
      await rest(ASK_EVERY_MS);
      await world.pause(GATHER_MS);
    }
  }

  async function serveOnce(): Promise<void> {
    const dialled = await connect(listId, world);
    if (dialled?.ok) await serve(dialled.value).finally(() => dialled.value.close());
  }

  async function run(): Promise<void> {
    let failures = 0;
    while (!signal.aborted) {
      const startedAt = world.clock();
      // A store that fails, as a full one does, is tried again like a server out of reach.
      await attempt(serveOnce);
      if (world.clock() - startedAt > RECONNECT_MOST_MS) failures = 0;
      failures += 1;
      isWanted = false;
      await rest(Math.min(RECONNECT_MOST_MS, RECONNECT_FIRST_MS * 2 ** Math.min(failures, 10)));
    }
  }

  void run();
  return { syncSoon };
}

/** `undefined` for a list this machine has left. */
async function connect(listId: string, world: TeamWorld): Promise<LogResult<TeamLog> | undefined> {
  const membership = await world.database.memberships.get(listId);
  return membership && world.dial(membership);
}
