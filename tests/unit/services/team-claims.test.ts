import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import type { Claim } from "../../../lib/claim/claim.ts";
import type { MemoryLog } from "../../../lib/replication/memory-log.ts";
import { dueTeams } from "../../../lib/services/run-team-sync.ts";
import {
  noteTeamClaim,
  readTeamClaim,
  readTeamHistory,
  restoreTeamClaim,
  settleTeamDispute,
  type TeamClaim,
} from "../../../lib/services/team-claims.ts";
import { claimOf } from "../storage/claims.ts";
import { createTeam, LIST, type Member } from "./team.ts";

let log: MemoryLog;
let ann: Member;
let bob: Member;

beforeEach(async () => {
  ({ log, ann, bob } = await createTeam());
  await ann.save("c1", () => claimOf("c1", "The bridge was closed in May."));
  for (const member of [ann, bob]) await member.sync();
});

const toolsOf = ({ database }: Member) => {
  return { database, clock: () => 5, createId: () => crypto.randomUUID() };
};
const named = (name: string) => (was: Claim | undefined) =>
  was && { ...was, speaker: { ...was.speaker, name } };

async function shown(member: Member): Promise<TeamClaim> {
  const claim = await readTeamClaim(member.database, LIST, "c1");
  if (!claim) throw new Error("expected the claim to be there");
  return claim;
}

const at = (seen: TeamClaim) => ({ listId: LIST, claimId: "c1", seen });

async function syncAll(): Promise<void> {
  for (const member of [ann, bob, ann]) await member.sync();
}

describe("a team's claim", () => {
  it("has a note that every member sees, until somebody empties it", async () => {
    await noteTeamClaim(at(await shown(ann)), "Ask the union.", toolsOf(ann));
    await syncAll();
    const before = await shown(bob);
    await noteTeamClaim(at(before), "", toolsOf(bob));
    await syncAll();

    expect(before.note).toBe("Ask the union.");
    expect((await shown(ann)).note).toBe("");
  });

  it("has its disputes ended for everybody by whoever decides them", async () => {
    await ann.save("c1", named("Road Office"));
    await bob.save("c1", named("Harbour Office"));
    await syncAll();
    const seen = await shown(ann);
    const [dispute] = seen.disputes;
    if (!dispute) throw new Error("expected a dispute");

    await settleTeamDispute(at(seen), { dispute, verdict: "other" }, toolsOf(ann));
    await syncAll();

    for (const member of [ann, bob]) {
      expect(await shown(member)).toMatchObject({
        ...{ disputes: [], found: { claim: { speaker: { name: "Harbour Office" } } } },
      });
    }
  });

  it("is restored from its history as it was", async () => {
    const { found } = await shown(ann);
    await ann.save("c1", named("Road Office"));
    await bob.sync();
    await ann.save("c1", () => undefined);
    await syncAll();

    const history = await readTeamHistory({ ...bob, log: log.open("bob") }, LIST, "c1");
    const [first] = history.ok ? history.value : [];
    if (!first) throw new Error("expected a history");
    await restoreTeamClaim(at(await shown(bob)), first, toolsOf(bob));
    await syncAll();

    expect(history).toMatchObject({
      value: [{ author: "ann" }, { fields: ["speaker/name"] }, { claim: null }],
    });
    const now = (await shown(ann)).found;
    expect(now.state === "claim" && { ...now.claim, rev: 1 }).toEqual(
      found.state === "claim" && found.claim,
    );
  });

  it("is synced again once its team is due", async () => {
    const due = async (time: number) =>
      (await dueTeams(ann.database, time)).map(({ listId }) => listId);
    const { nextSyncAt = 0 } = (await ann.database.memberships.get(LIST)) ?? {};

    expect(await due(nextSyncAt - 1)).toEqual([]);
    expect(await due(nextSyncAt)).toEqual([LIST]);
  });
});
