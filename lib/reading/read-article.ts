import { type PageOutcome, readPage } from "../article/read-page.ts";
import { MAX_BLOCKS, MAX_TEXT_LENGTH } from "../messaging/limits.ts";
import type { PageReading } from "../messaging/protocol.ts";

const LIMITS = { textLength: MAX_TEXT_LENGTH, blocks: MAX_BLOCKS };

/** Media types whose documents are pages of text; a PDF viewer's or an image's is not. */
const READABLE = /^(text\/(html|plain)|application\/xhtml\+xml)$/;

export type FoundArticle = Extract<PageOutcome, { state: "article" }>;

/** What a page is before anything is checked: its article, or why there is none. */
export type Found =
  | { state: "article"; article: FoundArticle; readMs: number }
  | { state: "none"; outcome: PageReading["outcome"] };

/**
 * Find and read the page's article.
 *
 * @throws The signal's reason once it is aborted.
 */
export async function readArticle(signal: AbortSignal): Promise<Found> {
  const { contentType } = document;
  if (!READABLE.test(contentType)) return none({ state: "not-html", contentType });
  const begin = performance.now();
  const { outcome } = await readPage(document, { signal, limits: LIMITS });
  if (outcome.state !== "article") return none(outcome);
  return { state: "article", article: outcome, readMs: performance.now() - begin };
}

function none(outcome: PageReading["outcome"]): Found {
  return { state: "none", outcome };
}
