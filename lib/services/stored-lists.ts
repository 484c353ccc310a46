import type { Claim } from "../claim/claim.ts";
import type { ListHeader } from "../claim/claim-list.ts";
import type { Trouble } from "../feed/result.ts";
import { readClaimsOf } from "../storage/change-list.ts";
import type { FeedRow, ListRow } from "../storage/database.ts";
import type { ListToInstall } from "../storage/lists.ts";
import { database } from "../storage/open-database.ts";

/** A stored list, with what is known of it if it is followed. */
export type StoredList = ListRow & {
  feed: { isSigned: boolean; lookedAt: number | null; refusal: Trouble | null } | null;
};

/** All stored lists. */
export async function readStoredLists(): Promise<StoredList[]> {
  const feeds = new Map((await database.feeds.toArray()).map((feed) => [feed.listId, feed]));
  const lists = await database.lists.toArray();
  return lists.map((list) => ({ ...list, feed: summarise(feeds.get(list.listId)) }));
}

function summarise(feed: FeedRow | undefined): StoredList["feed"] {
  if (!feed) return null;
  const { key, lookedAt, refusal } = feed;
  return { isSigned: key !== null, lookedAt, refusal };
}

/** A list's own words as they are stored; {@link toHeader} turns them back. */
export function toStored(header: ListHeader): Omit<ListToInstall, "refused"> {
  const { id, updated, title, publisher, lang, licence, homepage } = header;
  return { listId: id, version: updated, title, publisher, lang, licence, homepage };
}

/** A stored list as it says of itself in a file. */
export function toHeader(row: ListRow): ListHeader {
  const { listId, title, publisher, lang, licence, homepage, version } = row;
  const said = { id: listId, title, publisher, lang, licence, homepage };
  return { ...said, description: null, updated: version };
}

/** All claims of a list. */
export async function allClaims(listId: string): Promise<Claim[]> {
  const claims: Claim[] = [];
  for await (const claim of readClaimsOf(database, listId)) claims.push(claim);
  return claims;
}
