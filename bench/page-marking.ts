/**
 * Marking side by side on the five longest of the saved news pages: our way, mark.js looking for
 * the same strings, and the same ranges wrapped in elements. Prints a table for docs/benchmarks.md.
 *
 *   node bench/page-marking.ts
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { ensureBrowsers } from "../scripts/browsers/install-browser.ts";
import { bundleScript } from "../scripts/build/bundle-script.ts";
import { QUIET_ARGS } from "../scripts/drive/quiet-chromium.ts";
import { ROOT } from "../scripts/run-tool.ts";

const PAGES = join(ROOT, "../shared/pages");
const ROUNDS = 5;
const LONGEST = 5;
const WAYS = {
  scanAndMark: "ours, scan included",
  markOnly: "ours, marking alone",
  markByMarkJs: "mark.js",
  markByWrapping: "wrapping",
} as const;
type Way = keyof typeof WAYS;

interface Cost {
  marks: number;
  scriptMs: number;
  layoutMs: number;
  nodes: number;
}

const script = await bundleScript(join(ROOT, "bench/page-marking/bundled/marking.ts"), {
  name: "marking",
});
const browser = await puppeteer.launch({
  executablePath: ensureBrowsers(["chromium"]).chromium ?? "",
  args: ["--no-sandbox", "--disable-gpu", ...QUIET_ARGS],
});
try {
  console.log("| page | way | marks | script | style and layout | DOM nodes added |");
  console.log("|---|---|---:|---:|---:|---:|");
  for (const name of await findLongest(browser)) {
    for (const way of Object.keys(WAYS) as Way[])
      console.log(toRow(name, way, await measure(browser, name, way)));
  }
} finally {
  await browser.close();
}

async function findLongest(browser: Browser): Promise<string[]> {
  const lengths: [string, number][] = [];
  for (const name of readdirSync(PAGES).filter((file) => file.endsWith(".html"))) {
    const page = await openPage(browser, name);
    lengths.push([name, Number(await page.evaluate(`${script};marking.prepare()`))]);
    await page.close();
  }
  return lengths
    .sort(([, a], [, b]) => b - a)
    .slice(0, LONGEST)
    .map(([name]) => name);
}

async function openPage(browser: Browser, name: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setOfflineMode(true);
  await page.setContent(readFileSync(join(PAGES, name), "utf8"), { waitUntil: "domcontentloaded" });
  await page.addStyleTag({
    content:
      "::highlight(says-who-unsourced), mark, says-who-mark { text-decoration: underline dotted }",
  });
  return page;
}

/** The median round by script and layout together, each on a page loaded anew. */
async function measure(browser: Browser, name: string, way: Way): Promise<Cost> {
  const rounds: Cost[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    rounds.push(await measureOnce(browser, name, way));
  rounds.sort((a, b) => a.scriptMs + a.layoutMs - b.scriptMs - b.layoutMs);
  const median = rounds[ROUNDS >> 1];
  if (!median) throw new Error("no round was run");
  return median;
}

async function measureOnce(browser: Browser, name: string, way: Way): Promise<Cost> {
  const page = await openPage(browser, name);
  const prepare = way === "scanAndMark" ? "" : "marking.prepare()";
  await page.evaluate(`${script};globalThis.prepared = marking;${prepare}`);
  await settle(page);
  const before = await page.metrics();
  const nodesBefore = await countNodes(page);
  const timed = `(async () => { const begin = performance.now(); const marks = await prepared.${way}(); return { marks, ms: performance.now() - begin }; })()`;
  // A string is evaluated as an expression; the line above says what it returns.
  const { marks, ms } = (await page.evaluate(timed)) as { marks: number; ms: number };
  await settle(page);
  const after = await page.metrics();
  const spent = (key: "LayoutDuration" | "RecalcStyleDuration") =>
    ((after[key] ?? 0) - (before[key] ?? 0)) * 1_000;
  const nodes = (await countNodes(page)) - nodesBefore;
  await page.close();
  return {
    marks,
    scriptMs: ms,
    layoutMs: spent("LayoutDuration") + spent("RecalcStyleDuration"),
    nodes,
  };
}

/** Two frames later everything that was made dirty has been laid out. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

function countNodes(page: Page): Promise<number> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document);
    let count = 0;
    while (walker.nextNode()) count += 1;
    return count;
  });
}

function toRow(name: string, way: Way, cost: Cost): string {
  const cells = [
    ...[name, WAYS[way], cost.marks, `${cost.scriptMs.toFixed(1)} ms`],
    ...[`${cost.layoutMs.toFixed(1)} ms`, cost.nodes],
  ];
  return `| ${cells.join(" | ")} |`;
}
