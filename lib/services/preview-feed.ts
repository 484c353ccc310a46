import { Claim } from "../claim/claim.ts";
import { createFileFetcher, type FetchFunction } from "../feed/fetch-file.ts";
import { HEAD_PATH, MAX_READ_HEAD_BYTES } from "../feed/head.ts";
import { keyIdOf } from "../feed/keys.ts";
import { readHead } from "../feed/read-head.ts";
import { accept, type Result, refuse } from "../feed/result.ts";
import { parseSubscription } from "../feed/subscription.ts";
import { getSnapshot } from "../feed/update-feed.ts";
import type { FeedPreview } from "../messaging/protocol.ts";

/**
 * Look at a list before following it: what it says of itself, how much it would take, and a few of
 * its claims. Nothing is kept.
 *
 * @param address As typed or pasted.
 * @param fetchFn Asks the list's own address, and nobody else.
 */
export async function previewFeed(
  address: string,
  fetchFn: FetchFunction,
  now: number,
): Promise<Result<FeedPreview>> {
  const subscription = parseSubscription(address);
  if (!subscription.ok) return subscription;
  const { base, key } = subscription.value;
  const getFile = createFileFetcher(base, { fetchFn, clock: Date.now });
  const fetched = await getFile(HEAD_PATH, { maxBytes: MAX_READ_HEAD_BYTES });
  if (!fetched.ok) return fetched;
  if (fetched.value.state !== "fetched") return refuse("malformed", HEAD_PATH);
  const trusted = await readHead(fetched.value.bytes, { key, seen: undefined, now });
  if (!trusted.ok) return trusted;
  const { head } = trusted.value;
  const snapshot = await getSnapshot(head, getFile);
  if (!snapshot.ok) return snapshot;
  const { parts, description, sample } = snapshot.value;
  const { title, publisher, lang, licence, homepage, count, issued } = head;
  return accept({
    base,
    keyId: key === null ? null : await keyIdOf(key),
    ...{ title, publisher, lang, licence, homepage, description, count },
    issuedAt: issued * 1_000,
    bytes: parts.reduce((sum, { n }) => sum + n, 0),
    sample: sample.flatMap((record) => textOf(record)),
  });
}

function textOf(record: unknown): string[] {
  const parsed = Claim.safeParse(record);
  return parsed.success ? [`${parsed.data.speaker.name}: ${parsed.data.proposition.text}`] : [];
}
