import { mkdirSync } from "node:fs";
import { join, relative } from "node:path";
import { waitUntil } from "../drive/deadline.ts";
import type { BrowserDriver, DrivenPage } from "../drive/driver.ts";
import { ROOT } from "../run-tool.ts";

const FOLDER = join(ROOT, ".output", "screenshots");
const STILL_MS = 10_000;
const PAUSE_MS = 400;

/**
 * Save pictures of the page with its marks and of the popup over it.
 *
 * @returns The files, relative to the project's folder.
 */
export async function saveScreenshots(driver: BrowserDriver, page: DrivenPage): Promise<string[]> {
  mkdirSync(FOLDER, { recursive: true });
  const pageFile = join(FOLDER, `${driver.name}-page.png`);
  const popupFile = join(FOLDER, `${driver.name}-popup.png`);
  await page.screenshot(pageFile);
  await page.tabId(); // brings the page to the front, so that the popup is about it
  const popup = await driver.openPopup();
  await waitUntilStill(popup);
  await popup.screenshot(popupFile);
  await popup.close();
  return [pageFile, popupFile].map((file) => relative(ROOT, file));
}

/** Wait until the popup shows something and has stopped changing. */
async function waitUntilStill(popup: DrivenPage): Promise<void> {
  let before = "";
  const look = async () => {
    const now = await popup.evaluate(() => document.body.textContent.trim());
    const isStill = now !== "" && now === before;
    before = now;
    return isStill;
  };
  const patience = { timeoutMs: STILL_MS, pauseMs: PAUSE_MS, what: "the popup to be drawn" };
  await waitUntil(look, patience);
}
