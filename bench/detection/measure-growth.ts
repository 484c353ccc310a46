import { HOSTILE_TEXTS } from "./hostile-texts.ts";
import { writeNews } from "./news-text.ts";
import type { BackgroundWorker } from "./worker.ts";

const DOUBLINGS = [1, 2, 4, 8];
/** The hostile texts end at 1,000,000 characters. */
const LENGTHS = { news: 60_000, hostile: 125_000 };
/** The fastest counts: others use the machine too, and their turns are no growth. */
const ROUNDS = 5;
/** A text that has taken so long is not read again. */
const PATIENCE_MS = 5_000;

/** Double each kind of text and print the time per character, which is to stay the same. */
export async function measureGrowth(worker: BackgroundWorker): Promise<void> {
  print(`\nTime per 1,000 characters as a text is doubled, fastest of up to ${ROUNDS}`);
  print(
    `  ${"".padEnd(32)}${DOUBLINGS.map((times) => `${times}x`.padStart(10)).join("")}   8x to 1x`,
  );
  await printGrowth(worker, { name: "news", length: LENGTHS.news, write: writeNews });
  for (const [name, write] of Object.entries(HOSTILE_TEXTS)) {
    await printGrowth(worker, { name, length: LENGTHS.hostile, write });
  }
}

type Kind = { name: string; length: number; write: (length: number) => string };

async function printGrowth(worker: BackgroundWorker, { name, length, write }: Kind): Promise<void> {
  const costs: number[] = [];
  for (const times of DOUBLINGS) {
    await worker.hold(write(length * times));
    costs.push(((await fastestTime(worker)) * 1_000) / (length * times));
  }
  const cells = costs.map((cost) => `${cost.toFixed(2)} ms`.padStart(10)).join("");
  const growth = (costs.at(-1) ?? 0) / (costs[0] ?? 0);
  print(`  ${name.padEnd(32)}${cells}${growth.toFixed(2).padStart(11)}`);
}

async function fastestTime(worker: BackgroundWorker): Promise<number> {
  const rounds: number[] = [];
  let spentMs = 0;
  while (rounds.length < ROUNDS && spentMs < PATIENCE_MS) {
    const { ms } = await worker.detect("engine");
    rounds.push(ms);
    spentMs += ms;
  }
  return Math.min(...rounds);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
