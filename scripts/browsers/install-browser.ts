import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import {
  installFromDebian,
  isRootOnDebian,
  runInstaller,
  say,
} from "../packages/install-from-debian.ts";
import { ROOT } from "../run-tool.ts";
import { type BrowserName, findBrowser, OVERRIDES } from "./find-browser.ts";

const DEBIAN_PACKAGES: Record<BrowserName, string> = {
  chromium: "chromium",
  firefox: "firefox-esr",
};

/** Where each browser's executable lies; only those asked for are present. */
export type BrowserPaths = Partial<Record<BrowserName, string>>;

/**
 * Find the browsers asked for and install those the machine lacks.
 *
 * @returns The path of each one asked for.
 * @throws Error with a sentence on what to do, when one can be neither found nor installed.
 */
export function ensureBrowsers(names: readonly BrowserName[]): BrowserPaths {
  const missing = names.filter((name) => !findInstalled(name));
  if (missing.length > 0) install(missing);
  return Object.fromEntries(names.map((name) => [name, requireBrowser(name)]));
}

/** The browser to use when none is asked for: Chromium, unless the machine has Firefox only. */
export function chooseBrowser(): BrowserName {
  return !findInstalled("chromium") && findInstalled("firefox") ? "firefox" : "chromium";
}

/** Like `findBrowser`, and also where Playwright puts what it downloads. */
function findInstalled(name: BrowserName): string | undefined {
  const found = findBrowser(name);
  if (found || name === "firefox") return found;
  const downloaded = chromium.executablePath();
  return existsSync(downloaded) ? downloaded : undefined;
}

function requireBrowser(name: BrowserName): string {
  const path = findInstalled(name);
  if (path) return path;
  throw new Error(
    `No ${name === "chromium" ? "Chromium, Chrome or Edge" : "Firefox"} was found and none could be ` +
      `installed. Install one, or set ${OVERRIDES[name]} to its executable, and try again.`,
  );
}

function install(names: readonly BrowserName[]): void {
  if (isRootOnDebian()) installFromDebian(names.map((name) => DEBIAN_PACKAGES[name]));
  // Playwright's own Firefox is patched and does not load add-ons; only its Chromium serves us.
  else if (names.includes("chromium")) downloadChromium();
}

function downloadChromium(): void {
  say("no Chromium, Chrome or Edge found: downloading Playwright's Chromium ...");
  const cli = join(ROOT, "node_modules/playwright-core/cli.js");
  runInstaller(process.execPath, [cli, "install", "chromium"]);
}
