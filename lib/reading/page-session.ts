import { untilVisible } from "../anchoring/until-visible.ts";
import { watchPage } from "../anchoring/watch-page.ts";
import { documentPart } from "../article/document-part.ts";
import type { Mark } from "../highlight/hit-test.ts";
import { ask } from "../messaging/client.ts";
import type { PageReading } from "../messaging/protocol.ts";
import { describeAll, type Placed } from "./place-marks.ts";
import { type FoundArticle, readArticle } from "./read-article.ts";
import { createShownMarks } from "./shown-marks.ts";

/** One page's reading: what was found, what the background said, and where the marks are. */
export interface PageSession {
  reading(): PageReading;
  article(): FoundArticle | undefined;
  marks(): readonly Mark[];
  placed(): readonly Placed[];
  /** Read anew; `afresh` forgets what was found, as for another page at the same document. */
  reread(afresh: boolean): Promise<void>;
}

/** Read the page, keep its marks on it while it changes, until the signal ends it all. */
export function startSession(signal: AbortSignal): PageSession {
  const marks = createShownMarks(document, signal);
  let outcome: PageReading["outcome"] = { state: "reading" };
  let article: FoundArticle | undefined;
  let checkedText: string | undefined;
  let placed: Placed[] = [];
  let running = new AbortController();

  const show = () => marks.show(article?.map, placed);

  function end(without: PageReading["outcome"]): void {
    outcome = without;
    [article, checkedText, placed] = [undefined, undefined, []];
    show();
  }

  async function check(current: FoundArticle, readMs: number, stop: AbortSignal): Promise<void> {
    const sent = performance.now();
    const reply = await ask("checkPage", current.page);
    if (stop.aborted) return; // A newer reading has begun; this answer is for what stood before.
    if (!reply.ok) return end({ state: "failed", why: reply.error });
    if (reply.response.state !== "checked") return end(reply.response);
    const answered = performance.now();
    placed = describeAll(current.page.text, reply.response.statements);
    checkedText = current.page.text;
    show();
    const times = { readMs, answerMs: answered - sent, markMs: performance.now() - answered };
    outcome = { ...reply.response, timings: { ...reply.response.timings, ...times } };
  }

  async function read(stop: AbortSignal): Promise<void> {
    await untilVisible(document, stop);
    const site = await ask("siteState", {});
    if (stop.aborted) return;
    if (site.ok && site.response === "off") return end({ state: "off" });
    const found = await readArticle(stop);
    if (found.state === "none") return end(found.outcome);
    article = found.article;
    show();
    if (found.article.page.text !== checkedText) await check(found.article, found.readMs, stop);
  }

  async function reread(afresh: boolean): Promise<void> {
    running.abort();
    if (afresh || outcome.state !== "checked") end({ state: "reading" });
    running = new AbortController();
    const stop = AbortSignal.any([running.signal, signal]);
    await read(stop).catch((error: unknown) => {
      if (!stop.aborted) end({ state: "failed", why: String(error) });
    });
  }

  watchPage({
    document,
    article: () => article,
    ranges: () => marks.all().flatMap((mark) => [...mark.ranges]),
    onTouched: marks.dropWrong,
    onChange: (change) => reread(change === "moved"),
    signal,
  });
  return {
    reading: () => ({ page: describePage(article), outcome }),
    article: () => article,
    marks: marks.all,
    placed: () => placed,
    reread,
  };
}

function describePage(article: FoundArticle | undefined): PageReading["page"] {
  return {
    url: documentPart(document, "URL"),
    title: documentPart(document, "title"),
    lang: article?.page.lang ?? null,
  };
}
