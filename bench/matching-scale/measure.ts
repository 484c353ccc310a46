import { existsSync, readFileSync } from "node:fs";
import type { BrowserName } from "../../scripts/browsers/find-browser.ts";
import { ProbeRig } from "../../scripts/probe/probe-rig.ts";
import { medianOf } from "../detection/format.ts";
import type { EngineName, ListFiles, RecallCounts } from "./bundled/asks.ts";
import { readGold, readPages } from "./statements.ts";

/** Chromium closes a store about two seconds after its last use; before that nothing is cold. */
const REST_MS = 3_000;
/** A whole page's answer over which a worker has as much in its caches as it will ever have. */
const WARM_ROUNDS = 24;
const COLD_ROUNDS = { ours: 7, minisearch: 3, tokens: 3 } as const;
/** Peers' warm answers are slow and do not vary. */
const PEER_WARM_ROUNDS = 5;
const CHECK_PAUSE_MS = 300;

/** A list to measure with, and where things are. */
export interface Setting {
  readonly browser: BrowserName;
  readonly engine: EngineName;
  readonly size: string;
  readonly list: Omit<ListFiles, "url"> & { readonly folder: string };
  readonly dirs: { readonly extension: string; readonly lists: string };
  readonly sets: string;
}

/** Everything measured of one engine with one list; milliseconds and bytes. */
export interface Figures {
  readonly browser: BrowserName;
  readonly engine: EngineName;
  readonly size: string;
  readonly version: string;
  readonly claimCount: number;
  readonly installMs: number;
  readonly diskBytes: number;
  readonly coldMs: readonly number[];
  readonly warmMs: readonly number[];
  readonly heapBytes: number | undefined;
  readonly recall: RecallCounts | undefined;
  /** Page checks answered while another edition was being installed. */
  readonly meanwhileMs: readonly number[];
  /** Share of the time in which something on this machine waited for a core; unknown off Linux. */
  readonly pressure: number | undefined;
}

/** Install a list in a fresh browser and measure what readers feel of it. */
export async function measure(setting: Setting): Promise<Figures> {
  const { browser, engine, size, list, sets } = setting;
  await using rig = await ProbeRig.open(browser, setting.dirs);
  const files = { ...list, url: `${rig.origin}/${list.folder}` };
  const pages = readPages(sets);
  const pressureOf = watchPressure();
  const empty = (await rig.ask<number>({ type: "disk" })).answer;
  const install = await rig.ask<{ ms: number }>({ type: "install", engine, list: files });
  say(setting, `installed in ${seconds(install.ms)}`);
  const ask = async (page: number) => {
    const queries = pages[page % pages.length] ?? [];
    return (await rig.ask<{ ms: number }>({ type: "match", engine, queries })).ms;
  };
  const coldMs = await inTurn(COLD_ROUNDS[engine], async (round) => {
    await rig.kill(REST_MS);
    return ask(round);
  });
  say(setting, `cold ${coldMs.map(Math.round)}`);
  const diskBytes = (await rig.ask<number>({ type: "disk" })).answer - empty;
  const { warmMs, heapBytes } = await measureWarm(rig, engine, ask);
  say(setting, `warm ${warmMs.map(Math.round)}; ${(diskBytes / list.claimCount).toFixed(0)} B`);
  const recall = engine === "ours" ? await countRecall(rig, sets) : undefined;
  const meanwhileMs = engine === "ours" ? await checkMeanwhile(rig, files, ask) : [];
  say(setting, `meanwhile ${meanwhileMs.map(Math.round)}`);
  const { claimCount } = list;
  const version = await rig.version();
  return {
    ...{ browser, engine, size, version, claimCount, installMs: install.ms, diskBytes },
    ...{ coldMs, warmMs, heapBytes, recall, meanwhileMs, pressure: pressureOf() },
  };
}

/** The median and the ninety-fifth of a hundred. */
export function spread(values: readonly number[]): { p50: number; p95: number } {
  const sorted = [...values].sort((a, b) => a - b);
  return {
    p50: medianOf(sorted),
    p95: sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN,
  };
}

type AskPage = (page: number) => Promise<number>;

async function measureWarm(rig: ProbeRig, engine: EngineName, ask: AskPage) {
  await rig.kill(REST_MS);
  await rig.ask({ type: "ping" });
  const before = await rig.heapBytes();
  await ask(20);
  await ask(21);
  const rounds = engine === "ours" ? WARM_ROUNDS : PEER_WARM_ROUNDS;
  const warmMs = await inTurn(rounds, (round) => ask(30 + round));
  const after = await rig.heapBytes();
  const isKnown = before !== undefined && after !== undefined;
  return { warmMs, heapBytes: isKnown ? after - before : undefined };
}

async function countRecall(rig: ProbeRig, sets: string): Promise<RecallCounts> {
  const sum = { asked: 0, ours: 0, everyTerm: 0, thorough: 0 };
  for (const queries of readGold(sets)) {
    const { answer } = await rig.ask<RecallCounts>({ type: "recall", queries });
    sum.asked += answer.asked;
    sum.ours += answer.ours;
    sum.everyTerm += answer.everyTerm;
    sum.thorough += answer.thorough;
  }
  return sum;
}

/** Install the list again as a new edition, and check one page after the other until it is there. */
async function checkMeanwhile(rig: ProbeRig, list: ListFiles, ask: AskPage): Promise<number[]> {
  const edition = { ...list, version: `${list.version}+` };
  const times: number[] = [];
  let isDone = false;
  const install = rig.ask({ type: "install", engine: "ours", list: edition }).finally(() => {
    isDone = true;
  });
  const check = async () => {
    while (!isDone) {
      times.push(await ask(60 + times.length));
      await new Promise((resolve) => setTimeout(resolve, CHECK_PAUSE_MS));
    }
  };
  await Promise.all([install, check()]);
  return times;
}

async function inTurn(rounds: number, once: (round: number) => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push(await once(round));
  return times;
}

/** How busy the machine is from here on: what other work it has shows in every time measured. */
function watchPressure(): () => number | undefined {
  const waitedUs = () => {
    const file = "/proc/pressure/cpu";
    if (!existsSync(file)) return undefined;
    return Number(/some .*total=(\d+)/.exec(readFileSync(file, "utf8"))?.[1]);
  };
  const [waited, start] = [waitedUs(), performance.now()];
  return () => {
    const now = waitedUs();
    if (waited === undefined || now === undefined) return undefined;
    return (now - waited) / 1_000 / (performance.now() - start);
  };
}

function say({ engine, size, browser }: Setting, what: string): void {
  process.stderr.write(`${browser} ${engine} ${size}: ${what}\n`);
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(1)} s`;
}
