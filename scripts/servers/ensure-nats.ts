import { ensureProgram } from "./ensure-program.ts";

/** nats-server's path, see {@link ensureProgram}. */
export function ensureNats(): string | undefined {
  return ensureProgram("nats-server", process.env.NATS_SERVER_PATH);
}
