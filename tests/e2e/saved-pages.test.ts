import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { BrowserDriver } from "../../scripts/drive/driver.ts";
import { ROOT } from "../../scripts/run-tool.ts";
import { lettersByStyle, lettersOfMarks, marksOn, statementsOn } from "./marks.ts";
import { type PageServer, servePages } from "./page-server.ts";
import { BROWSERS, exportReport, launchWithExtension } from "./rig.ts";

/** Real pages whose texts are their publishers' own: they lie beside the project, or are not there. */
const FOLDER = join(ROOT, "../shared/pages");
const NAMES = existsSync(FOLDER)
  ? readdirSync(FOLDER).filter((name) => name.endsWith(".html"))
  : [];

/** What no article of theirs stands in. */
const BESIDE =
  "nav, aside, footer, figcaption, dialog, [role=complementary], [id*=comment], [class*=comment-]";

describe.runIf(NAMES.length > 0).each(BROWSERS)("saved news pages in %s", (name) => {
  let site: PageServer;
  let driver: BrowserDriver;

  beforeAll(async () => {
    const pages = NAMES.map((file) => [`/${file}`, readFileSync(join(FOLDER, file), "utf8")]);
    site = await servePages(Object.fromEntries(pages));
    driver = await launchWithExtension(name);
    await driver.grantHost("http://127.0.0.1/*");
  });
  afterAll(async () => {
    await driver?.close();
    await site?.[Symbol.asyncDispose]();
  });

  it.each(NAMES)("marks in %s what was stated, and leaves no trace", async (file) => {
    const page = await driver.open(`${site.origin}/${file}`);
    await page.evaluate(() => {
      const kinds = { childList: true, attributes: true, characterData: true };
      const seen: string[] = [];
      const note = (records: MutationRecord[]) => seen.push(...records.map(({ type }) => type));
      new MutationObserver(note).observe(document, { subtree: true, ...kinds });
      Object.assign(window, { seen });
    });
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const requestsBefore = (await driver.requests()).length;

    const report = await exportReport(driver, page);

    const asked = (await driver.requests()).slice(requestsBefore);
    // Put there above.
    const mutations = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect(asked.filter(({ from }) => from === "extension").map(({ url }) => url)).toEqual([]);
    expect(mutations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    if (report.error?.code === "no-language-pack") {
      expect(await marksOn(page)).toEqual({
        "says-who-attributed": [],
        "says-who-unsourced": [],
        "says-who-disputed": [],
      });
    } else {
      const statements = await statementsOn(driver, page);
      expect(statements.length).toBeGreaterThan(0);
      expect(lettersOfMarks(await marksOn(page))).toEqual(lettersByStyle(statements));
      expect(await page.evaluate(markedBeside, BESIDE)).toEqual([]);
    }
    await page.close();
  });
});

/** Runs in the page: marked words that stand in what is no article. */
function markedBeside(selector: string): string[] {
  const found: string[] = [];
  CSS.highlights.forEach((highlight) => {
    for (const range of highlight as Iterable<Range>) {
      if (range.startContainer.parentElement?.closest(selector)) found.push(String(range));
    }
  });
  return found;
}
