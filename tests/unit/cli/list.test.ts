import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runListCommand } from "../../../cli/list.ts";

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
    expect(outcome.lines[0]).toMatch(/^Record 1 \(x\): proposition/);
    expect(outcome.lines[1]).toMatch(/^Record 2: /);
    expect(outcome.lines[2]).toBe("Broken: 0 claims are good, 2 are refused.");
  });

  it.each([
    [["validate", "nowhere.json"], 1, /no such file/],
    [["validate", "package.json"], 1, /no claim list/],
    [["validate", "README.md"], 1, /no claim list/],
    [["publish"], 2, /^usage/],
  ] as const)("answers %s with a sentence", async (args, code, sentence) => {
    const outcome = await runListCommand(args);

    expect(outcome).toEqual({ code, lines: [expect.stringMatching(sentence)] });
  });
});
