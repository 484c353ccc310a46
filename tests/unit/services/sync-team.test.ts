import "fake-indexeddb/auto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim } from "../../../lib/claim/claim.ts";
import { logged, refuseLog, type TeamLog } from "../../../lib/replication/log.ts";
import { createMemoryLog } from "../../../lib/replication/memory-log.ts";
import { editTeamClaim, readTeamClaim } from "../../../lib/services/team-claims.ts";
import { refusedOps, settleRefused } from "../../../lib/storage/team-ops.ts";
import { claimOf } from "../storage/claims.ts";
import { createTeam, LIST, Member } from "./team.ts";

const words = (text: string) => () => claimOf("c1", text);
const named = (name: string) => (was: Claim | undefined) => {
  const claim = was ?? claimOf("c1", "The bridge was closed in May.");
  return { ...claim, speaker: { ...claim.speaker, name } };
};

describe("syncTeam", () => {
  it("brings two members to one list, whoever wrote what", async () => {
    const { ann, bob } = await createTeam();
    await ann.save("c1", words("The bridge was closed in May."));
    await bob.save("c2", () => claimOf("c2", "The harbour was closed in June."));

    await ann.sync();
    await bob.sync();
    await ann.sync();

    expect(Object.keys(await ann.contents())).toEqual(["c1", "c2"]);
    expect(await bob.contents()).toEqual(await ann.contents());
    expect([await ann.waiting(), await bob.waiting()]).toEqual([0, 0]);
  });

  it("shows a member's own edit before it is sent, and another's dispute after", async () => {
    const { ann, bob } = await createTeam();
    await ann.save("c1", named("Road Office"));
    await ann.sync();
    await bob.sync();
    await ann.save("c1", named("Bridge Office"));
    await bob.save("c1", named("Harbour Office"));

    const before = await readTeamClaim(bob.database, LIST, "c1");
    await ann.sync();
    await bob.sync();
    const after = await readTeamClaim(bob.database, LIST, "c1");

    expect(before).toMatchObject({ waiting: 1, disputes: [] });
    expect(before?.found).toMatchObject({ claim: { speaker: { name: "Harbour Office" } } });
    expect(after?.found).toMatchObject({ claim: { speaker: { name: "Bridge Office" } } });
    expect(after?.disputes).toMatchObject([
      { value: "Harbour Office", by: "bob/m1", standing: "Bridge Office", standingBy: "ann/m1" },
    ]);
  });

  it("takes nothing in and sends nothing where nothing is new", async () => {
    const { ann } = await createTeam();
    await ann.save("c1", words("The bridge was closed in May."));
    await ann.sync();

    const again = await ann.sync();

    expect(again).toEqual(logged({ pulled: 0, pushed: 0, refused: 0, refolded: false }));
  });

  it("restores what a server restored from an older copy has lost, from both members", async () => {
    const { log, ann, bob } = await createTeam();
    await ann.save("c1", words("The bridge was closed in May."));
    for (const member of [ann, bob]) await member.sync();
    const copied = log.entries.length;
    for (let index = 0; index < 20; index += 1) {
      await ann.save(`a${index}`, () => claimOf(`a${index}`, `Bridge ${index} was closed.`));
      await bob.save(`b${index}`, () => claimOf(`b${index}`, `Harbour ${index} was closed.`));
    }
    for (const member of [ann, bob, ann]) await member.sync();
    const before = await ann.contents();

    log.rollBack(copied);
    await ann.save("z", () => claimOf("z", "The road was closed after all."));
    const first = await ann.sync();
    for (const member of [bob, ann]) await member.sync();

    expect(first).toMatchObject({ value: { refolded: true } });
    const { z, ...after } = await ann.contents();
    expect(z).toMatchObject({ state: "claim" });
    expect(after).toEqual(before);
    expect(await bob.contents()).toEqual(await ann.contents());
  });

  it("sends again what the server had taken and lost before it was read", async () => {
    const log = createMemoryLog(() => 0);
    const forgetful = (): TeamLog => {
      const open = log.open("ann");
      return {
        ...open,
        append: async (entry) => {
          const taken = await open.append(entry);
          log.rollBack(0);
          return taken;
        },
      };
    };
    const ann = await new Member("ann", forgetful).join();
    await ann.save("c1", words("The bridge was closed in May."));
    await ann.sync();
    expect(await ann.waiting()).toBe(1);

    const later = ann.world;
    later.dial = async () => logged(log.open("ann"));
    await ann.sync();

    expect(log.entries).toHaveLength(1);
    expect(await ann.waiting()).toBe(0);
  });

  it("keeps an op the server does not take, with the reason, and does not send it again", async () => {
    const log = createMemoryLog(() => 0);
    let role: "reader" | "editor" = "reader";
    let sent = 0;
    const ann = await new Member("ann", () => {
      const open = log.open("ann", role);
      const append: TeamLog["append"] = (entry) => {
        sent += 1;
        return open.append(entry);
      };
      return { ...open, append };
    }).join();
    await ann.save("c1", words("The bridge was closed in May."));

    await ann.sync();
    await ann.sync();
    const [refused] = await refusedOps(ann.database, LIST);
    const hidden = await readTeamClaim(ann.database, LIST, "c1");
    role = "editor";
    if (refused) await settleRefused(ann.database, refused, "retry");
    await ann.sync();

    expect(refused).toMatchObject({ refusal: { code: "not-allowed" } });
    expect(hidden).toBeUndefined();
    expect(sent).toBe(2);
    expect(log.entries).toHaveLength(1);
  });

  it("sets an op of a newer kind aside, by number and reason, and goes on", async () => {
    const { log, ann, bob } = await createTeam();
    await log.open("eve").append({ opId: "x1", claimKey: "c1", payload: { v: 9 } });
    await ann.save("c1", words("The bridge was closed in May."));

    for (const member of [ann, bob]) await member.sync();

    expect(await bob.database.teamAside.toArray()).toMatchObject([
      { seq: 1, why: "newer", entry: { author: "eve", payload: { v: 9 } } },
    ]);
    expect(await bob.contents()).toMatchObject({ c1: { state: "claim" } });
  });

  it("never skips an entry that a lagging server does not have yet", async () => {
    const { log, ann, bob } = await createTeam();
    await ann.save("c1", words("The bridge was closed in May."));
    await ann.sync();
    let isLagging = true;
    const slow = () => {
      const open = log.open("bob");
      const read: TeamLog["read"] = async (from, to) =>
        isLagging ? refuseLog("lagging") : open.read(from, to);
      return { ...open, read };
    };
    bob.world.dial = async () => logged(slow());

    const lagging = await bob.sync();
    const membership = await bob.database.memberships.get(LIST);
    isLagging = false;
    await bob.sync();

    expect(lagging).toMatchObject({ ok: false, code: "lagging" });
    expect(membership).toMatchObject({ cursor: 0, trouble: { code: "lagging" }, failures: 1 });
    expect(await bob.contents()).toEqual(await ann.contents());
  });

  it("says since when a server is out of reach, and plans the next try later each time", async () => {
    const { ann } = await createTeam();
    ann.world.dial = async () => refuseLog("unreachable");
    const next: (number | undefined)[] = [];

    for (let attempt = 0; attempt < 3; attempt += 1) {
      await ann.sync();
      next.push((await ann.database.memberships.get(LIST))?.nextSyncAt);
    }

    const now = 1_800_000_000_000;
    expect(next).toEqual([now + 60_000, now + 120_000, now + 240_000]);
    expect(await ann.database.memberships.get(LIST)).toMatchObject({ troubledSince: now });
  });

  it("refuses an edit by a reader before it waits", async () => {
    const { ann } = await createTeam();
    await ann.join({ role: "reader" });
    const tools = { database: ann.database, clock: () => 1, createId: () => "x" };

    const edit = { listId: LIST, claimId: "c1", seen: undefined };
    const refused = await editTeamClaim(edit, claimOf("c1", "The bridge was closed."), tools);

    expect(refused).toBe("reader");
  });

  it("hands the index exactly what the list has, whole first and then by changes", async () => {
    const { ann, bob } = await createTeam();
    await ann.save("c1", words("The bridge was closed in May."));
    await ann.save("c2", () => claimOf("c2", "The harbour was closed in June."));
    await ann.sync();
    await bob.sync();
    await ann.save("c1", named("Bridge Office"));
    await ann.save("c2", () => undefined);
    await ann.sync();

    await bob.sync();

    const rows = await bob.database.teamChanges.toArray();
    expect(rows?.map(({ kind }) => kind)).toEqual(["end", "change"]);
    expect(rows?.[0]?.changed).toHaveLength(2);
    expect(rows?.[1]).toMatchObject({
      changed: [{ id: "c1", speaker: { name: "Bridge Office" } }],
      removed: ["c2"],
    });
  });

  it("goes on after its end at any call to the log, with nothing doubled and nothing lost", {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 6 }),
        fc.boolean(),
        async (deaths, isAfter) => {
          const { log, ann, bob } = await createTeam();
          for (let index = 0; index < 5; index += 1) {
            await bob.save(`b${index}`, () => claimOf(`b${index}`, `Harbour ${index} was shut.`));
            await ann.save(`a${index}`, () => claimOf(`a${index}`, `Bridge ${index} was shut.`));
          }
          await bob.sync();

          for (const death of [...deaths, Number.POSITIVE_INFINITY]) {
            ann.world.dial = async () => logged(dying(log.open("ann"), { death, isAfter }));
            await ann.sync().catch(() => undefined);
          }
          await bob.sync();

          expect(log.entries).toHaveLength(10);
          expect(await ann.waiting()).toBe(0);
          expect(Object.keys(await ann.contents())).toHaveLength(10);
          expect(await ann.contents()).toEqual(await bob.contents());
        },
      ),
      { numRuns: 40 },
    );
  });
});

/** A log whose reader's process ends at its nth call, before or after the server has done it. */
function dying(log: TeamLog, { death, isAfter }: { death: number; isAfter: boolean }): TeamLog {
  let calls = 0;
  const mortal =
    <A extends unknown[], R>(work: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      calls += 1;
      const isLast = calls === death;
      if (isLast && !isAfter) throw new Error("the process ended");
      const result = await work(...args);
      if (isLast) throw new Error("the process ended");
      return result;
    };
  const { last, read, append } = log;
  return { ...log, last: mortal(last), read: mortal(read), append: mortal(append) };
}
