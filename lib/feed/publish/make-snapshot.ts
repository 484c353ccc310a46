import { decodeJson, encodeText, sha256, toHex } from "../bytes.ts";
import { partPath, type Snapshot, snapshotPath } from "../head.ts";
import type { EditionInput, FileSet, MakingTools, PublishedLine } from "./edition.ts";
import { packLines } from "./pack-lines.ts";

/** About 2 MB packed, with records of the usual size. */
const PART_RECORDS = 20_000;
/** Unpacked; stays under what readers take even if nothing can be packed. */
const PART_BYTES = 15 << 20;
const SAMPLE_RECORDS = 3;
/** Longer records are no sample. */
const MAX_SAMPLE_BYTES = 4_000;

/** A snapshot and the hash of the file that lists its parts. */
export interface MadeSnapshot {
  snapshot: Snapshot;
  hash: string;
}

/**
 * Write the whole list in parts, sorted by id.
 *
 * @param seq The edition it shows.
 */
export async function makeSnapshot(
  { lines, header }: EditionInput,
  seq: number,
  { files, gzip }: MakingTools,
): Promise<MadeSnapshot> {
  const sorted = [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
  const parts: Snapshot["parts"] = [];
  for (const own of splitIntoParts(sorted)) {
    const { file, bytes } = await packLines(
      own.map(({ line }) => line),
      gzip,
    );
    files.set(partPath(file), bytes);
    parts.push({ ...file, c: own.length });
  }
  const { description } = header;
  return addSnapshot(files, { v: 1, seq, parts, description, sample: pickSample(sorted) });
}

/** Write the file that lists a snapshot's parts. */
export async function addSnapshot(files: FileSet, snapshot: Snapshot): Promise<MadeSnapshot> {
  const bytes = encodeText(JSON.stringify(snapshot));
  const hash = toHex(await sha256(bytes));
  files.set(snapshotPath(hash), bytes);
  return { snapshot, hash };
}

function splitIntoParts(lines: readonly PublishedLine[]): PublishedLine[][] {
  const parts: PublishedLine[][] = [];
  let size = 0;
  for (const line of lines) {
    const last = parts.at(-1);
    const isFull = !last || last.length >= PART_RECORDS || size + line.line.length > PART_BYTES;
    if (isFull) parts.push([line]);
    else last.push(line);
    size = (isFull ? 0 : size) + line.line.length + 1;
  }
  return parts;
}

function pickSample(lines: readonly PublishedLine[]): unknown[] {
  const short = lines.filter(({ line }) => line.length <= MAX_SAMPLE_BYTES);
  return short.slice(0, SAMPLE_RECORDS).map(({ line }) => decodeJson(line));
}
