import { existsSync } from "node:fs";
import { installFromDebian, isRootOnDebian } from "../packages/install-from-debian.ts";

const PLACES = [
  "/usr/sbin/nginx",
  "/usr/bin/nginx",
  "/usr/local/bin/nginx",
  "/opt/homebrew/bin/nginx",
];

/**
 * Find nginx, and install it where that can be done without asking.
 *
 * @returns Its path; `undefined` where there is none.
 */
export function ensureNginx(): string | undefined {
  const found = findNginx();
  if (found || !isRootOnDebian()) return found;
  installFromDebian(["nginx"]);
  return findNginx();
}

function findNginx(): string | undefined {
  return [process.env.NGINX_PATH, ...PLACES].find((path) => path && existsSync(path));
}
