import { describe, expect, it } from "vitest";
import { encodeText } from "../../../lib/feed/bytes.ts";
import { createFileFetcher } from "../../../lib/feed/fetch-file.ts";
import { createMemoryStore } from "../../../lib/feed/memory-store.ts";
import { toLine } from "../../../lib/feed/records.ts";
import { updateFile } from "../../../lib/services/update-file.ts";
import { claimsOf, NOW, numberedClaim } from "../feed/publisher.ts";
import { claimOf } from "../storage/claims.ts";
import { serveFeed, type Trouble } from "./feed-server.ts";
import { status } from "./troubles.ts";

type Claims = ReturnType<typeof claimsOf>;

const toLines = (claims: Claims) =>
  claims.map((claim) => new TextDecoder().decode(toLine(claim))).join("\n");

const REVIEW = {
  "@type": "ClaimReview",
  claimReviewed: "The old ferry was sold for one crown",
  url: "https://check.example/ferry",
  reviewRating: { alternateName: "False" },
};
const FEED = {
  "@type": "DataFeed",
  dataFeedElement: [{ "@type": "DataFeedItem", item: [REVIEW] }],
};

/** A server with one file, and a reader who follows it. */
async function followFile(name: string) {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const server = await serveFeed(files);
  const store = createMemoryStore();
  const slices: number[] = [];
  const counting: typeof store = Object.assign(Object.create(store), {
    addSlice: (slice: Parameters<typeof store.addSlice>[0]) => {
      slices.push(slice.records.length);
      return store.addSlice(slice);
    },
  });
  const url = server.base + name;
  return {
    ...{ server, store, slices },
    put: (text: string) => files.set(name, encodeText(text)),
    async look() {
      server.seen.length = 0;
      const getFile = createFileFetcher(url, { fetchFn: fetch, clock: () => NOW });
      const liveIds = async function* () {
        yield* store.records.keys();
      };
      return updateFile(url, { store: counting, getFile, liveIds, now: NOW });
    },
    texts: () => [...store.records.values()].map(({ claim }) => claim?.proposition.text),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

describe("updateFile", () => {
  it.each([
    ["claims.ndjson", toLines(claimsOf(3))],
    ["claims.json", JSON.stringify(claimsOf(3))],
    [
      "claims.csv",
      "claim,speaker\nOne ferry was sold,A B\nTwo ferries were sold,A B\nA third ferry was sold,A B",
    ],
  ])("takes %s as a list", async (name, text) => {
    await using file = await followFile(name);
    file.put(text);

    const result = await file.look();

    expect(result).toMatchObject({ ok: true, value: { state: "updated", way: "snapshot" } });
    expect(file.texts()).toHaveLength(3);
    expect(file.store.state?.head).toMatchObject({ title: name, publisher: "127.0.0.1" });
  });

  it("takes a DataFeed of ClaimReviews as a list", async () => {
    await using file = await followFile("feed");
    file.put(JSON.stringify(FEED));

    await file.look();

    expect(file.texts()).toEqual([REVIEW.claimReviewed]);
  });

  it("asks for one 304 where nothing changed", async () => {
    await using file = await followFile("claims.ndjson");
    file.put(toLines(claimsOf(3)));
    await file.look();

    expect(await file.look()).toMatchObject({ ok: true, value: { state: "unchanged" } });
    expect(file.server.seen.map(({ status: code }) => code)).toEqual([304]);
  });

  it("asks by its date where a server gives no ETag", async () => {
    await using file = await followFile("claims.ndjson");
    const date = new Date(NOW - 1e6).toUTCString();
    file.server.trouble = (request, response) => {
      const isKnown = request.headers["if-modified-since"] === date;
      const headers = { "last-modified": date, date: new Date(NOW).toUTCString() };
      response.writeHead(isKnown ? 304 : 200, headers).end(isKnown ? "" : toLines(claimsOf(3)));
      return true;
    };
    await file.look();

    expect(await file.look()).toMatchObject({ ok: true, value: { state: "unchanged" } });
    expect(file.server.seen.map(({ status: code }) => code)).toEqual([304]);
  });

  it("takes up only what changed, and takes away what is gone", async () => {
    await using file = await followFile("claims.ndjson");
    const first = claimsOf(1_200);
    file.put(toLines(first));
    await file.look();
    file.slices.length = 0;
    const second = [
      ...first.slice(2),
      numberedClaim(7, 1),
      claimOf("new", "A new bridge was opened."),
    ];
    const last = [...new Map(second.map((claim) => [claim.id, claim])).values()];
    file.put(toLines(last));

    const result = await file.look();

    expect(result).toMatchObject({ ok: true, value: { state: "updated", way: "segment" } });
    expect(file.slices).toEqual([4]);
    expect(file.texts().sort()).toEqual(last.map(({ proposition }) => proposition.text).sort());
    expect(file.store.state?.head).toMatchObject({ seq: 2, count: last.length });
  });

  it("names the records it does not take", async () => {
    await using file = await followFile("claims.ndjson");
    file.put(`${toLines(claimsOf(2))}\n{"id":"short","proposition":{"lang":"en","text":"No"}}`);

    const result = await file.look();

    expect(result).toMatchObject({ ok: true, value: { progress: { badCount: 1 } } });
    expect(file.texts()).toHaveLength(2);
  });

  it.each<[string, Trouble | string, string]>([
    ["a web page", status(200, { "content-type": "text/html" }, "x"), "html-body"],
    ["a web page that says nothing of its kind", "<!doctype html>", "html-body"],
    ["a file that is not there", status(404), "not-found"],
    ["a redirect", status(302, { location: "http://localhost:9/" }), "redirected"],
    ["a file that says it is too long", status(200, { "content-length": "30000000" }), "too-large"],
    ["lines that stop in the middle", `${toLines(claimsOf(4))}`.slice(0, -40), "truncated"],
    ["JSON that stops in the middle", JSON.stringify(claimsOf(4)).slice(0, -40), "malformed"],
    ["no claim at all", '{"a":1}', "malformed"],
  ])("refuses %s, and the old list answers", async (_what, trouble, code) => {
    await using file = await followFile("claims.ndjson");
    file.put(toLines(claimsOf(3)));
    await file.look();
    if (typeof trouble === "string") file.put(trouble);
    else file.server.trouble = trouble;

    expect(await file.look()).toMatchObject({ ok: false, code });
    expect(file.texts()).toHaveLength(3);
  });
});
