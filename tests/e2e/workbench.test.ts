import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Claim } from "../../lib/claim/claim.ts";
import { parseClaimListText } from "../../lib/claim/claim-list.ts";
import type { BrowserDriver, DrivenPage } from "../../scripts/drive/driver.ts";
import { catchFile, savedList } from "./catch-file.ts";
import { type PageServer, servePages } from "./page-server.ts";
import { allowLoopback, BROWSERS, exportWhenRead, launchWithExtension } from "./rig.ts";
import { MINES_ARTICLE, newsPage } from "./texts.ts";

let site: PageServer;

beforeAll(async () => {
  site = await servePages({ "/mines": newsPage("Second day of hearing", MINES_ARTICLE) });
});
afterAll(() => site[Symbol.asyncDispose]());

describe.each(BROWSERS)("the workbench in %s", (name) => {
  let driver: BrowserDriver;
  let options: DrivenPage;
  let panel: DrivenPage;
  let articleTab = -1;
  let statementCount = 0;

  /** Look at the article, as one does beside a side panel: a tab nobody sees is not read. */
  async function whileInSight<T>(look: () => Promise<T>): Promise<T> {
    const panelTab = await panel.tabId();
    await toFront(driver, articleTab);
    const seen = await look();
    await toFront(driver, panelTab);
    return seen;
  }

  beforeAll(async () => {
    driver = await launchWithExtension(name);
    await allowLoopback(driver);
    options = await driver.openExtensionPage("options.html");
    const page = await driver.open(`${site.origin}/mines`);
    const { statements = [] } = await exportWhenRead(driver, page);
    statementCount = statements.length;
    articleTab = await page.tabId();
    panel = await driver.openExtensionPage(`sidepanel.html?tab=${articleTab}`);
    await panel.waitFor(() => document.querySelector(".pick"));
  });
  afterAll(() => driver?.close());

  it("shows every statement of the page in the order of the text", async () => {
    expect(statementCount).toBeGreaterThan(2);
    expect(await shownContents(panel)).toHaveLength(statementCount);
  });

  it("is walked through without a mouse", async () => {
    const all = await shownContents(panel);

    await panel.press("j");
    await panel.press("j");
    await panel.press("k");
    await panel.press("j");
    await panel.press("Enter");

    const opened = await panel.waitFor(
      () => document.querySelector(".pick[aria-expanded=true] .content")?.textContent,
    );
    expect(opened).toBe(all[1]);
  });

  it("finds statements by a word and by their kind", async () => {
    await panel.press("/");
    for (const letter of "lachin") await panel.press(letter);
    await panel.waitFor((all) => document.querySelectorAll(".pick").length < all, statementCount);
    const found = await shownContents(panel);
    for (const _letter of "lachin") await panel.press("Backspace");
    await panel.press("Escape");
    await panel.click("[data-kind=matched]");
    await panel.waitFor((all) => document.querySelectorAll(".pick").length < all, statementCount);
    const matched = await panel.evaluate(() => document.querySelectorAll(".pick .tier").length);
    const shown = await shownContents(panel);
    await panel.click("[data-kind=all]");

    expect(found.join()).toMatch(/lachin/i);
    expect(matched).toBeGreaterThan(0);
    expect(shown).toHaveLength(matched);
  });

  it("adds a statement to the reader's claims and finds it on the page again", async () => {
    await openStatement(panel, "school");
    await panel.click("[data-action=add]");
    await panel.waitFor(() => document.querySelector("form.editor"));
    await panel.click("form.editor [type=submit]");

    const tier = await whileInSight(() => tierOf(panel, "school"));
    const claims = await ownClaims(options);

    expect(tier).toBe("Same claim on record");
    expect(claims).toMatchObject([{ rev: 1, status: "active", counterStatements: [] }]);
    expect(claims[0]?.speaker.name).toMatch(/officials/);
  });

  it("changes a claim, and undo brings back exactly what was there", async () => {
    const before = await ownClaims(options);
    await panel.click("[data-side=mine]");
    await panel.waitFor(() => document.querySelector("[data-action=edit]"));
    await panel.click("[data-action=edit]");
    await type(panel, "proposition", "The new school opens when the snow has melted.");
    await panel.click("form.editor [type=submit]");
    const changed = await panel.waitFor(
      () => /opens when/.exec(document.querySelector(".own")?.textContent ?? "")?.[0],
    );
    await panel.click("[data-action=undo]");
    await panel.waitFor(
      () => !/opens when/.test(document.querySelector(".own")?.textContent ?? ""),
    );

    expect(changed).toBe("opens when");
    expect(await ownClaims(options)).toEqual(before);
  });

  it("withdraws a claim, which is kept and found no more, and takes that back", async () => {
    await panel.click("[data-action=withdraw]");
    await panel.waitFor(() => document.querySelector("[data-action=restore]"));
    const withdrawn = await ownClaims(options);
    await panel.click("[data-side=page]");
    await whileInSight(() =>
      panel.waitFor(() =>
        [...document.querySelectorAll(".pick")].some(
          (pick) => /school/.test(pick.textContent ?? "") && !pick.querySelector(".tier"),
        ),
      ),
    );
    await panel.click("[data-action=undo]");

    expect(withdrawn).toMatchObject([{ status: "withdrawn" }]);
    expect(await whileInSight(() => tierOf(panel, "school"))).toBe("Same claim on record");
  });

  it("puts marked words beside a claim as a counter-statement", async () => {
    const url = `${site.origin}/answer`;
    const picked = {
      menu: "counter",
      text: "It will not begin in spring.",
      url,
      title: "",
      tabId: articleTab,
    };
    // What the background keeps when its line in the context menu is chosen; no driver opens that.
    await driver.evaluateInExtension(
      (browser, words) => browser.storage.session.set({ picked: words }),
      picked,
    );
    await panel.waitFor(() => document.querySelector("[data-action=pick]"));
    await panel.click("[data-action=pick]");
    await panel.waitFor(() => document.querySelector(".counter-editor"));
    await panel.click("form.editor [type=submit]");
    const fault = await panel.waitFor(
      () => document.querySelector(".counter-editor [role=alert]")?.textContent,
    );
    await type(panel, "speaker", "Bo Ek", ".counter-editor");
    await panel.click("form.editor [type=submit]");
    await panel.waitFor(() => document.querySelector(".own .chip"));

    expect(fault).toBe("This is missing.");
    expect(await ownClaims(options)).toMatchObject([
      {
        counterStatements: [
          {
            speaker: { name: "Bo Ek" },
            quote: { exact: picked.text },
            url,
            stance: "adds-context",
          },
        ],
      },
    ]);
  });

  it("saves what was found as a report for anybody", async () => {
    await panel.click("[data-side=page]");
    await panel.waitFor(() => document.querySelector("[data-report=markdown]"));

    const report = await catchFile(panel, () =>
      document.querySelector<HTMLButtonElement>("[data-report=markdown]")?.click(),
    );
    const table = await catchFile(panel, () =>
      document.querySelector<HTMLButtonElement>("[data-report=csv]")?.click(),
    );

    expect(report).toContain(`# Statements in “Second day of hearing”\n\n<${site.origin}/mines>`);
    expect(report.match(/^## \d+\./gm)).toHaveLength(statementCount);
    expect(report).toMatch(/^- Same claim on record: /m);
    expect(table.split("\r\n").length).toBeGreaterThan(statementCount);
  });

  it("asks before changes are thrown away", async () => {
    const before = await ownClaims(options);
    await panel.click("[data-side=mine]");
    await panel.waitFor(() => document.querySelector("[data-action=edit]"));
    await panel.click("[data-action=edit]");
    await type(panel, "speaker", "Somebody Else");
    await panel.click("form.editor .actions button");
    await panel.click("[data-action=discard]");
    await panel.waitFor(() => document.querySelector("[data-side=mine]"));

    expect(await ownClaims(options)).toEqual(before);
  });
});

async function toFront(driver: BrowserDriver, tabId: number): Promise<void> {
  await driver.evaluateInExtension(
    (browser, id) => browser.tabs.update(id, { active: true }).then(() => true),
    tabId,
  );
}

async function openStatement(panel: DrivenPage, word: string): Promise<void> {
  await panel.evaluate((wanted) => {
    const picks = [...document.querySelectorAll<HTMLElement>(".pick[aria-expanded=false]")];
    picks.find(({ textContent }) => textContent?.includes(wanted))?.click();
  }, word);
  await panel.waitFor(() => document.querySelector("[data-action=add]"));
}

/** How sure the match of the statement with a word in it is, once it has one. */
function tierOf(panel: DrivenPage, word: string): Promise<string> {
  return panel.waitFor((wanted) => {
    const picks = [...document.querySelectorAll(".pick")];
    const pick = picks.find(({ textContent }) => textContent?.includes(wanted));
    return pick?.querySelector(".tier")?.textContent;
  }, word);
}

/** Replace what stands in a field of the editor. */
async function type(
  panel: DrivenPage,
  field: string,
  text: string,
  within = "form",
): Promise<void> {
  await panel.waitFor(
    (selector, value) => {
      const input = document.querySelector<HTMLInputElement>(selector);
      if (!input) return false;
      input.value = value;
      input.dispatchEvent(new Event("input", { bubbles: true }));
      return true;
    },
    `${within} [data-field=${field}]`,
    text,
  );
}

/** The reader's own claims, as the settings save them. */
async function ownClaims(options: DrivenPage): Promise<readonly Claim[]> {
  await options.waitFor(() =>
    [...document.querySelectorAll(".statement .source")].some(
      ({ textContent }) => textContent === "My claims",
    ),
  );
  const list = parseClaimListText(await savedList(options, "My claims", "json"));
  if (!list.ok) throw new Error(list.why);
  return list.value.claims;
}

function shownContents(panel: DrivenPage): Promise<string[]> {
  return panel.evaluate(() =>
    [...document.querySelectorAll(".pick .content")].map((content) => content.textContent ?? ""),
  );
}
