import { encodeText } from "../bytes.ts";
import { chooseSegment } from "../choose-segment.ts";
import { sealEnvelope } from "../dsse.ts";
import {
  HEAD_TYPE,
  type Head,
  MAX_HEAD_BYTES,
  partPath,
  type Segment,
  segmentPath,
  snapshotPath,
} from "../head.ts";
import { addHash, EMPTY_SUM, formatSum, parseSum, removeHash } from "../state-sum.ts";
import type {
  Change,
  Edition,
  EditionInput,
  EditionTools,
  FileSet,
  MakingTools,
  Published,
} from "./edition.ts";
import { addEdition, type Journal } from "./journal.ts";
import { makeChange, makeSegments } from "./make-segments.ts";
import { addSnapshot, type MadeSnapshot, makeSnapshot } from "./make-snapshot.ts";

/** A snapshot this many editions old is made anew. */
const SNAPSHOT_EDITIONS = 30;

/** A head that has become too large to publish. */
export class HeadTooLargeError extends Error {
  override name = "HeadTooLargeError";
}

/**
 * Make the next edition of a list. Where no record changed, it is the last one signed anew.
 *
 * @throws HeadTooLargeError if title, publisher and homepage are too long for the head.
 */
export async function makeEdition(input: EditionInput, tools: EditionTools): Promise<Edition> {
  const { published } = input;
  const change = compare(input);
  const isNew = change.ids.length > 0 || !published;
  const seq = (published?.head.seq ?? 0) + Number(isNew);
  const files: FileSet = new Map();
  const ways = isNew
    ? await makeWays(input, { seq, change }, { files, gzip: tools.gzip })
    : {
        ...(await keepSnapshot(input, files)),
        segs: published.head.segs,
        journal: published.journal,
      };
  const head: Head = {
    ...describe(input, tools),
    seq,
    count: input.lines.size,
    sum: sumOf(input, change),
    parts: ways.hash,
    segs: ways.segs,
  };
  return { files, journal: ways.journal, head, headFile: await seal(head, tools), change };
}

interface Ways extends MadeSnapshot {
  segs: Segment[];
  journal: Journal;
}

/** The snapshot and segments of a new edition, and the journal with it. */
async function makeWays(
  input: EditionInput,
  { seq, change }: { seq: number; change: Change },
  tools: MakingTools,
): Promise<Ways> {
  const { published, lines } = input;
  const former: Journal = published?.journal ?? { v: 1, editions: [] };
  const last = published?.head.seq ?? 0;
  const delta = published ? await makeChange(change.ids, lines, tools) : undefined;
  const edition = { seq, change: delta ?? null, files: [] };
  const journal = addEdition(former, last, edition);
  const changedIds = new Map([...(published?.changedIds ?? []), [delta?.h ?? "", change.ids]]);
  const segs = await makeSegments({ lines, journal, changedIds }, seq, tools);
  const made = isSnapshotGood(published, { seq, segs })
    ? await keepSnapshot(input, tools.files)
    : await makeSnapshot(input, seq, tools);
  const { hash, snapshot } = made;
  const files = [snapshotPath(hash), ...snapshot.parts.map(partPath), ...segs.map(segmentPath)];
  return { ...made, segs, journal: addEdition(former, last, { ...edition, files }) };
}

/** Whether a segment leads from it to the head, and it is not too old. */
function isSnapshotGood(
  published: Published | undefined,
  head: { seq: number; segs: readonly Segment[] },
): boolean {
  if (!published) return false;
  const { seq } = published.snapshot;
  return head.seq - seq < SNAPSHOT_EDITIONS && chooseSegment(head, seq) !== undefined;
}

/** The snapshot as it is; only the list's own description in it may be new. */
function keepSnapshot({ published, header }: EditionInput, files: FileSet): Promise<MadeSnapshot> {
  if (!published) throw new Error("expected an edition before this one, found none");
  return addSnapshot(files, { ...published.snapshot, description: header.description });
}

function compare({ lines, published }: EditionInput): Change {
  const before = published?.hashes ?? new Map<string, Uint8Array>();
  const added = [...lines.keys()].filter((id) => !before.has(id));
  const changed = [...lines].flatMap(([id, { hash }]) =>
    isOther(before.get(id), hash) ? [id] : [],
  );
  const removed = [...before.keys()].filter((id) => !lines.has(id));
  const ids = [...added, ...changed, ...removed];
  return { added: added.length, changed: changed.length, removed: removed.length, ids };
}

function isOther(before: Uint8Array | undefined, after: Uint8Array): boolean {
  return before?.some((byte, index) => byte !== after[index]) ?? false;
}

function sumOf({ lines, published }: EditionInput, change: Change): string {
  let sum = published ? parseSum(published.head.sum) : EMPTY_SUM;
  for (const id of change.ids) {
    const [before, after] = [published?.hashes.get(id), lines.get(id)?.hash];
    if (before) sum = removeHash(sum, before);
    if (after) sum = addHash(sum, after);
  }
  return formatSum(sum);
}

function describe(
  { header }: EditionInput,
  { list, issued, lifetime, poll, log }: EditionTools,
): Omit<Head, "seq" | "count" | "sum" | "parts" | "segs"> {
  const { title, publisher, lang, licence, homepage } = header;
  const names = { title, publisher, lang, licence, homepage };
  const dates = { issued, expires: issued + lifetime, poll };
  return { v: 1, list, ...names, ...dates, ...(log === null ? {} : { log }) };
}

async function seal(head: Head, { online, delegation }: EditionTools) {
  const envelope = await sealEnvelope(HEAD_TYPE, encodeText(JSON.stringify(head)), online);
  const file = encodeText(`${JSON.stringify({ del: delegation, head: envelope })}\n`);
  if (file.length <= MAX_HEAD_BYTES) return file;
  throw new HeadTooLargeError(
    `title, publisher, licence and homepage are too long together: the head has ${file.length} ` +
      `bytes, ${MAX_HEAD_BYTES} is the most`,
  );
}
