import { existsSync } from "node:fs";
import { installFromDebian, isRootOnDebian } from "../packages/install-from-debian.ts";

const PLACES = [
  "/usr/sbin/nats-server",
  "/usr/bin/nats-server",
  "/usr/local/bin/nats-server",
  "/opt/homebrew/bin/nats-server",
];

/**
 * Find nats-server, and install it where that can be done without asking.
 *
 * @returns Its path; `undefined` where there is none.
 */
export function ensureNats(): string | undefined {
  const found = findNats();
  if (found || !isRootOnDebian()) return found;
  installFromDebian(["nats-server"]);
  return findNats();
}

function findNats(): string | undefined {
  return [process.env.NATS_SERVER_PATH, ...PLACES].find((path) => path && existsSync(path));
}
