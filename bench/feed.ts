/**
 * What following a list costs: publishes 100,000 invented claims, then days of changes, and reads
 * them as an extension does. Everything stays in memory; no server, no disk.
 *
 *   node bench/feed.ts [--claims 100000] [--changed 0.004]
 */
import { parseArgs, promisify } from "node:util";
import { constants, gzip } from "node:zlib";
import type { Bytes } from "../lib/feed/bytes.ts";
import { sha256 } from "../lib/feed/bytes.ts";
import { sealEnvelope } from "../lib/feed/dsse.ts";
import { DELEGATION_TYPE } from "../lib/feed/head.ts";
import { createKeyPair, keyIdOf } from "../lib/feed/keys.ts";
import { createMemoryStore } from "../lib/feed/memory-store.ts";
import type {
  Edition,
  EditionInput,
  EditionTools,
  Published,
} from "../lib/feed/publish/edition.ts";
import { makeEdition } from "../lib/feed/publish/make-edition.ts";
import { toLine } from "../lib/feed/records.ts";
import { accept, refuse } from "../lib/feed/result.ts";
import { updateFeed } from "../lib/feed/update-feed.ts";
import { formatRow, judge } from "./detection/format.ts";
import { inventClaim } from "./feed/invent-claim.ts";

const { values } = parseArgs({
  options: {
    claims: { type: "string", default: "100000" },
    changed: { type: "string", default: "0.004" },
  },
});
const COUNT = Number(values.claims);
const CHANGED = Math.round(COUNT * Number(values.changed));
const DAYS = 60;
const MAX_HEAD = 2_048;
const MAX_SEGMENT = 60_000;

const files = new Map<string, Bytes>();
const lines = new Map<string, { line: Bytes; hash: Bytes }>();
let published: Published | undefined;

async function main(): Promise<void> {
  const tools = await createTools();
  for (let index = 0; index < COUNT; index += 1) await putClaim(index, 0);
  const first = await timed(() => publish(tools));
  const store = createMemoryStore();
  const look = () => timed(() => requireRead(updateFeed(FEED, { store, getFile, now: 0 })));
  const sizes = formatSizes();
  const install = await look();
  const next = await timed(() => publishDay(tools, 1));
  const update = await look();
  for (let day = 2; day <= DAYS + 1; day += 1) await publishDay(tools, day);
  const catchUp = await look();
  const rows = [
    `${COUNT.toLocaleString("en")} invented claims, ${CHANGED.toLocaleString("en")} changed a day`,
    ...sizes,
    ...formatWays(next.value),
    formatRow("publish, first", toSeconds(first)),
    formatRow("publish, next", toSeconds(next), "without reading what is there"),
    formatRow("read the snapshot", toSeconds(install), "into memory, every record checked"),
    formatRow("read a day's segment", toSeconds(update)),
    formatRow(`read ${DAYS} days at once`, toSeconds(catchUp), "one segment"),
  ];
  console.log(rows.join("\n"));
}

/** Nobody's signature is checked: that costs the same however long the list is. */
const FEED = { base: "", key: null };

async function requireRead(result: ReturnType<typeof updateFeed>): Promise<void> {
  const read = await result;
  if (!read.ok) throw new Error(`expected a list that can be read, got ${read.code}`);
}

function formatSizes(): string[] {
  const perLine = Math.round(sizeOfLines() / COUNT);
  const parts = published?.snapshot.parts.length;
  return [
    formatRow("line, mean", toBytes(perLine), "unpacked"),
    formatRow("snapshot", toBytes(sizeOf("s/", ".gz")), `in ${parts} parts`),
  ];
}

/** The first day's segment, and all of them and the head after the last day. */
function formatWays(next: Edition): string[] {
  const head = files.get("head.json")?.length ?? 0;
  const day = next.head.segs[0]?.n ?? 0;
  return [
    formatRow("head", toBytes(head), `bar ${MAX_HEAD}: ${judge(head <= MAX_HEAD)}`),
    formatRow("a day's segment", toBytes(day), `bar ${MAX_SEGMENT}: ${judge(day <= MAX_SEGMENT)}`),
    ...(published?.head.segs ?? []).map(({ from, to, n }) =>
      formatRow(`segment over ${to - from} days`, toBytes(n)),
    ),
  ];
}

function toBytes(count: number): string {
  return `${count.toLocaleString("en")} B`;
}

function toSeconds({ ms }: { ms: number }): string {
  return `${(ms / 1_000).toFixed(2)} s`;
}

async function createTools(): Promise<EditionTools> {
  const [root, online] = [await createKeyPair(), await createKeyPair()];
  const payload = JSON.stringify({ key: online.publicKey, epoch: 1, exp: 4_000_000_000 });
  const delegation = await sealEnvelope(DELEGATION_TYPE, new TextEncoder().encode(payload), root);
  const list = await keyIdOf(root.publicKey);
  const times = { issued: 1_800_000_000, lifetime: 604_800, poll: 21_600, log: null };
  return { online, delegation, list, ...times, gzip: gzipBytes };
}

const pack = promisify(gzip);

async function gzipBytes(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await pack(bytes, { level: constants.Z_BEST_COMPRESSION }));
}

async function putClaim(index: number, revision: number): Promise<void> {
  const claim = inventClaim(index, revision);
  const line = toLine(claim);
  lines.set(claim.id, { line, hash: await sha256(line) });
}

async function publishDay(tools: EditionTools, day: number): Promise<Edition> {
  for (let n = 0; n < CHANGED; n += 1) await putClaim((n * 7_919 + day * 104_729) % COUNT, day);
  return publish(tools);
}

async function publish(tools: EditionTools): Promise<Edition> {
  const header: EditionInput["header"] = {
    ...{ title: "Invented claims of the road and harbour offices", publisher: "The road office" },
    ...{ lang: "en", licence: "CC-BY-4.0", homepage: "https://lists.example/roads/" },
    description: null,
  };
  const edition = await makeEdition({ header, lines, published }, tools);
  for (const [path, bytes] of edition.files) files.set(path, bytes);
  files.set("head.json", edition.headFile);
  const { head, journal, change } = edition;
  const own = journal.editions.at(-1)?.change?.h ?? "";
  const snapshotText = new TextDecoder().decode(files.get(`s/${head.parts}.json`));
  published = {
    ...{ head, journal, snapshot: JSON.parse(snapshotText) },
    hashes: new Map([...lines].map(([id, { hash }]) => [id, hash])),
    changedIds: new Map([...(published?.changedIds ?? []), [own, change.ids]]),
  };
  return edition;
}

async function getFile(path: string) {
  const bytes = files.get(path);
  return bytes
    ? accept({ state: "fetched" as const, bytes, etag: null })
    : refuse("not-found", path);
}

function sizeOf(start: string, end: string): number {
  const own = [...files].filter(([path]) => path.startsWith(start) && path.endsWith(end));
  return own.reduce((sum, [, { length }]) => sum + length, 0);
}

function sizeOfLines(): number {
  return [...lines.values()].reduce((sum, { line }) => sum + line.length + 1, 0);
}

async function timed<T>(work: () => Promise<T>): Promise<{ value: T; ms: number }> {
  const start = performance.now();
  const value = await work();
  return { value, ms: performance.now() - start };
}

await main();
