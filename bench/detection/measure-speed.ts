import { formatMs, formatRow, judge, medianOf } from "./format.ts";
import type { BackgroundWorker, LoadTimes } from "./worker.ts";

/** The bars detection is held to. */
const BARS = { detectMs: 80, loadMs: 30, timesFaster: 10 };

/** Fresh workers for load and first detection. */
const STARTS = 5;
/** Rounds before those that count: the compilers go on improving the engine for about so long. */
const WARM_UP = 40;
const ROUNDS = 15;
/** The rival is as fast as it gets after two or three. */
const RIVAL_WARM_UP = 5;
const RIVAL_EVERY = 3;

/** Load and first detection, each in a fresh worker; then print both. */
export async function measureStarts(worker: BackgroundWorker, text: string): Promise<void> {
  const loads: LoadTimes[] = [];
  const first: number[] = [];
  const second: number[] = [];
  for (let start = 0; start < STARTS; start++) {
    loads.push(await worker.renew());
    await worker.hold(text);
    first.push((await worker.detect("engine")).ms);
    second.push((await worker.detect("engine")).ms);
  }
  const totals = loads.map(({ fetchMs, readMs }) => fetchMs + readMs);
  const isFast = medianOf(totals) <= BARS.loadMs;
  print(`In ${STARTS} fresh workers, medians (fastest-slowest)`);
  row("script", formatMs(loads.map(({ scriptMs }) => scriptMs)));
  row("model and pack: fetch", formatMs(loads.map(({ fetchMs }) => fetchMs)));
  row("model: read", formatMs(loads.map(({ readMs }) => readMs)));
  row("pack: read", formatMs(loads.map(({ packMs }) => packMs)));
  row("model loaded", formatMs(totals), `bar ${BARS.loadMs} ms, ${judge(isFast)}`);
  row("first detection", formatMs(first), `${text.length} characters, nothing compiled yet`);
  row("second detection", formatMs(second));
}

/** Our detection against compromise on the same text, in turns; then print both. */
export async function measureRivals(worker: BackgroundWorker, text: string): Promise<void> {
  await worker.addRival();
  await worker.hold(text);
  for (let round = 0; round < WARM_UP; round++) await worker.detect("engine");
  for (let round = 0; round < RIVAL_WARM_UP; round++) await worker.detect("rival");
  const ours: number[] = [];
  const theirs: number[] = [];
  const found = { engine: 0, rival: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    const own = await worker.detect("engine");
    ours.push(own.ms);
    found.engine = own.found;
    if (round % RIVAL_EVERY !== 0) continue;
    const other = await worker.detect("rival");
    theirs.push(other.ms);
    found.rival = other.found;
  }
  const ratio = medianOf(theirs) / medianOf(ours);
  const isFast = medianOf(ours) <= BARS.detectMs;
  print(`\nWarm, ${text.length} characters, medians (fastest-slowest)`);
  print(
    `  ${WARM_UP} and ${RIVAL_WARM_UP} rounds to warm up; then ${ROUNDS} and ${theirs.length}, in turns`,
  );
  row(
    "says-who",
    formatMs(ours),
    `${found.engine} attributions; bar ${BARS.detectMs} ms, ${judge(isFast)}`,
  );
  row("compromise .quotations()", formatMs(theirs), `${found.rival} quotations`);
  row(
    "times faster",
    ratio.toFixed(1),
    `bar ${BARS.timesFaster}, ${judge(ratio >= BARS.timesFaster)}`,
  );
}

function row(name: string, figure: string, note = ""): void {
  print(formatRow(name, figure, note));
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
