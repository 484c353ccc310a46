import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { constants, gzip } from "node:zlib";
import { type Bytes, sha256 } from "../../lib/feed/bytes.ts";
import { HEAD_PATH } from "../../lib/feed/head.ts";
import { keyIdOf } from "../../lib/feed/keys.ts";
import type { Edition, EditionInput, Published } from "../../lib/feed/publish/edition.ts";
import { findStale, JOURNAL_PATH } from "../../lib/feed/publish/journal.ts";
import { HeadTooLargeError, makeEdition } from "../../lib/feed/publish/make-edition.ts";
import { openDelegation } from "../../lib/feed/read-head.ts";
import { toLine } from "../../lib/feed/records.ts";
import { listFiles, readBytes } from "./folder.ts";
import { OnlineKeyFile, readKeyFile } from "./key-files.ts";
import { type LockHolder, withLock } from "./lock.ts";
import { CommandError, done, type Outcome } from "./outcome.ts";
import { type ListFile, readListFile } from "./read-list-file.ts";
import { readPublished } from "./read-published.ts";
import { sayRefusal } from "./say-refusal.ts";
import { writeWhole } from "./write-files.ts";

/** Beside the published files while somebody publishes; no reader asks for it. */
const LOCK_PATH = "publish.lock";
const HOUR_S = 3_600;
const DAY_S = 86_400;

export interface PublishOptions {
  /** The online key's file. */
  key: string;
  /** How long the head is good for. */
  validDays: number;
  pollHours: number;
  /** Publish the good records of a file in which some are bad. */
  skipBad: boolean;
  /** Publish although most claims of the last edition would go. */
  removeMany: boolean;
  /** Of a team's list: up to which entry of its log this is. */
  log?: number;
  /** Epoch ms. */
  now: number;
}

const HASHED_AT_ONCE = 500;

/** Of fewer claims, most may go without a question. */
const FEW_CLAIMS = 20;

/** Publish a list file as the next edition of the list in a folder. */
export async function publish(
  file: string,
  folder: string,
  options: PublishOptions,
): Promise<Outcome> {
  return publishList(await readListFile(file), { file, folder }, options);
}

/**
 * Publish a list as the next edition of the list in a folder.
 *
 * @param file Where the list comes from, for sentences.
 */
export async function publishList(
  list: ListFile,
  { file, folder }: { file: string; folder: string },
  options: PublishOptions,
): Promise<Outcome> {
  if (list.refused > 0 && !options.skipBad) {
    const advice = `Nothing was published. Mend them, or leave them out with --skip-bad.`;
    throw new CommandError([...list.problems, advice]);
  }
  const online = await readKeyFile(options.key, OnlineKeyFile);
  const exp = await requireGoodDelegation(online, options);
  const lines = await toLines(list);
  await mkdir(folder, { recursive: true });
  const path = join(folder, LOCK_PATH);
  const sayBusy = (holder: LockHolder) => sayPublishing(path, holder);
  return withLock(path, { patienceMs: 0, sayBusy }, async () => {
    const published = await readPublished(folder, online.root);
    const header = list.header ?? headerOf(file, published);
    const edition = await make({ header, lines, published }, { ...online, exp }, options);
    if (!options.removeMany) requireMostKept(file, edition, published);
    await write(folder, edition);
    return done(...list.problems, ...describe(folder, edition, published));
  });
}

function sayPublishing(path: string, { pid, host }: LockHolder): string {
  return `${path}: process ${pid} on ${host} is publishing here. If there is none any more, remove this file.`;
}

/** Until when the root key answers for the online key, in epoch seconds. */
async function requireGoodDelegation(
  { root, delegation }: OnlineKeyFile,
  { key, now }: PublishOptions,
): Promise<number> {
  const opened = await openDelegation(delegation, root);
  if (!opened.ok) throw new CommandError([`${key}, delegation: ${sayRefusal(opened)}`]);
  if (opened.value.exp * 1_000 > now) return opened.value.exp;
  throw new CommandError([
    `${key}: it is past its date. Extend it where the root key is: keygen FOLDER --extend.`,
  ]);
}

