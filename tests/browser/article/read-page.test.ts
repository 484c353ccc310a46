import { describe, expect, it } from "vitest";
import { readPage } from "../../../lib/article/read-page.ts";
import { articleWith, openPage, paragraph, read, readMap } from "./open-page.ts";

const LIMITS = { textLength: 2_000_000, blocks: 100_000 };

describe("what is left out", () => {
  it.each([
    ["display: none", "<p style='display:none'>Secret words here.</p>"],
    ["visibility: hidden", "<p style='visibility:hidden'>Secret words here.</p>"],
    ["the hidden attribute", "<p hidden>Secret words here.</p>"],
    ["aria-hidden", "<p aria-hidden=true>Secret words here.</p>"],
    ["clip to nothing", "<p style='position:absolute;clip:rect(0,0,0,0)'>Secret words here.</p>"],
    ["clip-path", "<p style='position:absolute;clip-path:inset(50%)'>Secret words here.</p>"],
    ["one pixel", "<p style='width:1px;height:1px;overflow:hidden'>Secret words here.</p>"],
    ["off the screen", "<p style='position:absolute;left:-9999px'>Secret words here.</p>"],
    ["closed details", "<details><summary>More</summary><p>Secret words here.</p></details>"],
    ["navigation", "<nav>Secret words here.</nav>"],
    ["an aside", "<aside><p>Secret words here.</p></aside>"],
    ["a caption", "<figure><img alt=''><figcaption>Secret words here.</figcaption></figure>"],
    ["a form", "<form><p>Secret words here.</p><input></form>"],
    ["comments", "<div id=user_comments><p>Secret words here.</p></div>"],
    ["related stories", "<div class='article__relatedStories'><p>Secret words here.</p></div>"],
    ["a cookie wall", "<div style='position:fixed;bottom:0'><p>Secret words here.</p></div>"],
    ["a script", "<script type=text/plain>Secret words here.</script>"],
    ["a list of links", "<ul><li><a href=/a>Secret words here.</a></li></ul>"],
  ])("leaves out %s", async (_, html) => {
    const map = await readMap(await openPage(articleWith(html)));

    expect(map.text).not.toContain("Secret");
    expect(map.text).toContain(paragraph("harbour"));
  });

  it("reads what is visible again inside what is hidden", async () => {
    const html = "<div style='visibility:hidden'>No. <p style='visibility:visible'>Seen.</p></div>";

    const map = await readMap(await openPage(articleWith(html)));

    expect(map.text).toContain("\nSeen.\n");
    expect(map.text).not.toContain("No.");
  });

  it("reads a page whose wrapper is a form with a suspicious name", async () => {
    const html = articleWith("").replace("<article>", "<form class='has-sidebar menu'><article>");

    expect((await readMap(await openPage(html))).text).toContain(paragraph("bridge"));
  });
});

describe("what is read", () => {
  it("enters open shadow roots and slots", async () => {
    const html = articleWith(
      "<div><template shadowrootmode=open><p>In the shadow.</p><slot></slot></template><p>In the slot.</p></div>",
    );

    const outcome = await read(await openPage(html));

    expect(outcome).toMatchObject({ state: "article", shadowRoots: [expect.anything()] });
    expect(outcome.state === "article" && outcome.map.text).toContain(
      "In the shadow.\nIn the slot.",
    );
  });

  it("finds a headline and lead that stand before the text's container", async () => {
    const paragraphs = ["dam", "road", "school", "port", "mill"].map(
      (about) => `<p>${paragraph(about)}</p>`,
    );
    const html = `<title>Dam holds | Paper</title><div><h1>Dam holds</h1><p class=lead>${paragraph("lead")}</p></div><div>${paragraphs.join("")}</div>`;

    const map = await readMap(await openPage(html));

    expect(map.text.startsWith(`Dam holds\n${paragraph("lead")}\n${paragraph("dam")}`)).toBe(true);
  });

  it("tells address, title and language", async () => {
    const html = articleWith("").replace("<title>", "<html lang=en-GB><title>");

    const outcome = await read(await openPage(html));

    expect(outcome).toMatchObject({
      page: { url: "about:srcdoc", title: "Bridge to be mended", lang: "en-GB" },
    });
  });

  it("takes the language from OpenGraph where the document has none", async () => {
    const html = articleWith("<meta property=og:locale content=de_AT>");

    expect(await read(await openPage(html))).toMatchObject({ page: { lang: "de-AT" } });
  });
});

describe("what deceives the eye", () => {
  it("reads text without the controls that turn it round", async () => {
    const html = articleWith("<p>The mayor \u202ede\u2066nied\u2069\u202c it\u200b all.</p>");

    expect((await readMap(await openPage(html))).text).toContain("The mayor denied it all.");
  });
});

describe("pages without an article", () => {
  it("refuses a front page, however much text it has", async () => {
    const teasers = Array.from(
      { length: 20 },
      (_, index) =>
        `<article><h2><a href=/${index}>Ministry says bridge number ${index} is safe</a></h2><p>${paragraph(`bridge ${index}`)}</p></article>`,
    );

    expect(await read(await openPage(`<main>${teasers.join("")}</main>`))).toEqual({
      state: "no-article",
    });
  });

  it("refuses a list of links", async () => {
    const links = "<li><a href=/x>A very long headline about the bridge and the dam.</a></li>";

    expect((await read(await openPage(`<ul>${links.repeat(60)}</ul>`))).state).toBe("no-article");
  });

  it("says when there is nothing to read", async () => {
    expect((await read(await openPage("<img alt=Bridge>"))).state).toBe("empty");
  });

  it("says how long a text beyond the limit is", async () => {
    const page = await openPage(articleWith(""));

    const outcome = await read(page, { textLength: 100, blocks: 100_000 });

    expect(outcome).toEqual({ state: "too-long", length: (await readMap(page)).text.length });
  });
});

describe("manners", () => {
  it("leaves the page as it was", async () => {
    const page = await openPage(articleWith("<p>One <i>two</i></p>"));
    const before = page.documentElement.outerHTML;
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(page, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });

    await read(page);

    expect([...changes, ...observer.takeRecords()]).toEqual([]);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it("works in many slices on a page of 20,000 paragraphs", async () => {
    const page = await openPage(articleWith(`<p>${paragraph("x")}</p>`.repeat(20_000)));
    const { signal } = new AbortController();

    const { outcome, times } = await readPage(page, {
      signal,
      limits: { textLength: 1e7, blocks: 1e5 },
    });

    expect(outcome.state).toBe("article");
    expect(times.slices).toBeGreaterThan(5);
  });

  it("reads each element's style once", async () => {
    const page = await openPage(articleWith("<div><p>One <i>two</i></p></div>".repeat(50)));
    const view = page.defaultView;
    if (!view) throw new Error("the page has no window");
    const original = view.getComputedStyle.bind(view);
    const asked: Element[] = [];
    view.getComputedStyle = (element, pseudo) => {
      asked.push(element);
      return original(element, pseudo);
    };

    await read(page);

    expect(new Set(asked).size).toBe(asked.length);
  });

  it("stops when it is told to", async () => {
    const page = await openPage(articleWith(""));

    const reading = readPage(page, { signal: AbortSignal.abort(), limits: LIMITS });

    await expect(reading).rejects.toThrow("abort");
  });
});
