import { mkdirSync } from "node:fs";
import { join } from "node:path";
import puppeteer from "puppeteer-core";
import { ensureBrowsers } from "./browsers/install-browser.ts";
import { serveComponents } from "./components/serve-components.ts";
import { QUIET_ARGS } from "./drive/quiet-chromium.ts";
import { ROOT } from "./run-tool.ts";

const FOLDER = join(ROOT, "docs", "screens");
const SCHEMES = ["light", "dark"] as const;

/** How wide the browser makes a popup; the card and the settings on a telephone are no wider. */
const NARROW = 400;
const WIDE = 900;
/** A card takes what room it has, up to its own limit. */
const CARD_HEIGHT = 640;

/** Names of states to take, or parts of them; all without any. */
const wanted = process.argv.slice(2);

const { chromium } = ensureBrowsers(["chromium"]);
if (!chromium) throw new Error("expected Chromium to be installed");
mkdirSync(FOLDER, { recursive: true });
const served = await serveComponents();
const browser = await puppeteer.launch({
  executablePath: chromium,
  args: [...QUIET_ARGS, "--disable-gpu", "--no-sandbox", "--hide-scrollbars"],
});
try {
  const page = await browser.newPage();
  await page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
  await page.goto(served.url, { waitUntil: "networkidle0" });
  const names = await page.$$eval("li > a:first-child", (links) =>
    links.map(({ textContent }) => textContent ?? ""),
  );
  const chosen = names.filter(
    (name) => wanted.length === 0 || wanted.some((w) => name.includes(w)),
  );
  for (const name of chosen) {
    for (const scheme of SCHEMES) await take(name, scheme);
  }
  process.stdout.write(`${chosen.length * SCHEMES.length} pictures in docs/screens\n`);

  async function take(name: string, scheme: string): Promise<void> {
    const width = /^(popup|card)/.test(name) ? NARROW : WIDE;
    await page.setViewport({ width, height: name.startsWith("card") ? CARD_HEIGHT : 200 });
    await page.goto(`${served.url}?state=${name}&scheme=${scheme}`, { waitUntil: "load" });
    await page.waitForSelector("html[data-ready]");
    // A popup is opened to its first record, which is what it is for.
    await page.$$eval("li.statement details", (all) => all[0]?.setAttribute("open", ""));
    // What is out of view is drawn when it is scrolled to; a picture shows all of it at once.
    await page.addStyleTag({ content: "* { content-visibility: visible !important; }" });
    await page.screenshot({ path: join(FOLDER, `${name}-${scheme}.png`), fullPage: true });
  }
} finally {
  await browser.close();
  await served.close();
}
