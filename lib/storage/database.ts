import { Dexie, type EntityTable, type Table } from "dexie";
import type { Claim } from "../claim/claim.ts";
import type { FeedProgress, FeedState } from "../feed/feed-store.ts";
import type { Trouble } from "../feed/result.ts";
import type { Subscription } from "../feed/subscription.ts";
import type { AsideEntry } from "../replication/fold-page.ts";
import type { LogFailure } from "../replication/log.ts";
import type { Op } from "../replication/op.ts";

/** A claim list as it is kept; what its publisher says of it, and how it got on here. */
export interface ListRow {
  listId: string;
  title: string;
  publisher: string;
  lang: string;
  licence: string;
  homepage: string | null;
  /** The publisher's own mark of this edition; a list with another one is installed anew. */
  version: string;
  state: "installing" | "ready" | "failed";
  /** Why the list is not there, when it failed. */
  failure: string | null;
  /** Claims that can be matched, withdrawn ones included. */
  claimCount: number;
  /** Records that could not be read, each with a sentence; the first ones only. */
  refused: string[];
  refusedCount: number;
  /** Epoch ms of the last whole install; `null` before it. */
  updatedAt: number | null;
  isPaused: boolean;
  /** How far a first or whole new edition has come; `null` while none is coming. */
  coming: Coming | null;
}

/** Claims that have come in, of all that will. */
export interface Coming {
  taken: number;
  total: number;
}

/** A part of a list's index; but for its state and its tombstones it never changes. */
export interface SegmentRow {
  /** 0..255, free while no row has it. */
  segment: number;
  /** Unlike the number, never used again: tells a reader that its segment is another one now. */
  stamp: string;
  listId: string;
  /** Built ones are whole and wait for the rest of their list; only live ones are asked. */
  state: "building" | "built" | "live" | "dead";
  /** Where its documents begin in the list. */
  base: number;
  documentCount: number;
  bucketBits: number;
  heavyTerms: Uint32Array;
  /** What names the content it is a part of; only so can an install go on where it stopped. */
  contentKey?: string | null;
  /** How far into the list's source it reaches; records left out count there. */
  sourceEnd?: number;
  /** Distinct terms. */
  termCount?: number;
  /** Documents that a later segment replaces or that were taken back, ascending. */
  tombstones?: Uint32Array;
}

/** A list that is followed, and how the looks at it went. */
export interface FeedRow extends Subscription {
  listId: string;
  /** A publisher's folder with a head, or one file of claims as anybody may put up. */
  kind: "feed" | "file";
  /** What is live of it; `null` before the first whole download. */
  state: FeedState | null;
  /** Its rows of hashes are 2 to this power. */
  hashBits: number;
  /** Failed looks since the last that went well. */
  failures: number;
  /** Epoch ms. */
  nextLookAt: number;
  lookedAt: number | null;
  /** Why the last look brought nothing; `null` where it went well. */
  refusal: Trouble | null;
}

/** The next edition of a followed list while it comes in. */
export interface FeedDraftRow {
  listId: string;
  key: string;
}

/** One slice of a draft, with where the draft stands behind it. */
export interface DraftSliceRow {
  listId: string;
  index: number;
  progress: FeedProgress;
  /** Claims handed to the install so far, from the draft's beginning. */
  installed: number;
  /** What the slice makes of the records under their ids; `null` for one that is gone. */
  hashes: [id: string, hash: Uint8Array | null][];
  /** Claims that replace or follow what is there already; `null` for one that is gone or unreadable. */
  changes: [id: string, claim: Claim | null][];
}

/** A team this machine is a member of, and how its list gets on. */
export interface MembershipRow {
  listId: string;
  title: string;
  /** The member's name in the log. */
  author: string;
  /** This machine's name in its ops. */
  from: string;
  role: "reader" | "editor" | "owner";
  /** Servers and credentials, as the invite gave them; read again by whoever dials. */
  access: unknown;
  /** The last of the log's entries that is folded in, and its op; 0 and `null` before the first. */
  cursor: number;
  cursorOp: string | null;
  /** Some earlier cursors, by which a server that lost entries is found out. */
  marks: [seq: number, opId: string][];
  /** The newest kind of op that was understood when the log was folded. */
  opVersion: number;
  /** Whether the index needs all claims anew, not what changed. */
  needsWhole: boolean;
  /** Epoch ms of the last sync that went well. */
  syncedAt: number | null;
  /** Epoch ms since when none has; `null` while they do. */
  troubledSince: number | null;
  trouble: { code: LogFailure; detail: string } | null;
  /** Failed syncs since the last that went well. */
  failures: number;
  /** Epoch ms. */
  nextSyncAt: number;
}

