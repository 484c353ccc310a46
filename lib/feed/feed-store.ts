import type { Head } from "./head.ts";
import type { Fault, FeedRecord } from "./records.ts";

/** What is known of a followed list as it is live. */
export interface FeedState {
  /** The head it was brought up to; title, dates, number, sum and count are in it. */
  head: Head;
  epoch: number;
  /** The head's own ETag, if it is one to ask with. */
  etag: string | null;
}

/** A bad record by its place. */
export interface BadRecord extends Fault {
  /** The file's path in the feed. */
  file: string;
  /** Counted from 1. */
  line: number;
  id: string | null;
}

/** How far a draft has come; stored with each slice, so that an end at any moment loses nothing. */
export interface FeedProgress {
  /** The file being read, by its place among the draft's files and by its hash. */
  fileIndex: number;
  file: string | null;
  /** Lines of that file taken up so far. */
  line: number;
  /** The sum and number of the draft's records, as in a head. */
  sum: string;
  count: number;
  /** Records that could not be read: the first ones by name, all by number. */
  bad: readonly BadRecord[];
  badCount: number;
}

/** What a draft is built from. */
export interface DraftPlan {
  /** Two drafts of one key are the same work; whoever finds it begun goes on. */
  key: string;
  /** Whether it starts as a copy of what is live, or empty. */
  base: "live" | "empty";
  /** Where it stands before its first slice. */
  start: FeedProgress;
}

/** Records in the order they came, and where the draft stands once they are in. */
export interface FeedSlice {
  records: readonly FeedRecord[];
  progress: FeedProgress;
}

/**
 * Where one followed list is kept. The live list answers, unchanged, until a draft takes its place
 * from one moment to the next; at most one draft is there. Of each record, bad ones included, the
 * line's hash is kept beside its id. What a store throws, a full disk for instance, comes through
 * to whoever updates; one list must not be updated twice at a time.
 */
export interface FeedStore {
  /** `undefined` before the first whole download. */
  readState(): Promise<FeedState | undefined>;
  /** The live list's records stay; only what is known of it is new. */
  writeState(state: FeedState): Promise<void>;
  /**
   * Go on with the draft of this key, or drop any other and begin it.
   *
   * @returns Where it stands.
   */
  openDraft(plan: DraftPlan): Promise<FeedProgress>;
  /** The hashes the draft holds under some ids, in their order; `undefined` where none. */
  hashesOf(ids: readonly string[]): Promise<(Uint8Array | undefined)[]>;
  /** Take a slice into the draft together with its progress: all of it or nothing. */
  addSlice(slice: FeedSlice): Promise<void>;
  /** Put the draft in the live list's place. */
  commitDraft(state: FeedState): Promise<void>;
  /** Drop the draft, if there is one. */
  dropDraft(): Promise<void>;
}
