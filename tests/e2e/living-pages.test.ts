import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { BrowserDriver, DrivenPage } from "../../scripts/drive/driver.ts";
import {
  allMarksOn,
  lettersByStyle,
  lettersOf,
  lettersOfMarks,
  marksOn,
  statementsOn,
} from "./marks.ts";
import { type PageServer, servePages } from "./page-server.ts";
import { allowLoopback, BROWSERS, launchWithExtension } from "./rig.ts";
import { newsPage } from "./texts.ts";

const SPEAKERS = ["mayor", "engineer", "harbour master", "treasurer", "surveyor", "chair"];
const STORY = SPEAKERS.map(
  (who, n) =>
    `The ${who} said on day ${n} that the bridge would be closed for repairs in spring and opened again in autumn.`,
);
const OTHER = SPEAKERS.map(
  (who, n) =>
    `“We have looked at the mill for ${n + 2} hours,” the ${who} told reporters on the meadow, and went home again.`,
);
const WAIT = { timeout: 15_000, interval: 50 };

let site: PageServer;

beforeAll(async () => {
  site = await servePages({
    "/story": newsPage("Bridge to be mended", STORY),
    "/leave": "<!doctype html><title>Elsewhere</title><p>Nothing.",
    "/shadow": newsPage("Bridge to be mended", []).replace(
      "</article>",
      `<news-body><template shadowrootmode="open">${STORY.map((text) => `<p>${text}</p>`).join("")}</template></news-body></article>`,
    ),
    "/ticker": newsPage("Bridge to be mended", STORY).replace(
      "</body>",
      "<div id=t></div><script>let n = 0; setInterval(() => { t.textContent = ++n; }, 20)</script></body>",
    ),
  });
});
afterAll(() => site[Symbol.asyncDispose]());

