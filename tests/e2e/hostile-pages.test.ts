import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { PageReading } from "../../lib/messaging/protocol.ts";
import type { BrowserDriver, DrivenPage } from "../../scripts/drive/driver.ts";
import { allMarksOn, marksOn, statementsOn } from "./marks.ts";
import { type PageServer, type ServedPage, servePages } from "./page-server.ts";
import { allowLoopback, BROWSERS, exportReport, launchWithExtension, send } from "./rig.ts";
import { newsPage } from "./texts.ts";

const WAIT = { timeout: 15_000, interval: 100 };
const CLAIMED = "The old ferry was sold for one crown last spring";
const STORY = [
  `Ann Lind, the mayor, said on Tuesday that ${CLAIMED.replace("The", "the")}. She had been asked about it by a dozen people who had come over from the island.`,
  "“The harbour was dredged twice,” the harbour master told the council in June, and nobody in the hall contradicted him, although some had meant to.",
  "According to the treasurer, a new ferry will cost nine million crowns and take two years to build, which the opposition says is far too optimistic.",
  "The engineer said that the pier needs a deeper harbour than the one that Lillevik has had for ninety years, and a crane of its own besides.",
];

/** Scripts that pages run before anything of ours can. */
const ATTACKS: Record<string, string> = {
  "overridden built-ins": `
    for (const name of ["map", "filter", "flatMap", "push", "slice", "some", "every"]) Array.prototype[name] = () => { throw new Error(name); };
    for (const name of ["MutationObserver", "Range", "Highlight", "Promise", "Map", "JSON"]) window[name] = undefined;
    document.createRange = getSelection = getComputedStyle = () => null;
    Object.prototype.then = () => {};
    Element.prototype.attachShadow = () => { throw new Error("no"); };`,
  "a missing Highlight":
    "delete window.Highlight; Object.defineProperty(CSS, 'highlights', { value: undefined });",
  "forged messages and events": `
    setInterval(() => {
      postMessage({ type: "setSite", request: { host: location.host, isOff: true } }, "*");
      postMessage({ ask: "reread" }, "*");
      for (const type of ["click", "popstate", "visibilitychange", "pageshow"]) document.dispatchEvent(new Event(type, { bubbles: true }));
    }, 20);`,
};

const CLOBBERING = ["body", "title", "URL", "forms", "cookie"]
  .map((name) => `<img name="${name}"><form name="${name}"></form>`)
  .join("");
const FIELDS = [
  "id",
  "className",
  "localName",
  "childNodes",
  "firstChild",
  "getAttribute",
  "matches",
  "parentNode",
]
  .map((name) => `<input name="${name}">`)
  .join("");

const POLICIES = [
  "default-src 'none'",
  "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  "sandbox allow-scripts; default-src 'self'; style-src 'self'",
];

/** One script in a page's head. */
function withScript(script: string): string {
  return newsPage("What became of the ferry", STORY).replace(
    "</head>",
    `<script>${script}</script></head>`,
  );
}

let site: PageServer;

beforeAll(async () => {
  const attacks = Object.values(ATTACKS).map((script, n) => [`/attack-${n}`, withScript(script)]);
  const strict = POLICIES.map((policy, n): [string, ServedPage] => [
    `/strict-${n}`,
    {
      body: newsPage("What became of the ferry", STORY),
      headers: { "content-type": "text/html; charset=utf-8", "content-security-policy": policy },
    },
  ]);
  const story = newsPage("What became of the ferry", STORY);
  site = await servePages({
    "/story": story,
    ...Object.fromEntries(attacks),
    ...Object.fromEntries(strict),
    "/clobbered": story.replace(
      "<main>",
      `${CLOBBERING}<form>${FIELDS}<p>Post a comment.</p></form><main>`,
    ),
    "/closed": story.replace(
      "</article>",
      `<x-c><template shadowrootmode="closed"><p>The closed root said that nobody would ever read it.</p></template></x-c></article>`,
    ),
    "/nodes": story.replace(
      "</article>",
      `<p>${"one <i>two</i> three. ".repeat(25_000)}</p></article>`,
    ),
    "/huge": newsPage("Huge", ["The mayor said that it was so. ".repeat(340_000)]),
  });
});
afterAll(() => site[Symbol.asyncDispose]());

