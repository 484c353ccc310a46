import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { BrowserDriver, DrivenPage } from "../../scripts/drive/driver.ts";
import { type PageServer, servePages } from "./page-server.ts";
import { allowLoopback, BROWSERS, exportWhenRead, launchWithExtension } from "./rig.ts";
import { MINES_ARTICLE, newsPage } from "./texts.ts";

let site: PageServer;

beforeAll(async () => {
  site = await servePages({ "/mines": newsPage("Second day of hearing", MINES_ARTICLE) });
});
afterAll(() => site[Symbol.asyncDispose]());

describe.each(BROWSERS)("the workbench in %s", (name) => {
  let driver: BrowserDriver;
  let panel: DrivenPage;
  let statementCount = 0;

  beforeAll(async () => {
    driver = await launchWithExtension(name);
    await allowLoopback(driver);
    const page = await driver.open(`${site.origin}/mines`);
    const { statements = [] } = await exportWhenRead(driver, page);
    statementCount = statements.length;
    panel = await driver.openExtensionPage(`sidepanel.html?tab=${await page.tabId()}`);
    await panel.waitFor(() => document.querySelector(".pick"));
  });
  afterAll(() => driver?.close());

  it("shows every statement of the page in the order of the text", async () => {
    expect(statementCount).toBeGreaterThan(2);
    expect(await shownContents(panel)).toHaveLength(statementCount);
  });

  it("is walked through without a mouse", async () => {
    const all = await shownContents(panel);

    await panel.press("j");
    await panel.press("j");
    await panel.press("k");
    await panel.press("j");
    await panel.press("Enter");

    const opened = await panel.waitFor(
      () => document.querySelector(".pick[aria-expanded=true] .content")?.textContent,
    );
    expect(opened).toBe(all[1]);
  });

  it("finds statements by a word and by their kind", async () => {
    await panel.press("/");
    for (const letter of "lachin") await panel.press(letter);
    await panel.waitFor((all) => document.querySelectorAll(".pick").length < all, statementCount);
    const found = await shownContents(panel);
    for (const _letter of "lachin") await panel.press("Backspace");
    await panel.press("Escape");
    await panel.click("[data-kind=matched]");
    await panel.waitFor((all) => document.querySelectorAll(".pick").length < all, statementCount);
    const matched = await panel.evaluate(() => document.querySelectorAll(".pick .tier").length);
    const shown = await shownContents(panel);
    await panel.click("[data-kind=all]");

    expect(found.join()).toMatch(/lachin/i);
    expect(matched).toBeGreaterThan(0);
    expect(shown).toHaveLength(matched);
  });
});

function shownContents(panel: DrivenPage): Promise<string[]> {
  return panel.evaluate(() =>
    [...document.querySelectorAll(".pick .content")].map((content) => content.textContent ?? ""),
  );
}
