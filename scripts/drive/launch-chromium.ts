import { resolve } from "node:path";
import puppeteer, { type Browser, type Extension } from "puppeteer-core";
import { ChromiumDriver } from "./chromium-driver.ts";
import { waitUntil } from "./deadline.ts";
import type { LaunchOptions } from "./driver.ts";
import { discardProfile, makeProfileDir, startKeeper } from "./keeper.ts";
import { QUIET_ARGS } from "./quiet-chromium.ts";
import { startTripwire, type Tripwire } from "./tripwire-proxy.ts";

const LAUNCH_MS = 60_000;
const STEP_MS = 20_000;

/** Start Chromium, Chrome or Edge with the extension, through the DevTools protocol. */
export async function launchChromium(options: LaunchOptions): Promise<ChromiumDriver> {
  const tripwire = options.network === "open" ? undefined : await startTripwire();
  const profileDir = options.profileDir ?? makeProfileDir();
  const started = puppeteer.launch({
    executablePath: options.executable,
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    userDataDir: profileDir,
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    timeout: LAUNCH_MS,
    // The keeper ends the browser when this process ends; signals need no hands of their own.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: launchArgs(options, tripwire),
  });
  const browser = await (options.profileDir ? started : started.catch(discardProfile(profileDir)));
  // Started through a pipe, it always has a process of ours.
  const pid = browser.process()?.pid as number;
  const keeper = startKeeper(pid, options.profileDir ? undefined : profileDir);
  const endParts = () => {
    tripwire?.close();
    return keeper.end();
  };
  try {
    const id = await browser.installExtension(resolve(options.extensionDir));
    return new ChromiumDriver({ browser, tripwire, endParts, extension: await find(browser, id) });
  } catch (error) {
    await browser.close();
    await endParts();
    throw error;
  }
}

function find(browser: Browser, id: string): Promise<Extension> {
  const look = async () => (await browser.extensions()).get(id);
  return waitUntil(look, { timeoutMs: STEP_MS, what: "Chromium to load the extension" });
}

function launchArgs({ headless }: LaunchOptions, tripwire: Tripwire | undefined): string[] {
  return [
    ...QUIET_ARGS,
    ...(headless ? ["--disable-gpu"] : []),
    // Chromium refuses its sandbox to root, and a container has nobody else.
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ...(tripwire ? [`--proxy-server=http://127.0.0.1:${tripwire.port}`] : []),
  ];
}
