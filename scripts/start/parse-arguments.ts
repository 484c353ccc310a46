import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { BrowserName } from "../browsers/find-browser.ts";

/** What to read: the demo article, an address, or a file. */
export type Target =
  | { kind: "demo" }
  | { kind: "address"; url: string }
  | { kind: "file"; path: string };

export interface StartArguments {
  target: Target;
  /** `undefined` leaves the choice to what the machine has. */
  browser: BrowserName | undefined;
  headless: boolean;
  json: boolean;
}

export const USAGE = `Usage: npm start [-- [URL | file.html | file.txt] [options]]

Opens a browser with Says Who and the page, or the demo article. Without a display it runs
headless, prints the statements it found and saves screenshots.

  --browser chromium|firefox   which browser; Chrome and Edge count as Chromium
  --headless                   no window, even where there is a display
  --json                       no window; print one JSON document and nothing else on stdout
  --help                       print this
`;

/** Where the process was started and whether it can open windows. */
export interface Surroundings {
  /** Relative files are looked up from here: npm itself moves to the project's folder. */
  folder: string;
  hasDisplay: boolean;
}

/**
 * Read the command line.
 *
 * @returns The arguments, or "help" when they ask for it.
 * @throws Error with a sentence on what is wrong with them.
 */
export function parseArguments(
  args: readonly string[],
  { folder, hasDisplay }: Surroundings,
): StartArguments | "help" {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: "boolean", default: false },
      headless: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
      browser: { type: "string" },
    },
  });
  if (values.help) return "help";
  if (positionals.length > 1) {
    throw new Error(`One page at a time, please: got ${positionals.join(", ")}.`);
  }
  return {
    target: toTarget(positionals[0], folder),
    browser: values.browser === undefined ? undefined : toBrowserName(values.browser),
    headless: values.headless || values.json || !hasDisplay,
    json: values.json,
  };
}

function toTarget(given: string | undefined, folder: string): Target {
  if (given === undefined) return { kind: "demo" };
  if (/^file:\/\//i.test(given)) return { kind: "file", path: fileURLToPath(given) };
  // A scheme has two letters or more; one is a drive of Windows.
  if (/^[a-z][a-z\d+.-]+:/i.test(given)) return { kind: "address", url: toUrl(given) };
  return { kind: "file", path: resolve(folder, given) };
}

function toUrl(given: string): string {
  const url = URL.parse(given);
  if (!url) throw new Error(`${given} is not an address a browser can open.`);
  return url.href;
}

function toBrowserName(given: string): BrowserName {
  const name = given.toLowerCase();
  if (name === "firefox") return "firefox";
  if (["chromium", "chrome", "edge"].includes(name)) return "chromium";
  throw new Error(`--browser is chromium or firefox, not ${given}.`);
}

/** Whether this machine can show a window. */
export function hasDisplay(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): boolean {
  return platform !== "linux" || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
