import type { Subscription } from "../../../lib/feed/subscription.ts";

/** What a test asks of the worker that follows a list. */
export type FeedAsk =
  | { type: "follow"; subscription: Subscription }
  | { type: "look" }
  | { type: "forget" }
  | { type: "audit"; live: Record<string, string>; gone: Record<string, string> };

/** Where the store and a plain map of the list differ; nothing of it where they agree. */
export interface Audit {
  readonly claimCount: number;
  /** Ids that come twice when the whole list is read. */
  readonly doubled: readonly string[];
  /** Ids whose text is another, or not there. */
  readonly lost: readonly string[];
  /** Ids that a search for their own words does not find once. */
  readonly unfound: readonly string[];
  /** Ids that are gone from the list and answer all the same. */
  readonly undead: readonly string[];
  /** Segments that are not asked, and rows of drafts. */
  readonly leftovers: number;
}
