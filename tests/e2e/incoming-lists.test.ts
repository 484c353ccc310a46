import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { formatSubscription } from "../../lib/feed/subscription.ts";
import type { BrowserDriver, DrivenPage } from "../../scripts/drive/driver.ts";
import { claimsOf, createPublisher, type Publisher } from "../unit/feed/publisher.ts";
import { type FeedServer, serveFeed } from "../unit/services/feed-server.ts";
import { allowLoopback, BROWSERS, launchWithExtension } from "./rig.ts";
import { followAt, readyList, stored } from "./settings-page.ts";

/** More than a snapshot's first part holds. */
const COUNT = 20_400;
const FIRST_PART = 20_000;
const WAIT = { timeout: 60_000, interval: 250 };

let publisher: Publisher;
let server: FeedServer;

beforeAll(async () => {
  publisher = await createPublisher();
  await publisher.publish(claimsOf(COUNT), Math.floor(Date.now() / 1_000) * 1_000);
  server = await serveFeed(publisher.files);
});
afterAll(() => server[Symbol.asyncDispose]());

/** The server gives out one packed file and keeps readers waiting for the next. */
function stallAfterFirstPart(): void {
  let parts = 0;
  server.trouble = (request) => {
    if (!request.url?.endsWith(".gz")) return false;
    parts += 1;
    return parts > 1;
  };
}

describe.each(BROWSERS)("a list that is coming in, in %s", (name) => {
  let driver: BrowserDriver;
  let options: DrivenPage;

  beforeAll(async () => {
    driver = await launchWithExtension(name);
    await allowLoopback(driver);
    options = await driver.openExtensionPage("options.html");
  });
  afterAll(() => driver?.close());

  const address = () => formatSubscription({ base: server.base, key: publisher.root.publicKey });

  it("says how far it is, and is gone without a trace when it is stopped", async () => {
    stallAfterFirstPart();
    await followAt(options, address());
    const bar = await vi.waitFor(async () => {
      const shown = await options.evaluate(() => {
        const progress = document.querySelector("progress");
        const text = progress?.closest(".statement")?.textContent ?? "";
        return progress && { value: progress.value, max: progress.max, text };
      });
      expect(shown?.value).toBeGreaterThan(0);
      return shown;
    }, WAIT);

    await options.click("[data-action=stop]");
    await vi.waitFor(async () => expect((await stored(driver)).feeds).toEqual([]), WAIT);

    expect(bar).toMatchObject({ max: COUNT });
    expect(bar?.value).toBeLessThanOrEqual(FIRST_PART);
    expect(bar?.text).toMatch(/of 20,400 claims have come in/);
    const { lists, hashRows } = await stored(driver);
    expect(lists.map(({ listId }) => listId)).toEqual(["starter"]);
    expect(hashRows).toBe(0);
  });

  it("comes in whole when it is followed again", async () => {
    server.trouble = undefined;

    await followAt(options, address());

    expect(await readyList(driver)).toMatchObject({ claimCount: COUNT, coming: null });
    expect(await options.evaluate(() => document.querySelector("progress"))).toBeNull();
  });
});
