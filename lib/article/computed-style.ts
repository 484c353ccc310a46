/** What the article reader needs to know of an element's computed style, read in one go. */
export interface SeenStyle {
  /** Nothing inside can be seen, whatever the descendants say. */
  hidesSubtree: boolean;
  /** The element's own text can be seen; `visibility` may be switched back on further down. */
  showsText: boolean;
  isBlock: boolean;
  /** What precedes and what follows are pushed apart by it, as tooltips and floats do not. */
  isInFlow: boolean;
  /** Taken out of the page's flow and held before the reader's eyes: banners, dialogs, bars. */
  isFixed: boolean;
  newlines: "fold" | "break" | "unwrap";
}

/** A floated initial is one or two letters, at times with a quotation mark. */
const LONGEST_DROP_CAP = 3;

/**
 * Read an element's computed style. Reads only: between two writes by the page the browser
 * computes style and layout once, however many elements are asked about.
 */
export function readStyle(element: Element, view: Window): SeenStyle {
  const style = view.getComputedStyle(element);
  const { display } = style;
  const hidesSubtree =
    display === "none" ||
    style.contentVisibility === "hidden" ||
    Number.parseFloat(style.fontSize) === 0 ||
    isClippedAway(style);
  return {
    hidesSubtree,
    showsText: style.visibility === "visible",
    isBlock: !isInline(display) && !isDropCap(element, style),
    isInFlow: !/^(?:absolute|fixed)$/.test(style.position) && style.float === "none",
    isFixed: style.position === "fixed",
    newlines: newlinesIn(element, style),
  };
}

function isInline(display: string): boolean {
  return display.startsWith("inline") || display === "contents" || display.startsWith("ruby");
}

/** Floating an initial makes it a block to CSS, yet the word goes on after it. */
function isDropCap(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.float === "none" || element.childElementCount > 1) return false;
  const letters = element.textContent.trim().length;
  return letters > 0 && letters <= LONGEST_DROP_CAP;
}

/** The ways pages hide text from the eye and keep it for screen readers, or fold it away. */
function isClippedAway(style: CSSStyleDeclaration): boolean {
  if (style.position === "absolute") {
    if (/^rect\((?:[01]px(?:, ?| ?)){3}[01]px\)$/.test(style.clip)) return true;
    if (/^inset\((?:50|100)%/.test(style.clipPath)) return true;
    if (Number.parseFloat(style.left) <= -1_000 || Number.parseFloat(style.top) <= -1_000) {
      return true;
    }
  }
  if (style.overflowX === "visible") return false;
  if (Number.parseFloat(style.textIndent) <= -1_000) return true;
  return isTiny(style.height) || isTiny(style.width);
}

function isTiny(usedLength: string): boolean {
  return usedLength === "0px" || usedLength === "1px";
}

function newlinesIn(element: Element, style: CSSStyleDeclaration): SeenStyle["newlines"] {
  const { whiteSpace } = style;
  if (!whiteSpace.startsWith("pre") && !whiteSpace.includes("break-spaces")) return "fold";
  return element.closest("pre") ? "unwrap" : "break";
}
