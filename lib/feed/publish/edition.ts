import type { ListHeader } from "../../claim/claim-list.ts";
import type { Bytes } from "../bytes.ts";
import type { Envelope } from "../dsse.ts";
import type { Head, Snapshot } from "../head.ts";
import type { KeyPair } from "../keys.ts";
import type { Gzip } from "../packed-lines.ts";
import type { Journal } from "./journal.ts";

/** What a folder holds already. */
export interface Published {
  head: Head;
  snapshot: Snapshot;
  journal: Journal;
  /** Each record's line hash by id. */
  hashes: ReadonlyMap<string, Uint8Array>;
  /** The ids that changed in an edition, by the hash of its change's file. */
  changedIds: ReadonlyMap<string, readonly string[]>;
}

/** A record's line and its hash. */
export interface PublishedLine {
  line: Bytes;
  hash: Uint8Array;
}

/** What an edition is to hold. */
export interface EditionInput {
  header: Pick<ListHeader, "title" | "publisher" | "lang" | "licence" | "homepage" | "description">;
  /** By id. */
  lines: ReadonlyMap<string, PublishedLine>;
  /** `undefined` for a first edition. */
  published: Published | undefined;
}

/** Whose edition it is, and how it is to be made. */
export interface EditionTools {
  online: KeyPair;
  /** The root key's word for the online key. */
  delegation: Envelope;
  /** The root key's id. */
  list: string;
  /** Epoch seconds. */
  issued: number;
  /** Seconds the head is good for. */
  lifetime: number;
  /** Seconds a reader should let pass between two looks. */
  poll: number;
  /** Of a team's list: up to which entry of its log this edition is; else `null`. */
  log: number | null;
  gzip: Gzip;
}

/** Files of an edition while it is made, by path. */
export type FileSet = Map<string, Bytes>;

/** Where files of an edition go, and how they are packed. */
export interface MakingTools {
  files: FileSet;
  gzip: Gzip;
}

/** What changed from one edition to the next. */
export interface Change {
  added: number;
  changed: number;
  removed: number;
  /** All of them. */
  ids: readonly string[];
}

/** Files to write, in this order, and what they are. */
export interface Edition {
  /** Immutable ones, by path; those that are there already may be left. */
  files: ReadonlyMap<string, Bytes>;
  journal: Journal;
  head: Head;
  /** The head's file; it goes last. */
  headFile: Bytes;
  change: Change;
}
