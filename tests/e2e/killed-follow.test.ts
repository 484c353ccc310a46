import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Claim } from "../../lib/claim/claim.ts";
import { buildProbe } from "../../scripts/probe/build-probe.ts";
import { ProbeRig } from "../../scripts/probe/probe-rig.ts";
import { randomFrom } from "../seeded-random.ts";
import { createPublisher, type Publisher } from "../unit/feed/publisher.ts";
import { type FeedServer, serveFeed } from "../unit/services/feed-server.ts";
import { claimOf } from "../unit/storage/claims.ts";
import { textsOf } from "../unit/storage/feed-life.ts";
import type { Audit, FeedAsk } from "./bundled/feed-asks.ts";
import { BROWSERS } from "./rig.ts";

const WORKER = join(import.meta.dirname, "bundled/feed-worker.ts");
const KILLS = 10;
const COUNT = 3_000;
/** Another choice of moments; a failure names the one it had. */
const SEED = Number(process.env.KILL_SEED ?? Date.now() % 1_000_000);

let scratch: string;
let rig: ProbeRig | undefined;
let server: FeedServer | undefined;

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), "says-who-killed-"));
  for (const name of BROWSERS) await buildProbe(join(scratch, name), name, WORKER);
});
afterEach(async () => {
  await rig?.[Symbol.asyncDispose]();
  await server?.[Symbol.asyncDispose]();
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

async function ask<T>(asked: FeedAsk): Promise<T> {
  if (!rig) throw new Error("expected a browser to be open");
  return (await rig.ask<T>(asked)).answer;
}

interface Kill {
  /** After so many ms of a look. */
  atMs: number;
  /** Whether the look was still under way. */
  isCut: boolean;
}

interface Looks {
  /** What one takes in peace. */
  lookMs: number;
  random: () => number;
  /** Bring everything back to before the first look. */
  startAgain(): Promise<void>;
}

/** Stop the background somewhere in the time that a look takes, again and again. */
async function killTenTimes({ random, startAgain, ...looks }: Looks): Promise<Kill[]> {
  const kills: Kill[] = [];
  let { lookMs } = looks;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const look = ask({ type: "look" }).then(
      () => false,
      () => true, // its answer never comes
    );
    const atMs = Math.round(random() * lookMs);
    await sleep(atMs);
    await rig?.kill(50);
    const isCut = await Promise.race([look, sleep(1_000, true)]);
    kills.push({ atMs, isCut });
    if (isCut) continue;
    // It was through before: nothing is left to cut, and a look takes less than was thought.
    lookMs /= 2;
    await startAgain();
  }
  return kills;
}

/** A claim with a name of its own, so that a search for it cannot mean another. */
function shipClaim(index: number, revision: number): Claim {
  const name = [...String(index)].map((digit) => "bdfgklmnpr"[Number(digit)]).join("o");
  const sold = `was sold to the island company Ze${name} in ${1800 + (index % 200)}`;
  return claimOf(`c${index}`, `The ship named Qu${name} ${sold} for ${revision + 2} crowns`);
}

const claimsFrom = (from: number, to: number, revision = 0) =>
  Array.from({ length: to - from }, (_, at) => shipClaim(from + at, revision));

const FIRST = claimsFrom(0, COUNT);
const GONE = FIRST.slice(0, 40);
const SECOND = [...claimsFrom(40, 400, 1), ...FIRST.slice(400), ...claimsFrom(COUNT, COUNT + 60)];

const whole = (claims: readonly Claim[]): Audit => ({
  ...{ claimCount: claims.length, doubled: [], lost: [], unfound: [], undead: [], leftovers: 0 },
});

describe.each(BROWSERS)("a followed list in %s", (name) => {
  it("comes in and is updated through ten kills each, nothing doubled and nothing lost", {
    timeout: 300_000,
  }, async () => {
    const random = randomFrom(SEED);
    const { publisher, old, next } = await publishTwice();
    server = await serveFeed(publisher.files);
    rig = await ProbeRig.open(name, { extension: join(scratch, name), lists: scratch });
    const subscription = { base: server.base, key: publisher.root.publicKey };
    const serve = (files: Publisher["files"]) => {
      for (const [path, bytes] of files) publisher.files.set(path, bytes);
    };
    // Once in peace, to learn how long it takes.
    serve(old);
    await ask({ type: "follow", subscription });
    const installMs = await timedLook();
    serve(next);
    const updateMs = await timedLook();

    const followAnew = async () => {
      serve(old);
      await ask({ type: "forget" });
      await ask({ type: "follow", subscription });
    };
    await followAnew();
    const ofInstall = await killTenTimes({ lookMs: installMs, random, startAgain: followAnew });
    const isIn = await ask<boolean>({ type: "look" });
    const installed = await ask<Audit>({ type: "audit", live: textsOf(FIRST), gone: {} });
    serve(next);
    const updateAnew = async () => {
      await followAnew();
      await ask({ type: "look" });
      serve(next);
    };
    const ofUpdate = await killTenTimes({ lookMs: updateMs, random, startAgain: updateAnew });
    const isUpdated = await ask<boolean>({ type: "look" });
    const updated = await ask<Audit>({
      ...{ type: "audit", live: textsOf(SECOND), gone: textsOf(GONE) },
    });

    const moments = `KILL_SEED=${SEED}: ${JSON.stringify([ofInstall, ofUpdate])}`;
    expect(isIn && isUpdated, moments).toBe(true);
    expect(ofInstall.filter(({ isCut }) => isCut).length, moments).toBeGreaterThan(2);
    expect(ofUpdate.filter(({ isCut }) => isCut).length, moments).toBeGreaterThan(2);
    expect(installed, moments).toEqual(whole(FIRST));
    expect(updated, moments).toEqual(whole(SECOND));
  });
});

/** Two editions, and the folder as it was after each. */
async function publishTwice() {
  const publisher = await createPublisher();
  const now = Math.floor(Date.now() / 1_000) * 1_000;
  await publisher.publish(FIRST, now);
  const old = new Map(publisher.files);
  await publisher.publish(SECOND, now);
  return { publisher, old, next: new Map(publisher.files) };
}

async function timedLook(): Promise<number> {
  const start = performance.now();
  expect(await ask<boolean>({ type: "look" })).toBe(true);
  return performance.now() - start;
}
