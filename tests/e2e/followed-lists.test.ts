import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createKeyPair } from "../../lib/feed/keys.ts";
import type { FeedReason } from "../../lib/feed/result.ts";
import { formatSubscription } from "../../lib/feed/subscription.ts";
import type { BrowserDriver, DrivenPage } from "../../scripts/drive/driver.ts";
import { claimsOf, createPublisher, type Publisher } from "../unit/feed/publisher.ts";
import { type FeedServer, serveFeed, type Trouble } from "../unit/services/feed-server.ts";
import { allowLoopback, BROWSERS, launchWithExtension, send } from "./rig.ts";
import { lookAt, lookNow, stored } from "./settings-page.ts";

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

/** @param seq The next edition's number. */
type Prepare = (publisher: Publisher, server: FeedServer, seq: number) => void | Promise<void>;

const answer =
  (trouble: Trouble): Prepare =>
  (_publisher, server) => {
    server.trouble = trouble;
  };

const bomb: Prepare = async (publisher, _server, seq) => {
  const bytes = new Uint8Array(gzipSync(new Uint8Array(40 << 20)));
  const h = Buffer.from(await crypto.subtle.digest("SHA-256", bytes)).toString("hex");
  publisher.files.set(`d/${h}.ndjson.gz`, bytes);
  await publisher.forge({ head: { segs: [{ from: 1, to: seq, h, n: bytes.length, u: 1_000 }] } });
};

