import "fake-indexeddb/auto";
import { Dexie } from "dexie";
import { describe, expect, it } from "vitest";
import { Database } from "../../../lib/storage/database.ts";
import { createTeam, LIST } from "../services/team.ts";

/** Released versions as they were; a change here would hide one there. */
const FIRST = {
  lists: "&listId",
  segments: "&segment, listId",
  rankingPages: "",
  displayPages: "",
  idRows: "",
  postings: "",
  frequencies: "",
};
const SECOND = {
  feeds: "&listId",
  feedDrafts: "&listId",
  draftSlices: "[listId+index], listId",
  recordHashes: "",
};
const ROWS = {
  list: { listId: "roads", title: "Roads", state: "ready", claimCount: 2 },
  segment: { segment: 4, listId: "roads", state: "live" },
  feed: { listId: "roads", base: "https://lists.example/roads", nextLookAt: 5 },
  slice: { listId: "roads", index: 0, changes: [["c1", null]] },
};

describe("a database of an earlier version", () => {
  it.each([1, 2])("of version %i keeps its rows and takes a team's", async (version) => {
    const name = `version-${version}`;
    const old = new Dexie(name);
    old.version(1).stores(FIRST);
    if (version === 2) old.version(2).stores(SECOND);
    await old.table("lists").put(ROWS.list);
    await old.table("segments").put(ROWS.segment);
    await old.table("postings").put(Uint8Array.of(1, 2), 77);
    if (version === 2) {
      await old.table("feeds").put(ROWS.feed);
      await old.table("draftSlices").put(ROWS.slice);
    }
    old.close();

    const database = new Database(name);
    await database.open();

    expect(database.verno).toBe(3);
    expect(await database.lists.toArray()).toEqual([ROWS.list]);
    expect(await database.segments.toArray()).toEqual([ROWS.segment]);
    expect(await database.postings.get(77)).toEqual(Uint8Array.of(1, 2));
    expect(await database.feeds.toArray()).toEqual(version === 2 ? [ROWS.feed] : []);
    expect(await database.draftSlices.toArray()).toEqual(version === 2 ? [ROWS.slice] : []);
    expect(await database.memberships.count()).toBe(0);
    expect(await database.teamOps.where({ listId: LIST, state: "waiting" }).count()).toBe(0);
    database.close();
  });

  it("is of the schema that teams are kept in", async () => {
    const { ann } = await createTeam();

    const stored = new Dexie(ann.database.name);
    await stored.open();

    const indexes = stored.tables.map(({ name, schema }) => [
      name,
      [schema.primKey, ...schema.indexes].map(({ src }) => src).join(", "),
    ]);
    expect(Object.fromEntries(indexes)).toMatchObject({
      memberships: "listId",
      teamStates: "[listId+page], listId",
      teamOps: "++n, [listId+opId], [listId+state]",
      teamAside: "[listId+seq], listId",
      teamChanges: "++n, listId",
    });
    stored.close();
  });
});
