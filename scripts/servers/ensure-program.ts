import { existsSync } from "node:fs";
import { installFromDebian, isRootOnDebian } from "../packages/install-from-debian.ts";

const FOLDERS = ["/usr/sbin", "/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"];

/**
 * Find a server's program, and install it where that can be done without asking.
 *
 * @param name Of the program and of Debian's package alike.
 * @param path Where the environment says that it is, if it does.
 * @returns Its path; `undefined` where there is none.
 */
export function ensureProgram(name: string, path: string | undefined): string | undefined {
  const find = () =>
    [path, ...FOLDERS.map((folder) => `${folder}/${name}`)].find((at) => at && existsSync(at));
  const found = find();
  if (found || !isRootOnDebian()) return found;
  installFromDebian([name]);
  return find();
}
