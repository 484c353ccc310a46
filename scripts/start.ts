import { chooseBrowser, ensureBrowsers } from "./browsers/install-browser.ts";
import { ensureBuilt } from "./build/build-extension.ts";
import type { BrowserDriver } from "./drive/driver.ts";
import { launchBrowser } from "./drive/launch-browser.ts";
import { type ArticleServer, serveDemo, serveFile } from "./serve-demo.ts";
import { formatReport } from "./start/format-report.ts";
import {
  hasDisplay,
  parseArguments,
  type StartArguments,
  type Target,
  USAGE,
} from "./start/parse-arguments.ts";
import { type FailedReport, openPicked, type PageReport, reportOn } from "./start/read-page.ts";
import { saveScreenshots } from "./start/save-screenshots.ts";

const DEFAULT_WIDTH = 120;

/** The page to open, on loopback or elsewhere, or the report of a file that is no page. */
type Opened = { url: string; server?: ArticleServer } | FailedReport;

process.exitCode = await main(process.argv.slice(2));

/** Run the command; returns the exit code, 0 when the page was read. */
async function main(args: readonly string[]): Promise<number> {
  const wantsJson = args.includes("--json");
  try {
    const surroundings = {
      folder: process.env.INIT_CWD ?? process.cwd(),
      hasDisplay: hasDisplay(process.platform, process.env),
    };
    const parsed = parseArguments(args, surroundings);
    if (parsed !== "help") return await start(parsed);
    process.stdout.write(USAGE);
    return 0;
  } catch (error) {
    const sentence = error instanceof Error ? error.message : String(error);
    return report(failure("", "failed", sentence), wantsJson);
  }
}

async function start(options: StartArguments): Promise<number> {
  const opened = await openTarget(options.target);
  if ("error" in opened) return report(opened, options.json);
  try {
    const driver = await launch(options);
    try {
      return await (options.headless ? readOnce : stayOpen)(driver, opened.url, options.json);
    } finally {
      await driver.close();
    }
  } finally {
    await opened.server?.close();
  }
}

async function openTarget(target: Target): Promise<Opened> {
  if (target.kind === "address") return openAddress(target.url);
  if (target.kind === "demo") return served(await serveDemo());
  const file = await serveFile(target.path);
  return file.isOk ? served(file.server) : failure(target.path, file.code, file.sentence);
}

/** The extension cannot name what it may not see, so a browser's own page is refused here. */
function openAddress(url: string): Opened {
  if (/^https?:/.test(url)) return { url };
  const sentence = `${url} is not a web page; extensions may not read a browser's own pages.`;
  return failure(url, "browser-page", sentence);
}

function served(server: ArticleServer): Opened {
  return { url: server.url, server };
}

async function launch(options: StartArguments): Promise<BrowserDriver> {
  const { headless, target, browser = chooseBrowser() } = options;
  const executable = ensureBrowsers([browser])[browser] ?? "";
  const extensionDir = await ensureBuilt(browser);
  const needsNetwork = target.kind === "address" || !headless;
  const network = needsNetwork ? "open" : "loopback";
  return launchBrowser(browser, { executable, extensionDir, headless, network });
}

/** Read the page without a window, print what was found and end. */
async function readOnce(driver: BrowserDriver, url: string, isJson: boolean): Promise<number> {
  const page = await openPicked(driver, url);
  const found = await reportOn(driver, page, url);
  const exitCode = report(found, isJson);
  if (isJson) return exitCode;
  const files = await saveScreenshots(driver, page).catch((error: Error) => {
    say(`no screenshots: ${error.message}`);
    return [];
  });
  if (files.length > 0) process.stdout.write(`\nScreenshots: ${files.join(", ")}\n`);
  return exitCode;
}

/** Show the page in a window until its user closes the browser. */
async function stayOpen(driver: BrowserDriver, url: string): Promise<number> {
  await openPicked(driver, url);
  await driver.tidyUp();
  say(`${url} is open with Says Who; close the browser to end.`);
  await driver.closed;
  return 0;
}

function failure(url: string, code: string, sentence: string): FailedReport {
  return { page: { url, title: "", lang: null }, error: { code, sentence } };
}

/** Print a report on stdout, or its failure on stderr; returns the exit code. */
function report(found: PageReport, isJson: boolean): number {
  const hasFailed = "error" in found;
  if (isJson) process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
  else if (!hasFailed) process.stdout.write(formatReport(found, terminalWidth()));
  if (hasFailed) say(found.error.sentence);
  return hasFailed ? 1 : 0;
}

function terminalWidth(): number {
  return process.stdout.columns ?? (Number(process.env.COLUMNS) || DEFAULT_WIDTH);
}

function say(sentence: string): void {
  process.stderr.write(`says-who: ${sentence}\n`);
}
