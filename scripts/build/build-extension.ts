import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { BrowserName } from "../browsers/find-browser.ts";
import { ROOT, runTool } from "../run-tool.ts";

/** Where each browser's build lies, below the project's folder. */
export const BUILD_DIRS: Record<BrowserName, string> = {
  chromium: ".output/chrome-mv3",
  firefox: ".output/firefox-mv3",
};

const BUILD_ARGS: Record<BrowserName, readonly string[]> = {
  chromium: ["build"],
  firefox: ["build", "-b", "firefox", "--mv3"],
};

/** Everything a build is made of. */
const SOURCES = [
  "entrypoints",
  "components",
  "lib",
  "public",
  "wxt.config.ts",
  "tsconfig.json",
  "package-lock.json",
];

/**
 * Build the extension for one browser, unless its build is newer than every source.
 *
 * @returns The build's folder, absolute.
 * @throws Error with the builder's output when the sources do not build.
 */
export async function ensureBuilt(name: BrowserName): Promise<string> {
  const folder = join(ROOT, BUILD_DIRS[name]);
  if (isFresh(folder)) return folder;
  process.stderr.write(`says-who: building the extension for ${name} ...\n`);
  await buildExtension(name);
  return folder;
}

/**
 * Build the extension for one browser.
 *
 * @throws Error with the builder's output when the sources do not build.
 */
export async function buildExtension(name: BrowserName): Promise<void> {
  const { isOk, output } = await runTool("wxt", BUILD_ARGS[name]);
  if (!isOk) throw new Error(`the extension for ${name} does not build:\n${output}`);
}

function isFresh(folder: string): boolean {
  const manifest = join(folder, "manifest.json");
  if (!existsSync(manifest)) return false;
  const builtAt = statSync(manifest).mtimeMs;
  return SOURCES.every((source) => newestChange(join(ROOT, source)) < builtAt);
}

/** When a file, or anything below a folder, was last changed; 0 if there is no such thing. */
function newestChange(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  const below = readdirSync(path).map((name) => newestChange(join(path, name)));
  return Math.max(stat.mtimeMs, ...below);
}
