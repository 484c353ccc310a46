import { setTimeout as sleep } from "node:timers/promises";
import type { ArticleReport } from "../../lib/report/article-report.ts";
import type { BrowserDriver, DrivenPage } from "../drive/driver.ts";

/** How long the starter list may take to be installed before the page is reported without it. */
const LISTS_MS = 30_000;
const READING_MS = 60_000;
const PAUSE_MS = 300;

/** The extension's word on a page, as its `exportReport` message answers. */
export type PageReport = (ArticleReport & { notice?: string }) | FailedReport;

/** A page that has no statements to report, and why. */
export interface FailedReport {
  page: { url: string; title: string; lang: string | null };
  error: { code: string; sentence: string };
}

/**
 * Open a page in the browser and let the extension read it, as on a site its reader has picked.
 *
 * @returns The tab; take its report with `reportOn`.
 * @throws Error if the browser cannot open the address.
 */
export async function openPicked(driver: BrowserDriver, url: string): Promise<DrivenPage> {
  const { protocol, hostname } = new URL(url);
  if (/^https?:$/.test(protocol)) {
    await driver.grantHost(`${protocol}//${hostname}/*`);
    await askBackground(driver, { type: "setReach", request: { reach: "picked-sites" } });
  }
  return driver.open(url).catch((error: Error) => {
    throw new Error(`The browser could not open ${url}: ${reasonOf(error.message)}.`);
  });
}

/** The reason in the browser's own error, without its wrapping: "name not resolved". */
function reasonOf(message: string): string {
  const [, chromium, firefox] = /net::ERR_(\w+)|about:neterror\?e=(\w+)/.exec(message) ?? [];
  const words = chromium?.replaceAll("_", " ") ?? firefox?.replace(/([A-Z])/g, " $1");
  return words?.toLowerCase() ?? message;
}

/**
 * Wait until the extension has read a page and take its report.
 *
 * A report with a notice was made before the lists were ready; then the page is read once more.
 */
export async function reportOn(
  driver: BrowserDriver,
  page: DrivenPage,
  url: string,
): Promise<PageReport> {
  const tabId = await page.tabId();
  const listsEnd = Date.now() + LISTS_MS;
  const readingEnd = Date.now() + READING_MS;
  for (;;) {
    const report = await askReport(driver, tabId);
    const isReading = "error" in report && report.error.code === "reading";
    const lacksLists = "notice" in report && report.notice !== undefined;
    const isWorthWaiting =
      (isReading && Date.now() < readingEnd) || (lacksLists && Date.now() < listsEnd);
    if (!isWorthWaiting) return withAddress(report, url);
    await sleep(PAUSE_MS);
    if (lacksLists) await page.goto(url);
  }
}

/** A page the extension may not look at has no address in its report; here it is known. */
function withAddress(report: PageReport, url: string): PageReport {
  const isNameless = "error" in report && report.page.url === "";
  return isNameless ? { ...report, page: { ...report.page, url } } : report;
}

async function askReport(driver: BrowserDriver, tabId: number): Promise<PageReport> {
  const answer = await askBackground(driver, { type: "exportReport", request: { tabId } });
  // Written by the extension's own exporter, which the messages' contract covers.
  return JSON.parse(String(answer)) as PageReport;
}

interface Reply {
  ok?: boolean;
  response?: unknown;
  error?: string;
}

async function askBackground(
  driver: BrowserDriver,
  message: { type: string; request: object },
): Promise<unknown> {
  const reply = await driver.evaluateInExtension<[typeof message], Reply | undefined>(
    (browser, sent) => browser.runtime.sendMessage(sent),
    message,
  );
  if (reply?.ok) return reply.response;
  throw new Error(`the extension did not answer ${message.type}: ${reply?.error ?? "no reply"}`);
}
