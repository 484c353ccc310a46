import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createKeyPair } from "../../../lib/feed/keys.ts";
import { createMemoryStore, type MemoryStore } from "../../../lib/feed/memory-store.ts";
import type { FeedReason } from "../../../lib/feed/result.ts";
import { type FetchFeedOptions, fetchFeed } from "../../../lib/services/fetch-feed.ts";
import {
  claimsOf,
  createPublisher,
  DAY,
  type Forgery,
  NOW,
  numberedClaim,
  type Publisher,
} from "../feed/publisher.ts";
import { type FeedServer, serveFeed, type Trouble } from "./feed-server.ts";

const LIMITS = { stallMs: 150, overallMs: 400, leastBytesPerSecond: 1e9 };

let publisher: Publisher;
let server: FeedServer;
let store: MemoryStore;

beforeEach(async () => {
  publisher = await createPublisher();
  server = await serveFeed(publisher.files);
  store = createMemoryStore();
});
afterEach(() => server[Symbol.asyncDispose]());

function look(options: Partial<FetchFeedOptions> = {}) {
  server.seen.length = 0;
  const subscription = { base: server.base, key: publisher.root.publicKey };
  const edge = { clock: () => NOW, random: () => 0.5, limits: LIMITS };
  return fetchFeed(subscription, { store, failures: 0, ...edge, ...options });
}

/** A first edition that is read, and a second one that is about to be. */
async function publishTwice(): Promise<void> {
  await publisher.publish(claimsOf(3));
  await look();
  await publisher.publish(claimsOf(4));
}

const isHead: (path: string | undefined) => boolean = (path) =>
  path?.endsWith("head.json") ?? false;

/** The same answer to every request for the head, or for all but the head. */
const onHead =
  (answer: Trouble): Trouble =>
  (request, response) =>
    isHead(request.url) && answer(request, response);
const onFiles =
  (answer: Trouble): Trouble =>
  (request, response) =>
    !isHead(request.url) && answer(request, response);

const status =
  (code: number, headers: Record<string, string> = {}, body = ""): Trouble =>
  (_request, response) => {
    response.writeHead(code, headers).end(body);
    return true;
  };

/** A byte now and then, for ever. */
const drip =
  (everyMs: number): Trouble =>
  (_request, response) => {
    response.writeHead(200, {});
    const timer = setInterval(() => response.write(" "), everyMs);
    response.on("close", () => clearInterval(timer));
    return true;
  };

const LOGIN = "<!doctype html><title>Log in</title>";

const TROUBLES: readonly (readonly [string, Trouble, FeedReason])[] = [
  ["a head that is not there", onHead(status(404)), "not-found"],
  ["a head that is gone", onHead(status(410)), "not-found"],
  ["a server in trouble", onHead(status(500)), "server-error"],
  ["a server that is busy", onHead(status(503)), "server-error"],
  ["a login page", onHead(status(200, { "content-type": "text/html" }, LOGIN)), "html-body"],
  ["a login page that says it is JSON", onHead(status(200, {}, `\uFEFF\n${LOGIN}`)), "html-body"],
  [
    "a login page for a file",
    onFiles(status(200, { "content-type": "text/html" }, "x")),
    "html-body",
  ],
  [
    "a redirect to another origin",
    onHead(status(302, { location: "http://localhost:9/" })),
    "redirected",
  ],
  [
    "a file that moved to another origin",
    onFiles(status(307, { location: "http://localhost:9/" })),
    "redirected",
  ],
  ["a head without end", onHead(status(200, {}, " ".repeat(20_000))), "too-large"],
  [
    "a head that says it is too long",
    onHead(status(200, { "content-length": "20000" })),
    "too-large",
  ],
  ["a file longer than signed", onFiles(status(200, {}, "x".repeat(5_000))), "too-large"],
  ["a file of other bytes", onFiles(status(200, {}, "x")), "wrong-hash"],
  ["a file that is not there", onFiles(status(404)), "not-found"],
  [
    "a file that is unpacked on the way",
    onFiles(status(200, { "content-encoding": "gzip" })),
    "unpacked",
  ],
  ["a head that does not come", onHead(() => true), "too-slow"],
  ["a head that comes by drips", onHead(drip(20)), "too-slow"],
  ["a head that comes by rare drips", onHead(drip(10_000)), "too-slow"],
  ["a file that comes by drips", onFiles(drip(20)), "too-slow"],
  [
    "a body that breaks off",
    onHead((_request, response) => {
      response.writeHead(200, { "content-length": "900" });
      response.write("{");
      setTimeout(() => response.destroy(), 20);
      return true;
    }),
    "truncated",
  ],
  [
    "a connection that breaks off",
    onHead((request) => {
      request.socket.destroy();
      return true;
    }),
    "unreachable",
  ],
  ["a body that is no JSON", onHead(status(200, {}, `{"del":`)), "malformed"],
  ["nothing at all", onHead(status(200, {}, "")), "malformed"],
];

