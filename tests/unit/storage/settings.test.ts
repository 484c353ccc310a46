import { describe, expect, it } from "vitest";
import { changeSettings, readSettings, withSite } from "../../../lib/storage/settings.ts";

function areaWith(stored: Record<string, unknown>) {
  return {
    get: async () => stored,
    set: async (items: Record<string, unknown>) => {
      Object.assign(stored, items);
    },
  } as never;
}

describe("readSettings", () => {
  it("reads only on a click until the reader has chosen", async () => {
    expect(await readSettings(areaWith({}))).toEqual({
      reach: "on-click",
      offSites: [],
      apart: [],
    });
  });

  it("keeps the good fields of a damaged store", async () => {
    const area = areaWith({ settings: { reach: "everywhere", offSites: ["news.example"] } });

    expect(await readSettings(area)).toEqual({
      reach: "on-click",
      offSites: ["news.example"],
      apart: [],
    });
  });
});

describe("changeSettings", () => {
  it("changes what is named and keeps the rest", async () => {
    const area = areaWith({ settings: { reach: "all-sites", offSites: ["a.example"] } });

    await changeSettings(area, { offSites: ["b.example"] });

    expect(await readSettings(area)).toEqual({
      reach: "all-sites",
      offSites: ["b.example"],
      apart: [],
    });
  });
});

describe("withSite", () => {
  it("puts a host in once and takes it out again", () => {
    const once = withSite(withSite([], "a.example", true), "a.example", true);

    expect(once).toEqual(["a.example"]);
    expect(withSite(once, "a.example", false)).toEqual([]);
  });
});
