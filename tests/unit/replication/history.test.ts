import { describe, expect, it } from "vitest";
import { toClaim } from "../../../lib/replication/claim-state.ts";
import { listEntries, readVersions, restoreVersion } from "../../../lib/replication/history.ts";
import { creation, entryOf, foldAll, opOf } from "./entries.ts";

const nameTo = (base: number, name: string) => opOf(base, { set: { "speaker/name": name } });
const LOG = [
  entryOf(1, "ann", creation()),
  entryOf(4, "bob", nameTo(1, "Road Office")),
  entryOf(6, "eve", { v: 7 }),
  entryOf(8, "ann", opOf(4, { note: "Ask the union." })),
  entryOf(9, "bob", nameTo(1, "Road Office"), { opId: "op-bob-4" }),
  entryOf(12, "cy", opOf(9, { del: true })),
];

describe("a claim's history", () => {
  it("tells who changed what and when by the server, and how the claim then was", () => {
    const versions = readVersions(LOG);

    expect(versions.map(({ seq, author, at }) => [seq, author, at])).toEqual([
      [1, "ann", 1_700_000_000_001],
      [4, "bob", 1_700_000_000_004],
      [6, "eve", 1_700_000_000_006],
      [8, "ann", 1_700_000_000_008],
      [12, "cy", 1_700_000_000_012],
    ]);
    expect(versions[1]).toMatchObject({
      ...{ claim: { speaker: { name: "Road Office" } }, fields: ["speaker/name"], note: "" },
    });
    expect(versions[3]).toMatchObject({ fields: ["note"], note: "Ask the union." });
    expect(versions[4]).toMatchObject({ claim: null, fields: [] });
  });

  it("names an entry that has no part in it, and shows the claim as it was", () => {
    const [, before, odd] = readVersions(LOG);

    expect(odd).toMatchObject({ aside: "it is of version 7", claim: before?.claim });
  });

  it("knows who wrote and when without asking the server", () => {
    expect(listEntries(foldAll(LOG.slice(0, 2)))).toEqual([
      { seq: 1, opId: "op-ann-1", author: "ann", at: 1_700_000_000_001 },
      { seq: 4, opId: "op-bob-4", author: "bob", at: 1_700_000_000_004 },
    ]);
  });

  it("restores a version, also of a claim that was deleted since", () => {
    const [first] = readVersions(LOG);
    const deleted = foldAll(LOG);
    const edit = first && restoreVersion(undefined, first);

    const state = foldAll([entryOf(13, "ann", opOf(12, edit ?? {}))], deleted);

    const found = toClaim("c1", state);
    expect(found.state === "claim" && { ...found.claim, rev: 1 }).toEqual(first?.claim);
  });

  it("has nothing to restore where the claim is just that", () => {
    const [, second] = readVersions(LOG);

    expect(second && restoreVersion(second.claim ?? undefined, second)).toBeUndefined();
  });
});
