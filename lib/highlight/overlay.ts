import { MARK_STYLES, type MarkedRanges, type MarkStyle } from "./mark-style.ts";
import { createOwnHost, type OwnHost } from "./own-host.ts";
import type { Painter } from "./paint.ts";

/** The same lines as in `marks.css`, drawn as the lower edge of a box over the text. */
const BOX_STYLE: Record<MarkStyle, Record<string, string>> = {
  attributed: { "border-bottom": "1px solid #8a8a8a" },
  unsourced: { "border-bottom": "2px dotted #8a8a8a" },
  disputed: { "border-bottom": "3px solid #8a63d2", background: "rgb(138 99 210 / 14%)" },
};

/** Boxes drawn at most: more lines of marked text than any article has. */
const MAX_BOXES = 5_000;

/**
 * Mark by boxes laid over the text from one shadow host of ours, for browsers without CSS
 * highlights. The page's text is not wrapped; the host exists only while there are marks.
 */
export function createOverlayPainter(document: Document): Painter {
  let overlay: OwnHost | undefined;
  let ranges: MarkedRanges = {};
  let listening = new AbortController();

  function clear(): void {
    listening.abort();
    overlay?.host.remove();
    overlay = undefined;
  }

  function paint(next: MarkedRanges): void {
    clear();
    ranges = next;
    overlay = createOverlay(document);
    document.documentElement.append(overlay.host);
    const { root, host } = overlay;
    const draw = () => root.replaceChildren(...drawBoxes(host, ranges));
    listening = new AbortController();
    redrawWithPage(document, draw, listening.signal);
    draw();
  }

  return { paint, clear };
}

function createOverlay(document: Document): OwnHost {
  return createOwnHost(document, {
    display: "block",
    position: "absolute",
    inset: "0 auto auto 0",
    width: "0",
    height: "0",
    "pointer-events": "none",
    "z-index": "2147483647",
  });
}

/** Boxes go with the page when it scrolls; what scrolls inside it, or reflows, moves the text. */
function redrawWithPage(document: Document, draw: () => void, signal: AbortSignal): void {
  const view = document.defaultView;
  if (!view) return;
  let isDue = false;
  const schedule = () => {
    if (isDue) return;
    isDue = true;
    view.requestAnimationFrame(() => {
      isDue = false;
      if (!signal.aborted) draw();
    });
  };
  document.addEventListener("scroll", schedule, { capture: true, passive: true, signal });
  view.addEventListener("resize", schedule, { signal });
  document.addEventListener("load", schedule, { capture: true, signal });
}

/** Reads every place first and makes the boxes after, so that layout is computed once. */
function drawBoxes(host: HTMLElement, ranges: MarkedRanges): HTMLElement[] {
  const origin = host.getBoundingClientRect();
  const places = MARK_STYLES.flatMap((style) =>
    (ranges[style] ?? []).flatMap((range) =>
      [...range.getClientRects()].map((rect) => ({ style, rect })),
    ),
  );
  return places.slice(0, MAX_BOXES).map(({ style, rect }) => {
    const box = host.ownerDocument.createElement("div");
    const place = {
      position: "absolute",
      left: `${rect.left - origin.left}px`,
      top: `${rect.top - origin.top}px`,
      width: `${rect.width}px`,
      height: `${rect.height}px`,
    };
    for (const [name, value] of Object.entries({ ...place, ...BOX_STYLE[style] })) {
      box.style.setProperty(name, value);
    }
    return box;
  });
}
