import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { BrowserName } from "../../scripts/browsers/find-browser.ts";
import { buildProbe } from "../../scripts/probe/build-probe.ts";
import { ProbeRig } from "../../scripts/probe/probe-rig.ts";
import type { Installed, Looked, StoreAsk, StoreState } from "./bundled/store-asks.ts";
import { BROWSERS } from "./rig.ts";

const WORKER = join(import.meta.dirname, "bundled/store-worker.ts");
const OLD = { version: "old", claimCount: 2_000, segmentSize: 900 };
const NEW = { version: "new", claimCount: 9_000, segmentSize: 2_500 };
const SOME = [0, 899, 900, 1_999];

let scratch: string;
let rig: ProbeRig | undefined;

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), "says-who-store-"));
  for (const name of BROWSERS) await buildProbe(join(scratch, name), name, WORKER);
});
afterEach(() => rig?.[Symbol.asyncDispose]());
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

async function open(name: BrowserName): Promise<ProbeRig> {
  return ProbeRig.open(name, { extension: join(scratch, name), lists: scratch });
}

async function ask<T>(asked: StoreAsk): Promise<T> {
  if (!rig) throw new Error("expected a browser to be open");
  return (await rig.ask<T>(asked)).answer;
}

/** Start an install and stop the background for good once it has taken so many claims up. */
async function killAt(claimCount: number): Promise<void> {
  const dying = rig?.ask({ type: "install", edition: NEW }).catch(() => {});
  while ((await ask<number>({ type: "progress" })) < claimCount) await sleep(5);
  await rig?.kill(300);
  void dying; // its answer never comes
}

describe.each(BROWSERS)("the store in %s", (name) => {
  it("keeps the old edition whole through kills, and goes on where it was stopped", async () => {
    rig = await open(name);
    await ask({ type: "install", edition: OLD });
    const starts: number[] = [];

    for (const claimCount of [0, 2_000, 4_500, 7_000, 8_500]) {
      await killAt(claimCount);
      const state = await ask<StoreState>({ type: "state" });
      expect(state).toMatchObject({ state: "ready", version: "old" });
      expect(state.segments.filter((each) => each === "live")).toHaveLength(3);
      expect(state.segments).not.toContain("building");
      expect(await ask<Looked>({ type: "look", numbers: SOME })).toEqual(SOME.map(() => "old"));
      starts.push(state.segments.filter((each) => each === "built").length);
    }
    const installed = await ask<Installed>({ type: "install", edition: NEW });

    expect(installed.ok).toBe(true);
    expect(installed.from).toBe(2_500 * (starts.at(-1) ?? 0));
    expect(installed.from).toBeGreaterThan(0);
    const all = [...SOME, 2_499, 2_500, 4_999, 5_000, 7_499, 7_500, 8_999];
    expect(await ask<Looked>({ type: "look", numbers: all })).toEqual(all.map(() => "new"));
    const state = await ask<StoreState>({ type: "state" });
    expect(state).toMatchObject({ state: "ready", version: "new" });
    expect(state.segments).toEqual(["live", "live", "live", "live"]);
    expect(state.pages).toBe(3 * Math.ceil(2_500 / 16) + Math.ceil(1_500 / 16));
  });

  it("never answers with parts of two editions while lists are replaced", async () => {
    rig = await open(name);
    await ask({ type: "install", edition: OLD });

    const { looks, mixed } = await ask<{ looks: number; mixed: Looked[] }>({
      ...{ type: "race", editions: 4 },
    });

    expect(mixed).toEqual([]);
    expect(looks).toBeGreaterThan(3);
  });
});

describe("a disk that is full half way through an install", () => {
  it("is said in so many words, and the old edition stays", async () => {
    rig = await open("chromium");
    // From the start: Chromium asks only now and then how much it may still write.
    await rig.limitStorage(3_000_000);
    await ask({ type: "install", edition: OLD });

    const full = await ask<Installed>({ type: "install", edition: NEW });

    expect(full).toMatchObject({ ok: false, code: "full" });
    const state = await ask<StoreState>({ type: "state" });
    expect(state).toMatchObject({ state: "ready", version: "old", failure: null });
    expect(state.segments).toEqual(["live", "live", "live"]);
    expect(await ask<Looked>({ type: "look", numbers: SOME })).toEqual(SOME.map(() => "old"));
    await rig.limitStorage(undefined);
    await rig.kill(3_000);
    expect(await ask<Installed>({ type: "install", edition: NEW })).toMatchObject({ ok: true });
  });
});
