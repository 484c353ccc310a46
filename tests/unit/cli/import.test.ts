import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { runListCommand } from "../../../cli/list.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "says-who-import-"));
});

async function importFile(name: string, content: string | Uint8Array, ...more: string[]) {
  const file = join(folder, name);
  const out = join(folder, "list.json");
  await writeFile(file, content);
  const outcome = await runListCommand(["import", file, "--out", out, ...more]);
  const written = await readFile(out, "utf8").catch(() => undefined);
  return { ...outcome, written };
}

describe("npm run list -- import", () => {
  it("writes a list that can be validated", async () => {
    const { code, lines } = await importFile(
      "claims.csv",
      "claim,speaker,verdict,url\nThe ferry was sold,Ann Lind,False,https://a.example/1\nShort,Bo,,\n",
    );

    const valid = await runListCommand(["validate", join(folder, "list.json")]);

    expect(code).toBe(0);
    expect(lines.join("\n")).toMatch(
      /Short: .*three words[\s\S]*1 claims; 0 records merged into them, 1 refused/,
    );
    expect(valid).toMatchObject({ code: 0, lines: [expect.stringMatching(/1 claims are good/)] });
  });

  it("takes the columns it is told", async () => {
    const { written } = await importFile(
      "t.csv",
      "a,b\nAnn Lind,The ferry was sold\n",
      "--columns",
      "claim=2,speaker=1",
    );

    expect(written).toMatch(/"name": "Ann Lind"/);
  });

  it("says when a file had to be read in an old encoding", async () => {
    const { lines } = await importFile(
      "t.csv",
      Buffer.from("claim\nDie F\xe4hre wurde verkauft\n", "latin1"),
    );

    expect(lines[0]).toMatch(/Windows-1252/);
  });

  it.each([
    ["a column that is none", ["--columns", "colour=1"], /“colour=1” is none of/],
    ["a column without a number", ["--columns", "claim"], /is none of/],
  ])("refuses %s", async (_what, more, why) => {
    const { code, lines, written } = await importFile(
      "t.csv",
      "claim\nThe ferry was sold\n",
      ...more,
    );

    expect(code).toBe(2);
    expect(lines.join()).toMatch(why);
    expect(written).toBeUndefined();
  });

  it("writes nothing where there is nothing to read", async () => {
    const { code, lines, written } = await importFile("t.csv", "a,b\n1,2\n");

    expect(code).toBe(1);
    expect(lines[0]).toMatch(/column/);
    expect(written).toBeUndefined();
  });

  it("names a file that is not there", async () => {
    const outcome = await runListCommand(["import", join(folder, "none.csv"), "--out", "x"]);

    expect(outcome).toMatchObject({ code: 1, lines: [expect.stringMatching(/no such file/)] });
  });
});
