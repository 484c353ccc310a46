import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { logged, refuseLog, type TeamLog } from "../../../lib/replication/log.ts";
import type { MemoryLog } from "../../../lib/replication/memory-log.ts";
import { followTeam } from "../../../lib/services/follow-team.ts";
import { claimOf } from "../storage/claims.ts";
import { createTeam, LIST, type Member } from "./team.ts";

let log: MemoryLog;
let ann: Member;
let bob: Member;
let leaving: AbortController;

beforeEach(async () => {
  ({ log, ann, bob } = await createTeam());
  leaving = new AbortController();
});
afterEach(() => {
  leaving.abort();
  vi.useRealTimers();
});

const save = (member: Member, id: string) =>
  member.save(id, () => claimOf(id, "The bridge was closed in May."));

function follow(member: Member, onSynced = () => {}) {
  return followTeam(LIST, member.world, { signal: leaving.signal, onSynced });
}

describe("followTeam", () => {
  it("shows at once what others write while the page is open", async () => {
    const onSynced = vi.fn();
    follow(bob, onSynced);

    await save(ann, "c1");
    await ann.sync();

    await expect.poll(async () => Object.keys(await bob.contents())).toEqual(["c1"]);
    await expect.poll(() => onSynced.mock.calls.length).toBe(1);
  });

  it("sends an edit at once when told of it, over the same connection", async () => {
    const dial = vi.spyOn(ann.world, "dial");
    const following = follow(ann);
    await expect.poll(() => ann.database.memberships.get(LIST)).toMatchObject({ failures: 0 });

    for (const id of ["c1", "c2"]) {
      await save(ann, id);
      following.syncSoon();
      await expect.poll(() => ann.waiting()).toBe(0);
    }

    expect(log.entries).toHaveLength(2);
    expect(dial).toHaveBeenCalledOnce();
  });

  it("ends with its page: it closes the connection and hears no more", async () => {
    const close = vi.fn(async () => {});
    ann.world.dial = async () => logged({ ...log.open("ann"), close });
    follow(ann);
    await expect
      .poll(async () => (await ann.database.memberships.get(LIST))?.syncedAt)
      .not.toBeNull();

    leaving.abort();
    await expect.poll(() => close.mock.calls.length).toBe(1);
    await save(bob, "c1");
    await bob.sync();

    expect(await ann.contents()).toEqual({});
  });

  it("connects again when the server was out of reach, and brings both sides up to date", async () => {
    let isReachable = false;
    const open: () => TeamLog = () => log.open("ann");
    ann.world.dial = async () => (isReachable ? logged(open()) : refuseLog("unreachable"));
    await save(ann, "c1");
    await save(bob, "c2");
    await bob.sync();
    const following = follow(ann);
    await expect
      .poll(() => ann.database.memberships.get(LIST))
      .toMatchObject({
        ...{ trouble: null, syncedAt: null },
      });

    isReachable = true;
    following.syncSoon();

    await expect.poll(async () => Object.keys(await ann.contents())).toEqual(["c1", "c2"]);
  });

  it("goes on after the store failed once", async () => {
    const get = vi.spyOn(ann.database.memberships, "get");
    get.mockImplementationOnce(() => {
      throw new DOMException("no room", "QuotaExceededError");
    });
    await save(bob, "c1");
    await bob.sync();

    const following = follow(ann);
    await expect.poll(() => get.mock.results.length).toBeGreaterThan(0);
    following.syncSoon();

    await expect.poll(async () => Object.keys(await ann.contents())).toEqual(["c1"]);
  });

  it("does nothing for a list this machine has left", async () => {
    await ann.database.memberships.delete(LIST);
    const dial = vi.spyOn(ann.world, "dial");

    follow(ann).syncSoon();
    await new Promise((resolve) => setTimeout(resolve, 50));

    expect(dial).not.toHaveBeenCalled();
  });
});