/** What goes wrong with the next edition, and as what it is refused. */
const TROUBLES: readonly (readonly [string, Prepare, FeedReason])[] = [
  ["an older edition", (publisher) => publisher.forge({ head: { seq: 1 } }), "rollback"],
  [
    "a head past its date",
    (publisher) => publisher.forge({ head: { expires: 1_000 } }),
    "expired-head",
  ],
  [
    "another key",
    async (publisher) => publisher.forge({ root: await createKeyPair() }),
    "wrong-key",
  ],
  ["a gzip bomb", bomb, "too-large"],
  ["files of other bytes", answer(onFiles(status(200, {}, "x"))), "wrong-hash"],
  [
    "a login page",
    answer(onHead(status(200, { "content-type": "text/html" }, LOGIN))),
    "html-body",
  ],
  ["nothing there", answer(onHead(status(404))), "not-found"],
  ["a server in trouble", answer(onHead(status(500))), "server-error"],
  ["half a body", answer(onHead(halfBody)), "truncated"],
  [
    "another origin",
    answer(onHead(status(302, { location: "http://localhost:9/" }))),
    "redirected",
  ],
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
      const { lists, feeds } = await stored(driver);
      const found = lists.find(({ title }) => title === "Roads and harbours");
      // Ready before its first look has ended, and two looks at one time are one.
      const isLooking = feeds[0]?.lookedAt === null;
      if (found?.state !== "ready" || isLooking) {
        throw new Error(`expected a list, got ${isLooking ? "a look" : found?.state}`);
      }
      return found;
    }, WAIT);

    expect(shown).toMatch(/Roads and harbours.*The road office.*1,200 claims.*Signed with key/s);
    expect(before.feeds).toEqual([]);
    expect(list.claimCount).toBe(1_200);
  });

  it("asks for one unchanged head and no more", async () => {
    server.seen.length = 0;

    await lookNow(driver, await onlyFeed(driver));

    expect(server.seen.map(({ path, status: code }) => [path, code])).toEqual([["head.json", 304]]);
  });

  it("takes a day's change by one file", async () => {
    const changed = [...claimsOf(3, 1), ...claimsOf(1_200).slice(3)];
    await publisher.publish(changed, thisSecond());
    server.seen.length = 0;

    await lookNow(driver, await onlyFeed(driver));

    const { feeds } = await stored(driver);
    expect(feeds[0]).toMatchObject({ refusal: null, failures: 0 });
    expect(server.seen.map(({ path }) => path.slice(0, 2))).toEqual(["he", "d/"]);
  });

  it.each(TROUBLES)(
    "says %s is no update, and the old list answers",
    async (_what, prepare, code) => {
      const good = new Map(publisher.files);
      const { head } = await publisher.publish(claimsOf(1_210), thisSecond());
      await prepare(publisher, server, head.seq);

      await lookNow(driver, await onlyFeed(driver));

      const { feeds, lists } = await stored(driver);
      expect(feeds[0]?.refusal).toMatchObject({ code });
      expect(lists.find(({ listId }) => listId === feeds[0]?.listId)).toMatchObject({
        state: "ready",
        claimCount: 1_200,
      });
      server.trouble = undefined;
      publisher.files.clear();
      for (const [path, bytes] of good) publisher.files.set(path, bytes);
    },
  );

  it("is not fooled by a server whose ETags are times in seconds", async () => {
    const modified = new Date(thisSecond()).toUTCString();
    server.trouble = onHead((request, response) => {
      const head = publisher.files.get("head.json");
      const etag = '"this-second"';
      const isKnown = request.headers["if-none-match"] === etag;
      const headers = { etag, "last-modified": modified, date: modified };
      response.writeHead(isKnown ? 304 : 200, headers).end(isKnown ? "" : head);
      return true;
    });
    await publisher.publish(claimsOf(1_200, 5), thisSecond());
    await lookNow(driver, await onlyFeed(driver));
    await publisher.publish(claimsOf(1_201, 5), thisSecond());
    await lookNow(driver, await onlyFeed(driver));
    server.trouble = undefined;

    const { feeds, lists } = await stored(driver);
    expect(feeds[0]?.refusal).toBeNull();
    expect(lists.find(({ listId }) => listId === feeds[0]?.listId)?.claimCount).toBe(1_201);
  });

  it("gives up a server that drips, and the old list answers", async () => {
    server.trouble = onHead(drip);

    // Longer than a message of a test may take; what comes of it stands beside the list.
    void lookNow(driver, await onlyFeed(driver)).catch(() => {});
    await vi.waitFor(
      async () => {
        const { feeds, lists } = await stored(driver);
        expect(feeds[0]?.refusal).toMatchObject({ code: "too-slow" });
        expect(lists.find(({ listId }) => listId === feeds[0]?.listId)?.state).toBe("ready");
      },
      { timeout: 60_000, interval: 500 },
    );
    server.trouble = undefined;
  });

  it("leaves a busy server alone for as long as it asks", async () => {
    server.trouble = onHead(status(503, { "retry-after": "7200" }));

    await lookNow(driver, await onlyFeed(driver));

    const { feeds } = await stored(driver);
    server.trouble = undefined;
    expect(feeds[0]?.refusal).toMatchObject({ code: "server-error" });
    expect(feeds[0]?.nextLookAt).toBeGreaterThan(Date.now() + 7_000_000);
  });

  it("goes on after its background was killed in the middle", async () => {
    await publisher.publish(claimsOf(3_000, 2), thisSecond());
    const isAsked = new Promise<void>((resolve) => {
      server.trouble = onFiles(() => {
        resolve();
        return true;
      });
    });
    const looking = lookNow(driver, await onlyFeed(driver)).catch(() => {});
    await Promise.race([isAsked, looking]);
    await driver.killBackground();
    server.trouble = undefined;
    await looking;

    await lookNow(driver, await onlyFeed(driver));

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

/** A sign now and then, for longer than anybody waits. */
function drip(...[, response]: Parameters<Trouble>): boolean {
  response.writeHead(200, {});
  const timer = setInterval(() => response.write(" "), 500);
  response.on("close", () => clearInterval(timer));
  return true;
}

function halfBody(...[, response]: Parameters<Trouble>): boolean {
  response.writeHead(200, { "content-length": "900" });
  response.write("{");
  setTimeout(() => response.destroy(), 20);
  return true;
}

async function onlyFeed(driver: BrowserDriver): Promise<string> {
  const [feed] = (await stored(driver)).feeds;
  if (!feed) throw new Error("expected a list to be followed, found none");
  return feed.listId;
}

/** Heads are dated in whole seconds. */
function thisSecond(): number {
  return Math.floor(Date.now() / 1_000) * 1_000;
}
