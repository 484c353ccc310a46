import { open, readFile, rm } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { CommandError } from "../list/outcome.ts";

const PATIENCE_MS = 5_000;
const STEP_MS = 50;

/**
 * Do something while no other process does: `serve` answers owners while commands are run.
 *
 * @param file The lock; it holds the number of the process that has it.
 * @throws CommandError if another process keeps it.
 */
export async function withLock<T>(file: string, action: () => Promise<T>): Promise<T> {
  for (let waited = 0; !(await take(file)); waited += STEP_MS) {
    if (waited >= PATIENCE_MS) {
      throw new CommandError([`${file}: another command is at work in this folder; try again.`]);
    }
    if (await isLeft(file)) await rm(file, { force: true });
    else await wait(STEP_MS);
  }
  try {
    return await action();
  } finally {
    await rm(file, { force: true });
  }
}

async function take(file: string): Promise<boolean> {
  try {
    const handle = await open(file, "wx", 0o600);
    await handle.writeFile(String(process.pid));
    await handle.close();
    return true;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException; // what file operations throw
    if (code === "EEXIST") return false;
    throw new CommandError([`${file}: it cannot be written (${message}).`]);
  }
}

/** Whether the process that took it is gone. */
async function isLeft(file: string): Promise<boolean> {
  const owner = Number(await readFile(file, "utf8").catch(() => "0"));
  return owner > 0 && !isRunning(owner);
}

/** Whether a process of this number runs. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It runs, as somebody else.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
