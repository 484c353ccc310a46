import { describe, expect, it } from "vitest";
import { articleWith, openPage, paragraph, readMap } from "./open-page.ts";

/** The text that a piece of HTML in the middle of an article is read as. */
async function textOf(html: string): Promise<string> {
  const { text } = await readMap(await openPage(articleWith(html)));
  const start = text.indexOf(paragraph("road")) + paragraph("road").length + 1;
  return text.slice(start, text.indexOf(paragraph("dam")) - 1);
}

describe("text of an article", () => {
  it.each([
    ["folds white space", "<p>One\n\t  two&nbsp; three&#x2009;four   </p>", "One two three four"],
    ["drops soft hyphens", "<p>Par&shy;lia&shy;ment is an&shy;gry.</p>", "Parliament is angry."],
    ["drops zero-width spaces", "<p>en&#x200B;tire&#xFEFF;ly &#x2060;fine.</p>", "entirely fine."],
    [
      "keeps joiners that spell words",
      "<p>می&#x200C;خواهم بروم به شهر.</p>",
      "می\u200cخواهم بروم به شهر.",
    ],
    [
      "keeps words that an element cuts whole",
      "<p>The gov<b>ern</b>ment fell.</p>",
      "The government fell.",
    ],
    [
      "keeps a space between two elements",
      "<p><b>One </b> <i> two</i> three four.</p>",
      "One two three four.",
    ],
    [
      "breaks a line at <br>",
      "<p>One is here.<br> Two is there.</p>",
      "One is here.\nTwo is there.",
    ],
    [
      "parts paragraphs at two <br>",
      "<p>One is here.<br>\n<br>Two is there.</p>",
      "One is here.\nTwo is there.",
    ],
    [
      "takes a CSS block for a block",
      "<p>One is here.<span style='display:block'>Two.</span></p>",
      "One is here.\nTwo.",
    ],
    [
      "joins a floated initial to its word",
      "<p><span style='float:left'>“T</span>he dam broke.</p>",
      "“The dam broke.",
    ],
    [
      "leaves out reading aids",
      "<p><ruby>東京<rt>とうきょう</rt></ruby>で会見した。</p>",
      "東京で会見した。",
    ],
    ["keeps headings", "<h2>What next</h2><p>Nobody knows.</p>", "What next\nNobody knows."],
  ])("%s", async (_, html, expected) => {
    expect(await textOf(html)).toBe(expected);
  });

  it("has a block for each paragraph, and for each part of one cut by two <br>", async () => {
    const map = await readMap(
      await openPage(articleWith("<p>One is here.<br><br>Two is there.</p>")),
    );

    const blocks = map.blocks.map(({ start, end }) => map.text.slice(start, end));

    expect(blocks).toEqual([
      "Bridge to be mended",
      paragraph("bridge"),
      paragraph("road"),
      "One is here.",
      "Two is there.",
      paragraph("dam"),
      paragraph("school"),
      paragraph("harbour"),
    ]);
  });

  it("reads hand-wrapped plain text as paragraphs", async () => {
    const lines = "The ministry said that\nthe bridge would be\nmended.\n\nNobody had to\nleave.\n";

    const map = await readMap(await openPage(`<body><pre>${lines}</pre></body>`));

    expect(map.text).toBe(
      "The ministry said that the bridge would be mended.\nNobody had to leave.",
    );
  });

  it("reads plain text of one paragraph a line", async () => {
    const lines = ["Bridge", paragraph("bridge"), paragraph("road")];

    const map = await readMap(await openPage(`<body><pre>${lines.join("\n")}</pre></body>`));

    expect(map.text.split("\n")).toEqual(lines);
  });
});

describe("ranges of an article", () => {
  it("covers a phrase that elements and soft hyphens cut", async () => {
    const map = await readMap(
      await openPage(articleWith("<p>He said: “We <i>ac</i>cept no&shy;thing”.</p>")),
    );
    const start = map.text.indexOf("accept nothing");

    const range = map.toRange({ start, end: start + "accept nothing".length });

    expect(range?.toString()).toBe("accept no\u00adthing");
  });

  it("has one range a block, so that what stands between stays unmarked", async () => {
    const map = await readMap(
      await openPage(articleWith("<p>One.</p><aside>Advert</aside><p>Two.</p>")),
    );
    const start = map.text.indexOf("One.");

    const ranges = map.toRanges({ start, end: start + "One.\nTwo.".length });

    expect(ranges.map(String)).toEqual(["One.", "Two."]);
  });

  it("has no range for words that the page has replaced", async () => {
    const page = await openPage(articleWith("<p id=it>He will go.</p>"));
    const map = await readMap(page);
    const start = map.text.indexOf("He will go.");

    page.getElementById("it")?.replaceChildren("She will go.");

    expect(map.toRange({ start, end: start + 5 })).toBeUndefined();
    expect(map.isCurrent()).toBe(false);
  });

  it("finds the offset of a point in a text node, and in an element", async () => {
    const page = await openPage(articleWith("<p id=it>One <b>two</b> three.</p>"));
    const map = await readMap(page);
    const element = page.getElementById("it");
    const bold = element?.querySelector("b")?.firstChild;
    if (!element || !bold) throw new Error("the page lacks its paragraph");

    const start = map.text.indexOf("One two three.");

    expect(map.fromPoint(bold, 1)).toBe(start + 5);
    expect(map.fromPoint(element, 1)).toBe(start + 4);
    expect(map.fromPoint(page.head, 0)).toBe(0);
  });
});
