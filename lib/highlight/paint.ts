import { highlightName, MARK_STYLES, type MarkedRanges } from "./mark-style.ts";
import { createOverlayPainter } from "./overlay.ts";

/** Marks ranges on the page without changing its elements. */
export interface Painter {
  /** Replace all marks. The ranges stay live: the browser follows the text as it moves. */
  paint(ranges: MarkedRanges): void;
  /** Take all marks off. */
  clear(): void;
}

/**
 * The best painter this browser has: CSS highlights, which need the rules of `marks.css` in the
 * page, or an overlay of boxes.
 *
 * @param signal Takes all marks off when aborted.
 */
export function createPainter(document: Document, signal: AbortSignal): Painter {
  const painter = canHighlight() ? createHighlightPainter() : createOverlayPainter(document);
  signal.addEventListener("abort", () => painter.clear(), { once: true });
  return painter;
}

/**
 * Tried out rather than looked up: in Firefox a content script sees the page's `CSS` through an
 * Xray wrapper, where a name may exist and still refuse to be used.
 */
function canHighlight(): boolean {
  const probe = highlightName("attributed");
  try {
    if (CSS.highlights.has(probe)) return true;
    CSS.highlights.set(probe, new Highlight());
    return CSS.highlights.delete(probe);
  } catch {
    return false; // No such API, or not for us.
  }
}

function createHighlightPainter(): Painter {
  return {
    paint(ranges) {
      for (const [priority, style] of MARK_STYLES.entries()) {
        const highlight = new Highlight(...(ranges[style] ?? []));
        highlight.priority = priority;
        CSS.highlights.set(highlightName(style), highlight);
      }
    },
    clear() {
      for (const style of MARK_STYLES) CSS.highlights.delete(highlightName(style));
    },
  };
}
