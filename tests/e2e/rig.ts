import { vi } from "vitest";
import type { ArticleReport } from "../../lib/report/article-report.ts";
import type { BrowserName } from "../../scripts/browsers/find-browser.ts";
import { ensureBrowsers } from "../../scripts/browsers/install-browser.ts";
import type { BrowserDriver, DrivenPage, LaunchOptions } from "../../scripts/drive/driver.ts";
import { launchBrowser } from "../../scripts/drive/launch-browser.ts";

export const BROWSERS: readonly BrowserName[] = ["chromium", "firefox"];

const EXTENSION_DIRS = {
  chromium: ".output/chrome-mv3",
  firefox: ".output/firefox-mv3",
} as const satisfies Record<BrowserName, string>;

/** What `exportReport` answers: a report, or the page with the reason why there is none. */
export type Exported = Partial<ArticleReport> & {
  page: { url: string };
  notice?: string;
  error?: { code: string; sentence: string };
};

/** Start a browser with the built extension, allowed to read on loopback as a reader would allow it. */
export async function launchWithExtension(
  name: BrowserName,
  options: Partial<LaunchOptions> = {},
): Promise<BrowserDriver> {
  const executable = ensureBrowsers([name])[name];
  if (!executable) throw new Error(`expected ${name} to be installed`);
  const extensionDir = EXTENSION_DIRS[name];
  return launchBrowser(name, { executable, extensionDir, headless: true, ...options });
}

/** Let the extension read every loopback page without a click. */
export async function allowLoopback(driver: BrowserDriver): Promise<void> {
  await driver.grantHost("http://127.0.0.1/*");
  await send(driver, { type: "setReach", request: { reach: "picked-sites" } });
}

/** Put one message to the background, as our own pages do. */
export async function send(
  driver: BrowserDriver,
  message: { type: string; request: unknown },
): Promise<unknown> {
  const reply = await driver.evaluateInExtension(
    (browser, sent) => browser.runtime.sendMessage(sent) as Promise<unknown>,
    message,
  );
  const { ok, response, error } = reply as { ok: boolean; response?: unknown; error?: string };
  if (!ok) throw new Error(error);
  return response;
}

/** What the extension itself reports on a tab. */
export async function exportReport(driver: BrowserDriver, page: DrivenPage): Promise<Exported> {
  const request = { tabId: await page.tabId() };
  return JSON.parse(String(await send(driver, { type: "exportReport", request })));
}

/** {@link exportReport}, once there is somebody in a page just opened who can read it. */
export function exportWhenRead(driver: BrowserDriver, page: DrivenPage): Promise<Exported> {
  return vi.waitFor(
    async () => {
      const report = await exportReport(driver, page);
      if (report.statements) return report;
      throw new Error(`expected statements, got ${JSON.stringify(report.error)}`);
    },
    { timeout: 15_000, interval: 250 },
  );
}
