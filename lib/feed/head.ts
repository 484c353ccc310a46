import * as z from "zod/mini";
import { ListHeader } from "../claim/claim-list.ts";
import { Envelope } from "./dsse.ts";
import { PublicKey } from "./keys.ts";

/** The one file of a feed that changes. */
export const HEAD_PATH = "head.json";
/** What a publisher may write into it; what is not ours to decide is how another writes JSON. */
export const MAX_HEAD_BYTES = 2_048;
/** What a reader takes of it, so that a later version of the format has room. */
export const MAX_READ_HEAD_BYTES = 16_384;
/** A file listing a snapshot's parts: 100 bytes a part and some samples. */
export const MAX_SNAPSHOT_BYTES = 1 << 20;
/** Of one packed file, as it comes and unpacked. */
const MAX_PACKED_BYTES = 16 << 20;
const MAX_UNPACKED_BYTES = 64 << 20;

export const HEAD_TYPE = "application/vnd.says-who.head+json";
export const DELEGATION_TYPE = "application/vnd.says-who.delegation+json";

const Hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const natural = z.int().check(z.nonnegative());
const counter = z.int().check(z.positive());
/** Epoch seconds; the only times in the project that are not milliseconds. */
const seconds = z.int().check(z.nonnegative(), z.lte(253_402_300_799));
const text = (max: number) => z.string().check(z.maxLength(max));

/** A gzip file of lines: its SHA-256, its bytes as they come and unpacked. */
export const PackedFile = z.object({
  h: Hash,
  n: natural.check(z.lte(MAX_PACKED_BYTES)),
  u: natural.check(z.lte(MAX_UNPACKED_BYTES)),
});
export type PackedFile = z.infer<typeof PackedFile>;

/** Whole records of all that changed after update `from`, up to update `to`. */
export const Segment = z.extend(PackedFile, { from: counter, to: counter });
export type Segment = z.infer<typeof Segment>;

/** By which the root key lends its name to an online key, until `exp` or a higher epoch. */
export const Delegation = z.object({ key: PublicKey, epoch: counter, exp: seconds });
export type Delegation = z.infer<typeof Delegation>;

/** What the online key signs: the state of the list and the ways to it. */
export const Head = z.extend(
  z.pick(ListHeader, { title: true, publisher: true, lang: true, licence: true, homepage: true }),
  {
    v: z.literal(1),
    /** The root key's id. */
    list: text(100),
    /** The number of this edition; a reader never goes back. */
    seq: counter,
    issued: seconds,
    expires: seconds,
    /** Seconds a reader should let pass between two looks. */
    poll: z.int().check(z.gte(60), z.lte(30 * 86_400)),
    count: natural,
    /** The sum of all lines' hashes, see `state-sum.ts`. */
    sum: Hash,
    /** The hash of the file that lists the snapshot's parts. */
    parts: Hash,
    segs: z.array(Segment).check(z.maxLength(16)),
    /** Of a team's list: up to which entry of its log this edition is. */
    log: z.optional(natural),
  },
);
export type Head = z.infer<typeof Head>;

/** The file itself. */
export const HeadFile = z.object({ del: Envelope, head: Envelope });
export type HeadFile = z.infer<typeof HeadFile>;

/** A snapshot: the whole list as it was after update `seq`, in parts, sorted by id. */
export const Snapshot = z.object({
  v: z.literal(1),
  seq: counter,
  /** `c` is the number of records. */
  parts: z.array(z.extend(PackedFile, { c: natural })).check(z.maxLength(2_000)),
  /** For a look at the list before subscribing. */
  description: z._default(z.nullable(text(2_000)), null),
  /** Some records, unread; each must still be parsed as a claim. */
  sample: z._default(z.array(z.unknown()).check(z.maxLength(5)), []),
});
export type Snapshot = z.infer<typeof Snapshot>;

/** Where a snapshot's list of parts lies. */
export function snapshotPath(hash: string): string {
  return `s/${hash}.json`;
}

/** Where a snapshot's part lies. */
export function partPath({ h }: PackedFile): string {
  return `s/${h}.ndjson.gz`;
}

/** Where a segment lies. */
export function segmentPath({ h }: PackedFile): string {
  return `d/${h}.ndjson.gz`;
}
