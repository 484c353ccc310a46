/**
 * What matching costs with lists of up to a million claims, beside minisearch and a Dexie index of
 * tokens: installing, disk, the first answer of a fresh worker, later ones, heap, and what is found.
 * Everything is measured inside an extension's background in a real headless browser.
 *
 *   npm run bench -- matching-scale [--sizes 10k,100k,1m] [--firefox] [--alone] [--write]
 *
 * --firefox measures our own in Firefox; --alone leaves the others out; --write puts the figures
 * into docs/benchmarks.md. Needs the measuring sets beside this project.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { BrowserName } from "../scripts/browsers/find-browser.ts";
import { findSets } from "../scripts/eval/matching-sets.ts";
import { buildProbe } from "../scripts/probe/build-probe.ts";
import type { EngineName } from "./matching-scale/bundled/asks.ts";
import { readEntries, writeList } from "./matching-scale/lists.ts";
import { type Figures, measure } from "./matching-scale/measure.ts";
import { formatTable, writeReport } from "./matching-scale/report.ts";

const WORKER = join(import.meta.dirname, "matching-scale/bundled/worker.ts");
const SIZES: Record<string, number> = { "10k": 10_000, "100k": 100_000, "1m": 1_000_000 };
/** The others are measured up to this many claims: beyond it they take hours or run out of memory. */
const PEER_LIMIT = 100_000;

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "10k,100k" },
    firefox: { type: "boolean", default: false },
    alone: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
  },
});
const scratch = mkdtempSync(join(tmpdir(), "says-who-bench-"));
try {
  process.exitCode = await main(findSets());
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function main(sets: string | undefined): Promise<number> {
  if (!sets) {
    process.stdout.write("matching-scale needs ../shared/eval/matching, and it is not there.\n");
    return 1;
  }
  const browser = values.firefox ? "firefox" : "chromium";
  const extension = join(scratch, "extension");
  await buildProbe(extension, browser, WORKER);
  const entries = readEntries(sets);
  const figures: Figures[] = [];
  for (const size of values.sizes.split(",")) {
    const claimCount = SIZES[size];
    if (!claimCount) throw new Error(`expected sizes of ${Object.keys(SIZES)}, got ${size}`);
    const files = writeList(join(scratch, size), entries, claimCount);
    const list = { listId: "bench", version: "1", folder: size, files, claimCount };
    for (const engine of enginesFor(claimCount, browser)) {
      const dirs = { extension, lists: scratch };
      figures.push(await measure({ browser, engine, size, list, dirs, sets }));
    }
    rmSync(join(scratch, size), { recursive: true });
  }
  process.stdout.write(`${formatTable(figures)}\n`);
  if (values.write) writeReport(figures);
  return 0;
}

function enginesFor(claimCount: number, browser: BrowserName): readonly EngineName[] {
  const isAlone = values.alone || browser === "firefox" || claimCount > PEER_LIMIT;
  return isAlone ? ["ours"] : ["ours", "minisearch", "tokens"];
}
