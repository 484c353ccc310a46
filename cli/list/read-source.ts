import { stat } from "node:fs/promises";
import type { Claim } from "../../lib/claim/claim.ts";
import type { BadRecord } from "../../lib/feed/feed-store.ts";
import { createFileFetcher } from "../../lib/feed/fetch-file.ts";
import type { GetFile } from "../../lib/feed/get-file.ts";
import type { Head } from "../../lib/feed/head.ts";
import { PublicKey } from "../../lib/feed/keys.ts";
import { createMemoryStore, type MemoryStore } from "../../lib/feed/memory-store.ts";
import { parseSubscription, type Subscription } from "../../lib/feed/subscription.ts";
import { updateFeed } from "../../lib/feed/update-feed.ts";
import { createFolderReader } from "./folder.ts";
import { CommandError } from "./outcome.ts";
import { readListFile } from "./read-list-file.ts";
import { sayRefusal } from "./say-refusal.ts";

/** A published list, read as a reader reads it. */
export interface ReadFeed {
  head: Head;
  isSigned: boolean;
  records: MemoryStore["records"];
  bad: readonly BadRecord[];
  badCount: number;
  getFile: GetFile;
  /** Of the head's answer; `undefined` for a folder. */
  headers: Headers | undefined;
}

/**
 * Read a published list from its address or its folder.
 *
 * @param source Either may name the root key it must bear: `site/#ed25519=…`.
 * @param now Epoch ms.
 * @throws CommandError with the reader's reason, where a reader would refuse it.
 */
export async function readFeed(source: string, now: number): Promise<ReadFeed> {
  let headers: Headers | undefined;
  const fetchFn = async (url: string, init: RequestInit) => {
    const response = await fetch(url, init);
    headers ??= response.headers;
    return response;
  };
  const subscription = isAddress(source) ? parseAddress(source) : parseFolder(source);
  const getFile = isAddress(source)
    ? createFileFetcher(subscription.base, { fetchFn, clock: () => now })
    : createFolderReader(subscription.base);
  const store = createMemoryStore();
  const result = await updateFeed(subscription, { store, getFile, now });
  if (!result.ok) throw new CommandError([`${source}: ${sayRefusal(result)}`]);
  const { state, records, committed } = store;
  if (!state || !committed) throw new Error("expected a list that was read, found none");
  const { bad, badCount } = committed;
  const isSigned = subscription.key !== null;
  return { head: state.head, isSigned, records, bad, badCount, getFile, headers };
}

/** The claims of a list file, a published folder or an address. */
export async function readSource(source: string, now: number): Promise<Claim[]> {
  if (!isAddress(source) && (await isFile(source))) return (await readListFile(source)).claims;
  const { records } = await readFeed(source, now);
  return [...records.values()].flatMap(({ claim }) => claim ?? []);
}

function isAddress(source: string): boolean {
  return /^[a-z]{2,}:\/\//i.test(source);
}

async function isFile(source: string): Promise<boolean> {
  return (await stat(source).catch(() => undefined))?.isFile() ?? /\.\w+$/.test(source);
}

function parseAddress(source: string): Subscription {
  const parsed = parseSubscription(source);
  if (!parsed.ok) throw new CommandError([`${source}: ${sayRefusal(parsed)}`]);
  return parsed.value;
}

function parseFolder(source: string): Subscription {
  const [base = "", key] = source.split("#ed25519=");
  if (key === undefined) return { base, key: null };
  const parsed = PublicKey.safeParse(key);
  if (parsed.success) return { base, key: parsed.data };
  throw new CommandError([`${source}: what follows # is no ed25519 key.`]);
}
