import { findMarkAt, type Mark, type MarkedPage } from "./hit-test.ts";

export interface ClickOptions extends MarkedPage {
  /** The marks as they are now. */
  marks(): readonly Mark[];
  onClick(mark: Mark): void;
  signal: AbortSignal;
}

/** What a click already means something to: it is the page's, not ours. */
const INTERACTIVE = [
  "a[href], button, input, select, textarea, label, summary, audio, video, iframe",
  "[role=button], [role=link], [role=tab], [contenteditable], [onclick]",
].join(", ");

/**
 * Tell of clicks on marks. The click stays the page's as well: it is neither stopped nor kept from
 * its default. Clicks that a script made, that follow a link or that end a selection do not count.
 */
export function onMarkClick(options: ClickOptions): void {
  const { document, signal } = options;
  const handle = (event: MouseEvent) => {
    const mark = isForMark(event, document) ? markUnder(event, options) : undefined;
    if (mark) options.onClick(mark);
  };
  const listen = () => document.addEventListener("click", handle, { signal });
  listen();
  // document.open() takes every listener off and replaces the root; one added twice is one.
  const observer = new MutationObserver(listen);
  observer.observe(document, { childList: true });
  signal.addEventListener("abort", () => observer.disconnect(), { once: true });
}

function isForMark(event: MouseEvent, document: Document): boolean {
  if (!event.isTrusted || event.defaultPrevented || event.button !== 0) return false;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  if (document.getSelection()?.isCollapsed === false) return false;
  return !event.composedPath().some((target) => isInteractive(target));
}

function isInteractive(target: EventTarget): boolean {
  return "matches" in target && (target as Element).matches(INTERACTIVE); // only elements match
}

function markUnder(event: MouseEvent, options: ClickOptions): Mark | undefined {
  return findMarkAt(options, { x: event.clientX, y: event.clientY }, options.marks());
}