describe.each(BROWSERS)("a hostile page in %s", (name) => {
  let driver: BrowserDriver;

  beforeAll(async () => {
    driver = await launchWithExtension(name);
    await allowLoopback(driver);
  });
  afterAll(() => driver?.close());

  async function contentsOn(path: string): Promise<{ page: DrivenPage; contents: string[] }> {
    const page = await driver.open(site.origin + path);
    const statements = await statementsOn(driver, page);
    return { page, contents: statements.map(({ wording }) => wording.content) };
  }

  async function openFirstCard(page: DrivenPage): Promise<unknown> {
    const [first] = await statementsOn(driver, page);
    const request = { tabId: await page.tabId(), statementId: first?.statement.id };
    return send(driver, { type: "jumpTo", request });
  }

  it.each(Object.keys(ATTACKS))("is read the same with %s", async (attack) => {
    const calm = await contentsOn("/story");
    const path = `/attack-${Object.keys(ATTACKS).indexOf(attack)}`;

    const { page, contents } = await contentsOn(path);

    expect(contents.length).toBeGreaterThan(2);
    expect(contents).toEqual(calm.contents);
    await page.close();
    await calm.page.close();
  });

  it("is read the same where elements take the names of the document's own parts", async () => {
    const calm = await contentsOn("/story");

    const { page, contents } = await contentsOn("/clobbered");

    expect(contents).toEqual(calm.contents);
    await page.close();
    await calm.page.close();
  });

  it("is read without what stands in a closed shadow root", async () => {
    const calm = await contentsOn("/story");

    const { page, contents } = await contentsOn("/closed");

    expect(contents).toEqual(calm.contents);
    await page.close();
    await calm.page.close();
  });

  it.each(POLICIES)("is read, and shows a card, under the policy %s", async (policy) => {
    const { page, contents } = await contentsOn(`/strict-${POLICIES.indexOf(policy)}`);

    const isOpen = await openFirstCard(page);

    const height = await page.evaluate(
      () => document.documentElement.lastElementChild?.getBoundingClientRect().height,
    );
    expect(contents.length).toBeGreaterThan(2);
    expect(isOpen).toBe(true);
    expect(height).toBeGreaterThan(20);
    await page.close();
  });

  it("is read with 75,000 text nodes", async () => {
    const { page, contents } = await contentsOn("/nodes");

    expect(contents.length).toBeGreaterThan(2);
    await page.close();
  });

  it("is told to be too long with ten megabytes of text", async () => {
    const page = await driver.open(`${site.origin}/huge`);

    expect((await exportReport(driver, page)).error?.code).toBe("too-long");
    await page.close();
  });

  it("opens no card by clicks it makes itself", async () => {
    const { page } = await contentsOn("/story");

    const children = await page.evaluate(async () => {
      for (const paragraph of document.querySelectorAll("article p")) {
        const { left, top } = paragraph.getBoundingClientRect();
        const at = { clientX: left + 60, clientY: top + 10, bubbles: true, composed: true };
        paragraph.dispatchEvent(new MouseEvent("click", at));
        (paragraph as HTMLElement).click();
      }
      await new Promise((resolve) => setTimeout(resolve, 300));
      return document.documentElement.childElementCount;
    });

    expect(children).toBe(2);
    await page.close();
  });

  it("cannot make our marks open a card where no statement stands", async () => {
    const { page } = await contentsOn("/story");
    const { x, y } = await page.evaluate(() => {
      const title = document.querySelector("h1");
      const range = document.createRange();
      range.selectNodeContents(title ?? document.body);
      CSS.highlights.forEach((highlight) => void highlight.add(range));
      const box = title?.getBoundingClientRect();
      return { x: (box?.left ?? 0) + 30, y: (box?.top ?? 0) + 15 };
    });

    await page.clickAt(x, y);
    await new Promise((resolve) => setTimeout(resolve, 300));

    expect(await page.evaluate(() => document.documentElement.childElementCount)).toBe(2);
    await page.close();
  });

  it("keeps its report when the page wipes the marks away", async () => {
    const { page, contents } = await contentsOn("/story");

    await page.evaluate(() => CSS.highlights.clear());

    const again = await statementsOn(driver, page);
    expect(again.map(({ wording }) => wording.content)).toEqual(contents);
    expect(await marksOn(page)).toEqual({});
    await page.close();
  });

  it("can neither hide the card by its styles nor lay anything over it by z-index", async () => {
    const { page } = await contentsOn("/story");
    await page.evaluate(() => {
      const style = document.createElement("style");
      style.textContent =
        "*{opacity:0!important;display:none!important;pointer-events:none!important;transform:scale(0)!important}" +
        "html,body,main,article,p{display:block!important;transform:none!important}";
      document.head.append(style);
      const cover = document.createElement("main");
      cover.style.cssText = "position:fixed;inset:0;z-index:2147483647";
      document.body.append(cover);
    });

    await openFirstCard(page);

    const seen = await page.evaluate(() => {
      const host = document.documentElement.lastElementChild;
      const box = host?.getBoundingClientRect();
      const style = host && getComputedStyle(host);
      const top = document.elementFromPoint((box?.left ?? 0) + 20, (box?.top ?? 0) + 20);
      return { opacity: style?.opacity, transform: style?.transform, isOnTop: top === host };
    });
    expect(seen).toEqual({ opacity: "1", transform: "none", isOnTop: true });
    await page.close();
  });

  it("learns nothing of us before it is read: no file to fetch, no global, no element", async () => {
    const files = [
      "manifest.json",
      "content-script.js",
      "assets/marks.css",
      "popup.html",
      "icon.svg",
    ];
    const urls = files.map((file) => driver.baseUrl + file);
    const bare = await driver.open(`${site.origin}/huge`);
    const globals = await bare.evaluate(() => Object.getOwnPropertyNames(window).sort());
    const { page } = await contentsOn("/story");

    const fetched = await page.evaluate(
      (addresses) =>
        Promise.all(
          addresses.map((url) =>
            fetch(url).then(
              () => url,
              () => "refused",
            ),
          ),
        ),
      urls,
    );

    expect(fetched).toEqual(files.map(() => "refused"));
    expect(await page.evaluate(() => Object.getOwnPropertyNames(window).sort())).toEqual(globals);
    expect(await page.evaluate(() => document.documentElement.childElementCount)).toBe(2);
    await page.close();
    await bare.close();
  });

  it("leaves nothing of itself in any store", async () => {
    const { page } = await contentsOn("/story");

    const stored = await driver.evaluateInExtension(async (browser) => {
      const areas = [browser.storage.local, browser.storage.session];
      const kept = await Promise.all(areas.map((area) => area.get(null)));
      const names = (await indexedDB.databases()).map(({ name }) => name ?? "");
      const rows: unknown[] = [];
      for (const name of names) {
        const database = await new Promise<IDBDatabase>((resolve) => {
          const request = indexedDB.open(name);
          request.onsuccess = () => resolve(request.result);
        });
        for (const store of database.objectStoreNames) {
          const request = database.transaction(store).objectStore(store).getAll();
          rows.push(
            ...(await new Promise<unknown[]>((resolve) => {
              request.onsuccess = () => resolve(request.result);
            })),
          );
        }
        database.close();
      }
      const readAll = (value: unknown): string =>
        value instanceof Uint8Array
          ? new TextDecoder().decode(value)
          : JSON.stringify(value, (_key, part) =>
              part instanceof Uint8Array ? new TextDecoder().decode(part) : part,
            );
      return { names, all: [...kept, ...rows].map(readAll).join("\n") };
    });

    expect(stored.names.length).toBeGreaterThan(0);
    expect(stored.all.length).toBeGreaterThan(1_000);
    for (const trace of ["Lillevik", "/story", "harbour master", site.origin.slice(7)]) {
      expect(stored.all).not.toContain(trace);
    }
    await page.close();
  });

  it("is not read in twenty tabs opened at once until somebody looks", async () => {
    const states = await driver.evaluateInExtension(async (browser, url) => {
      const open = () => browser.tabs.create({ url, active: false });
      const tabs = await Promise.all(Array.from({ length: 20 }, open));
      await new Promise((resolve) => setTimeout(resolve, 5_000));
      const asked = tabs.map(async ({ id = 0 }) => {
        // What our own content script answers.
        const reading = (await browser.tabs
          .sendMessage(id, { ask: "reading" })
          .catch(() => undefined)) as PageReading | undefined;
        return reading?.outcome.state ?? "none";
      });
      const [first] = tabs;
      const before = await Promise.all(asked);
      await browser.tabs.update(first?.id ?? 0, { active: true });
      await new Promise((resolve) => setTimeout(resolve, 3_000));
      const reading = (await browser.tabs.sendMessage(first?.id ?? 0, {
        ask: "reading",
      })) as PageReading;
      await browser.tabs.remove(tabs.map(({ id = 0 }) => id));
      return { before, after: reading.outcome.state };
    }, `${site.origin}/story`);

    expect(states.before.filter((state) => state === "reading").length).toBeGreaterThan(15);
    expect(states.before).not.toContain("checked");
    expect(states.after).toBe("checked");
  });

  it("runs nothing that stands in a list's fields, on the page or in the popup", async () => {
    const list = { id: "hostile", title: `<img src="${site.origin}/pwned?title">` };
    const reply = await send(driver, {
      type: "installList",
      request: { list, claims: [hostileClaim(site.origin)] },
    });
    expect(reply).toMatchObject({ ok: true, claimCount: 1, refused: 0 });
    const page = await driver.open(`${site.origin}/story`);
    const statements = await vi.waitFor(async () => {
      const found = await statementsOn(driver, page);
      expect(found.some(({ match }) => match?.listId === "hostile")).toBe(true);
      return found;
    }, WAIT);
    const tabId = await page.tabId();
    for (const { statement } of statements) {
      await send(driver, { type: "jumpTo", request: { tabId, statementId: statement.id } });
    }
    const popup = await driver.openPopup();
    await popup.waitFor(() => document.body.textContent?.includes("Ann Lind"));
    await popup.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });

    const alien = await popup.evaluate(
      () =>
        document.querySelectorAll("img, script:not([src]), iframe, [onerror], a[href^=javascript]")
          .length,
    );
    const text = await popup.evaluate(() => document.body.textContent);

    expect(alien).toBe(0);
    expect(text).toContain("<img");
    expect(site.seen.filter((path) => path.includes("pwned"))).toEqual([]);
    expect(await allMarksOn(page)).not.toEqual([]);
    await popup.close();
    await page.close();
  });
});

