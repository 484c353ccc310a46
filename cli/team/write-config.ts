import { join } from "node:path";
import type { ServerJwts } from "./make-jwts.ts";
import type { ServerFile } from "./team-files.ts";

/** Where a running server's number stands, in its folder. */
export const PID_FILE = "nats.pid";

/** How one machine's server is run. */
export interface ServerOptions {
  /** Of members' WebSockets. */
  host: string;
  wsPort: number;
  /** Of the commands, on this machine only. */
  port: number;
  tls: { cert: string; key: string } | null;
  /** Whether this nats-server knows `sync_interval`, as 2.10 and newer do. */
  canSyncAlways: boolean;
}

/** What every server of a team includes: whose word it takes, and who is revoked. */
export function formatAccess({ system, account }: ServerFile, jwts: ServerJwts): string {
  return `# Written by \`npm run team\`; changes here are lost.
operator: ${jwts.operator}
system_account: ${system}
resolver_preload {
  ${system}: ${jwts.system}
  ${account}: ${jwts.account}
}
`;
}

/** The configuration of a server that runs alone. */
export function formatConfig(path: string, options: ServerOptions): string {
  const { host, port, wsPort, tls, canSyncAlways } = options;
  const encryption = tls
    ? `tls { cert_file: ${quote(tls.cert)}, key_file: ${quote(tls.key)} }`
    : "no_tls: true";
  return `# Written by \`npm run team -- serve\`; changes here are lost.
server_name: says-who
listen: "127.0.0.1:${port}"
pid_file: ${quote(join(path, PID_FILE))}
jetstream {
  store_dir: ${quote(path)}
${canSyncAlways ? "  sync_interval: always\n" : ""}}
websocket {
  listen: ${quote(`${host}:${wsPort}`)}
  ${encryption}
  compression: true
}
resolver { type: full, dir: ${quote(join(path, "accounts"))} }
include "access.conf"
`;
}

function quote(text: string): string {
  return JSON.stringify(text);
}
