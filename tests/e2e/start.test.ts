import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const START = join(import.meta.dirname, "../../scripts/start.ts");

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "says-who-start-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Ending {
  code: number;
  stdout: string;
  stderr: string;
}

function start(...args: string[]): Promise<Ending> {
  return new Promise((resolve) => {
    const env = { ...process.env, INIT_CWD: folder };
    execFile(process.execPath, [START, ...args], { env }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

describe("npm start", () => {
  it.each([
    ["a file that is not there", "missing.txt", undefined, "no-such-file"],
    ["a PDF", "paper.pdf", "%PDF-1.7", "pdf"],
    ["an empty file", "empty.txt", "", "empty"],
  ])("says why it cannot read %s", async (_what, name, body, code) => {
    if (body !== undefined) writeFileSync(join(folder, name), body);

    const ending = await start("--json", name);

    expect(ending.code).toBe(1);
    expect(ending.stderr).toContain(name);
    expect(JSON.parse(ending.stdout)).toMatchObject({ error: { code } });
  });

  it("says that a browser's own page is not for extensions", async () => {
    const ending = await start("--json", "about:config");

    expect(ending.code).toBe(1);
    expect(JSON.parse(ending.stdout)).toMatchObject({ error: { code: "browser-page" } });
  });

  it("says why an address cannot be opened", async () => {
    const ending = await start("http://127.0.0.1:1/");

    expect(ending).toMatchObject({ code: 1, stdout: "" });
    expect(ending.stderr).toMatch(/could not open http:\/\/127\.0\.0\.1:1\/: [a-z ]+\./);
  });

  it.each(["chromium", "firefox"])(
    "prints one JSON document of the demo in %s",
    async (browser) => {
      const ending = await start("--json", "--browser", browser);

      expect(ending).toMatchObject({ code: 0 });
      const report = JSON.parse(ending.stdout);
      expect(report.statements.length).toBeGreaterThan(0);
      expect(report.page.url).toMatch(/^http:\/\/127\.0\.0\.1:/);
    },
  );

  it("prints a table and saves the pictures without a display", async () => {
    const ending = await start("--headless");

    expect(ending).toMatchObject({ code: 0 });
    expect(ending.stdout).toContain("COUNTER-STATEMENTS");
    expect(ending.stdout).toMatch(/Screenshots: .*page\.png, .*popup\.png/);
  });

  it("says why a page without an article has no statements", async () => {
    writeFileSync(join(folder, "menu.html"), "<!doctype html><nav><a href='#'>Home</a></nav>");

    const ending = await start("--json", "menu.html");

    expect(ending.code).toBe(1);
    expect(JSON.parse(ending.stdout).error.sentence).toMatch(/\w+ .*\.$/);
  });
});
