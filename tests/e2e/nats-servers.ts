import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type NatsConnection, wsconnect } from "@nats-io/nats-core";
import { createList } from "../../cli/team/lists.ts";
import { permissionsOf } from "../../cli/team/permissions.ts";
import { canSyncAlways } from "../../cli/team/run-nats.ts";
import { logged } from "../../lib/replication/log.ts";
import { openNatsLog, toRefusal } from "../../lib/replication/nats-log.ts";
import { inboxPrefix } from "../../lib/replication/team-names.ts";
import { Member } from "../unit/services/team.ts";
import { findPort } from "./team-server.ts";

/** The list's name on the server. */
const LIST = "roads";
const STARTED_WITHIN_MS = 20_000;

/** Servers of nats-server itself, which a test may end without warning; with one list, "roads". */
export interface NatsServers extends AsyncDisposable {
  /** End one without warning, as a crash does. */
  kill(index: number): Promise<void>;
  start(index: number): Promise<void>;
  /** Keep what a server that is ended has on disk, or have it again as it was kept. */
  backUp(index: number): void;
  restore(index: number): void;
  /** The server that decides about the list. */
  leader(): Promise<number>;
  /** Where members reach them. */
  addresses: readonly string[];
  /** A member who connects anew for every sync, to other addresses where some are given. */
  join(user: string, servers?: readonly string[]): Promise<Member>;
}

interface Place {
  name: string;
  folder: string;
  port: number;
  wsPort: number;
  clusterPort: number;
}

/** Have so many servers, each with a copy of the list. */
export async function startNats(
  executable: string,
  { count, users }: { count: number; users: readonly string[] },
): Promise<NatsServers> {
  const root = mkdtempSync(join(tmpdir(), "says-who-nats-"));
  const places: Place[] = [];
  for (let index = 0; index < count; index += 1) {
    const ports = { port: await findPort(), wsPort: await findPort() };
    const folder = join(root, `data-${index}`);
    places.push({ name: `n${index}`, folder, ...ports, clusterPort: await findPort() });
  }
  const children: ChildProcess[] = [];
  const addresses = places.map(({ wsPort }) => `ws://127.0.0.1:${wsPort}`);

  function connect(user: string, servers = addresses): Promise<NatsConnection> {
    const inbox = user === "admin" ? {} : { inboxPrefix: inboxPrefix({ list: LIST, user }) };
    return wsconnect({ servers, user, pass: user, ...inbox, reconnect: false });
  }

  async function start(index: number): Promise<void> {
    const place = getPlace(places, index);
    const file = join(root, `${place.name}.conf`);
    writeFileSync(file, configOf(place, { places, users, canSync: canSyncAlways(executable) }));
    children[index] = spawn(executable, ["-c", file], { stdio: "ignore" });
    await until(async () => {
      const url = `ws://127.0.0.1:${place.wsPort}`;
      const connection = await wsconnect({ servers: url, user: "admin", pass: "admin" });
      await connection.close();
    });
  }

  async function kill(index: number): Promise<void> {
    const child = children[index];
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGKILL");
    await ended;
  }

  /** Asked again while the servers have not agreed on one, and so do not answer or let nobody in. */
  async function leader(): Promise<number> {
    let found = -1;
    await until(async () => {
      found = await askLeader();
    });
    return found;
  }

  async function askLeader(): Promise<number> {
    const connection = await connect("admin");
    try {
      const subject = `$JS.API.STREAM.INFO.L_${LIST}`;
      const reply = await connection.request(subject, "", { timeout: 4_000 });
      const name = reply.json<{ cluster?: { leader?: string } }>().cluster?.leader;
      return places.findIndex((place) => place.name === name);
    } finally {
      await connection.close();
    }
  }

  await Promise.all(places.map((_, index) => start(index)));
  await until(async () => {
    const connection = await connect("admin");
    const description = { title: "Roads", publisher: "us", lang: "en", licence: "CC0-1.0" };
    const said = { ...description, snapshot: null };
    await createList(connection, LIST, { description: said, replicas: count }).finally(() =>
      connection.close(),
    );
  });
  return {
    ...{ kill, start, leader, addresses },
    backUp: (index) => copy(`${getPlace(places, index).folder}`, `${root}/kept-${index}`),
    restore: (index) => copy(`${root}/kept-${index}`, getPlace(places, index).folder),
    async join(user, servers) {
      const member = await new Member(user, () => {
        throw new Error("expected every connection to be dialled");
      }).join();
      member.world.pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
      member.world.dial = () =>
        connect(user, servers && [...servers]).then(
          (open) => logged(openNatsLog(open, { list: LIST, user, timeoutMs: 3_000 })),
          (error: unknown) => toRefusal(error),
        );
      return member;
    },
    async [Symbol.asyncDispose]() {
      for (const index of places.keys()) await kill(index);
      rmSync(root, { recursive: true, force: true });
    },
  };
}

function getPlace(places: readonly Place[], index: number): Place {
  const place = places[index];
  if (!place) throw new Error(`expected a server ${index}, there are ${places.length}`);
  return place;
}

function copy(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
}

/** JSON is a configuration nats-server reads. */
function configOf(
  { name, folder, port, wsPort, clusterPort }: Place,
  rest: { places: readonly Place[]; users: readonly string[]; canSync: boolean },
): string {
  const members = rest.users.map((user) => {
    const { pub, sub } = permissionsOf({ list: LIST, user }, "editor");
    return { user, password: user, permissions: { publish: pub, subscribe: sub } };
  });
  const routes = rest.places.map((place) => `nats://127.0.0.1:${place.clusterPort}`);
  const listen = `127.0.0.1:${clusterPort}`;
  return JSON.stringify({
    ...{ server_name: name, listen: `127.0.0.1:${port}` },
    websocket: { listen: `127.0.0.1:${wsPort}`, no_tls: true },
    jetstream: { store_dir: folder, ...(rest.canSync ? { sync_interval: "always" } : {}) },
    ...(routes.length > 1 ? { cluster: { name: "team", listen, routes } } : {}),
    accounts: {
      TEAM: { jetstream: "enabled", users: [{ user: "admin", password: "admin" }, ...members] },
      SYS: { users: [{ user: "sys", password: "sys" }] },
    },
    system_account: "SYS",
  });
}

async function until(work: () => Promise<void>): Promise<void> {
  const deadline = Date.now() + STARTED_WITHIN_MS;
  for (;;) {
    const trouble = await work().then(
      () => undefined,
      (error: unknown) => ({ error }),
    );
    if (!trouble) return;
    if (Date.now() > deadline) throw trouble.error;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
