import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import "../know-english.ts";
import type { Claim } from "../../../lib/claim/claim.ts";
import { matchStatements } from "../../../lib/matching/match-statement.ts";
import { diffClaims } from "../../../lib/replication/diff.ts";
import type { MemoryLog } from "../../../lib/replication/memory-log.ts";
import { readClaimsOf } from "../../../lib/storage/change-list.ts";
import { hasTeamChanges, indexTeam } from "../../../lib/storage/index-team.ts";
import { openIndex } from "../../../lib/storage/open-index.ts";
import { beginWhole } from "../../../lib/storage/team-changes.ts";
import { stageWhole } from "../../../lib/storage/team-whole.ts";
import { opOf } from "../replication/entries.ts";
import { createTeam, LIST, type Member } from "../services/team.ts";
import { claimOf } from "./claims.ts";
import { liveUntil } from "./live-until.ts";

const TUNNEL = "The rail tunnel under the bay cost three billion kroner.";
const FERRY = "The ferry company carried 40,000 passengers in January 2022.";
const LATER = "The harbour bridge will be closed until the end of autumn.";

let log: MemoryLog;
let ann: Member;
let bob: Member;

beforeEach(async () => {
  ({ log, ann, bob } = await createTeam());
});

const save = (member: Member, id: string, text: string | undefined) =>
  member.save(id, () => (text === undefined ? undefined : claimOf(id, text)));

function takeUp({ database }: Member, learn = async (_claims: readonly Claim[]) => {}) {
  return indexTeam(database, LIST, { learn, now: 7, signal: new AbortController().signal });
}

async function matched({ database }: Member, text: string): Promise<string | undefined> {
  const query = { text, lang: "en", voice: "attributed" as const, source: null };
  const [match] = await matchStatements([query], await openIndex(database));
  return match?.listId === LIST ? match.claimId : undefined;
}

/**
 * Do work in lives that end before their first write, before their second, and so on.
 *
 * @returns How many lives ended so.
 */
async function endEverywhere({ database }: Member, work: () => Promise<unknown>): Promise<number> {
  for (let write = 1; ; write += 1) {
    const hasEnded = await liveUntil(write, () => {
      database.close({ disableAutoOpen: false });
      return work();
    });
    database.close({ disableAutoOpen: false });
    if (!hasEnded) return write - 1;
  }
}

/** The index's texts by id; fails on an id that comes twice. */
async function indexed({ database }: Member): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  for await (const { id, proposition } of readClaimsOf(database, LIST)) {
    expect(texts).not.toHaveProperty(id);
    texts[id] = proposition.text;
  }
  return texts;
}

