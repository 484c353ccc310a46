import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { createKeyPair } from "../../../lib/feed/keys.ts";
import type { FeedReason } from "../../../lib/feed/result.ts";
import { claimsOf, DAY, type Forgery, NOW } from "../feed/publisher.ts";
import { serveFeed, type Trouble } from "./feed-server.ts";
import { useFeed } from "./follow-feed.ts";
import { isHead, onHead, status, TROUBLES } from "./troubles.ts";

const feed = useFeed();

describe("fetchFeed, when the server is not as it should be", () => {
  it.each(TROUBLES)("refuses %s, and the old list answers", async (_what, trouble, code) => {
    await feed.publishTwice();
    feed.server.trouble = trouble;

    const { result, failures } = await feed.look();

    expect(result).toMatchObject({ ok: false, code });
    expect(failures).toBe(1);
    expect(feed.store.records.size).toBe(3);
    feed.server.trouble = undefined;
    expect(await feed.look({ failures })).toMatchObject({ result: { ok: true }, failures: 0 });
    expect(feed.store.records.size).toBe(4);
  });

  it("never asks the host it is sent on to", async () => {
    const other = await serveFeed(feed.publisher.files);
    await feed.publishTwice();
    feed.server.trouble = onHead(status(301, { location: `${other.base}head.json` }));

    await feed.look();

    expect(other.seen).toEqual([]);
    await other[Symbol.asyncDispose]();
  });

  it("refuses a bomb that its publisher signed for", async () => {
    await feed.publishTwice();
    const bomb = new Uint8Array(gzipSync(new Uint8Array(40 << 20)));
    const hash = await crypto.subtle.digest("SHA-256", bomb);
    const h = Buffer.from(hash).toString("hex");
    feed.publisher.files.set(`d/${h}.ndjson.gz`, bomb);
    const segment = { from: 1, to: 2, h, n: bomb.length, u: 1_000 };
    await feed.publisher.forge({ head: { segs: [segment] } });

    const { result } = await feed.look();

    expect(result).toMatchObject({ ok: false, code: "too-large" });
    expect(feed.store.records.size).toBe(3);
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
    await feed.publishTwice();
    await feed.look();
    await feed.publisher.publish(claimsOf(5));
    await feed.publisher.forge(await forgery());

    const { result } = await feed.look();

    expect(result).toMatchObject({ ok: false, code });
    expect(feed.store.records.size).toBe(4);
  });

  it("calls a list stale whose server only ever says that nothing changed", async () => {
    await feed.publisher.publish(claimsOf(3));
    await feed.look();

    const { result } = await feed.look({ clock: () => NOW + 8 * DAY });

    expect(feed.server.seen).toMatchObject([{ status: 304 }]);
    expect(result).toMatchObject({ ok: false, code: "expired-head" });
  });

  it("asks once more without condition where a condition is not let through", async () => {
    await feed.publisher.publish(claimsOf(3));
    await feed.look();
    feed.server.trouble = (request) => {
      if (!request.headers["if-none-match"]) return false;
      request.socket.destroy();
      return true;
    };

    expect(await feed.look()).toMatchObject({
      result: { ok: true, value: { state: "unchanged" } },
    });
  });

  it("does not trust an ETag of the second in which the head was written", async () => {
    const written = new Date(NOW).toUTCString();
    const sameSecond: Trouble = (request, response) => {
      response.sendDate = false;
      response.setHeader("last-modified", written).setHeader("date", written);
      // As a server does whose ETag is a time in seconds.
      if (request.headers["if-none-match"] === `"x"`) return status(304)(request, response);
      if (!isHead(request.url)) return false;
      response.setHeader("etag", `"x"`).end(feed.publisher.files.get("head.json"));
      return true;
    };
    await feed.publisher.publish(claimsOf(3));
    feed.server.trouble = sameSecond;
    await feed.look();
    await feed.publisher.publish(claimsOf(4));

    await feed.look();

    expect(feed.store.records.size).toBe(4);
  });
});
