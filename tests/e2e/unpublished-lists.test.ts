import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { toLine } from "../../lib/feed/records.ts";
import type { BrowserDriver, DrivenPage } from "../../scripts/drive/driver.ts";
import { claimsOf } from "../unit/feed/publisher.ts";
import { type PageServer, type ServedPage, servePages } from "./page-server.ts";
import { allowLoopback, BROWSERS, exportWhenRead, launchWithExtension, send } from "./rig.ts";
import { followAt, lookAt, lookNow, readyList, stored } from "./settings-page.ts";
import { newsPage } from "./texts.ts";

const WAIT = { timeout: 30_000, interval: 250 };

const toLines = (count: number) =>
  claimsOf(count)
    .map((claim) => new TextDecoder().decode(toLine(claim)))
    .join("\n");
const review = (claimReviewed: string) => ({
  ...{ "@context": "https://schema.org", "@type": "ClaimReview", claimReviewed },
  url: "https://check.example/ferry",
  reviewRating: { "@type": "Rating", alternateName: "False" },
});
const DATA_FEED = {
  "@type": "DataFeed",
  dataFeedElement: [
    { "@type": "DataFeedItem", item: review("The old ferry was sold for a crown") },
  ],
};
const data = (body: string, type = "application/octet-stream"): ServedPage => ({
  body,
  headers: { "content-type": type },
});
const TABLE = "claim,speaker\nThe tunnel was closed for nine weeks,Bo Ek\n";
const FACT_CHECK = newsPage("We looked at the ferry", [
  "Ann Lind, the mayor, said on Tuesday that the old ferry was sold for one crown last spring. She had been asked about it by a dozen people who had come over from the island that morning.",
  "The council will meet again in June. Nobody expects an easy evening, the hall is small, and the last meeting on the harbour went on until two in the morning with the windows shut.",
  "Several people from the island had come to listen, and most of them stayed until the end. The bus that should have taken them to the pier left without them, as it does every week.",
]).replace(
  "</head>",
  `<script type="application/ld+json">${JSON.stringify(review("The old ferry was sold for one crown"))}</script>
<script type="application/ld+json">${JSON.stringify(review("Too short"))}</script>
<script type="application/ld+json">{"@type":"NewsArticle"}</script></head>`,
);

const pages: Record<string, ServedPage> = {};
let site: PageServer;

beforeAll(async () => {
  site = await servePages(pages);
});
afterAll(() => site[Symbol.asyncDispose]());

describe.each(BROWSERS)("lists that nobody publishes as such, in %s", (name) => {
  let driver: BrowserDriver;
  let options: DrivenPage;

  beforeAll(async () => {
    Object.assign(pages, {
      "/claims.ndjson": data(toLines(60)),
      "/feed?type=reviews": data(JSON.stringify(DATA_FEED), "application/ld+json"),
      "/claims.csv": data(TABLE, "text/csv"),
      "/login.json": "<!doctype html><title>Log in</title>",
      "/fact-check": FACT_CHECK,
    });
    driver = await launchWithExtension(name);
    await allowLoopback(driver);
    options = await driver.openExtensionPage("options.html");
  });
  afterAll(() => driver?.close());

  it("follows a file of lines, unsigned, and takes up what changed in it", async () => {
    await lookAt(options, `${site.origin}/claims.ndjson`);
    const shown = await options.waitFor(() => document.querySelector(".preview")?.textContent);
    await options.click(".preview button");
    const list = await readyList(driver);
    pages["/claims.ndjson"] = data(toLines(64));

    await lookNow(driver, list.listId);

    expect(shown).toMatch(/claims\.ndjson.*127\.0\.0\.1.*60 claims.*Unsigned/s);
    expect(list.claimCount).toBe(60);
    const { lists, feeds } = await stored(driver);
    expect(lists.find(({ listId }) => listId === list.listId)?.claimCount).toBe(64);
    expect(feeds[0]).toMatchObject({ kind: "file", key: null, refusal: null });
  });

  it("keeps what it has when the file becomes a web page", async () => {
    const { listId } = await readyList(driver);
    pages["/claims.ndjson"] = "<!doctype html><title>Log in</title>";

    await lookNow(driver, listId);

    const { lists, feeds } = await stored(driver);
    expect(feeds[0]?.refusal).toMatchObject({ code: "html-body" });
    expect(lists.find((list) => list.listId === listId)).toMatchObject({
      ...{ state: "ready", claimCount: 64 },
    });
    await send(driver, { type: "removeList", request: { listId } });
  });

  it.each([
    ["a DataFeed of ClaimReviews", "/feed?type=reviews"],
    ["a table", "/claims.csv"],
  ])("follows %s", async (_what, path) => {
    await followAt(options, site.origin + path);

    const list = await readyList(driver);

    expect(list.claimCount).toBe(1);
    await send(driver, { type: "removeList", request: { listId: list.listId } });
  });

  it("does not follow a web page", async () => {
    await lookAt(options, `${site.origin}/login.json`);

    const said = await options.waitFor(
      () => document.querySelector("[aria-labelledby=follow-heading] [role=alert]")?.textContent,
    );

    expect(said).toMatch(/answers with a web page/);
  });

  it("imports from an address once", async () => {
    await options.evaluate((address) => {
      const form = document.querySelector<HTMLFormElement>("[data-form=import-address]");
      const input = form?.querySelector("input");
      if (input) input.value = address;
      form?.requestSubmit();
    }, `${site.origin}/claims.csv`);

    const shown = await options.waitFor(
      () => document.querySelector("[data-form=import]")?.textContent,
    );

    expect(shown).toMatch(/claims\.csv.*1 claim can be imported/s);
  });

  it("offers what a fact-check page carries, and takes it only when told to", async () => {
    const page = await driver.open(`${site.origin}/fact-check`);
    await exportWhenRead(driver, page);
    const popup = await driver.clickAction(page);
    await popup.waitFor(() => document.querySelector("[data-action=add-page-claims]"));
    const shown = await popup.evaluate(() => document.querySelector("main")?.textContent);
    const before = (await stored(driver)).lists.map(({ listId }) => listId);

    await popup.click("[data-action=add-page-claims]");
    await vi.waitFor(async () => {
      const own = (await stored(driver)).lists.find(({ listId }) => listId === "own");
      expect(own).toMatchObject({ state: "ready", claimCount: 1 });
    }, WAIT);

    expect(shown).toMatch(/carries 2 fact-check records.*one crown.*Too short: .*three words/s);
    expect(before).not.toContain("own");
    await popup.close();
    await page.close();
  });
});
