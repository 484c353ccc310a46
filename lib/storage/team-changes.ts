import type { Claim } from "../claim/claim.ts";
import { type ClaimState, toClaim } from "../replication/claim-state.ts";
import { fromClaimKey } from "../replication/op.ts";
import type { Database, TeamChangesRow } from "./database.ts";

/** Hand claims to the index: those that are claims now, and those that are none any more. */
export async function stageClaims(
  database: Database,
  listId: string,
  { claimKeys, views }: { claimKeys: Iterable<string>; views: ReadonlyMap<string, ClaimState> },
): Promise<void> {
  const changed: Claim[] = [];
  const removed: string[] = [];
  for (const claimKey of claimKeys) {
    const view = views.get(claimKey);
    const found = view && toClaim(claimKey, view);
    const id = fromClaimKey(claimKey);
    if (found?.state === "claim") changed.push(found.claim);
    else if (id !== undefined) removed.push(id);
  }
  await stage(database, { listId, kind: "change", changed, removed });
}

/** Begin to hand over a whole list: what was handed over before is of no use any more. */
export async function beginWhole(database: Database, listId: string): Promise<void> {
  await database.teamChanges.where({ listId }).delete();
}

/** Hand over one stretch of a whole list, or its end. */
export async function stage(database: Database, row: Omit<TeamChangesRow, "n">): Promise<void> {
  await database.teamChanges.add(row);
}