/** A claim whose every free field asks for a picture when it is taken for HTML. */
function hostileClaim(origin: string) {
  const html = (field: string) =>
    `"><img src="${origin}/pwned?${field}" onerror="fetch('${origin}/pwned?${field}')"><script>fetch("${origin}/pwned")</script>`;
  const date = { value: "2024-03-01", precision: "day" };
  return {
    id: "ferry",
    rev: 1,
    status: "active",
    proposition: { lang: "en", text: CLAIMED, paraphrases: [] },
    speaker: {
      name: "Ann Lind",
      aliases: [],
      role: html("role"),
      onBehalfOf: html("behalf"),
      sameAs: [],
    },
    utterances: [
      {
        mode: "indirect",
        exact: html("exact"),
        lang: "en",
        date,
        url: `${origin}/u?"><img src=x>`,
        publisher: html("publisher"),
        archived: [],
      },
    ],
    counterStatements: [
      {
        id: "k1",
        stance: "disputes",
        aspect: "proposition",
        speaker: { name: html("counter"), role: html("counter-role") },
        quote: { exact: html("quote"), lang: "en" },
        summary: { lang: "en", text: html("summary") },
        date,
        url: `${origin}/c`,
        archived: [],
        review: null,
      },
    ],
    topics: [],
    provenance: { addedBy: "x", addedAt: "2024-03-02T00:00:00Z", importedFrom: null },
  };
}
