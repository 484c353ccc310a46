import { mkdir, open, readFile, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { CommandError } from "./outcome.ts";

/** Beside the published files while somebody publishes; no reader asks for it. */
export const LOCK_PATH = "publish.lock";

/**
 * Do something to a folder that two publishers must not do at once. A lock whose process has ended
 * on this machine is taken over.
 *
 * @throws CommandError where somebody else is at work.
 */
export async function withLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const path = join(folder, LOCK_PATH);
  await mkdir(folder, { recursive: true });
  if (!(await take(path))) {
    const holder = await readFile(path, "utf8").catch(() => "");
    if (!isLeftOver(holder)) throw new CommandError([sayBusy(path, holder)]);
    await rm(path, { force: true });
    if (!(await take(path))) throw new CommandError([sayBusy(path, holder)]);
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
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false; // what open throws
    throw error;
  }
}

function isLeftOver(holder: string): boolean {
  const [pid, host] = holder.split(" ");
  if (host !== hostname()) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH"; // what kill throws
  }
}

function sayBusy(path: string, holder: string): string {
  const [pid = "?", host = "?"] = holder.split(" ");
  return `${path}: process ${pid} on ${host} is publishing here. If there is none any more, remove this file.`;
}
