import type { Table } from "dexie";
import { MAX_SEGMENTS } from "../matching/row-key.ts";
import { type ByteCache, createByteCache } from "./byte-cache.ts";
import type { Database, SegmentRow } from "./database.ts";

/** A reader's segments are gone: their list was replaced while it worked. Ask a new reader. */
export class StaleIndexError extends Error {
  override name = "StaleIndexError";
}

/** Of the 20 MB a page check may add to the heap: rows of postings, and pages of records. */
const ROW_CACHE_BYTES = 8 << 20;
const PAGE_CACHE_BYTES = 4 << 20;
/** Frequency tables, a quarter of a megabyte for a large list. */
const TABLE_CACHE_BYTES = 2 << 20;

/** What this context has read lately of a database. Entries carry their segment's stamp. */
export interface ReadCaches {
  readonly rows: ByteCache;
  readonly pages: ByteCache;
  readonly tables: ByteCache;
}

/** Where some bytes stand: their segment and the key in their table. */
export interface BytesPlace {
  readonly segment: SegmentRow;
  readonly key: number;
}

const caches = new WeakMap<Database, ReadCaches>();

/** The caches of a database; they live as long as this context does. */
export function cachesOf(database: Database): ReadCaches {
  const known = caches.get(database);
  if (known) return known;
  const fresh = {
    rows: createByteCache(ROW_CACHE_BYTES),
    pages: createByteCache(PAGE_CACHE_BYTES),
    tables: createByteCache(TABLE_CACHE_BYTES),
  };
  caches.set(database, fresh);
  return fresh;
}

/** A table of bytes, with how its keys are best fetched and where they are remembered. */
export interface BytesSource {
  readonly table: Table<Uint8Array, number>;
  readonly cache: ByteCache;
  readonly fetch: (table: Table<Uint8Array, number>, keys: readonly number[]) => Promise<Fetched>;
}

/** Bytes by key; keys under which nothing stands are left out. */
export type Fetched = ReadonlyMap<number, Uint8Array>;

/**
 * Read bytes of some segments in one transaction, as far as they are not cached.
 *
 * @returns By place, in order; an empty array where nothing stands.
 * @throws StaleIndexError if one of the segments is no longer the one it was.
 */
export async function readBytes(
  database: Database,
  { table, cache, fetch }: BytesSource,
  places: readonly BytesPlace[],
): Promise<Uint8Array[]> {
  const known = places.map((place) => cache.get(nameOf(place)));
  const missing = places.filter((_, index) => known[index] === undefined);
  if (missing.length === 0) return known.map((bytes) => bytes ?? NOTHING);
  const keys = [...new Set(missing.map(({ key }) => key))].sort((a, b) => a - b);
  const fetched = await database.transaction("r", [database.segments, table], async () => {
    await assertLive(database, missing);
    return fetch(table, keys);
  });
  for (const place of missing) cache.set(nameOf(place), fetched.get(place.key) ?? NOTHING);
  return places.map((place, index) => known[index] ?? fetched.get(place.key) ?? NOTHING);
}

/** Fetch each key by itself. */
export async function fetchEach(
  table: Table<Uint8Array, number>,
  keys: readonly number[],
): Promise<Fetched> {
  const found = await table.bulkGet([...keys]);
  return new Map(keys.flatMap((key, index) => toEntry(key, found[index])));
}

/**
 * Fetch rows of postings: where several segments are asked, a bucket's rows by one range, since
 * they lie side by side. Measured best with four segments and more.
 */
export async function fetchBuckets(
  table: Table<Uint8Array, number>,
  keys: readonly number[],
): Promise<Fetched> {
  const buckets = new Map<number, number[]>();
  for (const key of keys) {
    const bucket = Math.floor(key / MAX_SEGMENTS);
    buckets.set(bucket, [...(buckets.get(bucket) ?? []), key]);
  }
  const shared = [...buckets].filter(([, own]) => own.length > 1);
  const single = [...buckets.values()].filter((own) => own.length === 1).flat();
  const [each, ...ranges] = await Promise.all([
    fetchEach(table, single),
    ...shared.map(([bucket]) => fetchBucket(table, bucket)),
  ]);
  return new Map([...each, ...ranges.flatMap((range) => [...range])]);
}

async function fetchBucket(table: Table<Uint8Array, number>, bucket: number): Promise<Fetched> {
  const [first, last] = [bucket * MAX_SEGMENTS, (bucket + 1) * MAX_SEGMENTS - 1];
  const rows = await table.where(":id").between(first, last, true, true).toArray();
  // A row's first byte is its segment; the keys themselves would cost a request more.
  return new Map(rows.map((row) => [first + (row[0] ?? 0), row]));
}

const NOTHING = new Uint8Array(0);

function toEntry(key: number, bytes: Uint8Array | undefined): [number, Uint8Array][] {
  return bytes ? [[key, bytes]] : [];
}

/** A number is given to another segment once it is free; the stamp never is. */
function nameOf({ segment, key }: BytesPlace): string {
  return `${segment.stamp}:${key}`;
}

async function assertLive(database: Database, places: readonly BytesPlace[]): Promise<void> {
  const stamps = new Map(places.map(({ segment }) => [segment.segment, segment.stamp]));
  const rows = await database.segments.bulkGet([...stamps.keys()]);
  for (const row of rows) {
    if (row?.state === "live" && stamps.get(row.segment) === row.stamp) continue;
    throw new StaleIndexError("expected the segments of this reader, found others in their place");
  }
}
