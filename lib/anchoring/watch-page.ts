import { addressOf } from "../article/page-address.ts";
import { isOwnNode } from "../highlight/own-host.ts";
import { isAlive } from "./anchor.ts";
import { createPacer } from "./pacer.ts";

/**
 * What happened to a page:
 * - `moved`: its address changed without a load (`pushState`); it is another page now.
 * - `edited`: text was added, taken or changed where the article is, or may be.
 * - `lost`: text stayed, but marks came off: its nodes were replaced.
 */
export type PageChange = "moved" | "edited" | "lost";

export interface WatchOptions {
  document: Document;
  /** Where the article is now; `undefined` while there is none, when any new text counts. */
  article(): WatchedArticle | undefined;
  /** The ranges painted now. */
  ranges(): readonly Range[];
  onChange(change: PageChange): void;
  /** The article's text was touched; told before the next frame is drawn, at most once a frame. */
  onTouched(): void;
  /** Ends the watch. */
  signal: AbortSignal;
}

export interface WatchedArticle {
  root: Element;
  shadowRoots: readonly ShadowRoot[];
}

/** Records looked through at most after a quiet moment; a storm beyond them counts as an edit. */
const MAX_RECORDS = 500;

/** New text outside the article that may be another one: an infinite scroll's next story. */
const MIN_NEW_TEXT = 600;

const OBSERVED: MutationObserverInit = { childList: true, characterData: true, subtree: true };

/**
 * Watch a page for changes that concern its article.
 *
 * The observer itself only collects; looking happens after a quiet moment and ever more rarely on
 * a page that never is quiet (see `createPacer`), so a ticker cannot keep us busy. Our own hosts
 * are passed over.
 */
export function watchPage(options: WatchOptions): void {
  const { document, signal } = options;
  let url = addressOf(document);
  let records: MutationRecord[] = [];
  let watched: WatchedArticle | undefined;

  const look = () => {
    const seen = records;
    records = [];
    const change = findChange({ ...options, hasMoved: addressOf(document) !== url, records: seen });
    if (change === "moved") {
      url = addressOf(document);
      pacer.reset();
    }
    if (change) options.onChange(change);
    observeArticle();
    return change !== undefined;
  };
  const pacer = createPacer(look, signal);
  const touch = createFrameTask(document, options.onTouched, signal);
  const observer = new MutationObserver((batch) => {
    if (options.ranges().length > 0 && batch.some((record) => touches(record, options.article()))) {
      touch();
    }
    if (records.length < MAX_RECORDS) records.push(...batch.slice(0, MAX_RECORDS));
    pacer.stir();
  });
  const observeArticle = () => {
    const article = options.article();
    if (article === watched) return;
    watched = article;
    for (const root of article?.shadowRoots ?? []) observer.observe(root, OBSERVED);
  };

  observer.observe(document, OBSERVED);
  observeArticle();
  onNavigation(document, () => pacer.stir(), signal);
  signal.addEventListener("abort", () => observer.disconnect(), { once: true });
}

function findChange(
  state: WatchOptions & { hasMoved: boolean; records: readonly MutationRecord[] },
): PageChange | undefined {
  if (state.hasMoved) return "moved";
  const article = state.article();
  const isStorm = state.records.length >= MAX_RECORDS;
  if (isStorm || state.records.some((record) => isEdit(record, article))) return "edited";
  return state.ranges().every(isAlive) ? undefined : "lost";
}

/** A text edited, or nodes put into or taken out of the article; `contains` is all it costs. */
function touches({ target }: MutationRecord, article: WatchedArticle | undefined): boolean {
  return !!article && (article.root.contains(target) || isInShadow(target, article));
}

/** Before the next frame, once; never in a tab that draws none. */
function createFrameTask(document: Document, run: () => void, signal: AbortSignal): () => void {
  let isDue = false;
  return () => {
    if (isDue) return;
    isDue = true;
    document.defaultView?.requestAnimationFrame(() => {
      isDue = false;
      if (!signal.aborted) run();
    });
  };
}

function isEdit(record: MutationRecord, article: WatchedArticle | undefined): boolean {
  const nodes = [...record.addedNodes, ...record.removedNodes];
  if (nodes.length > 0 && nodes.every(isOwnNode)) return false;
  if (!article) return record.addedNodes.length > 0 || record.type === "characterData";
  if (nodes.includes(article.root) || !article.root.isConnected) return true;
  const { target } = record;
  if (article.root.contains(target) || isInShadow(target, article)) {
    return record.type === "characterData" || nodes.some(hasText);
  }
  return [...record.addedNodes].some((node) => lengthOfText(node) >= MIN_NEW_TEXT);
}

function isInShadow(target: Node, article: WatchedArticle): boolean {
  return article.shadowRoots.some((root) => root === target.getRootNode());
}

function hasText(node: Node): boolean {
  return (node.textContent ?? "").trim() !== "";
}

function lengthOfText(node: Node): number {
  return node.textContent?.length ?? 0;
}

/** `pushState` tells nobody, save where the Navigation API is; elsewhere the mutations it brings do. */
function onNavigation(document: Document, stir: () => void, signal: AbortSignal): void {
  const view = document.defaultView;
  view?.addEventListener("popstate", stir, { signal });
  view?.addEventListener("hashchange", stir, { signal });
  try {
    const { navigation } = view as { navigation?: EventTarget } & Window; // newer than some browsers
    navigation?.addEventListener("currententrychange", stir, { signal });
  } catch {
    // Firefox may keep the object from content scripts.
  }
}
