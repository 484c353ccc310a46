import { hash32 } from "../matching/terms.ts";
import type { Database } from "./database.ts";

/** A record is known by 64 bits of its id and has 32 bytes of its line's hash. */
const ID_BYTES = 8;
const ENTRY_BYTES = ID_BYTES + 32;
/** About so many records a row; a change of one rewrites its row. */
const ROW_RECORDS = 100;

/** By how many bits ids are spread over rows in a list of so many records. */
export function hashBitsFor(count: number): number {
  return Math.max(0, Math.ceil(Math.log2(Math.max(1, count) / ROW_RECORDS)));
}

/** The hashes under some ids, in their order; `undefined` where there is none. */
export async function readHashes(
  database: Database,
  { listId, bits }: { listId: string; bits: number },
  ids: readonly string[],
): Promise<(Uint8Array | undefined)[]> {
  const keys = ids.map((id) => keyOf(listId, id, bits));
  const wanted = [...new Set(keys)];
  const rows = await database.recordHashes.bulkGet(wanted);
  const byKey = new Map(wanted.map((key, index) => [key, rows[index]]));
  return ids.map((id, index) => findEntry(byKey.get(keys[index] ?? ""), id)?.slice(ID_BYTES));
}

/** Put hashes under their ids; `null` takes one out. Called within the caller's transaction. */
export async function changeHashes(
  database: Database,
  { listId, bits }: { listId: string; bits: number },
  changes: ReadonlyMap<string, Uint8Array | null>,
): Promise<void> {
  const byKey = new Map<string, [string, Uint8Array | null][]>();
  for (const change of changes) {
    const key = keyOf(listId, change[0], bits);
    const group = byKey.get(key);
    if (group) group.push(change);
    else byKey.set(key, [change]);
  }
  const keys = [...byKey.keys()];
  const rows = await database.recordHashes.bulkGet(keys);
  const changed = keys.map((key, index) => changeRow(rows[index], byKey.get(key) ?? []));
  await database.recordHashes.bulkPut(changed, keys);
}

/** Drop all hashes of a list. Called within the caller's transaction. */
export async function dropHashes(database: Database, listId: string): Promise<void> {
  await database.recordHashes.where(":id").startsWith(`${listId} `).delete();
}

function keyOf(listId: string, id: string, bits: number): string {
  // No list's id has a space in it.
  return `${listId} ${bits === 0 ? 0 : hash32(id) >>> (32 - bits)}`;
}

function idBytes(id: string): Uint8Array {
  const bytes = new Uint8Array(ID_BYTES);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, hash32(id));
  view.setUint32(4, hash32(`${id}\n`));
  return bytes;
}

function findEntry(row: Uint8Array | undefined, id: string): Uint8Array | undefined {
  const wanted = idBytes(id);
  for (let at = 0; row && at < row.length; at += ENTRY_BYTES) {
    const isIt = wanted.every((byte, index) => row[at + index] === byte);
    if (isIt) return row.subarray(at, at + ENTRY_BYTES);
  }
  return undefined;
}

function changeRow(
  row: Uint8Array | undefined,
  changes: readonly (readonly [string, Uint8Array | null])[],
): Uint8Array {
  const entries = new Map<string, Uint8Array>();
  for (let at = 0; row && at < row.length; at += ENTRY_BYTES) {
    entries.set(row.subarray(at, at + ID_BYTES).join(), row.subarray(at, at + ENTRY_BYTES));
  }
  for (const [id, hash] of changes) {
    const start = idBytes(id);
    if (hash === null) entries.delete(start.join());
    else entries.set(start.join(), Uint8Array.from([...start, ...hash]));
  }
  const packed = new Uint8Array(entries.size * ENTRY_BYTES);
  let at = 0;
  for (const entry of entries.values()) {
    packed.set(entry, at);
    at += ENTRY_BYTES;
  }
  return packed;
}
