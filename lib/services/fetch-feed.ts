import type { FeedProgress, FeedStore } from "../feed/feed-store.ts";
import { createFileFetcher, type FetchFunction, type FetchLimits } from "../feed/fetch-file.ts";
import { planPoll } from "../feed/plan-poll.ts";
import type { Result } from "../feed/result.ts";
import type { Subscription } from "../feed/subscription.ts";
import { type UpdateOutcome, updateFeed } from "../feed/update-feed.ts";
import { updateFile } from "./update-file.ts";

/** Asked of a publisher who was never heard: six hours. */
const DEFAULT_POLL_MS = 6 * 3_600_000;

export interface FetchFeedOptions {
  store: FeedStore;
  /** For one file of claims, whose address is the subscription's base: what is live of it. */
  liveIds?: (() => AsyncIterable<string>) | undefined;
  /** Failed looks since the last that went well. */
  failures: number;
  fetchFn?: FetchFunction;
  /** Epoch ms. */
  clock?: () => number;
  /** In [0, 1). */
  random?: () => number;
  limits?: FetchLimits;
  signal?: AbortSignal;
  onProgress?: (progress: FeedProgress, total?: number) => void;
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
  const tools = { store, getFile, now, signal, onProgress };
  const { liveIds } = options;
  const result = liveIds
    ? await updateFile(subscription.base, { ...tools, liveIds })
    : await updateFeed(subscription, tools);
  const failures = result.ok ? 0 : options.failures + 1;
  const state = await store.readState();
  const pollMs = state ? state.head.poll * 1_000 : DEFAULT_POLL_MS;
  const planned = planPoll({ failures, pollMs }, clock(), random());
  const wished = result.ok ? 0 : clock() + (result.retryAfterMs ?? 0);
  const nextLookAt = Math.max(planned, wished);
  return { result, failures, nextLookAt };
}