/** A file cut short must not empty the list of every reader. */
function requireMostKept(
  file: string,
  { change }: Edition,
  published: Published | undefined,
): void {
  const count = published?.head.count ?? 0;
  if (count < FEW_CLAIMS || change.removed * 2 <= count) return;
  throw new CommandError([
    `${file}: it would take ${change.removed} of ${count} claims away. Nothing was published. ` +
      "If that is meant, add --remove-many.",
  ]);
}

/** NDJSON may leave out what the list is, once an edition has said so. */
function headerOf(file: string, published: Published | undefined): EditionInput["header"] {
  if (published) return { ...published.head, description: published.snapshot.description };
  throw new CommandError([
    `${file}, line 1: a first edition needs a first line such as {"list":{"id":"roads","title":"Roads"}}.`,
  ]);
}

async function toLines({ claims }: ListFile): Promise<EditionInput["lines"]> {
  const lines = new Map<string, { line: Bytes; hash: Bytes }>();
  for (let start = 0; start < claims.length; start += HASHED_AT_ONCE) {
    const own = claims.slice(start, start + HASHED_AT_ONCE).map(async (claim) => {
      const line = toLine(claim);
      return { id: claim.id, line, hash: await sha256(line) };
    });
    for (const { id, ...line } of await Promise.all(own)) lines.set(id, line);
  }
  return lines;
}

async function make(
  input: EditionInput,
  online: OnlineKeyFile & { exp: number },
  options: PublishOptions,
): Promise<Edition> {
  const issued = Math.floor(options.now / 1_000);
  const lifetime = Math.round(options.validDays * DAY_S);
  try {
    return await makeEdition(input, {
      online,
      delegation: online.delegation,
      list: await keyIdOf(online.root),
      issued,
      // A reader who is told that nothing changed looks at the head's date only.
      lifetime: Math.min(lifetime, online.exp - issued),
      poll: Math.round(options.pollHours * HOUR_S),
      log: options.log ?? null,
      gzip: gzipBytes,
    });
  } catch (error) {
    if (error instanceof HeadTooLargeError) throw new CommandError([`list: ${error.message}.`]);
    throw error;
  }
}

const pack = promisify(gzip);

async function gzipBytes(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await pack(bytes, { level: constants.Z_BEST_COMPRESSION }));
}

/** Immutable files first, the head last: at every moment the folder is a whole list. */
async function write(folder: string, { files, journal, headFile }: Edition): Promise<void> {
  for (const part of ["s", "d"]) await mkdir(join(folder, part), { recursive: true });
  for (const [path, bytes] of files) {
    const present = await readBytes(join(folder, path));
    if (!present || Buffer.compare(present, bytes) !== 0)
      await writeWhole(join(folder, path), bytes);
  }
  await writeWhole(join(folder, JOURNAL_PATH), JSON.stringify(journal));
  await writeWhole(join(folder, HEAD_PATH), headFile);
  for (const path of findStale(await listFiles(folder), journal)) await rm(join(folder, path));
}

function describe(
  folder: string,
  { head, headFile, change, files }: Edition,
  published: Published | undefined,
): string[] {
  const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  const until = new Date(head.expires * 1_000).toISOString().slice(0, 10);
  const what =
    published && change.ids.length === 0
      ? `Edition ${head.seq} is confirmed: nothing changed.`
      : `Edition ${head.seq}: ${change.added} claims added, ${change.changed} changed, ${change.removed} removed.`;
  return [
    what,
    `${folder}: ${head.count} claims; the head has ${headFile.length} bytes, its files ${bytes}.`,
    `Publish again before ${until}, changed or not, or readers will call the list out of date.`,
  ];
}
