import type { Bytes } from "./bytes.ts";
import type { BadRecord, DraftPlan, FeedProgress, FeedSlice, FeedStore } from "./feed-store.ts";
import type { GetFile } from "./get-file.ts";
import type { PackedFile } from "./head.ts";
import { splitLines, unpack } from "./packed-lines.ts";
import { type FeedRecord, readRecord } from "./records.ts";
import { accept, type Result, refuse } from "./result.ts";
import { addHash, formatSum, parseSum, removeHash } from "./state-sum.ts";

/** Lines taken up at a time: short enough that a page checked meanwhile is answered. */
const SLICE_LINES = 500;
/** Bad records remembered by name; the rest only by number. */
export const BAD_KEPT = 200;

/** Files to read into a draft, in this order. */
export interface Plan {
  draft: DraftPlan;
  files: readonly (PackedFile & { path: string })[];
}

/** What a download works with. */
export interface DownloadTools {
  store: FeedStore;
  getFile: GetFile;
  signal?: AbortSignal | undefined;
  /** Called after each slice; with how many records will be in the draft, where that is known. */
  onProgress?: ((progress: FeedProgress, total?: number) => void) | undefined;
}

/**
 * Read a plan's files into its draft, going on where an earlier attempt ended. Nothing of it is
 * live yet afterwards.
 *
 * @returns Where the draft stands; what was refused leaves it for the next attempt.
 * @throws The signal's reason once it is aborted, and what the store throws.
 */
export async function applyPlan(plan: Plan, tools: DownloadTools): Promise<Result<FeedProgress>> {
  let progress = await tools.store.openDraft(plan.draft);
  for (const [fileIndex, file] of plan.files.entries()) {
    if (fileIndex < progress.fileIndex) continue;
    const fetched = await tools.getFile(file.path, { maxBytes: file.n });
    if (!fetched.ok) return fetched;
    if (fetched.value.state !== "fetched") return refuse("malformed", file.path);
    const unpacked = await unpack(fetched.value.bytes, file);
    if (!unpacked.ok) return unpacked;
    const isBegun = fileIndex === progress.fileIndex && progress.file === file.h;
    progress = { ...progress, fileIndex, file: file.h, line: isBegun ? progress.line : 0 };
    const lines = splitLines(unpacked.value);
    progress = await addLines({ lines, path: file.path, progress }, tools);
    progress = { ...progress, fileIndex: fileIndex + 1, file: null, line: 0 };
  }
  return accept(progress);
}

/** Lines to take into the open draft, from the one on at which it stands. */
export interface LinesToAdd {
  lines: readonly Bytes[];
  /** Where they are from, for naming the bad ones. */
  path: string;
  progress: FeedProgress;
}

/**
 * Take lines into the open draft, slice by slice.
 *
 * @returns Where the draft stands then.
 * @throws The signal's reason once it is aborted, and what the store throws.
 */
export async function addLines(
  { lines, path, progress }: LinesToAdd,
  { store, signal, onProgress }: DownloadTools,
): Promise<FeedProgress> {
  let current = progress;
  while (current.line < lines.length) {
    signal?.throwIfAborted();
    const slice = lines.slice(current.line, current.line + SLICE_LINES);
    const records = await Promise.all(slice.map(readRecord));
    current = await account(store, { records, progress: current }, path);
    await store.addSlice({ records, progress: current });
    onProgress?.(current);
  }
  return current;
}

/** Where the draft will stand with a slice in it. */
async function account(
  store: FeedStore,
  { records, progress }: FeedSlice,
  path: string,
): Promise<FeedProgress> {
  const ids = [...new Set(records.flatMap(({ id }) => (id === null ? [] : [id])))];
  const known = await store.hashesOf(ids);
  const hashes = new Map(ids.map((id, index) => [id, known[index]]));
  let sum = parseSum(progress.sum);
  let { count } = progress;
  for (const record of records) {
    const before = record.id === null ? undefined : hashes.get(record.id);
    const after = record.kind === "delete" ? undefined : record.hash;
    if (before) sum = removeHash(sum, before);
    if (after) sum = addHash(sum, after);
    count += Number(after !== undefined) - Number(before !== undefined);
    if (record.id !== null) hashes.set(record.id, after);
  }
  const bad = findBad(records, path, progress.line);
  return {
    ...progress,
    line: progress.line + records.length,
    sum: formatSum(sum),
    count,
    bad: [...progress.bad, ...bad].slice(0, BAD_KEPT),
    badCount: progress.badCount + bad.length,
  };
}

function findBad(records: readonly FeedRecord[], file: string, firstLine: number): BadRecord[] {
  return records.flatMap((record, index) =>
    record.kind === "bad"
      ? [{ file, line: firstLine + index + 1, id: record.id, ...record.fault }]
      : [],
  );
}
