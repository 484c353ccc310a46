import { join } from "node:path";
import puppeteer from "puppeteer-core";
import { ensureBrowsers } from "../browsers/install-browser.ts";
import { bundleScript } from "../build/bundle-script.ts";
import { QUIET_ARGS } from "../drive/quiet-chromium.ts";
import { ROOT } from "../run-tool.ts";

/** What the article reader made of a page. */
export interface FoundText {
  state: string;
  lang: string | null;
  /** Every block's text. */
  blocks: string[];
}

/** Reads HTML as the content script does, in a headless Chromium of its own. */
export interface PageReader extends AsyncDisposable {
  read(html: string): Promise<FoundText>;
}

/** The size of the frame in which `tests/browser` shows a page. */
const VIEWPORT = { width: 1_000, height: 800 };

/** Start a reader; dispose of it to end the browser. */
export async function openReader(): Promise<PageReader> {
  const script = await bundleScript(join(ROOT, "lib/article/read-page.ts"), { name: "reader" });
  const browser = await puppeteer.launch({
    executablePath: ensureBrowsers(["chromium"]).chromium ?? "",
    defaultViewport: VIEWPORT,
    args: ["--no-sandbox", "--disable-gpu", ...QUIET_ARGS],
  });
  return {
    async read(html) {
      const page = await browser.newPage();
      await page.setContent(html, { waitUntil: "domcontentloaded" });
      // A string is evaluated as an expression; readInPage returns this type.
      const found = (await page.evaluate(`${script};(${readInPage})()`)) as FoundText;
      await page.close();
      return found;
    },
    [Symbol.asyncDispose]: () => browser.close(),
  };
}

/** Runs in the page; `reader` is the bundle's global. */
async function readInPage(): Promise<FoundText> {
  const { reader } = globalThis as unknown as {
    reader: typeof import("../../lib/article/read-page.ts");
  }; // the bundle put it there
  const limits = { textLength: 2_000_000, blocks: 100_000 };
  const { signal } = new AbortController();
  const { outcome } = await reader.readPage(document, { signal, limits });
  if (outcome.state !== "article") return { state: outcome.state, lang: null, blocks: [] };
  const { text, blocks, lang } = outcome.page;
  return { state: "article", lang, blocks: blocks.map(({ start, end }) => text.slice(start, end)) };
}
