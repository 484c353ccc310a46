import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { inventClaim } from "../../bench/feed/invent-claim.ts";
import { runListCommand } from "../../cli/list.ts";

const SCRIPT = join(import.meta.dirname, "../../cli/list.ts");
const COUNT = 4_000;
const KILLS = 10;

let folder: string;
const at = (name: string) => join(folder, name);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "says-who-killed-"));
  await runListCommand(["keygen", at("keys")]);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Write the list's nth edition: every claim of it is revised. */
function writeEdition(edition: number): string[] {
  const claims = Array.from({ length: COUNT }, (_, index) => inventClaim(index, edition));
  const list = { id: "roads", title: "Roads" };
  const text = { format: "says-who-claims", version: 1, list, claims };
  writeFileSync(at("list.json"), JSON.stringify(text));
  return ["publish", at("list.json"), at("site"), "--key", at("keys/online.key")];
}

/** Run the command in a process of its own and end it without warning; `false` if it was done. */
async function killAfter(args: string[], ms: number): Promise<boolean> {
  const child = spawn(process.execPath, [SCRIPT, ...args], { stdio: "ignore" });
  const timer = setTimeout(() => child.kill("SIGKILL"), ms);
  const signal = await new Promise((resolve) => child.once("exit", (_code, by) => resolve(by)));
  clearTimeout(timer);
  return signal === "SIGKILL";
}

describe("a publisher whose process is killed", () => {
  it("leaves a whole list at every moment, and goes on the next time", async () => {
    await runListCommand(writeEdition(0));
    const start = Date.now();
    await killAfter(writeEdition(1), 60_000);
    const whole = Date.now() - start;
    const ends: boolean[] = [];
    for (let kill = 0; kill < KILLS; kill += 1) {
      // Mostly in the second half of a run, when files are written.
      const ms = whole * (0.4 + (0.7 * kill) / KILLS);
      ends.push(await killAfter(writeEdition(2 + kill), ms));

      const verified = await runListCommand(["verify", at("site")]);

      expect(verified, `killed after ${Math.round(ms)} ms`).toMatchObject({ code: 0 });
    }

    expect(ends).toContain(true);
    expect(await runListCommand(writeEdition(50))).toMatchObject({ code: 0 });
    expect(await runListCommand(["verify", at("site")])).toMatchObject({ code: 0 });
  });
});
