import browser from "webextension-polyfill";
import { addLanguage } from "../../../lib/matching/languages/find-language.ts";
import { EN } from "../../../lib/matching/languages/packaged/en.ts";
import { rankClaims } from "../../../lib/matching/match-statement.ts";
import { fetchFeed } from "../../../lib/services/fetch-feed.ts";
import { readClaimsOf, removeList } from "../../../lib/storage/change-list.ts";
import { Database } from "../../../lib/storage/database.ts";
import { feedStoreOf, removeFeed } from "../../../lib/storage/feed-store.ts";
import { getClaim } from "../../../lib/storage/get-claim.ts";
import { openIndex } from "../../../lib/storage/open-index.ts";
import { sweepSegments } from "../../../lib/storage/sweep-segments.ts";
import { noteFollowed } from "../../unit/storage/note-followed.ts";
import type { Audit, FeedAsk } from "./feed-asks.ts";

addLanguage(EN);

const LIST_ID = "roads";
const database = new Database();
/** What a background does first when it is woken. */
const swept = sweepSegments(database);

browser.runtime.onMessage.addListener((ask: unknown) => answer(ask as FeedAsk)); // the test's own

async function answer(ask: FeedAsk): Promise<unknown> {
  await swept;
  switch (ask.type) {
    case "follow":
      return noteFollowed(database, LIST_ID, ask.subscription);
    case "look":
      return look();
    case "forget":
      await removeFeed(database, LIST_ID);
      return removeList(database, LIST_ID);
    case "audit":
      return audit(ask);
  }
}

async function look(): Promise<boolean> {
  const feed = await database.feeds.get(LIST_ID);
  if (!feed) throw new Error("expected a list to be followed, found none");
  const { result } = await fetchFeed(feed, { store: feedStoreOf(database, LIST_ID), failures: 0 });
  return result.ok;
}

async function audit({ live, gone }: Extract<FeedAsk, { type: "audit" }>): Promise<Audit> {
  const [seen, doubled] = [new Set<string>(), [] as string[]];
  for await (const { id } of readClaimsOf(database, LIST_ID)) {
    if (seen.has(id)) doubled.push(id);
    seen.add(id);
  }
  const extra = [...seen].filter((id) => !Object.hasOwn(live, id));
  const list = await database.lists.get(LIST_ID);
  const states = (await database.segments.toArray()).map(({ state }) => state);
  const rows = (await database.feedDrafts.count()) + (await database.draftSlices.count());
  return {
    claimCount: list?.state === "ready" ? list.claimCount : -1,
    doubled,
    lost: await idsWhere(live, async (id, text) => (await textOf(id)) !== text),
    unfound: await withoutFinding(live, 1),
    undead: [
      ...extra,
      ...(await idsWhere(gone, async (id) => (await textOf(id)) !== undefined)),
      ...(await withoutFinding(gone, 0)),
    ],
    leftovers: states.filter((state) => state !== "live").length + rows,
  };
}

async function textOf(id: string): Promise<string | undefined> {
  return (await getClaim(database, LIST_ID, id))?.proposition.text;
}

async function idsWhere(
  texts: Record<string, string>,
  isWrong: (id: string, text: string) => Promise<boolean>,
): Promise<string[]> {
  const wrong: string[] = [];
  for (const [id, text] of Object.entries(texts)) if (await isWrong(id, text)) wrong.push(id);
  return wrong;
}

/** Ids that a search for their texts does not bring so many times. */
async function withoutFinding(texts: Record<string, string>, times: number): Promise<string[]> {
  const entries = Object.entries(texts);
  const queries = entries.map(([, text]) => {
    return { text, lang: "en", voice: "attributed" as const, source: null };
  });
  const ranked = await rankClaims(queries, await openIndex(database));
  return entries.flatMap(([id], index) => {
    const found = (ranked[index] ?? []).filter(({ record }) => record.id === id).length;
    return found === times ? [] : [id];
  });
}
