import type { Claim } from "../claim/claim.ts";
import { toClaim } from "../replication/claim-state.ts";
import type { Database, MembershipRow } from "./database.ts";
import { beginWhole, stage } from "./team-changes.ts";
import { stageViews, waitingOps } from "./team-ops.ts";
import { readAllStates } from "./team-states.ts";

/** Claims a part has; a few megabytes at most are held. */
const PART_CLAIMS = 1_000;

/**
 * Hand a whole list to the index, in parts. Ended half way it begins anew: nothing is taken up
 * before the end is there.
 */
export async function stageWhole(database: Database, listId: string): Promise<void> {
  await beginWhole(database, listId);
  let claims: Claim[] = [];
  for await (const states of readAllStates(database, listId)) {
    for (const [claimKey, state] of states) {
      const found = toClaim(claimKey, state);
      if (found.state === "claim") claims.push(found.claim);
    }
    if (claims.length < PART_CLAIMS) continue;
    await stage(database, { listId, kind: "part", changed: claims, removed: [] });
    claims = [];
  }
  await endWhole(database, listId, claims);
}

/** What waits, and came to wait meanwhile, follows as a change. */
function endWhole(database: Database, listId: string, claims: Claim[]): Promise<void> {
  const { memberships, teamStates, teamOps, teamChanges } = database;
  return database.transaction("rw", [memberships, teamStates, teamOps, teamChanges], async () => {
    const membership: MembershipRow | undefined = await memberships.get(listId);
    if (!membership) return;
    await stage(database, { listId, kind: "end", changed: claims, removed: [] });
    await memberships.update(listId, { needsWhole: false });
    const waiting = await waitingOps(database, listId);
    const claimKeys = new Set(waiting.map(({ claimKey }) => claimKey));
    await stageViews(database, { ...membership, needsWhole: false }, claimKeys);
  });
}
