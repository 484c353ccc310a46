/**
 * A page with the extension and without it, twenty loads each, in pairs: Largest Contentful Paint,
 * the slowest of five clicks (as Interaction to Next Paint counts them) and long tasks. The same
 * browser, server and pages: the extension may read 127.0.0.1 and not localhost.
 *
 *   node bench/page-load.ts
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ensureBrowsers } from "../scripts/browsers/install-browser.ts";
import { BUILD_DIRS } from "../scripts/build/build-extension.ts";
import type { BrowserDriver } from "../scripts/drive/driver.ts";
import { launchBrowser } from "../scripts/drive/launch-browser.ts";
import { ROOT } from "../scripts/run-tool.ts";
import { servePages } from "../tests/e2e/page-server.ts";
import { allowLoopback } from "../tests/e2e/rig.ts";
import { medianOf } from "./detection/format.ts";

const PAGES = join(ROOT, "../shared/pages");
const PAIRS = 20;
/** Long enough for a page of these to be read and marked. */
const SETTLE_MS = 1_500;

interface Load {
  lcpMs: number;
  inpMs: number;
  longTasks: number;
  blockedMs: number;
  marks: number;
}

const OBSERVE = `<script>
window.seen = { lcpMs: 0, inpMs: 0, longTasks: 0, blockedMs: 0 };
new PerformanceObserver((list) => { for (const entry of list.getEntries()) seen.lcpMs = entry.startTime; }).observe({ type: "largest-contentful-paint", buffered: true });
new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (entry.interactionId) seen.inpMs = Math.max(seen.inpMs, entry.duration); }).observe({ type: "event", durationThreshold: 16, buffered: true });
new PerformanceObserver((list) => { for (const entry of list.getEntries()) { seen.longTasks += 1; seen.blockedMs += entry.duration - 50; } }).observe({ type: "longtask", buffered: true });
</script>`;

const names = readdirSync(PAGES).filter((name) => name.endsWith(".html"));
const pages = names.map((name) => [`/${name}`, addScript(readFileSync(join(PAGES, name), "utf8"))]);
const site = await servePages(Object.fromEntries(pages));
const driver = await launchBrowser("chromium", {
  executable: ensureBrowsers(["chromium"]).chromium ?? "",
  extensionDir: join(ROOT, BUILD_DIRS.chromium),
  headless: true,
});
try {
  await allowLoopback(driver);
  const loads: { with: Load[]; without: Load[] } = { with: [], without: [] };
  for (let pair = 0; pair < PAIRS; pair += 1) {
    const path = `/${names[pair % names.length]}`;
    const order = pair % 2 === 0 ? (["with", "without"] as const) : (["without", "with"] as const);
    for (const which of order) loads[which].push(await load(driver, which, path));
  }
  print(loads);
} finally {
  await driver.close();
  await site[Symbol.asyncDispose]();
}

function addScript(html: string): string {
  return /<head[^>]*>/i.test(html)
    ? html.replace(/<head[^>]*>/i, (head) => head + OBSERVE)
    : OBSERVE + html;
}

async function load(driver: BrowserDriver, which: "with" | "without", path: string): Promise<Load> {
  const host = which === "with" ? site.origin : site.origin.replace("127.0.0.1", "localhost");
  const page = await driver.open(host + path);
  for (const at of [100, 200, 300, 400, 500]) {
    await page.clickAt(4, at);
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS / 5));
  }
  const seen = await page.evaluate(() => {
    let marks = 0;
    CSS.highlights.forEach((highlight) => {
      marks += highlight.size;
    });
    return { ...(window as unknown as { seen: Omit<Load, "marks"> }).seen, marks }; // put there by OBSERVE
  });
  await page.close();
  return seen;
}

function print(loads: { with: Load[]; without: Load[] }): void {
  const marked = loads.with.filter(({ marks }) => marks > 0).length;
  console.log(
    `marks on ${marked} of ${PAIRS} pages with, on ${loads.without.filter(({ marks }) => marks > 0).length} without`,
  );
  console.log(
    "| what | without | with | difference, median of pairs | spread of pairs (quartiles) |",
  );
  console.log("|---|---:|---:|---:|---:|");
  for (const [label, key] of [
    ["Largest Contentful Paint", "lcpMs"],
    ["slowest of five clicks", "inpMs"],
    ["blocked by long tasks, whole load", "blockedMs"],
  ] as const) {
    const without = loads.without.map((load) => load[key]);
    const withUs = loads.with.map((load) => load[key]);
    const differences = withUs.map((value, index) => value - (without[index] ?? 0));
    const cells = [without, withUs, differences].map(medianOf).map((ms) => `${ms.toFixed(0)} ms`);
    const spread = `${quantile(differences, 0.25).toFixed(0)} to ${quantile(differences, 0.75).toFixed(0)} ms`;
    console.log(`| ${[label, ...cells, spread].join(" | ")} |`);
  }
  const sum = (which: Load[]) => which.reduce((all, load) => all + load.longTasks, 0);
  console.log(`| long tasks in ${PAIRS} loads | ${sum(loads.without)} | ${sum(loads.with)} | | |`);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
