import { open, readFile, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import { CommandError } from "./outcome.ts";

const STEP_MS = 50;

/** Who has a lock: a process, and the machine it runs on. */
export interface LockHolder {
  pid: string;
  host: string;
}

interface LockOptions {
  /** How long to wait for whoever is at work. */
  patienceMs: number;
  /** What to tell who has waited in vain. */
  sayBusy: (holder: LockHolder) => string;
}

/**
 * Do something that two processes must not do at once. A lock whose process has ended on this machine
 * is taken over.
 *
 * @param path The lock's file; it names who has it.
 * @throws CommandError where somebody else is at work, or the lock cannot be written.
 */
export async function withLock<T>(
  path: string,
  { patienceMs, sayBusy }: LockOptions,
  work: () => Promise<T>,
): Promise<T> {
  for (let waited = 0; !(await take(path)); waited += STEP_MS) {
    const holder = await readHolder(path);
    if (isLeft(holder)) await rm(path, { force: true });
    else if (waited >= patienceMs) throw new CommandError([sayBusy(holder)]);
    else await wait(STEP_MS);
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

/** `false` where the lock is there already; the file system sees to it that one of two gets it. */
async function take(path: string): Promise<boolean> {
  try {
    const file = await open(path, "wx");
    await file.writeFile(`${process.pid} ${hostname()}`);
    await file.close();
    return true;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException; // what file operations throw
    if (code === "EEXIST") return false;
    throw new CommandError([`${path}: it cannot be written (${message}).`]);
  }
}

async function readHolder(path: string): Promise<LockHolder> {
  const [pid = "", host = ""] = (await readFile(path, "utf8").catch(() => "")).split(" ");
  return { pid: pid || "?", host: host || "?" };
}

/** Nobody can tell whether a process of another machine still runs. */
function isLeft({ pid, host }: LockHolder): boolean {
  return host === hostname() && !isRunning(Number(pid));
}

/** Whether a process of this number runs on this machine. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It runs, as somebody else.
    return (error as NodeJS.ErrnoException).code === "EPERM"; // what kill throws
  }
}
