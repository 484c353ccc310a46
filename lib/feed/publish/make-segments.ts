import type { Bytes } from "../bytes.ts";
import { SEGMENT_SPANS } from "../choose-segment.ts";
import { PackedFile, type Segment, segmentPath } from "../head.ts";
import { toDeletionLine } from "../records.ts";
import type { EditionInput, MakingTools } from "./edition.ts";
import { changesAfter, type Journal } from "./journal.ts";
import { packLines } from "./pack-lines.ts";

/** What segments are made from. */
export interface SegmentSource {
  lines: EditionInput["lines"];
  journal: Journal;
  /** The ids that changed in an edition, by the hash of its change's file. */
  changedIds: ReadonlyMap<string, readonly string[]>;
}

/**
 * Write some ids as they are now: whole records, or the word that they are gone.
 *
 * @returns `undefined`, with nothing written, if that is more than readers take in one file.
 */
export async function makeChange(
  ids: Iterable<string>,
  lines: EditionInput["lines"],
  { files, gzip }: MakingTools,
): Promise<PackedFile | undefined> {
  const sorted = [...new Set(ids)].sort();
  const { file, bytes } = await packLines(
    sorted.map((id): Bytes => lines.get(id)?.line ?? toDeletionLine(id)),
    gzip,
  );
  if (!PackedFile.safeParse(file).success) return undefined;
  files.set(segmentPath(file), bytes);
  return file;
}

/**
 * Write the segments that all end at the new edition and begin 1, 3, 10, 30 and 100 before it, as
 * far as the journal reaches.
 *
 * @param seq The new edition's number.
 */
export async function makeSegments(
  { lines, journal, changedIds }: SegmentSource,
  seq: number,
  tools: MakingTools,
): Promise<Segment[]> {
  const segments: Segment[] = [];
  for (const from of findStarts(journal, seq)) {
    const changes = changesAfter(journal, from) ?? [];
    const ids = changes.flatMap(({ h }) => changedIds.get(h) ?? []);
    const file = await makeChange(ids, lines, tools);
    if (file) segments.push({ from, to: seq, ...file });
  }
  return segments;
}

function findStarts(journal: Journal, seq: number): number[] {
  const starts = journal.editions.map((edition) => edition.seq - 1).filter((from) => from > 0);
  const reach = starts.find((from) => changesAfter(journal, from) !== undefined);
  if (reach === undefined) return [];
  return [...new Set(SEGMENT_SPANS.map((span) => Math.max(reach, seq - span)))];
}
