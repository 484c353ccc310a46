import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runListCommand } from "../../../cli/list.ts";
import { claimOf } from "../storage/claims.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "says-who-list-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("npm run list -- validate", () => {
  it("finds nothing wrong with the starter list", async () => {
    const outcome = await runListCommand(["validate", "public/lists/starter.json"]);

    expect(outcome.code).toBe(0);
    expect(outcome.lines).toEqual([expect.stringMatching(/9 claims are good, 0 are refused/)]);
  });

  it("names each record that is refused, and counts the good ones", async () => {
    const file = join(folder, "broken.json");
    const header = { format: "says-who-claims", version: 1, list: { id: "b", title: "Broken" } };
    writeFileSync(file, JSON.stringify({ ...header, claims: [{ id: "x" }, 7] }));

    const outcome = await runListCommand(["validate", file]);

    expect(outcome.code).toBe(1);
    expect(outcome.lines).toEqual([
      `${file}, line 1 (x), proposition: it is missing.`,
      `${file}, line 1 (x), speaker: it is missing.`,
      `${file}, line 1: it must be an object.`,
      "Broken: 0 claims are good, 2 are refused.",
    ]);
  });

  it("reads lines too, and says on which one something is wrong", async () => {
    const file = join(folder, "roads.ndjson");
    const good = claimOf("bridge", "The harbour bridge will be closed for eleven weeks.");
    const bad = { ...good, id: "b", utterances: [{ ...good.utterances[0], url: "javascript:1" }] };
    const records = [{ list: { id: "roads", title: "Roads" } }, good, "", bad, good];
    const text = records.map((record) => (record === "" ? "" : JSON.stringify(record)));
    writeFileSync(file, [...text, "{"].join("\n"));

    const outcome = await runListCommand(["validate", file]);

    expect(outcome.lines).toEqual([
      `${file}, line 4 (b), utterances.0.url: only http and https addresses are allowed.`,
      `${file}, line 5 (bridge), id: line 2 has the same.`,
      `${file}, line 6: this is no JSON.`,
      "Roads: 1 claims are good, 3 are refused.",
    ]);
  });

  it("says where a file ceases to be JSON, or to be text", async () => {
    const [cut, latin] = [join(folder, "cut.json"), join(folder, "latin.json")];
    writeFileSync(cut, `{\n  "format": oops`);
    writeFileSync(latin, new Uint8Array([0x22, 0xe4, 0x22]));

    expect((await runListCommand(["validate", cut])).lines[0]).toMatch(/line 2, column 13: /);
    expect((await runListCommand(["validate", latin])).lines[0]).toMatch(/not in UTF-8/);
  });

  it.each([
    [["validate", "nowhere.json"], 1, /no such file/],
    [["validate", "package.json"], 1, /no claim list/],
    [["validate", "README.md"], 1, /no claim list/],
    [["validate"], 2, /^usage/],
    [["publish", "a.json", "site"], 2, /^usage/],
    [["polish", "a.json"], 2, /^usage/],
    [["keygen", "keys", "--days", "soon"], 2, /^--days: "soon" is no number/],
  ] as const)("answers %s with a sentence", async (args, code, sentence) => {
    const outcome = await runListCommand(args);

    expect(outcome).toEqual({ code, lines: [expect.stringMatching(sentence)] });
  });
});
