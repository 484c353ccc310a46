import * as z from "zod/mini";
import { SEGMENT_SPANS } from "../choose-segment.ts";
import { PackedFile, segmentPath } from "../head.ts";

/** What a publisher needs to make the next edition from the files of the last ones. */
export const JOURNAL_PATH = "journal.json";

/** Files of this many former editions stay, for readers and caches that hold an older head. */
const EDITIONS_KEPT = 10;
const LONGEST_SPAN = Math.max(...SEGMENT_SPANS);

const path = z.string().check(z.regex(/^[sd]\/[0-9a-f]{64}\.(json|ndjson\.gz)$/));

/** One edition: its number, the file of what changed in it, and every file its head led to. */
const Edition = z.object({
  seq: z.int().check(z.positive()),
  /** `null` for the first edition, which has no change before it. */
  change: z.nullable(PackedFile),
  files: z.array(path).check(z.maxLength(2_100)),
});
export type Edition = z.infer<typeof Edition>;

/** The latest editions, oldest first. Only the publisher reads it; readers need no word of it. */
export const Journal = z.object({
  v: z.literal(1),
  editions: z.array(Edition).check(z.maxLength(LONGEST_SPAN + EDITIONS_KEPT)),
});
export type Journal = z.infer<typeof Journal>;

/**
 * The journal with one more edition. An edition that was written down and never came to have a
 * head is dropped.
 *
 * @param seq The number the head had before.
 */
export function addEdition(journal: Journal, seq: number, edition: Edition): Journal {
  const kept = journal.editions.filter((former) => former.seq <= seq && former.seq < edition.seq);
  return { v: 1, editions: [...kept, edition].slice(-LONGEST_SPAN) };
}

/**
 * The changes after an edition, oldest first.
 *
 * @returns `undefined` where the journal does not reach back so far without a gap.
 */
export function changesAfter(journal: Journal, from: number): PackedFile[] | undefined {
  const later = journal.editions.filter(({ seq }) => seq > from);
  const isWhole = later.every(({ seq, change }, index) => seq === from + 1 + index && change);
  if (!isWhole || later.length === 0) return undefined;
  return later.flatMap(({ change }) => (change ? [change] : []));
}

/** Added to a file's name while it is being written. */
export const UNFINISHED = ".new";

/** Which of a folder's files no reader will ask for any more, those never finished among them. */
export function findStale(present: readonly string[], journal: Journal): string[] {
  const changes = journal.editions.flatMap(({ change }) => (change ? [segmentPath(change)] : []));
  const recent = journal.editions.slice(-EDITIONS_KEPT).flatMap(({ files }) => files);
  const needed = new Set([...changes, ...recent]);
  return present.filter((name) => {
    const finished = name.endsWith(UNFINISHED) ? name.slice(0, -UNFINISHED.length) : name;
    return path.safeParse(finished).success && !needed.has(name);
  });
}
