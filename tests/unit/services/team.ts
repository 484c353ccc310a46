import type { Claim } from "../../../lib/claim/claim.ts";
import { toClaim } from "../../../lib/replication/claim-state.ts";
import { logged, type TeamLog } from "../../../lib/replication/log.ts";
import { createMemoryLog, type MemoryLog } from "../../../lib/replication/memory-log.ts";
import { runTeamSync, type TeamWorld } from "../../../lib/services/run-team-sync.ts";
import { editTeamClaim, readTeamClaim } from "../../../lib/services/team-claims.ts";
import { Database, type MembershipRow } from "../../../lib/storage/database.ts";
import { readAllStates } from "../../../lib/storage/team-states.ts";

export const LIST = "team-roads";

let count = 0;

/** A membership before its first sync. */
export function membershipOf(author: string, rest: Partial<MembershipRow> = {}): MembershipRow {
  return {
    ...{ listId: LIST, title: "Roads", author, from: "m1", role: "editor", access: null },
    ...{ cursor: 0, cursorOp: null, marks: [], opVersion: 1, needsWhole: true },
    ...{ syncedAt: null, troubledSince: null, trouble: null, failures: 0, nextSyncAt: 0 },
    ...rest,
  };
}

/** A team's member on one machine. */
export class Member {
  readonly author: string;
  readonly database: Database;
  readonly world: TeamWorld;

  /** @param open The log as the member has it, anew for every connection. */
  constructor(author: string, open: () => TeamLog) {
    this.author = author;
    count += 1;
    this.database = new Database(`team-${count}`);
    const running = new Map<string, Promise<unknown>>();
    this.world = {
      database: this.database,
      dial: async () => logged(open()),
      exclude: (name, work) => {
        const next = (running.get(name) ?? Promise.resolve()).then(work, work);
        running.set(name, next);
        return next;
      },
      ...{ clock: () => 1_800_000_000_000, random: () => 0.5, pause: async () => {} },
    };
  }

  async join(rest: Partial<MembershipRow> = {}): Promise<this> {
    await this.database.memberships.put(membershipOf(this.author, rest));
    return this;
  }

  sync() {
    return runTeamSync(LIST, this.world);
  }

  /** Save a claim over what this member sees of it. */
  async save(claimId: string, now: (was: Claim | undefined) => Claim | undefined): Promise<void> {
    const seen = await readTeamClaim(this.database, LIST, claimId);
    const was = seen?.found.state === "claim" ? seen.found.claim : undefined;
    const tools = { database: this.database, clock: () => 5, createId: () => crypto.randomUUID() };
    const queued = await editTeamClaim({ listId: LIST, claimId, seen }, now(was), tools);
    if (typeof queued === "string") throw new Error(`expected an edit to wait, got ${queued}`);
  }

  /** The folded list: every claim by key, with its disputes. */
  async contents(): Promise<Record<string, unknown>> {
    const all: [string, unknown][] = [];
    for await (const states of readAllStates(this.database, LIST)) {
      for (const [claimKey, state] of states) {
        all.push([claimKey, { ...toClaim(claimKey, state), disputes: state.disputes }]);
      }
    }
    return Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  waiting(): Promise<number> {
    return this.database.teamOps.where({ listId: LIST, state: "waiting" }).count();
  }
}

/** A log and two members who have joined it. */
export async function createTeam(): Promise<{ log: MemoryLog; ann: Member; bob: Member }> {
  const log = createMemoryLog(() => 1_700_000_000_000);
  const join = (author: string) => new Member(author, () => log.open(author)).join();
  return { log, ann: await join("ann"), bob: await join("bob") };
}
