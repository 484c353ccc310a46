import { existsSync } from "node:fs";
import { join } from "node:path";
import type { BrowserName } from "../browsers/find-browser.ts";
import type { BrowserDriver, LaunchOptions } from "./driver.ts";
import { launchChromium } from "./launch-chromium.ts";
import { launchFirefox } from "./launch-firefox.ts";

/**
 * Start a browser with the extension installed.
 *
 * @throws Error with the reason when the browser does not start or refuses the extension.
 */
export async function launchBrowser(
  name: BrowserName,
  options: LaunchOptions,
): Promise<BrowserDriver> {
  if (!existsSync(join(options.extensionDir, "manifest.json"))) {
    throw new Error(`no built extension lies in ${options.extensionDir}; run npm run build`);
  }
  return name === "chromium" ? launchChromium(options) : launchFirefox(options);
}
