import { join } from "node:path";
import { decodeJson } from "../../lib/feed/bytes.ts";
import { getSnapshot } from "../../lib/feed/get-snapshot.ts";
import { HEAD_PATH, segmentPath } from "../../lib/feed/head.ts";
import { createMemoryStore } from "../../lib/feed/memory-store.ts";
import { splitLines, unpack } from "../../lib/feed/packed-lines.ts";
import type { Published } from "../../lib/feed/publish/edition.ts";
import { JOURNAL_PATH, Journal } from "../../lib/feed/publish/journal.ts";
import { readRecord } from "../../lib/feed/records.ts";
import { updateFeed } from "../../lib/feed/update-feed.ts";
import { createFolderReader, readBytes } from "./folder.ts";
import { CommandError } from "./outcome.ts";
import { sayRefusal } from "./say-refusal.ts";

/**
 * What a folder holds of one publisher's list, checked as a reader checks it, save that its head
 * may be past its date.
 *
 * @param root The publisher's root key.
 * @returns `undefined` for a folder without a head.
 * @throws CommandError if the folder holds another list, or one that does not add up.
 */
export async function readPublished(folder: string, root: string): Promise<Published | undefined> {
  const headFile = await readBytes(join(folder, HEAD_PATH));
  if (!headFile) return undefined;
  const getFile = createFolderReader(folder);
  const store = createMemoryStore();
  // Dates are the reader's concern: at the start of time nothing is past them.
  const result = await updateFeed({ base: folder, key: root }, { store, getFile, now: 0 });
  if (!result.ok) throw new CommandError([`${folder}: ${sayRefusal(result)}`]);
  const { head } = requireState(store.state);
  const snapshot = await getSnapshot(head, getFile);
  if (!snapshot.ok) throw new CommandError([`${folder}: ${sayRefusal(snapshot)}`]);
  const journal = await readJournal(folder, head.seq);
  const { changedIds, whole } = await readChangedIds(folder, journal);
  const hashes = new Map([...store.records].map(([id, { hash }]) => [id, hash]));
  return { head, snapshot: snapshot.value, journal: whole, hashes, changedIds };
}

function requireState<T>(state: T | undefined): T {
  if (state === undefined) throw new Error("expected a list that was read, found none");
  return state;
}

/** Without its journal a folder can still be published to; readers then need the snapshot once. */
async function readJournal(folder: string, seq: number): Promise<Journal> {
  const bytes = await readBytes(join(folder, JOURNAL_PATH));
  const journal = bytes && Journal.safeParse(decodeJson(bytes)).data;
  const editions = journal?.editions.filter((edition) => edition.seq <= seq) ?? [];
  return { v: 1, editions: editions.at(-1)?.seq === seq ? editions : [] };
}

/** The ids of every change the journal names; it ends before a change that is lost or damaged. */
async function readChangedIds(
  folder: string,
  journal: Journal,
): Promise<{ changedIds: Map<string, string[]>; whole: Journal }> {
  const changedIds = new Map<string, string[]>();
  for (const { change } of journal.editions) {
    if (!change) continue;
    const bytes = await readBytes(join(folder, segmentPath(change)));
    const unpacked = bytes && (await unpack(bytes, change));
    if (!unpacked?.ok) continue;
    const records = await Promise.all(splitLines(unpacked.value).map(readRecord));
    const ids = records.flatMap(({ id }) => id ?? []);
    changedIds.set(change.h, ids);
  }
  const editions = journal.editions.map((edition) => {
    const isThere = edition.change !== null && changedIds.has(edition.change.h);
    return isThere ? edition : { ...edition, change: null };
  });
  return { changedIds, whole: { v: 1, editions } };
}
