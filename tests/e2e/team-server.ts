import { mkdtempSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { jwtAuthenticator, type NatsConnection, wsconnect } from "@nats-io/nats-core";
import type { Outcome } from "../../cli/list.ts";
import { runTeamCommand } from "../../cli/team.ts";
import { parseInvite, type TeamAccess } from "../../lib/replication/invite.ts";
import { inboxPrefix } from "../../lib/replication/team-names.ts";

/** A team's server of our own commands, on loopback. */
export interface TeamServer extends AsyncDisposable {
  folder: string;
  port: number;
  wsPort: number;
  /** What `serve` said. */
  said: readonly string[];
  run(...args: string[]): Promise<Outcome>;
  /** Invite somebody, and read their code as the extension does. */
  invite(list: string, user: string, ...flags: string[]): Promise<TeamAccess>;
  /** What `serve` says in the end, however it comes. */
  ended(): Promise<Outcome>;
  /** End it as Ctrl+C does. */
  stop(): Promise<Outcome>;
  /** Start it again on the same folder and ports. */
  start(clock?: () => number): Promise<void>;
}

/** Have a server with the lists named. */
export async function startTeamServer(...lists: string[]): Promise<TeamServer> {
  const folder = join(mkdtempSync(join(tmpdir(), "says-who-team-")), "server");
  const [port, wsPort] = [await findPort(), await findPort()];
  const said: string[] = [];
  let running: { controller: AbortController; outcome: Promise<Outcome> } | undefined;

  async function start(clock: () => number = Date.now): Promise<void> {
    const controller = new AbortController();
    const args = ["serve", "--folder", folder, "--port", `${port}`, "--ws-port", `${wsPort}`];
    let isReady = () => {};
    const ready = new Promise<void>((resolve) => {
      isReady = resolve;
    });
    const say = (line: string) => {
      said.push(line);
      isReady();
    };
    const outcome = runTeamCommand(args, { clock, say, signal: controller.signal });
    running = { controller, outcome };
    const early = await Promise.race([ready, outcome]);
    if (early) throw new Error(early.lines.join("\n"));
  }

  async function stop(): Promise<Outcome> {
    running?.controller.abort();
    const outcome = (await running?.outcome) ?? { lines: [], code: 0 };
    running = undefined;
    return outcome;
  }

  const run = (...args: string[]) => runAt(folder, args);
  await start();
  for (const list of lists) await run("create", list, "--title", `The ${list} list`);
  return {
    ...{ folder, port, wsPort, said, run, start, stop },
    ended: () => running?.outcome ?? Promise.reject(new Error("expected a server, found none")),
    invite: async (list, user, ...flags) =>
      readCode(await run("invite", list, user, ...flags), Date.now()),
    async [Symbol.asyncDispose]() {
      await stop();
      rmSync(join(folder, ".."), { recursive: true, force: true });
    },
  };
}

/** Run a command that ends by itself. */
export function runAt(folder: string, args: readonly string[], now = Date.now()): Promise<Outcome> {
  const signal = new AbortController().signal;
  return runTeamCommand([...args, "--folder", folder], { clock: () => now, say: () => {}, signal });
}

/** The access in what `invite` printed. */
export function readCode({ lines }: Outcome, now: number): TeamAccess {
  const read = parseInvite(lines.at(-1) ?? "", now);
  if (!read.ok) throw new Error(`expected an invite, got ${lines.join("\n")}`);
  return read.value;
}

/** Sign in as the extension does. */
export function signInAs(access: TeamAccess): Promise<NatsConnection> {
  return wsconnect({
    servers: access.servers,
    authenticator: jwtAuthenticator(access.jwt, new TextEncoder().encode(access.seed)),
    inboxPrefix: inboxPrefix(access),
    ...{ reconnect: false, timeout: 4_000 },
  });
}

/** A port that was free a moment ago. */
export async function findPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server listening on a port has an AddressInfo; a string is for pipes only.
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
