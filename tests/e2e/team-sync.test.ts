import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import type { Claim } from "../../lib/claim/claim.ts";
import { ensureNats } from "../../scripts/servers/ensure-nats.ts";
import { LIST, type Member } from "../unit/services/team.ts";
import { claimOf } from "../unit/storage/claims.ts";
import { startNats } from "./nats-servers.ts";

const nats = ensureNats();
if (!nats) {
  console.warn(
    "Syncs were not tried: no nats-server here, and it is installed for root on Debian only.",
  );
}

const KILLS = 8;
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const save = (member: Member, id: string) =>
  member.save(id, () => claimOf(id, `The bridge ${id} was closed in May.`));
const renamed = (name: string) => (was: Claim | undefined) => {
  const claim = was ?? claimOf("shared", "The harbour bridge was closed in May.");
  return { ...claim, speaker: { ...claim.speaker, name } };
};

/** Edit and sync until told to stop: claims of one's own, and one field that all fight over. */
async function work(member: Member, ids: string[], signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const id = `${member.author}-${ids.length}`;
    await save(member, id);
    ids.push(id);
    await member.save("shared", renamed(`The ${member.author} office ${ids.length}`));
    await member.sync();
  }
}

/** Sync until nothing waits anywhere, everybody has read all, and no sync is refused any more. */
async function settle(members: readonly Member[]): Promise<void> {
  const isDone = async () => {
    for (const member of members) await member.sync();
    const rounds = await Promise.all(members.map((member) => member.sync()));
    const waiting = await Promise.all(members.map((member) => member.waiting()));
    // A leader just chosen may not know the last entries yet, and says so to nobody.
    const cursors = new Set(await Promise.all(members.map(cursorOf)));
    return (
      rounds.every(({ ok }) => ok) && waiting.every((count) => count === 0) && cursors.size === 1
    );
  };
  await expect.poll(isDone, { timeout: 60_000, interval: 200 }).toBe(true);
}

async function cursorOf({ database }: Member): Promise<number | undefined> {
  return (await database.memberships.get(LIST))?.cursor;
}

/** All members have the same list, with everything in it that anybody wrote. */
async function audit(members: readonly Member[], ids: readonly string[]): Promise<void> {
  const [first, ...others] = await Promise.all(members.map((member) => member.contents()));
  for (const other of others) expect(other).toEqual(first);
  expect(Object.keys(first ?? {})).toEqual([...ids, "shared"].sort());
  for (const member of members) {
    expect(await member.database.teamOps.where({ listId: LIST, state: "lost" }).count()).toBe(0);
    expect(await member.database.teamOps.where({ listId: LIST, state: "refused" }).count()).toBe(0);
    expect(await member.database.teamAside.count()).toBe(0);
  }
}

describe.skipIf(!nats)("members of a team on a real server", () => {
  const executable = nats ?? "";

  it("come to one list, with a dispute where neither saw the other", async () => {
    await using servers = await startNats(executable, { count: 1, users: ["ann", "bob"] });
    const [ann, bob] = [await servers.join("ann"), await servers.join("bob")];
    await ann.save("shared", renamed("Road Office"));
    await settle([ann, bob]);
    await ann.save("shared", renamed("Bridge Office"));
    await bob.save("shared", renamed("Harbour Office"));
    await save(bob, "b1");

    await settle([ann, bob, ann]);

    await audit([ann, bob], ["b1"]);
    expect(await ann.contents()).toMatchObject({
      shared: { disputes: [{ path: "speaker/name", value: "Harbour Office", by: "bob/m1" }] },
    });
  });

  it("lose nothing when the server is killed under load, eight times", async () => {
    await using servers = await startNats(executable, { count: 1, users: ["ann", "bob"] });
    const members = [await servers.join("ann"), await servers.join("bob")];
    const ids = members.map((): string[] => []);
    const ending = new AbortController();
    const working = members.map((member, index) => work(member, ids[index] ?? [], ending.signal));
    let editsBefore = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      await expect
        .poll(() => ids.flat().length, { timeout: 30_000 })
        .toBeGreaterThan(editsBefore + 6);
      await wait(kill * 7);
      await servers.kill(0);
      await servers.start(0);
      editsBefore = ids.flat().length;
    }
    ending.abort();
    await Promise.all(working);

    await settle(members);

    await audit(members, ids.flat());
    const late = await servers.join("ann");
    await late.sync();
    expect(await late.contents()).toEqual(await members[1]?.contents());
  });

  it("bring back to a server what it lost when an older copy was restored", async () => {
    await using servers = await startNats(executable, { count: 1, users: ["ann", "bob"] });
    const [ann, bob] = [await servers.join("ann"), await servers.join("bob")];
    const ids: string[] = [];
    const editAll = async (name: string, count: number) => {
      for (let index = 0; index < count; index += 1) {
        for (const member of [ann, bob]) {
          ids.push(`${member.author}-${name}-${index}`);
          await save(member, ids.at(-1) ?? "");
        }
      }
      await ann.save("shared", renamed(`Road Office ${name}`));
      await settle([ann, bob]);
    };
    await editAll("early", 10);
    await servers.kill(0);
    servers.backUp(0);
    await servers.start(0);
    await editAll("late", 50);
    const before = await ann.contents();
    await servers.kill(0);
    servers.restore(0);
    await servers.start(0);

    const first = await ann.sync();
    await settle([bob, ann, bob]);

    expect(first).toMatchObject({ value: { refolded: true } });
    await audit([ann, bob], ids);
    expect(await ann.contents()).toEqual(before);
    const late = await servers.join("ann");
    await late.sync();
    expect(await late.contents()).toEqual(before);
  });

  it("go on while the leader of three servers is killed, and lose nothing", async () => {
    await using servers = await startNats(executable, { count: 3, users: ["ann", "bob"] });
    const members = [await servers.join("ann"), await servers.join("bob")];
    const ids = members.map((): string[] => []);
    const ending = new AbortController();
    const working = members.map((member, index) => work(member, ids[index] ?? [], ending.signal));
    await expect.poll(() => ids.flat().length, { timeout: 30_000 }).toBeGreaterThan(10);
    const killed = await servers.leader();
    await servers.kill(killed);
    ending.abort();
    await Promise.all(working);

    await settle(members);

    expect(killed).toBeGreaterThanOrEqual(0);
    await audit(members, ids.flat());
    expect(await servers.leader()).not.toBe(killed);
    await servers.start(killed);
    await settle(members);
    await audit(members, ids.flat());
  });
});