describe.each(BROWSERS)("a page that changes in %s", (name) => {
  let driver: BrowserDriver;

  beforeAll(async () => {
    driver = await launchWithExtension(name);
    await allowLoopback(driver);
  });
  afterAll(() => driver?.close());

  /** Open a page and wait until its statements are marked. */
  async function openMarked(path: string): Promise<{ page: DrivenPage; marks: string[] }> {
    const page = await driver.open(site.origin + path);
    await statementsOn(driver, page);
    const marks = await vi.waitFor(async () => {
      const found = await allMarksOn(page);
      expect(found.length).toBeGreaterThan(0);
      return found;
    }, WAIT);
    return { page, marks };
  }

  it("has all marks back after a hydration that replaces every node", async () => {
    const { page, marks } = await openMarked("/story");

    await page.evaluate(() => {
      const main = document.querySelector("main");
      main?.replaceWith(main.cloneNode(true));
    });

    await vi.waitFor(async () => {
      expect(await page.evaluate(countLiveMarks)).toBe(marks.length);
    }, WAIT);
    expect(await allMarksOn(page)).toEqual(marks);
    await page.close();
  });

  it("takes the mark off words edited in place, before the next frame is drawn", async () => {
    const { page } = await openMarked("/story");

    const seen = await page.evaluate(async () => {
      const [paragraph] = document.querySelectorAll("article p");
      const text = paragraph?.firstChild as Text; // the paragraph holds nothing but its text
      const at = text.data.indexOf("spring");
      text.replaceData(at, 6, "ninety years");
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const words: string[] = [];
      CSS.highlights.forEach((highlight) => {
        words.push(...Array.from(highlight as Iterable<Range>, String));
      });
      return words;
    });

    expect(seen.filter((words) => words.includes("ninety"))).toEqual([]);
    await vi.waitFor(async () => {
      expect((await allMarksOn(page)).some((words) => words.includes("ninety"))).toBe(true);
    }, WAIT);
    const statements = await statementsOn(driver, page);
    expect(lettersOfMarks(await marksOn(page))).toEqual(lettersByStyle(statements));
    await page.close();
  });

  it("marks the next story of a site that navigates without a load", async () => {
    const { page } = await openMarked("/story");

    await page.evaluate((paragraphs) => {
      history.pushState(null, "", "/other");
      const article = document.querySelector("article");
      const nodes = paragraphs.map((text) => {
        const paragraph = document.createElement("p");
        paragraph.textContent = text;
        return paragraph;
      });
      article?.replaceChildren(...nodes);
    }, OTHER);

    await vi.waitFor(async () => {
      const marks = await allMarksOn(page);
      expect(marks.length).toBeGreaterThan(0);
      expect(marks.every((words) => OTHER.some((text) => text.includes(words)))).toBe(true);
    }, WAIT);
    await page.close();
  });

  it("marks what an endless scroll appends", async () => {
    const { page, marks } = await openMarked("/story");

    await page.evaluate((paragraphs) => {
      const next = document.createElement("section");
      for (const text of paragraphs) {
        const paragraph = document.createElement("p");
        paragraph.textContent = text;
        next.append(paragraph);
      }
      document.querySelector("article")?.append(next);
    }, OTHER);

    await vi.waitFor(async () => {
      expect((await allMarksOn(page)).length).toBeGreaterThan(marks.length);
    }, WAIT);
    await page.close();
  });

  it("marks rows of a virtualised list as they come, and leaves none on rows used again", async () => {
    const { page } = await openMarked("/story");

    await page.evaluate((texts) => {
      const rows = [...document.querySelectorAll("article p")];
      for (const [index, row] of rows.entries()) row.textContent = texts[index] ?? "";
    }, OTHER);

    await vi.waitFor(async () => {
      const marks = await allMarksOn(page);
      expect(marks.length).toBeGreaterThan(0);
      expect(marks.every((words) => OTHER.some((text) => text.includes(words)))).toBe(true);
    }, WAIT);
    await page.close();
  });

  it("marks what document.write puts in the place of everything", async () => {
    const { page } = await openMarked("/story");

    await page.evaluate(
      (html) => {
        document.open();
        document.write(html);
        document.close();
      },
      newsPage("Mill", OTHER),
    );

    await vi.waitFor(async () => {
      const marks = await allMarksOn(page);
      expect(marks.length).toBeGreaterThan(0);
      expect(marks.every((words) => OTHER.some((text) => text.includes(words)))).toBe(true);
    }, WAIT);
    const { x, y } = await page.evaluate(() => {
      const box = document.querySelector("article p")?.getBoundingClientRect();
      return { x: (box?.left ?? 0) + 60, y: (box?.top ?? 0) + 10 };
    });
    await page.clickAt(x, y);
    await page.waitFor(() => document.documentElement.lastElementChild?.localName === "div");
    await page.close();
  });

  it("keeps its marks beside a ticker that never rests", async () => {
    const { page, marks } = await openMarked("/ticker");

    await new Promise((resolve) => setTimeout(resolve, 3_000));

    expect(await allMarksOn(page)).toEqual(marks);
    await page.close();
  });

  it("marks text in an open shadow root", async () => {
    const { page, marks } = await openMarked("/shadow");

    expect(
      marks
        .map(lettersOf)
        .every((words) => STORY.map(lettersOf).some((text) => text.includes(words))),
    ).toBe(true);
    await page.close();
  });

  it("has its marks when the reader comes back", async () => {
    const { page, marks } = await openMarked("/story");

    await page.goto(`${site.origin}/leave`);
    await page.evaluate(() => history.back());

    await vi.waitFor(async () => expect(await allMarksOn(page)).toEqual(marks), WAIT);
    await page.close();
  });

  it("keeps its marks through zoom and print styles, and changes no element for them", async () => {
    const { page, marks } = await openMarked("/story");
    const before = await page.evaluate(() => document.body.outerHTML);

    await page.evaluate(() => {
      document.documentElement.style.zoom = "2";
      dispatchEvent(new Event("beforeprint"));
      dispatchEvent(new Event("afterprint"));
    });

    expect(await allMarksOn(page)).toEqual(marks);
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
    await page.close();
  });
});

/** Runs in the page: ranges of ours that still hold text. */
function countLiveMarks(): number {
  let count = 0;
  CSS.highlights.forEach((highlight) => {
    for (const range of highlight as Iterable<Range>) {
      if (!range.collapsed && range.startContainer.isConnected) count += 1;
    }
  });
  return count;
}
