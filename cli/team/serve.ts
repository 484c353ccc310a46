import { access, constants, mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { isLoopback } from "../../lib/claim/web-url.ts";
import { isTeamServer } from "../../lib/replication/invite.ts";
import { CommandError, done, type Outcome } from "../list/outcome.ts";
import { writeWhole } from "../list/write-files.ts";
import { answerOwners } from "./answer-owners.ts";
import { signIn } from "./connect.ts";
import {
  canSyncAlways,
  requireFreePort,
  requireNats,
  requireUnserved,
  runNats,
  tail,
} from "./run-nats.ts";
import { ensureTeamFolder, readMembers, type TeamFolder, writeAccess } from "./team-folder.ts";
import { tellServers } from "./tell-servers.ts";
import { formatConfig } from "./write-config.ts";

/** How a server is to run, as given on the command line. */
export interface ServeOptions {
  folder: string;
  port: number;
  wsPort: number;
  host: string | undefined;
  tlsCert: string | undefined;
  tlsKey: string | undefined;
  /** Serve unencrypted beyond this machine: something in front of it encrypts. */
  behindProxy: boolean;
  /** Where members reach it, as their invites will say. */
  address: readonly string[];
  /** Start no server; answer owners at those that run elsewhere. */
  join: readonly string[];
}

/** Where a command's lines go, and what ends one that runs on. */
export interface CommandTools {
  /** Epoch ms. */
  clock: () => number;
  say: (line: string) => void;
  signal: AbortSignal;
}

/** Run a team's server until it is told to end. */
export async function serve(options: ServeOptions, tools: CommandTools): Promise<Outcome> {
  if (options.join.length > 0) return serveElsewhere(options, tools);
  const tls = await requireTls(options);
  const host = options.host ?? (tls ? "0.0.0.0" : "127.0.0.1");
  if (!tls) requireLoopback(host, options);
  const addresses = requireAddresses(options, { host, tls });
  const executable = requireNats();
  await requireFreePort("127.0.0.1", options.port, "--port");
  await requireFreePort(host, options.wsPort, "--ws-port");
  await requireUnserved(options.folder);
  const nats = [`nats://127.0.0.1:${options.port}`];
  const folder = await ensureTeamFolder(options.folder, { nats, addresses }, tools.clock());
  const { port, wsPort } = options;
  const config = { host, port, wsPort, tls, canSyncAlways: canSyncAlways(executable) };
  await mkdir(join(folder.path, "accounts"), { recursive: true, mode: 0o700 });
  await writeWhole(join(folder.path, "nats.conf"), formatConfig(folder.path, config));
  await writeAccess(folder, await readMembers(folder));
  const server = await runNats(executable, folder);
  try {
    return await serveUntilEnd(folder, tools, server.ended);
  } finally {
    await server.stop();
  }
}

/** Write the folder of a team whose servers run elsewhere; nothing is started. */
export async function prepare(options: ServeOptions, tools: CommandTools): Promise<Outcome> {
  if (options.join.length === 0 || options.address.length === 0) {
    throw new CommandError(
      ["prepare: name the servers with --join nats://HOST:4222,… and --address wss://HOST,…"],
      2,
    );
  }
  const addresses = requireAddresses(options, { host: "", tls: null });
  const made = { nats: [...options.join], addresses };
  const folder = await ensureTeamFolder(options.folder, made, tools.clock());
  await writeAccess(folder, await readMembers(folder));
  return done(
    `${join(folder.path, "access.conf")}: copy it to every server, beside its nats.conf.`,
    "Start the servers, then `npm run team -- serve --join …` on the machine that has this folder.",
  );
}

async function serveElsewhere(options: ServeOptions, tools: CommandTools): Promise<Outcome> {
  const addresses = requireAddresses(options, { host: "", tls: null });
  const made = { nats: [...options.join], addresses };
  const folder = await ensureTeamFolder(options.folder, made, tools.clock());
  return serveUntilEnd(folder, tools, new Promise(() => {}));
}

async function serveUntilEnd(
  folder: TeamFolder,
  tools: CommandTools,
  ended: Promise<void>,
): Promise<Outcome> {
  // Members revoked while the server did not run.
  await tellServers(folder);
  const lists = await signIn(folder, "lists", { reconnect: true });
  try {
    answerOwners(folder, { lists, clock: tools.clock, say: tools.say });
    await lists.flush();
    for (const line of greet(folder)) tools.say(line);
    const why = await Promise.race([whenAborted(tools.signal), ended.then(() => "ended" as const)]);
    if (why === "aborted") return done("Stopped.");
    throw new CommandError(["nats-server ended:", ...(await tail(join(folder.path, "nats.log")))]);
  } finally {
    await lists.close();
  }
}

function greet({ path, server }: TeamFolder): string[] {
  return [
    `Members reach this server at ${server.addresses.join(", ")}.`,
    `${path}: keys, members and lists. Keep a copy of keys.json in a safe place.`,
    "Owners' requests are answered as long as this runs. Ctrl+C ends it.",
  ];
}

function whenAborted(signal: AbortSignal): Promise<"aborted"> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve("aborted");
    signal.addEventListener("abort", () => resolve("aborted"), { once: true });
  });
}

async function requireTls({
  tlsCert,
  tlsKey,
}: ServeOptions): Promise<{ cert: string; key: string } | null> {
  if (tlsCert === undefined && tlsKey === undefined) return null;
  if (tlsCert === undefined || tlsKey === undefined) {
    throw new CommandError(["--tls-cert and --tls-key belong together."], 2);
  }
  for (const file of [tlsCert, tlsKey]) {
    await access(file, constants.R_OK).catch(() => {
      throw new CommandError([`${file}: there is no such file to read.`]);
    });
  }
  return { cert: resolve(tlsCert), key: resolve(tlsKey) };
}

function requireLoopback(host: string, { behindProxy }: ServeOptions): void {
  if (behindProxy || isLoopback(hostInUrl(host))) return;
  throw new CommandError([
    `--host ${host}: without encryption everybody on the way could read invites and edits. Give ` +
      "--tls-cert and --tls-key, or, if a proxy in front of it encrypts, --behind-proxy.",
  ]);
}

function requireAddresses(
  { address, wsPort, behindProxy, join: others }: ServeOptions,
  { host, tls }: { host: string; tls: object | null },
): string[] {
  const bad = address.find((one) => !isTeamServer(one));
  if (bad !== undefined) {
    throw new CommandError([
      `--address ${bad}: members need an address such as wss://team.example.`,
    ]);
  }
  if (address.length > 8) throw new CommandError(["--address: eight are the most."], 2);
  if (address.length > 0) return [...address];
  if (tls || behindProxy || others.length > 0) {
    throw new CommandError([
      "Under which name do members reach the server? Say it with --address wss://team.example:PORT.",
    ]);
  }
  return [`ws://${hostInUrl(host)}:${wsPort}`];
}

/** In an address the colons of IPv6 stand in brackets. */
function hostInUrl(host: string): string {
  return host.includes(":") ? `[${host}]` : host;
}
