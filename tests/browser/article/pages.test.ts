import { describe, expect, it } from "vitest";
import { openPage, read } from "./open-page.ts";

/** What `tests/pages/<slug>/expected.json` says of the page beside it. */
type Expected =
  | {
      state: "article";
      lang: string /** How each block begins, none left out. */;
      blocks: string[];
    }
  | { state: "no-article" | "empty" };

const sources = import.meta.glob<string>("../../pages/*/source.html", {
  query: "?raw",
  import: "default",
  eager: true,
});
const expectations = import.meta.glob<Expected>("../../pages/*/expected.json", {
  import: "default",
  eager: true,
});

const cases = Object.entries(sources).map(([path, html]) => {
  const folder = path.slice(0, path.lastIndexOf("/"));
  const slug = folder.slice(folder.lastIndexOf("/") + 1);
  return { slug, html, expected: expectations[`${folder}/expected.json`] };
});

describe("pages", () => {
  it.each(cases)("reads $slug as expected", async ({ html, expected }) => {
    if (!expected) throw new Error("the folder lacks expected.json");

    const outcome = await read(await openPage(html));

    expect(outcome.state).toBe(expected.state);
    if (outcome.state !== "article" || expected.state !== "article") return;
    expect(outcome.page.lang).toBe(expected.lang);
    const { text, blocks } = outcome.page;
    const paragraphs = blocks.map(({ start, end }) => text.slice(start, end));
    const beginnings = paragraphs.map((block, index) =>
      block.slice(0, expected.blocks[index]?.length),
    );
    expect(beginnings).toEqual(expected.blocks);
  });
});
