import { type ChildProcess, spawn } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Outcome } from "../../cli/list.ts";
import { canSyncAlways } from "../../cli/team/run-nats.ts";
import { runTeamCommand } from "../../cli/team.ts";
import type { TeamAccess } from "../../lib/replication/invite.ts";
import { openNatsLog } from "../../lib/replication/nats-log.ts";
import { askAsOwner } from "../../lib/replication/owner-request.ts";
import { ensureNats } from "../../scripts/servers/ensure-nats.ts";
import { findPort, readCode, runAt, signInAs } from "./team-server.ts";

const DEPLOY = join(import.meta.dirname, "../../deploy");
const NAMES = ["nats-1", "nats-2", "nats-3"] as const;

const executable = ensureNats();

/** Where one server listens: for the commands, for members, for the others. */
interface Ports {
  port: number;
  wsPort: number;
  clusterPort: number;
}

let scratch: string;
let folder: string;
const ports: Ports[] = [];
const servers: ChildProcess[] = [];
const service = new AbortController();
let served: Promise<Outcome> | undefined;

beforeAll(async () => {
  if (!executable) return;
  scratch = mkdtempSync(join(tmpdir(), "says-who-cluster-"));
  folder = join(scratch, "team-server");
  for (const _name of NAMES) {
    const [port, wsPort, clusterPort] = [await findPort(), await findPort(), await findPort()];
    ports.push({ port, wsPort, clusterPort });
  }
  await prepare();
  for (const index of NAMES.keys()) start(executable, index);
  await startService();
});
afterAll(async () => {
  service.abort();
  await served;
  for (const child of servers) child.kill("SIGKILL");
  if (scratch) rmSync(scratch, { recursive: true, force: true });
});

function joining(): string[] {
  const nats = ports.map(({ port }) => `nats://127.0.0.1:${port}`);
  const members = ports.map(({ wsPort }) => `ws://127.0.0.1:${wsPort}`);
  return ["--join", nats.join(","), "--address", members.join(",")];
}

async function prepare(): Promise<void> {
  const { code } = await runAt(folder, ["prepare", ...joining()]);
  expect(code).toBe(0);
}

/** Run a server of deploy/ as it stands there, save for its ports, its place and its encryption. */
function start(nats: string, index: number): void {
  const [name = "", own] = [NAMES[index], ports[index]];
  const place = join(scratch, name);
  mkdirSync(place, { recursive: true });
  copyFileSync(join(folder, "access.conf"), join(place, "access.conf"));
  copyFileSync(join(DEPLOY, `${name}.conf`), join(place, `${name}.conf`));
  let shared = readFileSync(join(DEPLOY, "team.conf"), "utf8")
    .replace("0.0.0.0:4222", `127.0.0.1:${own?.port}`)
    .replace("0.0.0.0:4223", `127.0.0.1:${own?.wsPort}`)
    .replace("0.0.0.0:6222", `127.0.0.1:${own?.clusterPort}`)
    .replace(/tls \{.*?\}/s, "no_tls: true")
    .replaceAll('"/data', `"${join(place, "data")}`);
  for (const [other, { clusterPort }] of ports.entries()) {
    shared = shared.replace(`${NAMES[other]}:6222`, `127.0.0.1:${clusterPort}`);
  }
  if (!canSyncAlways(nats)) shared = shared.replace(/\n\s*sync_interval: always/, "");
  writeFileSync(join(place, "team.conf"), shared);
  const args = ["-c", join(place, `${name}.conf`), "-l", join(place, "nats.log")];
  servers[index] = spawn(nats, args, { stdio: "ignore" });
}

/** Servers need a moment to find each other. */
async function startService(): Promise<void> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    let isReady = () => {};
    const ready = new Promise<undefined>((resolve) => {
      isReady = () => resolve(undefined);
    });
    served = runTeamCommand(["serve", "--folder", folder, ...joining()], {
      ...{ clock: Date.now, say: isReady, signal: service.signal },
    });
    const early = await Promise.race([ready, served]);
    if (!early) return;
    if (Date.now() > deadline) throw new Error(early.lines.join("\n"));
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

async function createSafeList(): Promise<Outcome> {
  const deadline = Date.now() + 100_000;
  for (;;) {
    const made = await runAt(folder, ["create", "safe", "--title", "Safe", "--replicas", "3"]);
    if (made.code === 0 || Date.now() > deadline) return made;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

describe.skipIf(!executable)("the three servers of deploy/", () => {
  it("keep a list three times", async () => {
    expect(await createSafeList()).toMatchObject({
      lines: ["safe: “Safe” is ready, with 3 copies.", expect.any(String)],
    });
    await expect
      .poll(async () => (await runAt(folder, ["status"])).lines.join("\n"), { timeout: 20_000 })
      .toMatch(/nats-1: .*\nnats-2: .*\nnats-3: .*\nsafe: “Safe”, 0 edits, .* 3x, 0 members/);
  });

  it("answer an owner, and all know who was revoked", async () => {
    const owner = await invite("olga", "--role", "owner");
    const gone = await invite("gone");
    const connection = await signInAs(owner);

    const request = { verb: "revoke", request: { user: "gone" } } as const;
    const answer = await askAsOwner(connection, owner, request);

    await connection.close();
    expect(answer).toEqual({ ok: true, value: null });
    for (const address of gone.servers) {
      await expect
        .poll(() => signInAs({ ...gone, servers: [address] }).then(() => "in", String), {
          timeout: 20_000,
        })
        .toMatch(/authorization/i);
    }
  });

  it("go on when one of them is lost", async () => {
    const access = await invite("ann");
    const log = openNatsLog(
      await signInAs({ ...access, servers: access.servers.slice(1) }),
      access,
    );
    const entry = (opId: string) => ({ opId, claimKey: "c1", payload: { v: 1 } });
    expect(await log.append(entry("before"))).toEqual({ ok: true, value: 1 });

    servers[0]?.kill("SIGKILL");

    await expect
      .poll(() => log.append(entry("after")), { timeout: 40_000, interval: 300 })
      .toEqual({ ok: true, value: 2 });
    // Until the two have agreed who leads, a read may not be answered; the next one is.
    await expect
      .poll(() => log.read(1, 2), { timeout: 40_000, interval: 300 })
      .toMatchObject({ value: [{ opId: "before" }, { opId: "after" }] });
    await log.close();
  });
});

async function invite(user: string, ...flags: string[]): Promise<TeamAccess> {
  return readCode(await runAt(folder, ["invite", "safe", user, ...flags]), Date.now());
}

describe("deploy/compose.yaml", () => {
  it("starts each server with its own configuration and its own data", () => {
    const compose = readFileSync(join(DEPLOY, "compose.yaml"), "utf8");

    for (const [index, name] of NAMES.entries()) {
      expect(compose).toContain(`"/etc/nats/${name}.conf"`);
      expect(compose).toContain(`"data-${index + 1}:/data"`);
      expect(readFileSync(join(DEPLOY, `${name}.conf`), "utf8")).toContain(
        `server_name: ${name}\n`,
      );
    }
  });
});
