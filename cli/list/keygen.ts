import { chmod, mkdir, rename } from "node:fs/promises";
import { join } from "node:path";
import { encodeText } from "../../lib/feed/bytes.ts";
import { sealEnvelope } from "../../lib/feed/dsse.ts";
import { DELEGATION_TYPE } from "../../lib/feed/head.ts";
import { createKeyPair, type KeyPair, keyIdOf } from "../../lib/feed/keys.ts";
import { OnlineKeyFile, RootKeyFile, readKeyFile } from "./key-files.ts";
import { CommandError, done, type Outcome } from "./outcome.ts";
import { writeWhole } from "./write-files.ts";

const SECRET = 0o600;
const DAY_S = 86_400;

export interface KeygenOptions {
  /** Make a new online key and take the old one's trust away. */
  rotate: boolean;
  /** Keep the online key and sign for it until a later day. */
  extend: boolean;
  /** How long the root key answers for the online key. */
  days: number;
  /** Epoch ms. */
  now: number;
}

/** Make a publisher's keys in a folder, or a new online key for the root key there. */
export async function keygen(folder: string, options: KeygenOptions): Promise<Outcome> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const [rootFile, onlineFile] = [join(folder, "root.key"), join(folder, "online.key")];
  if (options.extend) return extend(rootFile, onlineFile, options);
  if (options.rotate) return rotate(rootFile, onlineFile, options);
  const root = await createKeyPair();
  const file: RootKeyFile = { kind: "says-who root key", ...root };
  await writeKey(rootFile, file, true);
  await writeKey(
    onlineFile,
    await delegate(root, await createKeyPair(), { ...options, epoch: 1 }),
    true,
  );
  return done(
    `Your list's key is ${root.publicKey} (short: ${await keyIdOf(root.publicKey)}).`,
    `Readers subscribe to https://your.host/path/#ed25519=${root.publicKey}`,
    `${rootFile}: keep it offline, in two places. Without it a stolen online key cannot be replaced.`,
    `${onlineFile}: what \`publish\` signs with, good for ${options.days} days.`,
  );
}

async function rotate(
  rootFile: string,
  onlineFile: string,
  options: KeygenOptions,
): Promise<Outcome> {
  const root = await readKeyFile(rootFile, RootKeyFile);
  const old = await readOwnOnline(onlineFile, root);
  const epoch = old.epoch + 1;
  const kept = `${onlineFile}.${old.epoch}`;
  const fresh = await delegate(root, await createKeyPair(), { ...options, epoch });
  await rename(onlineFile, kept);
  await writeKey(onlineFile, fresh, true);
  return done(
    `${onlineFile}: a new online key, number ${epoch}, good for ${options.days} days.`,
    `${kept}: the old one. Readers refuse it once they have seen an edition signed with the new one.`,
    "Publish now, so that they do.",
  );
}

async function extend(
  rootFile: string,
  onlineFile: string,
  options: KeygenOptions,
): Promise<Outcome> {
  const root = await readKeyFile(rootFile, RootKeyFile);
  const online = await readOwnOnline(onlineFile, root);
  await writeKey(
    onlineFile,
    await delegate(root, online, { ...options, epoch: online.epoch }),
    false,
  );
  return done(`${onlineFile}: the same key, good for ${options.days} days from now.`);
}

async function readOwnOnline(file: string, root: RootKeyFile): Promise<OnlineKeyFile> {
  const online = await readKeyFile(file, OnlineKeyFile);
  if (online.root === root.publicKey) return online;
  throw new CommandError([`${file}, root: it belongs to another root key.`]);
}

async function delegate(
  root: KeyPair,
  online: KeyPair,
  { epoch, days, now }: { epoch: number; days: number; now: number },
): Promise<OnlineKeyFile> {
  const exp = Math.floor(now / 1_000) + days * DAY_S;
  const payload = encodeText(JSON.stringify({ key: online.publicKey, epoch, exp }));
  const delegation = await sealEnvelope(DELEGATION_TYPE, payload, root);
  const { publicKey, seed } = online;
  return { kind: "says-who online key", publicKey, seed, root: root.publicKey, epoch, delegation };
}

async function writeKey(
  path: string,
  file: RootKeyFile | OnlineKeyFile,
  isNew: boolean,
): Promise<void> {
  await writeWhole(path, `${JSON.stringify(file, null, 2)}\n`, { mode: SECRET, isNew });
  // The mode a file is made with is narrowed by the umask, and one that was there keeps its own.
  await chmod(path, SECRET);
}
