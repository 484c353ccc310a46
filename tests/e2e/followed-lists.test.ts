import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createKeyPair } from "../../lib/feed/keys.ts";
import { formatSubscription } from "../../lib/feed/subscription.ts";
import type { FeedRow, ListRow } from "../../lib/storage/database.ts";
import type { BrowserDriver, DrivenPage } from "../../scripts/drive/driver.ts";
import { claimsOf, createPublisher, type Publisher } from "../unit/feed/publisher.ts";
import { type FeedServer, serveFeed, type Trouble } from "../unit/services/feed-server.ts";
import { allowLoopback, BROWSERS, launchWithExtension, send } from "./rig.ts";

const WAIT = { timeout: 30_000, interval: 250 };
const LOGIN = "<!doctype html><title>Log in</title>";

const onHead =
  (answer: Trouble): Trouble =>
  (request, response) =>
    (request.url ?? "").endsWith("head.json") && answer(request, response);
const onFiles =
  (answer: Trouble): Trouble =>
  (request, response) =>
    !(request.url ?? "").endsWith("head.json") && answer(request, response);
const status =
  (code: number, headers: Record<string, string> = {}, body = ""): Trouble =>
  (_request, response) => {
    response.writeHead(code, headers).end(body);
    return true;
  };

type Prepare = (publisher: Publisher, server: FeedServer) => void | Promise<void>;

const answer =
  (trouble: Trouble): Prepare =>
  (_publisher, server) => {
    server.trouble = trouble;
  };

const bomb: Prepare = async (publisher) => {
  const bytes = new Uint8Array(gzipSync(new Uint8Array(40 << 20)));
  const h = Buffer.from(await crypto.subtle.digest("SHA-256", bytes)).toString("hex");
  publisher.files.set(`d/${h}.ndjson.gz`, bytes);
  await publisher.forge({ head: { segs: [{ from: 1, to: 2, h, n: bytes.length, u: 1_000 }] } });
};

/** What goes wrong with the second edition, and the words the reader gets. */
const TROUBLES: readonly (readonly [string, Prepare, RegExp])[] = [
  [
    "an older edition",
    (publisher) => publisher.forge({ head: { seq: 0 } }),
    /older edition|no list/,
  ],
  [
    "a head past its date",
    (publisher) => publisher.forge({ head: { expires: 1_000 } }),
    /confirmed/,
  ],
  [
    "another key",
    async (publisher) => publisher.forge({ root: await createKeyPair() }),
    /another key/,
  ],
  ["a gzip bomb", bomb, /More bytes/],
  ["files of other bytes", answer(onFiles(status(200, {}, "x"))), /not the one|no list/],
  ["a login page", answer(onHead(status(200, { "content-type": "text/html" }, LOGIN))), /web page/],
  ["nothing there", answer(onHead(status(404))), /no list at this address/],
  ["a server in trouble", answer(onHead(status(500))), /answers with an error/],
  ["half a body", answer(onHead(halfBody)), /broke off|does not answer/],
  ["another origin", answer(onHead(status(302, { location: "http://localhost:9/" }))), /sends on/],
];

