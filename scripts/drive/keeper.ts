import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const KEEPER = fileURLToPath(new URL("keeper.mjs", import.meta.url));

/** A watcher that ends a browser when this process ends, however it ends. */
export interface Keeper {
  /** End the browser if it still runs and remove its throw-away profile. */
  end(): Promise<void>;
}

/** A new, empty profile folder, to be removed by a keeper. */
export function makeProfileDir(): string {
  return mkdtempSync(join(tmpdir(), "says-who-profile-"));
}

/** Remove the profile of a browser that never started, and pass its error on. */
export function discardProfile(throwAwayDir: string): (error: unknown) => never {
  return (error) => {
    rmSync(throwAwayDir, { recursive: true, force: true, maxRetries: 3 });
    throw error;
  };
}

/**
 * Watch over a browser from a process of its own, so that not even `kill -9` leaves it behind.
 *
 * @param throwAwayDir The profile to remove at the end; `undefined` keeps it.
 */
export function startKeeper(browserPid: number, throwAwayDir: string | undefined): Keeper {
  const keeper = spawn(process.execPath, [KEEPER, String(browserPid), throwAwayDir ?? ""], {
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
  });
  keeper.unref();
  const end = async () => {
    if (keeper.exitCode !== null) return;
    keeper.ref(); // what follows is worth waiting for even when nothing else is left to do
    const done = once(keeper, "close");
    keeper.stdin?.end();
    await done;
  };
  return { end };
}