describe("indexTeam", () => {
  it("has a team's claim matched, its new words after a change, and not once it is gone", async () => {
    await save(ann, "tunnel", TUNNEL);
    await save(ann, "ferry", FERRY);
    await ann.sync();
    await bob.sync();
    await takeUp(bob);
    const first = await matched(bob, TUNNEL);
    await save(ann, "tunnel", LATER);
    await save(ann, "ferry", undefined);
    await ann.sync();
    await bob.sync();

    await takeUp(bob);

    expect(first).toBe("tunnel");
    expect(await matched(bob, LATER)).toBe("tunnel");
    expect(await matched(bob, TUNNEL)).toBeUndefined();
    expect(await matched(bob, FERRY)).toBeUndefined();
    expect(await bob.database.lists.get(LIST)).toMatchObject({ title: "Roads", claimCount: 1 });
    expect(await bob.database.teamChanges.count()).toBe(0);
  });

  it("has an editor's own claim matched before it is sent", async () => {
    await ann.sync();
    await save(ann, "tunnel", TUNNEL);

    await takeUp(ann);

    expect(await matched(ann, TUNNEL)).toBe("tunnel");
    expect(await ann.waiting()).toBe(1);
  });

  it("waits for the end of a whole list", async () => {
    await save(ann, "tunnel", TUNNEL);
    await ann.sync();
    const [row] = await ann.database.teamChanges.toArray();
    await beginWhole(ann.database, LIST);
    if (row) await ann.database.teamChanges.add({ ...row, kind: "part" });

    expect(await hasTeamChanges(ann.database, LIST)).toBe(false);
    await takeUp(ann);

    expect(await ann.database.lists.get(LIST)).toBeUndefined();
    expect(await ann.database.teamChanges.count()).toBe(1);
  });

  it("takes up the newer whole where a list is handed over anew meanwhile", async () => {
    await save(ann, "tunnel", TUNNEL);
    await ann.sync();
    const rows = await ann.database.teamChanges.toArray();
    await ann.database.teamChanges.clear();
    for (const { n: _n, ...row } of rows) {
      await ann.database.teamChanges.bulkAdd([{ ...row, kind: "part" }, row]);
    }
    await save(ann, "ferry", FERRY);
    let isFirst = true;

    await takeUp(ann, async () => {
      if (!isFirst) return;
      isFirst = false;
      await stageWhole(ann.database, LIST);
    });

    expect(await indexed(ann)).toEqual({ tunnel: TUNNEL, ferry: FERRY });
  });

  it("asks for the whole list where the index has lost it", async () => {
    await save(ann, "tunnel", TUNNEL);
    await ann.sync();
    await takeUp(ann);
    await ann.database.lists.delete(LIST);
    await save(ann, "ferry", FERRY);

    await takeUp(ann);
    await ann.sync();
    await takeUp(ann);

    expect(await indexed(ann)).toEqual({ tunnel: TUNNEL, ferry: FERRY });
  });

  it("says that the store takes no more, and takes the claims up when it does again", async () => {
    await save(ann, "tunnel", TUNNEL);
    await ann.sync();
    const add = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("no room", "QuotaExceededError");
    });

    const refused = await takeUp(ann);
    add.mockRestore();
    await takeUp(ann);

    expect(refused).toEqual({ ok: false, code: "full" });
    expect(await matched(ann, TUNNEL)).toBe("tunnel");
  });

  it("comes to the same list wherever it is ended", { timeout: 120_000 }, async () => {
    await save(ann, "tunnel", TUNNEL);
    await save(ann, "bridge", "The bridge was closed in May.");
    await ann.sync();
    const installEnds = await endEverywhere(ann, () => takeUp(ann));
    await save(ann, "ferry", FERRY);
    await save(ann, "tunnel", LATER);
    await save(ann, "bridge", undefined);
    const updateEnds = await endEverywhere(ann, () => takeUp(ann));

    expect(Math.min(installEnds, updateEnds)).toBeGreaterThan(5);
    expect(await indexed(ann)).toEqual({ tunnel: LATER, ferry: FERRY });
    expect(await ann.database.teamChanges.count()).toBe(0);
  });
});

describe("stageWhole", () => {
  it("hands over all claims, wherever it is ended and begun anew", {
    timeout: 120_000,
  }, async () => {
    const ids = Array.from({ length: 2_300 }, (_, index) => `c${index}`);
    const texts = Object.fromEntries(ids.map((id) => [id, `The bridge ${id} was closed in May.`]));
    const open = log.open("ann");
    for (const id of ids) {
      const edit = diffClaims(undefined, claimOf(id, texts[id] ?? ""));
      await open.append({ opId: `op-${id}`, claimKey: id, payload: opOf(0, edit ?? {}) });
    }
    await bob.sync();

    const ends = await endEverywhere(bob, () => stageWhole(bob.database, LIST));

    const rows = await bob.database.teamChanges.toArray();
    const handed = rows.flatMap(({ changed }) => changed);
    expect(ends).toBeGreaterThanOrEqual(4);
    expect(rows.map(({ kind }) => kind)).toEqual(["part", "part", "end"]);
    expect(Object.fromEntries(handed.map((claim) => [claim.id, claim.proposition.text]))).toEqual(
      texts,
    );
    expect(handed).toHaveLength(ids.length);
  });
});
