import type { Claim } from "../claim/claim.ts";
import { createFileFetcher, type FetchFunction } from "../feed/fetch-file.ts";
import { keyIdOf } from "../feed/keys.ts";
import type { ListPreview } from "../feed/list-preview.ts";
import { previewFeed } from "../feed/preview-feed.ts";
import { accept, type Refusal, type Result } from "../feed/result.ts";
import { parseSubscription } from "../feed/subscription.ts";
import { fetchClaimFile } from "./fetch-claim-file.ts";
import { describeFile, MAX_FILE_BYTES, readClaimFile } from "./update-file.ts";

/** What an address says where there is no feed, but perhaps a file. */
const NO_FEED = new Set<Refusal["code"]>(["bad-address", "not-found", "malformed", "html-body"]);

/**
 * Look at a list before following it: what it says of itself, how much it would take, and a few of
 * its claims. An address with no head below it is looked at as one file of claims. Nothing is kept.
 *
 * @param address As typed or pasted.
 * @param fetchFn Asks the list's own address, and nobody else.
 */
export async function previewList(
  address: string,
  fetchFn: FetchFunction,
): Promise<Result<ListPreview>> {
  const isFile = /\.(nd)?jsonl?d?$|\.[ct]sv$/i.test(URL.parse(address)?.pathname ?? "");
  if (isFile && !/\/head\.json(#|$)/.test(address)) return previewFile(address, fetchFn);
  const feed = await previewSigned(address, fetchFn);
  if (feed.ok || !NO_FEED.has(feed.code)) return feed;
  const file = await previewFile(address, fetchFn);
  return file.ok ? file : feed;
}

async function previewSigned(
  address: string,
  fetchFn: FetchFunction,
): Promise<Result<ListPreview>> {
  const subscription = parseSubscription(address);
  if (!subscription.ok) return subscription;
  const { base, key } = subscription.value;
  const getFile = createFileFetcher(base, { fetchFn, clock: Date.now });
  const seen = await previewFeed(subscription.value, { getFile, now: Date.now() });
  if (!seen.ok) return seen;
  const { head, description, sample, bytes } = seen.value;
  const { title, publisher, lang, licence, homepage, count, issued } = head;
  return accept({
    ...{ kind: "feed", base, key, said: { title, publisher, lang, licence, homepage } },
    keyId: key === null ? null : await keyIdOf(key),
    ...{ description, count, bytes, issuedAt: issued * 1_000, sample: sample.map(inWords) },
  });
}

async function previewFile(address: string, fetchFn: FetchFunction): Promise<Result<ListPreview>> {
  const fetched = await fetchClaimFile(address, { fetchFn, maxBytes: MAX_FILE_BYTES });
  if (!fetched.ok) return fetched;
  const { url, file } = fetched.value;
  const read = await readClaimFile(url, file);
  if (!read.ok) return read;
  const { claims, bytes } = read.value;
  const { title, publisher, lang, licence, homepage, description } = describeFile(url, read.value);
  return accept({
    ...{ kind: "file", base: url, key: null, keyId: null, description, bytes },
    said: { title, publisher, lang, licence, homepage },
    ...{ count: claims.length, issuedAt: null, sample: claims.slice(0, 3).map(inWords) },
  });
}

function inWords({ speaker, proposition }: Claim): string {
  return `${speaker.name}: ${proposition.text}`;
}
