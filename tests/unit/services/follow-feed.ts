import { afterEach, beforeEach } from "vitest";
import { createMemoryStore, type MemoryStore } from "../../../lib/feed/memory-store.ts";
import {
  type FeedLook,
  type FetchFeedOptions,
  fetchFeed,
} from "../../../lib/services/fetch-feed.ts";
import { claimsOf, createPublisher, NOW, type Publisher } from "../feed/publisher.ts";
import { type FeedServer, serveFeed } from "./feed-server.ts";

const LIMITS = { stallMs: 150, overallMs: 400, leastBytesPerSecond: 1e9 };

/** A publisher, the server of what is published, and one reader; new for each test. */
export interface Following {
  publisher: Publisher;
  server: FeedServer;
  store: MemoryStore;
  /** What the server has seen is only of the last look. */
  look(options?: Partial<FetchFeedOptions>): Promise<FeedLook>;
  /** A first edition of three claims that is read, and a second one of four that is about to be. */
  publishTwice(): Promise<void>;
}

/** Have all of them before each test. */
export function useFeed(): Following {
  // Filled before the first test looks.
  const following = {} as Following;
  beforeEach(async () => {
    following.publisher = await createPublisher();
    following.server = await serveFeed(following.publisher.files);
    following.store = createMemoryStore();
  });
  afterEach(() => following.server[Symbol.asyncDispose]());
  following.look = (options = {}) => {
    const { server, publisher, store } = following;
    server.seen.length = 0;
    const subscription = { base: server.base, key: publisher.root.publicKey };
    const edge = { clock: () => NOW, random: () => 0.5, limits: LIMITS };
    return fetchFeed(subscription, { store, failures: 0, ...edge, ...options });
  };
  following.publishTwice = async () => {
    await following.publisher.publish(claimsOf(3));
    await following.look();
    await following.publisher.publish(claimsOf(4));
  };
  return following;
}
