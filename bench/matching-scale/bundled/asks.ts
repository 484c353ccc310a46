import type { MatchQuery } from "../../../lib/matching/match-statement.ts";

/** What a list is kept in: our own store, or one of those it is measured by. */
export type EngineName = "ours" | "minisearch" | "tokens";

/** A list to install: line files on loopback, numbered from 0. */
export interface ListFiles {
  readonly listId: string;
  readonly version: string;
  readonly url: string;
  readonly files: number;
  readonly claimCount: number;
}

/** A statement whose claims are known. */
export interface GoldQuery {
  readonly query: MatchQuery;
  readonly gold: readonly string[];
}

/** What the measuring side asks of the worker. */
export type Ask =
  | { type: "ping" }
  | { type: "install"; engine: EngineName; list: ListFiles }
  | { type: "match"; engine: EngineName; queries: readonly MatchQuery[] }
  | { type: "recall"; queries: readonly GoldQuery[] }
  | { type: "disk" };

/** Where the statements' own claims stand among the first five. */
export interface RecallCounts {
  readonly asked: number;
  readonly ours: number;
  /** Where every term in at most 5 % of the claims may open candidates. */
  readonly everyTerm: number;
  /** Where moreover every candidate is compared, however little it has in common. */
  readonly thorough: number;
}