/** A stretch of a team's claims, by the hash of their keys: their states as JSON. */
export interface TeamStatesRow {
  listId: string;
  page: number;
  states: string;
}

/** An op of this machine's; it is remembered for good, for a server that forgets. */
export interface TeamOpRow {
  /** In the order they were made. */
  n: number;
  listId: string;
  opId: string;
  claimKey: string;
  /** By this machine's clock, epoch ms. */
  at: number;
  op: Op;
  /**
   * Waiting until it is met in the log; kept once it was; lost while a log is read anew that may
   * not have it any more; refused by the server, and why.
   */
  state: "waiting" | "kept" | "lost" | "refused";
  refusal: { code: LogFailure; detail: string } | null;
}

/** An entry that has no part in a team's list as this version shows it. */
export interface TeamAsideRow extends AsideEntry {
  listId: string;
  seq: number;
}

/** What the index has yet to take up of a team's list. */
export interface TeamChangesRow {
  n: number;
  listId: string;
  /** A part of the whole list, its last part, or what changed since. */
  kind: "part" | "end" | "change";
  changed: Claim[];
  /** Ids of claims that are gone or unusable. */
  removed: string[];
}

/** Rows of bytes under a number that `rowKey` or `pageKey` makes; the key is not in the row. */
type Bytes = Table<Uint8Array, number>;

/** Everything the extension keeps in IndexedDB. Released versions are frozen. */
export class Database extends Dexie {
  declare lists: EntityTable<ListRow, "listId">;
  declare segments: EntityTable<SegmentRow, "segment">;
  declare frequencies: Table<Uint8Array, string>;
  declare postings: Bytes;
  declare rankingPages: Bytes;
  declare displayPages: Bytes;
  declare idRows: Bytes;
  declare feeds: EntityTable<FeedRow, "listId">;
  declare feedDrafts: EntityTable<FeedDraftRow, "listId">;
  declare draftSlices: Table<DraftSliceRow, [string, number]>;
  /** Lines' hashes of followed lists, packed by `hash-rows.ts`. */
  declare recordHashes: Table<Uint8Array, string>;

  declare memberships: EntityTable<MembershipRow, "listId">;
  declare teamStates: Table<TeamStatesRow, [string, number]>;
  declare teamOps: EntityTable<TeamOpRow, "n">;
  declare teamAside: Table<TeamAsideRow, [string, number]>;
  declare teamChanges: EntityTable<TeamChangesRow, "n">;

  constructor(name = "says-who") {
    super(name, { chromeTransactionDurability: "relaxed" });
    this.version(1).stores({
      lists: "&listId",
      segments: "&segment, listId",
      frequencies: "",
      postings: "",
      rankingPages: "",
      displayPages: "",
      idRows: "",
    });
    this.version(2).stores({
      feeds: "&listId",
      feedDrafts: "&listId",
      draftSlices: "[listId+index], listId",
      recordHashes: "",
    });
    this.version(3).stores({
      memberships: "&listId",
      teamStates: "[listId+page], listId",
      teamOps: "++n, [listId+opId], [listId+state]",
      teamAside: "[listId+seq], listId",
      teamChanges: "++n, listId",
    });
  }
}

/** Where the document counts of an install under way are kept among the frequencies. */
export function draftKey(listId: string): string {
  // No list's id has a space in it.
  return `${listId} draft`;
}

/** Pages of one segment lie together; 2^24 of them are far more than a segment can have. */
const PAGES_PER_SEGMENT = 2 ** 24;

/** The key of a segment's page or id row. */
export function pageKey(segment: number, page: number): number {
  return segment * PAGES_PER_SEGMENT + page;
}

/** First and last key a segment's pages may have. */
export function pageKeysOf(segment: number): [number, number] {
  return [pageKey(segment, 0), pageKey(segment + 1, 0) - 1];
}
