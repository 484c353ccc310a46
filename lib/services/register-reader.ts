import browser from "webextension-polyfill";
import type { Reach } from "../storage/settings.ts";

const SCRIPT_ID = "reader";
const READER = { js: ["content-script.js"], css: ["assets/marks.css"] };

/**
 * Keep the browser's list of sites to read on in step with what the reader has allowed.
 *
 * Registration is the browser's, not ours: it outlives the background. Without any allowed site
 * nothing is registered, and pages are read only when the toolbar button is pressed.
 */
export async function registerReader(reach: Reach): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = reach === "on-click" ? [] : origins.filter(isSitePattern);
  await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] }).catch(() => {
    // Both browsers reject when there is nothing to unregister.
  });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: SCRIPT_ID, matches, ...READER, runAt: "document_idle", persistAcrossSessions: true },
  ]);
}

/**
 * Read a tab now, as the toolbar button's press allows.
 *
 * @returns Whether the browser let our script into the page.
 */
export async function readTabNow(tabId: number): Promise<boolean> {
  const target = { tabId };
  return browser.scripting
    .executeScript({ target, files: READER.js })
    .then(() => browser.scripting.insertCSS({ target, files: READER.css }))
    .then(() => true)
    .catch(() => false);
}

function isSitePattern(origin: string): boolean {
  return /^(\*|https?):\/\//.test(origin) || origin === "<all_urls>";
}
