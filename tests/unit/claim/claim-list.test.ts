import { describe, expect, it } from "vitest";
import { parseClaimList } from "../../../lib/claim/claim-list.ts";
import { claimOf } from "../storage/claims.ts";

const GOOD = claimOf("bridge", "The harbour bridge will be closed for eleven weeks.");

function fileOf(claims: readonly unknown[]) {
  return { format: "says-who-claims", version: 1, list: { id: "roads", title: "Roads" }, claims };
}

function refusalOf(record: unknown): string | undefined {
  const parsed = parseClaimList(fileOf([record]));
  return parsed.ok ? parsed.value.refused[0]?.why : undefined;
}

describe("parseClaimList", () => {
  it("keeps the good records and names the bad ones", () => {
    const parsed = parseClaimList(fileOf([GOOD, { id: "empty" }, null]));

    expect(parsed).toMatchObject({
      ok: true,
      value: {
        claims: [{ id: "bridge" }],
        refused: [
          { index: 1, id: "empty", why: expect.stringMatching(/^Record 2 \(empty\): proposition/) },
          { index: 2, id: null, why: expect.stringMatching(/^Record 3: /) },
        ],
      },
    });
  });

  it("keeps the first of two records with one id", () => {
    const parsed = parseClaimList(fileOf([GOOD, GOOD]));

    expect(parsed).toMatchObject({
      value: { claims: [GOOD], refused: [{ why: expect.stringContaining("same id") }] },
    });
  });

  it.each([
    ["a script address", { utterances: [{ ...GOOD.utterances[0], url: "javascript:alert(1)" }] }],
    ["a data address", { utterances: [{ ...GOOD.utterances[0], url: "data:text/html,x" }] }],
    ["a proposition of two words", { proposition: { lang: "en", text: "Taxes rose" } }],
    ["an alias of one letter", { speaker: { name: "Ministry of Roads", aliases: ["a"] } }],
    [
      "a date that is none",
      { utterances: [{ ...GOOD.utterances[0], date: { value: "2023-02-31x", precision: "day" } }] },
    ],
    [
      "a date less exact than it says",
      { utterances: [{ ...GOOD.utterances[0], date: { value: "2023", precision: "day" } }] },
    ],
    ["a text without end", { proposition: { lang: "en", text: "word ".repeat(5_000) } }],
  ])("refuses a record with %s", (_what, change) => {
    expect(refusalOf({ ...GOOD, ...change })).toMatch(/^Record 1 \(bridge\): \w+/);
  });

  it.each([
    ["nothing", undefined],
    ["a page", "<!doctype html>"],
    ["another format", { format: "other", version: 1, list: {}, claims: [] }],
    ["a newer version", { ...fileOf([]), version: 2 }],
  ])("says that %s is no claim list", (_what, file) => {
    expect(parseClaimList(file)).toMatchObject({
      ok: false,
      why: expect.stringContaining("no claim list"),
    });
  });

  it("does not let a record reach the prototype", () => {
    const record = JSON.parse('{"__proto__":{"polluted":true},"id":"x"}');

    parseClaimList(fileOf([record]));

    expect("polluted" in {}).toBe(false);
  });
});
