/**
 * What reading a page costs the reader: serves the saved news pages beside this project from
 * loopback, reads each in headless Chromium and prints what was found and how long it took.
 *
 *   node bench/page-cost.ts [name of one page, to print its text]
 */
import { readdirSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { dirname, join } from "node:path";
import puppeteer, { type Browser } from "puppeteer-core";
import { bundleScript } from "../scripts/build/bundle-script.ts";
import { QUIET_ARGS } from "../scripts/drive/quiet-chromium.ts";

const PROJECT = dirname(import.meta.dirname);
const PAGES = join(PROJECT, "../shared/pages");
const ROUNDS = 5;

const CHROMIUM_ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  ...QUIET_ARGS,
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
];

interface PageCost {
  state: string;
  totalMs: number;
  longestMs: number;
  /** The longest slice of all rounds; on a busy machine mostly somebody else's turn. */
  worstMs: number;
  text: string;
  blocks: number;
}

async function main(onlyPage: string | undefined): Promise<void> {
  const names = readdirSync(PAGES).filter((name) => name.endsWith(".html"));
  const script = await bundleScript(join(PROJECT, "lib/article/read-page.ts"), { name: "reader" });
  const server = await serve();
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    args: CHROMIUM_ARGS,
  });
  const costs: PageCost[] = [];
  for (const name of names.filter((name) => !onlyPage || name.startsWith(onlyPage))) {
    const cost = await measure(browser, { url: `${addressOf(server)}/${name}`, script });
    console.log(onlyPage ? cost.text : toRow(name, cost));
    costs.push(cost);
  }
  console.log(toSummary(costs));
  await browser.close();
  server.close();
}

function serve(): Promise<Server> {
  const server = createServer((request, response) => {
    const name = decodeURIComponent((request.url ?? "/").slice(1));
    const isPage = readdirSync(PAGES).includes(name);
    response.writeHead(isPage ? 200 : 404, { "content-type": "text/html; charset=utf-8" });
    response.end(isPage ? readFileSync(join(PAGES, name)) : "");
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

function addressOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return `http://127.0.0.1:${address.port}`;
}

/** The median of several readings, each of a freshly loaded page. */
async function measure(
  browser: Browser,
  { url, script }: { url: string; script: string },
): Promise<PageCost> {
  const readings: PageCost[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await browser.newPage();
    await page.goto(url, { waitUntil: "domcontentloaded" });
    readings.push((await page.evaluate(`${script};(${readInPage.toString()})()`)) as PageCost); // what readInPage returns
    await page.close();
  }
  readings.sort((a, b) => a.totalMs - b.totalMs);
  const median = readings[ROUNDS >> 1];
  if (!median) throw new Error("no reading was made");
  const longest = readings.map((reading) => reading.longestMs).sort((a, b) => a - b);
  return { ...median, longestMs: longest[ROUNDS >> 1] ?? 0, worstMs: longest.at(-1) ?? 0 };
}

/** Runs in the page; `reader` is the bundle's global. */
async function readInPage(): Promise<PageCost> {
  const { reader } = globalThis as unknown as {
    reader: typeof import("../lib/article/read-page.ts");
  }; // the bundle put it there
  const limits = { textLength: 2_000_000, blocks: 100_000 };
  const { signal } = new AbortController();
  const { outcome, times } = await reader.readPage(document, { signal, limits });
  const page = outcome.state === "article" ? outcome.page : { text: "", blocks: [] };
  return {
    state: outcome.state,
    totalMs: times.totalMs,
    longestMs: times.longestMs,
    worstMs: times.longestMs,
    text: page.text,
    blocks: page.blocks.length,
  };
}

function toRow(name: string, cost: PageCost): string {
  const text = cost.text.replaceAll("\n", " ¶ ");
  return [
    name.padEnd(34),
    cost.state.padEnd(10),
    `${cost.text.length}`.padStart(6),
    `${cost.blocks}`.padStart(4),
    `${cost.totalMs.toFixed(1)} ms`.padStart(9),
    `${cost.longestMs.toFixed(1)} ms`.padStart(9),
    `\n    ${text.slice(0, 80)}\n    ${text.slice(-80)}`,
  ].join(" ");
}

function toSummary(costs: readonly PageCost[]): string {
  const totals = costs.map((cost) => cost.totalMs).sort((a, b) => a - b);
  const p95 = totals[Math.ceil(totals.length * 0.95) - 1] ?? 0;
  const longest = Math.max(...costs.map((cost) => cost.longestMs));
  const worst = Math.max(...costs.map((cost) => cost.worstMs));
  const found = costs.filter((cost) => cost.state === "article").length;
  return `articles ${found} of ${costs.length}; p95 of all work ${p95.toFixed(1)} ms; longest slice ${longest.toFixed(1)} ms, worst of ${ROUNDS} rounds ${worst.toFixed(1)} ms`;
}

await main(process.argv[2]);
