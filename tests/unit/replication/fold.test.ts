import { describe, expect, it } from "vitest";
import { noteOf, toClaim } from "../../../lib/replication/claim-state.ts";
import { diffClaims } from "../../../lib/replication/diff.ts";
import { foldEntry } from "../../../lib/replication/fold.ts";
import { creation, entryOf, FULL_CLAIM, foldAll, opOf } from "./entries.ts";

const NAME = "speaker/name";
const nameTo = (base: number, name: string) => opOf(base, { set: { [NAME]: name } });

describe("foldEntry", () => {
  it("gives back the claim that was recorded", () => {
    const edit = diffClaims(undefined, FULL_CLAIM) ?? {};

    const state = foldAll([entryOf(1, "ann", opOf(0, edit), { claimKey: "full~claim:1" })]);

    expect(toClaim("full~claim:1", state)).toEqual({ state: "claim", claim: FULL_CLAIM });
  });

  it("takes a value from somebody who had seen the one that stands", () => {
    const state = foldAll([
      entryOf(1, "ann", creation()),
      entryOf(2, "bob", nameTo(1, "Road Office")),
    ]);

    expect(state.values[NAME]?.[0]).toBe("Road Office");
    expect(state.disputes).toEqual([]);
  });

  it("keeps the first of two unseen values and disputes the other, with author and time", () => {
    const entries = [
      entryOf(1, "ann", creation()),
      entryOf(2, "ann", nameTo(1, "Road Office")),
      entryOf(3, "bob", nameTo(1, "Harbour Office")),
    ];

    const state = foldAll(entries);

    expect(state.values[NAME]?.[0]).toBe("Road Office");
    expect(state.disputes).toEqual([
      {
        ...{ kind: "value", path: NAME, value: "Harbour Office" },
        ...{ seq: 3, by: "bob/m", at: 1_700_000_000_003 },
      },
    ]);
  });

  it("drops a dispute when somebody who saw both writes the field, not before", () => {
    const disputed = [
      entryOf(1, "ann", creation()),
      entryOf(2, "ann", nameTo(1, "Road Office")),
      entryOf(3, "bob", nameTo(1, "Harbour Office")),
    ];

    const unseen = foldAll([...disputed, entryOf(4, "ann", nameTo(2, "Roads"))]);
    const seen = foldAll([...disputed, entryOf(4, "cid", nameTo(3, "Roads"))]);

    expect(unseen.disputes).toHaveLength(1);
    expect(seen.disputes).toEqual([]);
    expect(seen.values[NAME]?.[0]).toBe("Roads");
  });

  it("lets an author's own machine write over what it wrote, and not the author's other one", () => {
    const first = [entryOf(1, "ann", creation()), entryOf(2, "ann", nameTo(1, "A Office"))];

    const same = foldAll([...first, entryOf(3, "ann", nameTo(1, "B Office"))]);
    const other = foldAll([
      ...first,
      entryOf(3, "ann", opOf(1, { set: { [NAME]: "B Office" } }, "phone")),
    ]);

    expect(same).toMatchObject({ disputes: [], values: { [NAME]: ["B Office", 3, "ann/m"] } });
    expect(other).toMatchObject({ disputes: [{ value: "B Office", by: "ann/phone" }] });
  });

  it("does not believe a base that lies ahead of the op itself", () => {
    const state = foldAll([
      entryOf(1, "ann", creation()),
      entryOf(2, "ann", nameTo(1, "A Office")),
      entryOf(3, "bob", nameTo(Number.MAX_SAFE_INTEGER, "B Office")),
      entryOf(4, "cid", nameTo(2, "C Office")),
    ]);

    expect(state.values[NAME]?.[0]).toBe("B Office");
    expect(state.disputes).toMatchObject([{ value: "C Office" }]);
  });

  it("keeps a member that is added while somebody who does not know takes it out", () => {
    const state = foldAll([
      entryOf(1, "ann", opOf(0, { add: { topics: ["roads", "rails"] } })),
      entryOf(2, "bob", opOf(1, { add: { topics: ["roads"] } })),
      entryOf(3, "ann", opOf(1, { rem: { topics: ["roads", "rails"] } })),
    ]);

    expect(Object.keys(state.sets.topics ?? {})).toEqual(['"roads"']);
  });

  it("keeps two people's edits of two fields of one counter-statement", () => {
    const state = foldAll([
      entryOf(1, "ann", creation()),
      entryOf(2, "ann", opOf(1, { set: { "counterStatements/k0/stance": "confirms" } })),
      entryOf(3, "bob", opOf(1, { set: { "counterStatements/k0/publisher": "The Post" } })),
    ]);

    const found = toClaim("c1", state);
    expect(found).toMatchObject({
      claim: { counterStatements: [{ stance: "confirms", publisher: "The Post" }, {}] },
    });
    expect(state.disputes).toEqual([]);
  });

  it("takes out a counter-statement with all its fields, and a later one of its id is a new one", () => {
    const removed = [
      entryOf(1, "ann", creation()),
      entryOf(2, "bob", opOf(1, { rem: { counterStatements: ["k0"] } })),
    ];
    const edit = {
      add: { counterStatements: ["k0"] },
      set: { "counterStatements/k0/stance": "confirms" },
    };

    const after = foldAll(removed);
    const again = foldAll([...removed, entryOf(3, "bob", opOf(2, edit))]);

    expect(toClaim("c1", after)).toMatchObject({ claim: { counterStatements: [{ id: "k1" }] } });
    expect(again.values["counterStatements/k0/summary"]).toBeUndefined();
    expect(again.values["counterStatements/k0/stance"]?.[0]).toBe("confirms");
  });

  it.each([
    ["before", 2, 3],
    ["after", 3, 2],
  ])("keeps a counter-statement edited %s an unknowing removal", (_when, editAt, removeAt) => {
    const entries = [
      entryOf(1, "ann", creation()),
      entryOf(editAt, "bob", opOf(1, { set: { "counterStatements/k0/publisher": "The Post" } })),
      entryOf(removeAt, "ann", opOf(1, { rem: { counterStatements: ["k0"] } })),
    ].sort((a, b) => a.seq - b.seq);

    const state = foldAll(entries);

    const publisher = { id: "k0", publisher: "The Post" };
    expect(toClaim("c1", state)).toMatchObject({ claim: { counterStatements: [publisher, {}] } });
    expect(state.disputes).toMatchObject([
      { kind: "removal", path: "counterStatements/k0", by: "ann/m", seq: removeAt },
    ]);
  });

  it.each([
    ["before", 2, 3],
    ["after", 3, 2],
  ])("keeps a claim edited %s an unknowing deletion", (_when, editAt, deleteAt) => {
    const entries = [
      entryOf(1, "ann", creation()),
      entryOf(editAt, "bob", nameTo(1, "Road Office")),
      entryOf(deleteAt, "ann", opOf(1, { del: true })),
    ].sort((a, b) => a.seq - b.seq);

    const state = foldAll(entries);

    expect(toClaim("c1", state)).toMatchObject({ claim: { speaker: { name: "Road Office" } } });
    expect(state.disputes).toMatchObject([{ kind: "deletion", by: "ann/m", seq: deleteAt }]);
  });

  it("deletes nothing while another's edit hides behind the deleter's own later one", () => {
    const state = foldAll([
      entryOf(1, "ann", creation()),
      entryOf(2, "bob", nameTo(1, "Road Office")),
      entryOf(3, "ann", opOf(1, { set: { "speaker/role": "minister" } })),
      entryOf(4, "ann", opOf(1, { del: true })),
    ]);

    expect(state.deleted).toBeNull();
    expect(state.disputes).toMatchObject([{ kind: "deletion" }]);
  });

  it("deletes what was seen, and begins anew when it is recorded again", () => {
    const deleted = [entryOf(1, "ann", creation()), entryOf(2, "bob", opOf(1, { del: true }))];

    const after = foldAll(deleted);
    const again = foldAll([
      ...deleted,
      entryOf(3, "ann", opOf(2, { set: { [NAME]: "Road Office" } })),
    ]);

    expect(toClaim("c1", after)).toEqual({ state: "deleted" });
    expect(Object.keys(again.values)).toEqual([NAME]);
  });

  it("lets a claim stay that somebody wanted deleted, once that is said by one who knew", () => {
    const state = foldAll([
      entryOf(1, "ann", creation()),
      entryOf(2, "bob", nameTo(1, "Road Office")),
      entryOf(3, "ann", opOf(1, { del: true })),
      entryOf(4, "bob", opOf(3, { del: false })),
    ]);

    expect(state.deleted).toBeNull();
    expect(state.disputes).toEqual([]);
  });

  it("keeps a discussion note beside the claim", () => {
    const state = foldAll([
      entryOf(1, "ann", creation()),
      entryOf(2, "bob", opOf(1, { note: "Is the date right?" })),
    ]);

    expect(noteOf(state)).toBe("Is the date right?");
    expect(toClaim("c1", state)).toMatchObject({ claim: { rev: 2 } });
  });

  it("does nothing the second time it meets an op", () => {
    const entries = [entryOf(1, "ann", creation()), entryOf(2, "bob", nameTo(1, "Road Office"))];
    const state = foldAll(entries);

    const again = foldEntry(state, { ...entryOf(3, "bob", nameTo(1, "X Y")), opId: "op-bob-2" });

    expect(again).toEqual({ outcome: "repeated" });
  });

  it("does not take one author's op for another's of the same id", () => {
    const state = foldAll([entryOf(1, "ann", creation())]);

    const folded = foldEntry(state, { ...entryOf(2, "bob", nameTo(1, "B C")), opId: "op-ann-1" });

    expect(folded.outcome).toBe("applied");
  });

  it("takes an op for a claim it never met, which is then named as unusable", () => {
    const state = foldAll([entryOf(1, "ann", nameTo(0, "Road Office"))]);

    expect(toClaim("c1", state)).toMatchObject({ state: "unusable" });
  });

  it("leaves the state it was given as it was", () => {
    const state = foldAll([entryOf(1, "ann", creation())]);
    const before = structuredClone(state);

    foldEntry(state, entryOf(2, "bob", opOf(1, { rem: { counterStatements: ["k0"] } })));
    foldEntry(state, entryOf(2, "bob", opOf(1, { add: { topics: ["roads"] }, note: "?" })));

    expect(state).toEqual(before);
  });

  const deep = JSON.parse(`${"[".repeat(20_000)}${"]".repeat(20_000)}`);
  it.each([
    ["of a newer kind", { v: 2, whatever: true }, "newer"],
    ["without a payload", undefined, "unreadable"],
    ["that is a number", 7, "unreadable"],
    ["with a field nobody knows", opOf(0, { set: { password: "x" } }), "unreadable"],
    [
      "with a prototype's name",
      JSON.parse(`{"v":1,"base":0,"from":"m","set":{"__proto__":1}}`),
      "unreadable",
    ],
    [
      "with a prototype's name in a value",
      JSON.parse(`{"v":1,"base":0,"from":"m","set":{"proposition":{"__proto__":{"a":1}}}}`),
      "unreadable",
    ],
    ["with a value nested without end", opOf(0, { set: { status: deep } }), "unreadable"],
    ["with a set that is no array", opOf(0, { add: { topics: "x" as never } }), "unreadable"],
    ["with a huge set", opOf(0, { add: { topics: Array(2_001).fill("x") } }), "unreadable"],
    ["with a key that is none", opOf(0, { add: { utterances: ["a/b"] } }), "unreadable"],
    ["with a base below nothing", opOf(-1, { set: { status: "active" } }), "unreadable"],
  ])("sets an op aside %s, with the reason", (_what, payload, why) => {
    const state = foldAll([entryOf(1, "ann", creation())]);

    const folded = foldEntry(state, entryOf(2, "eve", payload));

    expect(folded).toMatchObject({ outcome: "aside", why });
    expect(({} as Record<string, unknown>).a).toBeUndefined();
  });

  it("sets an entry aside that is filed under no claim's id", () => {
    const folded = foldEntry(undefined, entryOf(1, "eve", creation(), { claimKey: "a b" }));

    expect(folded).toMatchObject({ outcome: "aside", why: "unreadable" });
  });

  it.each([
    ["a name of one letter", { set: { [NAME]: "X" } }],
    ["a name that is a number", { set: { [NAME]: 5 } }],
    ["a proposition that is a text", { set: { proposition: "words and more words" } }],
    ["an address that runs a script", { set: { "counterStatements/k0/url": "javascript:1" } }],
    ["a member with no fields", { add: { counterStatements: ["k9"] } }],
  ])("names a claim as unusable with %s, and takes it again once mended", (_what, edit) => {
    const broken = [entryOf(1, "ann", creation()), entryOf(2, "eve", opOf(1, edit))];
    const mending = {
      ...creation(),
      base: 2,
      rem: { counterStatements: ["k9"] },
    };

    const state = foldAll(broken);
    const mended = foldAll([...broken, entryOf(3, "ann", mending)]);

    expect(toClaim("c1", state)).toMatchObject({ state: "unusable", why: expect.any(String) });
    expect(toClaim("c1", mended).state).toBe("claim");
  });

  it("shows as many members as a claim may have, the first ones", () => {
    const topics = Array.from({ length: 40 }, (_, index) => `topic ${index}`);
    const state = foldAll([
      entryOf(1, "ann", creation()),
      entryOf(2, "ann", opOf(1, { add: { topics } })),
    ]);

    expect(toClaim("c1", state)).toMatchObject({ claim: { topics: topics.slice(0, 30) } });
  });
});
