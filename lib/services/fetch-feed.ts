import type { FeedProgress, FeedStore } from "../feed/feed-store.ts";
import { createFileFetcher, type FetchFunction, type FetchLimits } from "../feed/fetch-file.ts";
import { planPoll } from "../feed/plan-poll.ts";
import type { Result } from "../feed/result.ts";
import type { Subscription } from "../feed/subscription.ts";
import { type UpdateOutcome, updateFeed } from "../feed/update-feed.ts";

/** Asked of a publisher who was never heard: six hours. */
const DEFAULT_POLL_MS = 6 * 3_600_000;

export interface FetchFeedOptions {
  store: FeedStore;
  /** Failed looks since the last that went well. */
  failures: number;
  fetchFn?: FetchFunction;
  /** Epoch ms. */
  clock?: () => number;
  /** In [0, 1). */
  random?: () => number;
  limits?: FetchLimits;
  signal?: AbortSignal;
  onProgress?: (progress: FeedProgress) => void;
}

/** How a look at a feed went and when the next one is due. */
export interface FeedLook {
  result: Result<UpdateOutcome>;
  failures: number;
  /** Epoch ms. */
  nextLookAt: number;
}

/**
 * Look at a followed list over the network and bring it up to date.
 *
 * @throws The signal's reason once it is aborted, and what the store throws.
 */
export async function fetchFeed(
  subscription: Subscription,
  options: FetchFeedOptions,
): Promise<FeedLook> {
  const { store, clock = Date.now, random = Math.random, limits, signal, onProgress } = options;
  const fetchFn = options.fetchFn ?? ((url, init) => fetch(url, init));
  const getFile = createFileFetcher(subscription.base, { fetchFn, clock, limits, signal });
  const now = clock();
  const result = await updateFeed(subscription, { store, getFile, now, signal, onProgress });
  const failures = result.ok ? 0 : options.failures + 1;
  const state = await store.readState();
  const pollMs = state ? state.head.poll * 1_000 : DEFAULT_POLL_MS;
  const nextLookAt = planPoll({ failures, pollMs }, clock(), random());
  return { result, failures, nextLookAt };
}
