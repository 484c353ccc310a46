import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { waitUntil, withDeadline } from "./deadline.ts";
import { type Prefs, toUserJs } from "./firefox-prefs.ts";
import { discardProfile, makeProfileDir, startKeeper } from "./keeper.ts";

const START_MS = 60_000;
const QUIT_MS = 5_000;

interface StartOptions {
  executable: string;
  headless: boolean;
  profileDir: string | undefined;
  prefs: Prefs;
}

/** A running Firefox and its profile. */
export interface FirefoxProcess {
  /** Where its Marionette listens. */
  readonly port: number;
  readonly closed: Promise<void>;
  /** Wait for it to quit, end it if it does not, and remove a profile of ours. */
  end(): Promise<void>;
}

/**
 * Start Firefox with Marionette on.
 *
 * @throws Error with Firefox's own last words when it does not come up.
 */
export async function startFirefox(options: StartOptions): Promise<FirefoxProcess> {
  const profileDir = options.profileDir ?? makeProfileDir();
  prepareProfile(profileDir, options.prefs);
  const child = spawn(options.executable, firefoxArgs(options.headless, profileDir), {
    stdio: ["ignore", "ignore", "pipe"],
    // Without it Firefox ignores the pref that keeps its Remote Settings off the network.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: "1" },
  });
  // Rejects with the reason when there is nothing to run.
  const started = once(child, "spawn");
  await (options.profileDir ? started : started.catch(discardProfile(profileDir)));
  const closed = new Promise<void>((resolve) => child.once("close", () => resolve()));
  // The pid is known once "spawn" was emitted.
  const keeper = startKeeper(child.pid as number, options.profileDir ? undefined : profileDir);
  const end = async () => {
    await withDeadline(closed, QUIT_MS, "Firefox to quit").catch(() => {}); // the keeper ends it
    await keeper.end();
  };
  try {
    return { port: await waitForPort(child, profileDir), closed, end };
  } catch (error) {
    child.kill();
    await end();
    throw error;
  }
}

function firefoxArgs(headless: boolean, profileDir: string): string[] {
  const mode = headless ? ["--headless"] : [];
  const remote = ["--no-remote", "--marionette", "--remote-allow-system-access"];
  return [...mode, ...remote, "--profile", profileDir, "about:blank"];
}

function prepareProfile(profileDir: string, prefs: Prefs): void {
  writeFileSync(join(profileDir, "user.js"), toUserJs(prefs));
  rmSync(portFile(profileDir), { force: true }); // a former run's port is not ours
}

async function waitForPort(child: ChildProcess, profileDir: string): Promise<number> {
  let words = "";
  let failure: string | undefined;
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    words = (words + text).slice(-2_000);
  });
  child.once("exit", (code) => {
    failure = `it ended with code ${code}`;
  });
  return waitUntil(
    () => {
      if (failure) throw new Error(`Firefox did not start: ${failure}\n${words}`.trim());
      return readPort(profileDir);
    },
    { timeoutMs: START_MS, what: "Firefox to open its Marionette port" },
  );
}

function readPort(profileDir: string): number | undefined {
  try {
    const port = Number(readFileSync(portFile(profileDir), "utf8"));
    return port > 0 ? port : undefined;
  } catch {
    return undefined; // not written yet
  }
}

function portFile(profileDir: string): string {
  return join(profileDir, "MarionetteActivePort");
}
