import { chmod, mkdir, readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { createAccount, createOperator, type KeyPair } from "@nats-io/nkeys";
import type * as z from "zod/mini";
import type { OwnerRefusal } from "../../lib/replication/owner-request.ts";
import { withLock } from "../list/lock.ts";
import { CommandError } from "../list/outcome.ts";
import { readJsonFile } from "../list/read-json-file.ts";
import { writeWhole } from "../list/write-files.ts";
import { makeServerJwts, toKeyPair } from "./make-jwts.ts";
import { KeysFile, type Member, MembersFile, ServerFile } from "./team-files.ts";
import { formatAccess } from "./write-config.ts";

const SECRET = 0o600;
const LOCK_PATIENCE_MS = 5_000;

/** A server's folder: its keys, its members, its data. */
export interface TeamFolder {
  path: string;
  server: ServerFile;
  keys: KeysFile;
}

/** Where a server is reached: by the commands, and by members. */
export type Addresses = Pick<ServerFile, "nats" | "addresses">;

/**
 * Open a server's folder, and make it where there is none.
 *
 * @param now Epoch ms.
 * @throws CommandError if the folder holds something else, or its keys are not this server's.
 */
export async function ensureTeamFolder(
  path: string,
  addresses: Addresses,
  now: number,
): Promise<TeamFolder> {
  const names = await readdir(path).catch((): string[] => []);
  if (names.length === 0) await makeFolder(path, addresses, now);
  const folder = await openTeamFolder(path);
  const server: ServerFile = { ...folder.server, ...addresses };
  await writeJson(join(path, "server.json"), server);
  return { ...folder, server };
}

/**
 * Open a server's folder.
 *
 * @throws CommandError if there is none, or its keys are lost or another server's.
 */
export async function openTeamFolder(path: string): Promise<TeamFolder> {
  const names = await readdir(path).catch((): string[] => []);
  if (!names.includes("server.json") && !names.includes("keys.json")) {
    const what = names.length === 0 ? "there is no team server here" : "it holds other files";
    throw new CommandError([
      `${path}: ${what}. Name the server's folder with --folder, or make one with \`serve\`.`,
    ]);
  }
  if (!names.includes("keys.json")) {
    throw new CommandError([
      `${path}: keys.json is missing. Put it back from your backup: without it nobody can be ` +
        "invited or revoked. Nothing was changed.",
    ]);
  }
  const server = await readFileAs(join(path, "server.json"), ServerFile);
  const keys = await readFileAs(join(path, "keys.json"), KeysFile);
  requireOwnKeys(path, server, keys);
  return { path: resolve(path), server, keys };
}

/** Everybody who was ever invited. */
export function readMembers({ path }: TeamFolder): Promise<MembersFile> {
  return readFileAs(join(path, "members.json"), MembersFile);
}

/**
 * Change who the members are, one process at a time, and write what the server reads when it starts.
 *
 * @param now Epoch ms.
 * @param change The members after it, or a fault, and then nothing is changed.
 */
export function changeMembers(
  folder: TeamFolder,
  now: number,
  change: (members: readonly Member[]) => Member[] | OwnerRefusal,
): Promise<MembersFile | OwnerRefusal> {
  const lock = join(folder.path, "lock");
  const sayBusy = () => `${lock}: another command is at work in this folder; try again.`;
  // `serve` answers owners while commands are run.
  return withLock(lock, { patienceMs: LOCK_PATIENCE_MS, sayBusy }, async () => {
    const before = await readMembers(folder);
    const members = change(before.members);
    if (!Array.isArray(members)) return members;
    // The server keeps the JWT with the latest date, also while the clock is set back.
    const accountIssuedAt = Math.max(Math.floor(now / 1_000), before.accountIssuedAt + 1);
    const after: MembersFile = { ...before, accountIssuedAt, members };
    await writeJson(join(folder.path, "members.json"), after);
    await writeAccess(folder, after);
    return after;
  });
}

/** Write `access.conf`, which every nats-server of the team includes. */
export function writeAccess(
  { path, server, keys }: TeamFolder,
  members: MembersFile,
): Promise<void> {
  const jwts = makeServerJwts(server, keys, members);
  return writeWhole(join(path, "access.conf"), formatAccess(server, jwts));
}

async function makeFolder(path: string, addresses: Addresses, now: number): Promise<void> {
  const [operator, system, account] = [createOperator(), createAccount(), createAccount()];
  const keys: KeysFile = {
    ...{ v: 1, kind: "says-who team keys" },
    ...{ operator: seedOf(operator), system: seedOf(system), account: seedOf(account) },
  };
  const server: ServerFile = {
    ...{ v: 1, kind: "says-who team server" },
    operator: operator.getPublicKey(),
    system: system.getPublicKey(),
    account: account.getPublicKey(),
    ...addresses,
  };
  const accountIssuedAt = Math.floor(now / 1_000);
  const members: MembersFile = {
    ...{ v: 1, kind: "says-who team members" },
    ...{ accountIssuedAt, members: [] },
  };
  await mkdir(path, { recursive: true, mode: 0o700 }).catch((error: Error) => {
    throw new CommandError([`${path}: it cannot be made (${error.message}).`]);
  });
  await writeWhole(join(path, "keys.json"), toText(keys), { mode: SECRET, isNew: true });
  await chmod(join(path, "keys.json"), SECRET); // a umask may have narrowed it further, or not
  await writeJson(join(path, "members.json"), members);
  await writeWhole(join(path, "README.txt"), README);
  await writeJson(join(path, "server.json"), server);
}

const README = `This folder is a Says Who team server.

keys.json      The server's private keys. Whoever has them can read, invite and revoke.
members.json   Who was invited to which list, and who was revoked.
server.json    Public keys and addresses.
access.conf    What nats-server must know of the keys and the revoked; made from the files above.
nats.conf      The server's configuration; written anew by each start.
jetstream/     The lists.
accounts/      The server's copy of who is revoked.

Back up keys.json once, to a safe place, and members.json and jetstream/ every day. A copy of
jetstream/ is whole only if the server was stopped; docs/teams.md of Says Who says how to copy a
running one, and how to restore. Members' machines send again what an older copy lacks.
`;

/** Keys and server are one another's only if the public halves agree. */
function requireOwnKeys(path: string, server: ServerFile, keys: KeysFile): void {
  for (const name of ["operator", "system", "account"] as const) {
    if (publicKeyOf(keys[name]) === server[name]) continue;
    throw new CommandError([
      `${path}: keys.json belongs to another server than server.json (${name}). Nothing was changed.`,
    ]);
  }
}

function publicKeyOf(seed: string): string | undefined {
  try {
    return toKeyPair(seed).getPublicKey();
  } catch {
    return undefined; // A seed whose checksum does not fit is no key of anybody's.
  }
}

function seedOf(pair: KeyPair): string {
  return new TextDecoder().decode(pair.getSeed());
}

function readFileAs<Schema extends z.ZodMiniType>(
  file: string,
  schema: Schema,
): Promise<z.infer<Schema>> {
  return readJsonFile(file, schema, {
    missing: "it cannot be read.",
    wrong: "this is not what belongs here. Nothing was changed.",
  });
}

function writeJson(file: string, content: ServerFile | MembersFile): Promise<void> {
  return writeWhole(file, toText(content), { mode: SECRET });
}

function toText(content: unknown): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}
