import { type PageOutcome, readPage } from "../../../lib/article/read-page.ts";
import type { TextMap } from "../../../lib/article/text-map.ts";

const LIMITS = { textLength: 2_000_000, blocks: 100_000 };

/** Show a whole document in a frame of its own, parsed as a browser parses a page. */
export async function openPage(html: string): Promise<Document> {
  document.querySelector("iframe[data-page]")?.remove();
  const frame = document.createElement("iframe");
  frame.dataset.page = "";
  frame.style.cssText = "width: 1000px; height: 800px";
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  if (!frame.contentDocument) throw new Error("the frame has no document");
  return frame.contentDocument;
}

/** Read a document as the content script does. */
export async function read(page: Document, limits = LIMITS): Promise<PageOutcome> {
  const { signal } = new AbortController();
  return (await readPage(page, { signal, limits })).outcome;
}

/** The text map of a page that must have an article. */
export async function readMap(page: Document): Promise<TextMap> {
  const outcome = await read(page);
  if (outcome.state !== "article") throw new Error(`expected an article, got ${outcome.state}`);
  return outcome.map;
}

/** A sentence of running text; `about` tells paragraphs apart. */
export function paragraph(about: string): string {
  return `The ministry said on Monday that the ${about} would be mended before winter, and that nobody had been told to leave the valley.`;
}

/** An article's HTML: a headline and five paragraphs, with `extra` in the middle. */
export function articleWith(extra: string): string {
  const [one, two, three, four, five] = ["bridge", "road", "dam", "school", "harbour"].map(
    (about) => `<p>${paragraph(about)}</p>`,
  );
  return `<!doctype html><title>Bridge to be mended</title><article><h1>Bridge to be mended</h1>${one}${two}${extra}${three}${four}${five}</article>`;
}
