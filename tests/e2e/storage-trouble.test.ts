import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { BrowserDriver } from "../../scripts/drive/driver.ts";
import { type PageServer, servePages } from "./page-server.ts";
import { BROWSERS, exportWhenRead, launchWithExtension } from "./rig.ts";
import { MINES_ARTICLE, newsPage } from "./texts.ts";

let site: PageServer;
let driver: BrowserDriver | undefined;

beforeAll(async () => {
  site = await servePages({ "/mines": newsPage("Second day of hearing", MINES_ARTICLE) });
});
afterAll(() => site[Symbol.asyncDispose]());
afterEach(() => driver?.close());

describe("a store that cannot be opened", () => {
  it.each(BROWSERS)("is said in a sentence in %s, and statements are found", async (name) => {
    driver = await launchWithExtension(name);
    await driver.grantHost("http://127.0.0.1/*");
    await driver.killBackground();
    await driver.evaluateInExtension(async () => {
      // A damaged profile: the database is there, and none of our stores is in it. Again, if the
      // background has made them anew in between.
      let storeCount = 1;
      while (storeCount > 0) {
        await new Promise((resolve, reject) => {
          const removal = indexedDB.deleteDatabase("says-who");
          removal.onsuccess = resolve;
          removal.onerror = () => reject(removal.error);
        });
        storeCount = await new Promise<number>((resolve, reject) => {
          const request = indexedDB.open("says-who", 9_999);
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            resolve(request.result.objectStoreNames.length);
            request.result.close();
          };
        });
      }
    });
    // It may have started meanwhile, and would know the lists that were there.
    await driver.killBackground();
    const page = await driver.open(`${site.origin}/mines`);

    const report = await exportWhenRead(driver, page);

    expect(report.statements?.length).toBeGreaterThan(0);
    expect(report.statements?.every(({ match }) => match === null)).toBe(true);
    expect(report.notice).toMatch(/does not let Says Who keep its claim lists/);
  });
});
