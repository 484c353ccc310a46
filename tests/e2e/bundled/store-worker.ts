import browser from "webextension-polyfill";
import { Claim } from "../../../lib/claim/claim.ts";
import { addLanguage } from "../../../lib/matching/languages/find-language.ts";
import { EN } from "../../../lib/matching/languages/packaged/en.ts";
import { rankClaims } from "../../../lib/matching/match-statement.ts";
import { Database } from "../../../lib/storage/database.ts";
import { installClaims } from "../../../lib/storage/install-claims.ts";
import { openIndex, StaleIndexError } from "../../../lib/storage/open-index.ts";
import { sweepSegments } from "../../../lib/storage/sweep-segments.ts";
import type { Edition, Installed, Looked, StoreAsk, StoreState } from "./store-asks.ts";

addLanguage(EN);

const LIST_ID = "ships";
const database = new Database();
let progress = 0;

browser.runtime.onMessage.addListener((ask: unknown) => answer(ask as StoreAsk)); // the test's own

function answer(ask: StoreAsk): Promise<unknown> {
  switch (ask.type) {
    case "install":
      return install(ask.edition);
    case "progress":
      return Promise.resolve(progress);
    case "look":
      return look(ask.numbers);
    case "state":
      return readState();
    case "race":
      return race(ask.editions);
  }
}

async function install({ version, claimCount, segmentSize }: Edition): Promise<Installed> {
  const names = { title: "Ships", publisher: "test", lang: "en", licence: "CC0-1.0" };
  const list = { listId: LIST_ID, version, homepage: null, refused: [], ...names };
  let asked = 0;
  function* claims(from: number) {
    asked = from;
    for (let n = from; n < claimCount; n++) yield claimOf(n, version);
  }
  const onProgress = (count: number) => {
    progress = count;
  };
  const options = { now: 1, segmentSize, contentKey: `${version}:${claimCount}`, onProgress };
  const result = await installClaims(database, { list, claims }, options);
  return { ok: result.ok, from: asked, ...(result.ok ? {} : { code: result.code }) };
}

function claimOf(n: number, version: string): Claim {
  const filler = "and it carried corn and copper and coal along the coast every summer".repeat(3);
  return Claim.parse({
    id: `${version}-${n}`,
    proposition: { lang: "en", text: `${textOf(n)}, ${filler}` },
    speaker: { name: "Harbour office" },
    utterances: [{ mode: "indirect", lang: "en", url: "https://news.example/ships" }],
  });
}

function textOf(n: number): string {
  const name = [...String(n)].map((digit) => "bdfgklmnpr"[Number(digit)]).join("o");
  return `The ship named Qu${name} was sold to the island company Ze${name} in ${1800 + (n % 200)}`;
}

/** Look some claims up by their words, as the background does. */
async function look(numbers: readonly number[]): Promise<Looked> {
  const queries = numbers.map((n) => ({
    ...{ text: textOf(n), lang: "en", voice: "attributed" as const, source: null },
  }));
  try {
    const ranked = await rankClaims(queries, await openIndex(database));
    return numbers.map((n, index) => {
      // The best candidate, decided on or not: the store is tested here, not the decision.
      const [edition, number] = ranked[index]?.[0]?.record.id.split("-") ?? [];
      return number === String(n) ? (edition ?? null) : null;
    });
  } catch (error) {
    if (error instanceof StaleIndexError) return look(numbers);
    throw error;
  }
}

/** What a start of the background finds, after it has swept. */
async function readState(): Promise<StoreState> {
  await sweepSegments(database);
  const list = await database.lists.get(LIST_ID);
  const segments = (await database.segments.toArray()).map(({ state }) => state);
  const pages = await database.rankingPages.count();
  const { state = "none", failure = null, version = "" } = list ?? {};
  return { state, failure, version, segments, pages };
}

/** Replace the list again and again while it is asked; returns every answer that mixes editions. */
async function race(editions: number): Promise<{ looks: number; mixed: Looked[] }> {
  let isOver = false;
  const mixed: Looked[] = [];
  let looks = 0;
  const asking = (async () => {
    while (!isOver) {
      const found = await look([3, 777, 1_234, 1_999]);
      looks++;
      if (found[0] === null || new Set(found).size > 1) mixed.push(found);
    }
  })();
  for (let n = 0; n < editions; n++) {
    await install({ version: `race${n}`, claimCount: 2_000, segmentSize: 700 });
  }
  isOver = true;
  await asking;
  return { looks, mixed };
}
