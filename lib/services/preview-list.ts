import { createFileFetcher, type FetchFunction } from "../feed/fetch-file.ts";
import { keyIdOf } from "../feed/keys.ts";
import { previewFeed } from "../feed/preview-feed.ts";
import { accept, type Result } from "../feed/result.ts";
import { parseSubscription, type Subscription } from "../feed/subscription.ts";
import type { FeedPreview } from "../messaging/protocol.ts";

/**
 * Look at a list before following it: what it says of itself, how much it would take, and a few of
 * its claims. Nothing is kept.
 *
 * @param address As typed or pasted.
 * @param fetchFn Asks the list's own address, and nobody else.
 */
export async function previewList(
  address: string,
  fetchFn: FetchFunction,
): Promise<Result<FeedPreview>> {
  const subscription = parseSubscription(address);
  if (!subscription.ok) return subscription;
  const { base, key } = subscription.value;
  const seen = await lookBefore(subscription.value, fetchFn);
  if (!seen.ok) return seen;
  const { head, description, sample, bytes } = seen.value;
  const { title, publisher, lang, licence, homepage, count, issued } = head;
  return accept({
    base,
    keyId: key === null ? null : await keyIdOf(key),
    ...{ title, publisher, lang, licence, homepage, description, count, bytes },
    issuedAt: issued * 1_000,
    sample: sample.map(({ speaker, proposition }) => `${speaker.name}: ${proposition.text}`),
  });
}

/** Ask a list's address for what it says of itself. */
export function lookBefore(subscription: Subscription, fetchFn: FetchFunction) {
  const getFile = createFileFetcher(subscription.base, { fetchFn, clock: Date.now });
  return previewFeed(subscription, { getFile, now: Date.now() });
}
