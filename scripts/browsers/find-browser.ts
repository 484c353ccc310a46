import { accessSync, constants } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

/** The two engines Says Who runs on; Chrome and Edge count as Chromium. */
export type BrowserName = "chromium" | "firefox";

/** The variable that names a browser's executable, before anything else is looked at. */
export const OVERRIDES = { chromium: "CHROMIUM_PATH", firefox: "FIREFOX_PATH" } as const;

/** Names looked up in PATH, best first. */
const COMMANDS: Record<BrowserName, readonly string[]> = {
  chromium: [
    "chromium",
    "chromium-browser",
    "google-chrome-stable",
    "google-chrome",
    "chrome",
    "microsoft-edge-stable",
    "microsoft-edge",
    "msedge",
  ],
  firefox: ["firefox-esr", "firefox", "firefox-developer-edition"],
};

const MAC_APPS: Record<BrowserName, readonly string[]> = {
  chromium: [
    "Chromium.app/Contents/MacOS/Chromium",
    "Google Chrome.app/Contents/MacOS/Google Chrome",
    "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  firefox: [
    "Firefox.app/Contents/MacOS/firefox",
    "Firefox Developer Edition.app/Contents/MacOS/firefox",
  ],
};

const WINDOWS_PROGRAMS: Record<BrowserName, readonly string[]> = {
  chromium: [
    "Chromium\\Application\\chrome.exe",
    "Google\\Chrome\\Application\\chrome.exe",
    "Microsoft\\Edge\\Application\\msedge.exe",
  ],
  firefox: ["Mozilla Firefox\\firefox.exe", "Firefox Developer Edition\\firefox.exe"],
};

const LINUX_FILES: Record<BrowserName, readonly string[]> = {
  chromium: ["/usr/bin/chromium", "/snap/bin/chromium", "/opt/google/chrome/chrome"],
  firefox: ["/usr/bin/firefox-esr", "/usr/lib/firefox/firefox", "/snap/bin/firefox"],
};

/** The machine as the search sees it; a test passes its own. */
export interface Machine {
  platform: NodeJS.Platform;
  env: NodeJS.ProcessEnv;
  home: string;
  isExecutable(path: string): boolean;
}

const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  isExecutable,
};

/**
 * Find a browser's executable.
 *
 * @returns Its path: `CHROMIUM_PATH` or `FIREFOX_PATH` if set, else the first in PATH, else the
 *   first of the platform's usual places; `undefined` when the machine has none.
 * @throws Error if the variable is set and names no executable: a typo must not be passed over.
 */
export function findBrowser(name: BrowserName, machine: Machine = thisMachine): string | undefined {
  const chosen = machine.env[OVERRIDES[name]];
  if (!chosen) return candidates(name, machine).find((path) => machine.isExecutable(path));
  if (machine.isExecutable(chosen)) return chosen;
  throw new Error(`${OVERRIDES[name]} is set to ${chosen}, which is not an executable file.`);
}

function candidates(name: BrowserName, machine: Machine): string[] {
  return [...inPath(name, machine), ...usualPlaces(name, machine)];
}

function inPath(name: BrowserName, { env, platform }: Machine): string[] {
  const folders = (env.PATH ?? env.Path ?? "").split(delimiter).filter(Boolean);
  const suffix = platform === "win32" ? ".exe" : "";
  return COMMANDS[name].flatMap((command) => folders.map((dir) => join(dir, command + suffix)));
}

function usualPlaces(name: BrowserName, { env, platform, home }: Machine): string[] {
  if (platform === "darwin") {
    const folders = ["/Applications", join(home, "Applications")];
    return MAC_APPS[name].flatMap((app) => folders.map((folder) => join(folder, app)));
  }
  if (platform === "win32") {
    const folders = [env.ProgramFiles, env["ProgramFiles(x86)"], env.LOCALAPPDATA];
    return WINDOWS_PROGRAMS[name].flatMap((program) =>
      folders.flatMap((folder) => (folder ? [`${folder}\\${program}`] : [])),
    );
  }
  return [...LINUX_FILES[name]];
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // missing or not ours to run: either way not this one
  }
}
