import { describe, expect, it } from "vitest";
import { claimsOf, NOW, numberedClaim } from "../feed/publisher.ts";
import { useFeed } from "./follow-feed.ts";
import { status } from "./troubles.ts";

const feed = useFeed();

describe("fetchFeed, when all is well", () => {
  it("asks as a stranger: no cookies, no referrer, no word of who asks", async () => {
    const inits: RequestInit[] = [];
    await feed.publisher.publish(claimsOf(3));

    await feed.look({
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
    expect(feed.server.seen.flatMap(({ headers }) => [headers.cookie, headers.referer])).toEqual(
      Array(6).fill(undefined),
    );
  });

  it("needs one 304 where nothing changed", async () => {
    await feed.publisher.publish(claimsOf(3));
    await feed.look();

    const { result } = await feed.look();

    expect(result).toEqual({ ok: true, value: { state: "unchanged" } });
    expect(feed.server.seen).toMatchObject([{ path: "head.json", status: 304, bytes: 0 }]);
  });

  it("needs one file more where sixty editions were missed", async () => {
    await feed.publisher.publish(claimsOf(40));
    await feed.look();
    for (let edition = 1; edition <= 60; edition += 1) {
      await feed.publisher.publish(
        claimsOf(40).with(edition % 40, numberedClaim(edition % 40, edition)),
      );
    }

    const { result } = await feed.look();

    expect(result).toMatchObject({ ok: true, value: { way: "segment" } });
    expect(feed.server.seen).toMatchObject([
      { path: "head.json", status: 200 },
      { path: expect.stringMatching(/^d\//), status: 200 },
    ]);
  });

  it("looks again after the publisher's interval, and sooner after a failure", async () => {
    await feed.publisher.publish(claimsOf(3));
    expect((await feed.look()).nextLookAt).toBe(NOW + 1.1 * 21_600_000);

    feed.server.trouble = status(500);

    expect((await feed.look({ failures: 1 })).nextLookAt).toBe(NOW + 0.75 * 600_000);
  });

  it("stops when it is told to", async () => {
    await feed.publisher.publish(claimsOf(3));
    const controller = new AbortController();
    feed.server.trouble = (_request, response) => {
      controller.abort(new Error("stopped"));
      return status(500)(_request, response);
    };

    await expect(feed.look({ signal: controller.signal })).rejects.toThrow("stopped");
  });
});
