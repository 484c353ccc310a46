import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { BrowserDriver } from "../../scripts/drive/driver.ts";
import { type PageServer, servePages } from "./page-server.ts";
import { allowLoopback, BROWSERS, exportReport, launchWithExtension, send } from "./rig.ts";
import { MINES_ARTICLE, newsPage } from "./texts.ts";

const LONG = "The mayor said that the bridge would be closed for repairs in spring. ".repeat(
  75_000,
);
const FINNISH = [
  "Kaupunki sulkee vanhan sillan kevääseen asti, koska sen pilarit ovat liian heikot raskaille autoille.",
  "Pormestari kertoi torstaina, että korjaus maksaa enemmän kuin uusi silta, mutta päätös tehdään vasta keväällä.",
  "Asukkaat ovat toivoneet sillan korjausta jo vuosia, mutta rahaa ei ole löytynyt, koska koulu rakennettiin ensin.",
  "Kaupunginvaltuusto päätti viime viikolla, että työt alkavat lokakuussa ja kestävät yksitoista viikkoa.",
  "Heidän mukaansa uusi tie on rakennettava ensin, ja vasta sitten vanha silta voidaan korjata kunnolla.",
];

let site: PageServer;

beforeAll(async () => {
  site = await servePages({
    "/mines": newsPage("Second day of hearing", MINES_ARTICLE),
    "/strict": {
      body: newsPage("Second day of hearing", MINES_ARTICLE),
      headers: {
        "content-type": "text/html",
        "content-security-policy": "sandbox; default-src 'none'",
      },
    },
    "/front": "<!doctype html><title>Front</title><ul>".concat(
      ...Array.from({ length: 40 }, (_, n) => `<li><a href="/${n}">Headline number ${n}</a></li>`),
      "</ul>",
    ),
    "/empty": "<!doctype html><title>Empty</title>",
    "/long": newsPage("Long", [LONG]),
    "/finnish": newsPage("Silta suljetaan", FINNISH, "fi"),
  });
});
afterAll(() => site[Symbol.asyncDispose]());

describe.each(BROWSERS)("reading a page in %s", (name) => {
  let driver: BrowserDriver;

  beforeAll(async () => {
    driver = await launchWithExtension(name);
    await driver.grantHost("http://127.0.0.1/*");
  });
  afterAll(() => driver?.close());

  async function read(path: string) {
    const page = await driver.open(site.origin + path);
    const report = await exportReport(driver, page);
    return { page, report };
  }

  it("marks statements and leaves the page's DOM as it was", async () => {
    const page = await driver.open(`${site.origin}/mines`);
    const before = await page.evaluate(() => document.documentElement.outerHTML);

    const report = await exportReport(driver, page);

    const after = await page.evaluate(() => document.documentElement.outerHTML);
    const marks = await page.evaluate(() => CSS.highlights.size);
    expect(after).toBe(before);
    expect(marks).toBeGreaterThan(0);
    expect(report.statements?.map(({ voice, match }) => [voice, match?.claimId])).toEqual(
      expect.arrayContaining([
        ["own", "az-mines-2700"],
        ["own", "az-lachin-mines"],
      ]),
    );
    await page.close();
  });

  it("makes no request of its own while it reads", async () => {
    const seenBefore = (await driver.requests()).length;

    const { page } = await read("/mines");

    const seen = (await driver.requests()).slice(seenBefore);
    // What the browser does for itself, such as looking for updates, is not ours.
    const asked = seen.filter(({ from }) => from !== "browser").map(({ url }) => url);
    expect(asked.filter((url) => !/\/(mines|favicon\.ico)$/.test(url))).toEqual([]);
    await page.close();
  });

  it("loses nothing when the background is killed between reading and popup", async () => {
    const { page, report } = await read("/mines");

    await driver.killBackground();

    const { timings: _before, ...first } = report;
    const { timings: _after, ...second } = await exportReport(driver, page);
    expect(second).toEqual(first);
    await page.close();
  });

  it("opens a card on a click on a mark and takes it away with Escape", async () => {
    const { page } = await read("/mines");
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const { x, y } = await page.evaluate(() => {
      const box = [...document.querySelectorAll("p")][2]?.getBoundingClientRect();
      return { x: (box?.left ?? 0) + 40, y: (box?.top ?? 0) + 10 };
    });

    await page.clickAt(x, y);

    await page.waitFor(() => document.documentElement.lastElementChild?.localName !== "body");
    await page.press("Escape");
    await page.waitFor(() => document.documentElement.lastElementChild?.localName === "body");
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await page.close();
  });

  it("shows one card at a time when the popup jumps from mark to mark", async () => {
    const { page } = await read("/mines");
    const tabId = await page.tabId();

    const jumps = [];
    for (const statementId of [1, 2]) {
      jumps.push(await send(driver, { type: "jumpTo", request: { tabId, statementId } }));
    }

    const hosts = await page.evaluate(() => document.documentElement.childElementCount - 2);
    expect(jumps).toEqual([true, true]);
    expect(hosts).toBe(1);
    await page.close();
  });

  it("reads a page whose policy blocks every script", async () => {
    const { page, report } = await read("/strict");

    expect(report.statements?.length).toBeGreaterThan(0);
    await page.close();
  });

  it.each([
    ["/front", "no-article"],
    ["/empty", "empty"],
    ["/long", "too-long"],
    ["/finnish", "no-language-pack"],
  ])("says in a sentence why %s has no statements", async (path, code) => {
    const { page, report } = await read(path);

    expect(report.error).toMatchObject({ code, sentence: expect.stringMatching(/^\w.*\.$/) });
    await page.close();
  });

  it("falls silent on a site that is switched off, and comes back", async () => {
    const { page } = await read("/mines");
    const host = new URL(site.origin).host;

    await send(driver, { type: "setSite", request: { host, isOff: true } });
    const off = await exportReport(driver, page);
    await send(driver, { type: "setSite", request: { host, isOff: false } });
    const on = await exportReport(driver, page);

    expect(off.error?.code).toBe("off");
    expect(on.statements?.length).toBeGreaterThan(0);
    await page.close();
  });

  it("says in the popup that a page of the browser cannot be read", async () => {
    const page = await driver.open("about:blank#browser");
    await page.goto(name === "chromium" ? "chrome://version/" : "about:license");

    const popup = await driver.openPopup();

    const text = await popup.waitFor(() => {
      const notice = document.querySelector(".notice")?.textContent ?? "";
      return notice.startsWith("Reading") ? false : notice;
    });
    expect(text).toContain("This is a page of the browser itself");
    await popup.close();
    await page.close();
  });

  it("shows the statements in the popup of an allowed site", async () => {
    await allowLoopback(driver);
    const page = await driver.open(`${site.origin}/mines`);
    await exportReport(driver, page);

    const popup = await driver.openPopup();

    const text = await popup.waitFor(() =>
      document.body.textContent.includes("attributed") ? document.body.textContent : false,
    );
    expect(text).toContain("Stated here without a source");
    await popup.close();
    await page.close();
  });
});
