import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Bytes } from "../../lib/feed/bytes.ts";
import type { GetFile } from "../../lib/feed/get-file.ts";
import { accept, refuse } from "../../lib/feed/result.ts";

/** Get a feed's files from a folder, as a reader gets them from a server. */
export function createFolderReader(folder: string): GetFile {
  return async (path, { maxBytes }) => {
    const bytes = await readBytes(join(folder, path));
    if (!bytes) return refuse("not-found", join(folder, path));
    if (bytes.length > maxBytes) return refuse("too-large", join(folder, path));
    return accept({ state: "fetched", bytes, etag: null });
  };
}

/** A file's bytes; `undefined` where there is none. */
export async function readBytes(path: string): Promise<Bytes | undefined> {
  const buffer = await readFile(path).catch(() => undefined);
  return buffer && new Uint8Array(buffer);
}

/** The paths of a published folder's immutable files, relative to it. */
export async function listFiles(folder: string): Promise<string[]> {
  const names = await Promise.all(
    ["s", "d"].map(async (part) => {
      const own = await readdir(join(folder, part)).catch(() => []);
      return own.map((name) => `${part}/${name}`);
    }),
  );
  return names.flat();
}
