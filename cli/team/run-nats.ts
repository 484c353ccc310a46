import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { ensureNats } from "../../scripts/servers/ensure-nats.ts";
import { isRunning } from "../list/lock.ts";
import { CommandError } from "../list/outcome.ts";
import { signIn } from "./connect.ts";
import type { TeamFolder } from "./team-folder.ts";
import { PID_FILE } from "./write-config.ts";

const START_MS = 20_000;
const STEP_MS = 100;
/** After this long without an end, it is killed. */
const STOP_MS = 15_000;

/** A nats-server of ours. */
export interface RunningNats {
  /** Resolves once it has ended, for whatever reason. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

/**
 * Where nats-server is; it is installed where that can be done without asking.
 *
 * @throws CommandError that says how to install it.
 */
export function requireNats(): string {
  const path = ensureNats();
  if (path) return path;
  throw new CommandError([
    "nats-server is not installed. On Debian: `sudo apt-get install nats-server`; elsewhere see " +
      "https://docs.nats.io/running-a-nats-service/introduction/installation, or name the program " +
      "in NATS_SERVER_PATH.",
  ]);
}

/** Whether a nats-server knows `sync_interval`, as 2.10 and newer do. */
export function canSyncAlways(executable: string): boolean {
  const { stdout } = spawnSync(executable, ["--version"], { encoding: "utf8" });
  const [, major = "0", minor = "0"] = /v(\d+)\.(\d+)/.exec(stdout ?? "") ?? [];
  return Number(major) > 2 || (Number(major) === 2 && Number(minor) >= 10);
}

/**
 * Say before the start if a port is taken.
 *
 * @param option The option that chooses another one.
 * @throws CommandError if it is.
 */
export async function requireFreePort(host: string, port: number, option: string): Promise<void> {
  const server = createServer();
  const fault = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
    server.once("error", resolve);
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
  if (!fault) return;
  const why =
    fault.code === "EADDRINUSE"
      ? "another program has it; perhaps this server runs already"
      : fault.message;
  throw new CommandError([`${host}, port ${port}: ${why}. Choose another with ${option}.`]);
}

/**
 * Say before the start if a server is at work in a folder: two would spoil each other's lists.
 *
 * @throws CommandError if there is one.
 */
export async function requireUnserved(folder: string): Promise<void> {
  const file = join(folder, PID_FILE);
  const pid = Number(await readFile(file, "utf8").catch(() => "0"));
  if (pid <= 0 || !isRunning(pid)) return;
  // After a restart of the machine another program may have the number; Linux tells which.
  const command = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "nats-server");
  if (!command.includes("nats-server")) return;
  throw new CommandError([
    `${folder}: it is in use by nats-server, process ${pid}. End that one first; if it is another ` +
      `program, delete ${file}.`,
  ]);
}

/**
 * Start nats-server with the folder's configuration, and wait until it answers.
 *
 * @throws CommandError with the server's own last words if it does not start.
 */
export async function runNats(executable: string, folder: TeamFolder): Promise<RunningNats> {
  const log = join(folder.path, "nats.log");
  const args = ["-c", join(folder.path, "nats.conf"), "-l", log];
  const child = spawn(executable, args, { cwd: folder.path, stdio: "ignore" });
  // `exit` is not sent for a program that cannot be started at all.
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  });
  const state = { hasEnded: false };
  void ended.then(() => {
    state.hasEnded = true;
  });
  for (let waited = 0; !(await answers(folder)); waited += STEP_MS) {
    if (state.hasEnded)
      throw new CommandError(["nats-server did not start:", ...(await tail(log))]);
    if (waited >= START_MS) {
      await stop(child, ended);
      throw new CommandError(["nats-server does not answer:", ...(await tail(log))]);
    }
    await wait(STEP_MS);
  }
  return { ended, stop: () => stop(child, ended) };
}

async function answers(folder: TeamFolder): Promise<boolean> {
  const connection = await signIn(folder, "system").catch(() => undefined);
  await connection?.close();
  return connection !== undefined;
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.kill("SIGTERM");
  const killer = setTimeout(() => child.kill("SIGKILL"), STOP_MS);
  await ended;
  clearTimeout(killer);
}

/** A server's last words, its faults first. */
export async function tail(log: string): Promise<string[]> {
  const text = await readFile(log, "utf8").catch(() => "");
  const lines = text.trim().split("\n");
  const faults = lines.filter((line) => /\[(ERR|FTL)\]/.test(line) || /nats-server: /.test(line));
  return (faults.length > 0 ? faults : lines).slice(-5);
}