describe("fetchFeed, when the server is not as it should be", () => {
  it.each(TROUBLES)("refuses %s, and the old list answers", async (_what, trouble, code) => {
    await publishTwice();
    server.trouble = trouble;

    const { result, failures } = await look();

    expect(result).toMatchObject({ ok: false, code });
    expect(failures).toBe(1);
    expect(store.records.size).toBe(3);
    server.trouble = undefined;
    expect(await look({ failures })).toMatchObject({ result: { ok: true }, failures: 0 });
    expect(store.records.size).toBe(4);
  });

  it("never asks the host it is sent on to", async () => {
    const other = await serveFeed(publisher.files);
    await publishTwice();
    server.trouble = onHead(status(301, { location: `${other.base}head.json` }));

    await look();

    expect(other.seen).toEqual([]);
    await other[Symbol.asyncDispose]();
  });

  it("refuses a bomb that its publisher signed for", async () => {
    await publishTwice();
    const bomb = new Uint8Array(gzipSync(new Uint8Array(40 << 20)));
    const hash = await crypto.subtle.digest("SHA-256", bomb);
    const h = Buffer.from(hash).toString("hex");
    publisher.files.set(`d/${h}.ndjson.gz`, bomb);
    const segment = { from: 1, to: 2, h, n: bomb.length, u: 1_000 };
    await publisher.forge({ head: { segs: [segment] } });

    const { result } = await look();

    expect(result).toMatchObject({ ok: false, code: "too-large" });
    expect(store.records.size).toBe(3);
  });

  it.each<[string, () => Promise<Forgery>, FeedReason]>([
    ["an older number", async () => ({ head: { seq: 1 } }), "rollback"],
    ["a head past its date", async () => ({ head: { expires: NOW / 1_000 - 1 } }), "expired-head"],
    [
      "a key past its date",
      async () => ({ delegation: { exp: NOW / 1_000 - 1 } }),
      "expired-delegation",
    ],
    ["another publisher's key", async () => ({ root: await createKeyPair() }), "wrong-key"],
    ["another list's name", async () => ({ head: { list: "lanes" } }), "wrong-list"],
  ])("refuses %s", async (_what, forgery, code) => {
    await publishTwice();
    await look();
    await publisher.publish(claimsOf(5));
    await publisher.forge(await forgery());

    const { result } = await look();

    expect(result).toMatchObject({ ok: false, code });
    expect(store.records.size).toBe(4);
  });

  it("calls a list stale whose server only ever says that nothing changed", async () => {
    await publisher.publish(claimsOf(3));
    await look();

    const { result } = await look({ clock: () => NOW + 8 * DAY });

    expect(server.seen).toMatchObject([{ status: 304 }]);
    expect(result).toMatchObject({ ok: false, code: "expired-head" });
  });

  it("asks once more without condition where a condition is not let through", async () => {
    await publisher.publish(claimsOf(3));
    await look();
    server.trouble = (request) => {
      if (!request.headers["if-none-match"]) return false;
      request.socket.destroy();
      return true;
    };

    expect(await look()).toMatchObject({ result: { ok: true, value: { state: "unchanged" } } });
  });

  it("does not trust an ETag of the second in which the head was written", async () => {
    const written = new Date(NOW).toUTCString();
    const sameSecond: Trouble = (request, response) => {
      response.sendDate = false;
      response.setHeader("last-modified", written).setHeader("date", written);
      // As a server does whose ETag is a time in seconds.
      if (request.headers["if-none-match"] === `"x"`) return status(304)(request, response);
      if (!isHead(request.url)) return false;
      response.setHeader("etag", `"x"`).end(publisher.files.get("head.json"));
      return true;
    };
    await publisher.publish(claimsOf(3));
    server.trouble = sameSecond;
    await look();
    await publisher.publish(claimsOf(4));

    await look();

    expect(store.records.size).toBe(4);
  });
});

describe("fetchFeed, when all is well", () => {
  it("asks as a stranger: no cookies, no referrer, no word of who asks", async () => {
    const inits: RequestInit[] = [];
    await publisher.publish(claimsOf(3));

    await look({
      fetchFn: (url, init) => {
        inits.push(init);
        return fetch(url, init);
      },
    });

    expect(inits.length).toBe(3);
    for (const init of inits) {
      expect(init).toMatchObject({
        ...{ credentials: "omit", referrerPolicy: "no-referrer", cache: "no-store" },
        redirect: "manual",
      });
    }
    expect(server.seen.flatMap(({ headers }) => [headers.cookie, headers.referer])).toEqual(
      Array(6).fill(undefined),
    );
  });

  it("needs one 304 where nothing changed", async () => {
    await publisher.publish(claimsOf(3));
    await look();

    const { result } = await look();

    expect(result).toEqual({ ok: true, value: { state: "unchanged" } });
    expect(server.seen).toMatchObject([{ path: "head.json", status: 304, bytes: 0 }]);
  });

  it("needs one file more where sixty editions were missed", async () => {
    await publisher.publish(claimsOf(40));
    await look();
    for (let edition = 1; edition <= 60; edition += 1) {
      await publisher.publish(
        claimsOf(40).with(edition % 40, numberedClaim(edition % 40, edition)),
      );
    }

    const { result } = await look();

    expect(result).toMatchObject({ ok: true, value: { way: "segment" } });
    expect(server.seen).toMatchObject([
      { path: "head.json", status: 200 },
      { path: expect.stringMatching(/^d\//), status: 200 },
    ]);
  });

  it("looks again after the publisher's interval, and sooner after a failure", async () => {
    await publisher.publish(claimsOf(3));
    expect((await look()).nextLookAt).toBe(NOW + 1.1 * 21_600_000);

    server.trouble = status(500);

    expect((await look({ failures: 1 })).nextLookAt).toBe(NOW + 0.75 * 600_000);
  });

  it("stops when it is told to", async () => {
    await publisher.publish(claimsOf(3));
    const controller = new AbortController();
    server.trouble = (_request, response) => {
      controller.abort(new Error("stopped"));
      return status(500)(_request, response);
    };

    await expect(look({ signal: controller.signal })).rejects.toThrow("stopped");
  });
});
