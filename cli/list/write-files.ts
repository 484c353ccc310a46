import { open, rename } from "node:fs/promises";
import { dirname } from "node:path";
import { UNFINISHED } from "../../lib/feed/publish/journal.ts";
import { CommandError } from "./outcome.ts";

/** How a file is put down. */
export interface WriteOptions {
  mode?: number;
  /** Refuse to write over one that is there. */
  isNew?: boolean;
}

/**
 * Write a file whole or not at all: beside its place first, then by renaming it. What is on disk
 * afterwards stays there through a loss of power.
 *
 * @throws CommandError if it cannot be written, with the system's own reason.
 */
export async function writeWhole(
  path: string,
  content: string | Uint8Array,
  { mode = 0o644, isNew = false }: WriteOptions = {},
): Promise<void> {
  const target = isNew ? path : path + UNFINISHED;
  try {
    const file = await open(target, isNew ? "wx" : "w", mode);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    if (!isNew) await rename(target, path);
    await syncFolder(dirname(path));
  } catch (error) {
    throw new CommandError([`${path}: it cannot be written (${sayError(error)}).`]);
  }
}

/** The system's reason in a few words. */
function sayError(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException; // what file operations throw
  if (code === "EEXIST") return "there is one already";
  if (code === "ENOSPC") return "the disk is full";
  return message;
}

/** A name is only safe once its folder is; Windows has no way to ask for that. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const folder = await open(path, "r");
  await folder.sync();
  await folder.close();
}