describe.each(BROWSERS)("a followed list in %s", (name) => {
  let driver: BrowserDriver;
  let options: DrivenPage;
  let publisher: Publisher;
  let server: FeedServer;

  beforeAll(async () => {
    driver = await launchWithExtension(name);
    await allowLoopback(driver);
    options = await driver.openExtensionPage("options.html");
    publisher = await createPublisher();
    server = await serveFeed(publisher.files);
    await publisher.publish(claimsOf(1_200), thisSecond() - 60_000);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.[Symbol.asyncDispose]();
  });

  const address = () => formatSubscription({ base: server.base, key: publisher.root.publicKey });

  it("is shown before it counts, and followed when told to", async () => {
    await lookAt(options, address());
    const shown = await options.waitFor(() => document.querySelector(".preview")?.textContent);
    const before = await stored(driver);

    await options.click(".preview button");
    const list = await vi.waitFor(async () => {
      const { lists } = await stored(driver);
      const found = lists.find(({ title }) => title === "Roads and harbours");
      if (found?.state !== "ready") throw new Error(`expected a list, got ${found?.state}`);
      return found;
    }, WAIT);

    expect(shown).toMatch(/Roads and harbours.*The road office.*1,200 claims.*Signed with key/s);
    expect(before.feeds).toEqual([]);
    expect(list.claimCount).toBe(1_200);
  });

  it("asks for one unchanged head and no more", async () => {
    server.seen.length = 0;

    await lookNow(driver);

    expect(server.seen.map(({ path, status: code }) => [path, code])).toEqual([["head.json", 304]]);
  });

  it.each(TROUBLES)(
    "says %s is no update, and the old list answers",
    async (_what, prepare, why) => {
      const good = new Map(publisher.files);
      await publisher.publish([...claimsOf(1_200), ...claimsOf(1_210).slice(1_200)], thisSecond());
      await prepare(publisher, server);

      await lookNow(driver);

      const { feeds, lists } = await stored(driver);
      expect(feeds[0]?.refusal).toMatch(why);
      expect(lists.find(({ listId }) => listId === feeds[0]?.listId)).toMatchObject({
        state: "ready",
        claimCount: 1_200,
      });
      server.trouble = undefined;
      publisher.files.clear();
      for (const [path, bytes] of good) publisher.files.set(path, bytes);
    },
  );

  it("takes a day's change by one file", async () => {
    const changed = [...claimsOf(3, 1), ...claimsOf(1_200).slice(3)];
    await publisher.publish(changed, thisSecond());
    server.seen.length = 0;

    await lookNow(driver);

    const { feeds } = await stored(driver);
    expect(feeds[0]).toMatchObject({ refusal: null, failures: 0 });
    expect(server.seen.map(({ path }) => path.slice(0, 2))).toEqual(["he", "d/"]);
  });

  it("goes on after its background was killed in the middle", async () => {
    await publisher.publish(claimsOf(3_000, 2), thisSecond());
    const isAsked = new Promise<void>((resolve) => {
      server.trouble = onFiles(() => {
        resolve();
        return true;
      });
    });
    const looking = lookNow(driver).catch(() => {});
    await Promise.race([isAsked, looking]);
    await driver.killBackground();
    server.trouble = undefined;
    await looking;

    await lookNow(driver);

    const { feeds, lists } = await stored(driver);
    expect(feeds[0]?.refusal).toBeNull();
    expect(lists.find(({ listId }) => listId === feeds[0]?.listId)?.claimCount).toBe(3_000);
  });

  it.each([
    ["another scheme", "javascript:alert(1)"],
    ["no encryption", "http://lists.example/roads/"],
    ["a host that only begins like one", "http://127.0.0.1.evil.example/roads/"],
    ["a password", "https://me:secret@lists.example/roads/"],
  ])("is not looked for under %s", async (_what, written) => {
    await lookAt(options, written);

    const said = await options.waitFor(
      () => document.querySelector("[aria-labelledby=follow-heading] [role=alert]")?.textContent,
    );

    expect(said).toMatch(/no address a list can be followed at/);
  });

  it("leaves nothing behind when it is removed", async () => {
    const { feeds } = await stored(driver);

    await send(driver, { type: "removeList", request: { listId: feeds[0]?.listId } });

    const left = await stored(driver);
    expect(left.feeds).toEqual([]);
    expect(left.lists.map(({ listId }) => listId)).toEqual(["starter"]);
    expect(left.hashRows).toBe(0);
  });
});

function halfBody(...[, response]: Parameters<Trouble>): boolean {
  response.writeHead(200, { "content-length": "900" });
  response.write("{");
  setTimeout(() => response.destroy(), 20);
  return true;
}

async function lookAt(options: DrivenPage, address: string): Promise<void> {
  await options.evaluate((text) => {
    const input = document.querySelector<HTMLInputElement>(
      "[aria-labelledby=follow-heading] input",
    );
    if (input) input.value = text;
    input?.dispatchEvent(new Event("input", { bubbles: true }));
  }, address);
  await options.waitFor(
    () =>
      document.querySelector("[aria-labelledby=follow-heading] button:not([disabled])") !== null,
  );
  await options.click("[aria-labelledby=follow-heading] button[type=submit]");
}

async function lookNow(driver: BrowserDriver): Promise<void> {
  const { feeds } = await stored(driver);
  await send(driver, { type: "lookAtList", request: { listId: feeds[0]?.listId } });
}

/** What the store holds, read as our own pages may read it. */
async function stored(
  driver: BrowserDriver,
): Promise<{ lists: ListRow[]; feeds: FeedRow[]; hashRows: number }> {
  const found = await driver.evaluateInExtension(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open("says-who");
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const read = (table: string, ask: "getAll" | "count") =>
      new Promise((resolve) => {
        const request = database.transaction(table).objectStore(table)[ask]();
        request.onsuccess = () => resolve(request.result);
      });
    const [lists, feeds] = [await read("lists", "getAll"), await read("feeds", "getAll")];
    const hashRows = await read("recordHashes", "count");
    database.close();
    return JSON.stringify({ lists, feeds, hashRows });
  });
  return JSON.parse(found);
}

/** Heads are dated in whole seconds. */
function thisSecond(): number {
  return Math.floor(Date.now() / 1_000) * 1_000;
}
