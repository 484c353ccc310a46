import type { Span } from "../text/span.ts";
import type { Block } from "./block.ts";
import { documentPart } from "./document-part.ts";
import { type Article, findArticle } from "./find-article.ts";
import { addressOf } from "./page-address.ts";
import { type PageHints, readHints } from "./page-hints.ts";
import { afterFrame, runInSlices, type SliceTimes } from "./slices.ts";
import { type Survey, surveyPage } from "./survey.ts";
import { createTextMap, type TextMap } from "./text-map.ts";

/** An article as it is sent to be checked; plain data. */
export interface PageArticle {
  url: string;
  title: string;
  lang: string | null;
  text: string;
  blocks: Span[];
}

/** What reading a page came to. */
export type PageOutcome =
  | { state: "article"; page: PageArticle; map: TextMap; root: Element; shadowRoots: ShadowRoot[] }
  /** There is text, but no article: a front page, a list of links, a form. */
  | { state: "no-article" }
  /** There is no text a reader can see. */
  | { state: "empty" }
  | { state: "too-long"; length: number };

export interface ReadOptions {
  signal: AbortSignal;
  limits: ReadLimits;
}

/** What the receiver takes at most: text in UTF-16 code units, and blocks. */
export interface ReadLimits {
  textLength: number;
  blocks: number;
}

const MAX_TITLE_LENGTH = 2_000;

/**
 * Find a page's article and read its text, in slices that leave the page responsive.
 *
 * Nothing is written to the page, and no request is made.
 *
 * @throws The signal's reason once it is aborted.
 */
export async function readPage(
  document: Document,
  { signal, limits }: ReadOptions,
): Promise<{ outcome: PageOutcome; times: SliceTimes }> {
  const view = document.defaultView;
  if (view) await afterFrame(view);
  const { value, times } = await runInSlices(readSteps(document, limits), signal);
  return { outcome: value, times };
}

/** The work of `readPage`, for a caller that slices it otherwise. */
export function* readSteps(document: Document, limits: ReadLimits): Generator<void, PageOutcome> {
  const view = document.defaultView;
  const root = documentPart(document, "body") ?? document.documentElement;
  if (!view || !root) return { state: "empty" };
  const hints = readHints(document);
  yield;
  const survey = yield* surveyPage(root, view);
  yield;
  if (survey.blocks.length === 0) return { state: "empty" };
  const article = isBareText(document)
    ? { root, blocks: survey.blocks }
    : findArticle(survey, hints);
  if (!article) return { state: "no-article" };
  const length = lengthOf(article.blocks);
  if (survey.isCutShort || length > limits.textLength || article.blocks.length > limits.blocks) {
    return { state: "too-long", length };
  }
  yield;
  return toOutcome({ document, article, hints, survey });
}

interface Reading {
  document: Document;
  article: Article;
  hints: PageHints;
  survey: Survey;
}

function toOutcome({ document, article, hints, survey }: Reading): PageOutcome {
  const map = createTextMap(article.blocks);
  const page = {
    url: addressOf(document),
    title: titleOf(document, article),
    lang: hints.lang,
    text: map.text,
    blocks: map.blocks,
  };
  return { state: "article", page, map, root: article.root, shadowRoots: survey.shadowRoots };
}

/** A text file, which the browser shows as one `<pre>`. */
function isBareText(document: Document): boolean {
  if (document.contentType === "text/plain") return true;
  const body = documentPart(document, "body");
  return body?.childElementCount === 1 && body.firstElementChild?.localName === "pre";
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((length, block) => length + block.text.length + 1, -1);
}

function titleOf(document: Document, article: Article): string {
  const headline = article.blocks.find((block) => block.headingLevel === 1)?.text;
  return (documentPart(document, "title").trim() || headline || "").slice(0, MAX_TITLE_LENGTH);
}
