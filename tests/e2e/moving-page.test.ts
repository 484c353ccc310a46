import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import type { BrowserDriver } from "../../scripts/drive/driver.ts";
import { type PageServer, servePages } from "./page-server.ts";
import { BROWSERS, exportReport, launchWithExtension } from "./rig.ts";
import { newsPage } from "./texts.ts";

/** Long enough that its check is still going on when the page has moved. */
const LONG = Array.from(
  { length: 6_000 },
  (_, n) => `The mayor said on day ${n} that the bridge would be closed for repairs in spring.`,
);

let site: PageServer;
let driver: BrowserDriver | undefined;

beforeAll(async () => {
  site = await servePages({ "/story": newsPage("Bridge", LONG) });
});
afterAll(() => site[Symbol.asyncDispose]());
afterEach(() => driver?.close());

it.each(BROWSERS)("lets no late answer speak for the page that %s has left", async (name) => {
  driver = await launchWithExtension(name);
  await driver.grantHost("http://127.0.0.1/*");
  const page = await driver.open(`${site.origin}/story`);
  const first = exportReport(driver, page);
  await new Promise((resolve) => setTimeout(resolve, 500));

  await page.evaluate(() => {
    history.pushState(null, "", "/menu");
    document.body.replaceChildren(document.createElement("nav"));
  });

  await first;
  await new Promise((resolve) => setTimeout(resolve, 6_000));
  expect((await exportReport(driver, page)).error?.code).toBe("empty");
});
