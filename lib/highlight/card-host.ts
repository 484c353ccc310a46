import { createOwnHost, type OwnHost } from "./own-host.ts";
import { type Box, placeCard } from "./place-card.ts";

export interface CardOptions {
  /** The text the card belongs to, asked again whenever the page moves. */
  near(): Box;
  /** The card's accessible name. */
  label: string;
  /** Rules for the card's content; the page's rules do not reach it. */
  css: string;
  /** Closes the card when aborted. */
  signal: AbortSignal;
  /** Called once, however the card was closed. */
  onClose?(): void;
}

/** An open card. */
export interface CardHost {
  /** Put the content here. */
  mount: HTMLElement;
  /** Find the card's place anew, after its content has changed size. */
  place(): void;
  close(): void;
}

const HOST_STYLE = {
  display: "block",
  position: "fixed",
  inset: "auto",
  margin: "0",
  "max-width": "calc(100vw - 16px)",
  "max-height": "calc(100vh - 16px)",
  overflow: "auto",
  "z-index": "2147483647",
};

/** What the reader does inside the card is not told to the page, whose shortcuts would answer. */
const KEPT_EVENTS = [
  ...["click", "dblclick", "auxclick", "contextmenu", "input", "change", "wheel"],
  ...["keydown", "keypress", "keyup", "beforeinput", "copy", "cut", "paste"],
  ...["pointerdown", "pointerup", "mousedown", "mouseup", "touchstart", "touchend"],
];

/**
 * Open a card over the page: a closed shadow root on the document element, in the browser's top
 * layer, where no `z-index` of the page can cover it. It exists only while it is open.
 *
 * Escape and a press outside close it, and focus goes back to where it was. Only the reader's own
 * events count; those a script makes are swallowed.
 */
export function openCard(document: Document, options: CardOptions): CardHost {
  const own = createOwnHost(document, HOST_STYLE);
  const mount = createMount(document, options.label);
  const focusedBefore = document.activeElement;
  const closing = new AbortController();
  const place = () => moveHost(own.host, options.near());

  function close(): void {
    if (closing.signal.aborted) return;
    closing.abort();
    const hadFocus = document.activeElement === own.host;
    own.host.remove();
    if (hadFocus) returnFocus(focusedBefore);
    options.onClose?.();
  }

  addRules(own.root, options.css);
  own.root.append(mount);
  document.documentElement.append(own.host);
  showOnTop(own.host);
  keepEventsIn(own, closing.signal);
  closeOnDismissal(own.host, close, closing.signal);
  followPage(own.host, place, closing.signal);
  if (options.signal.aborted) close();
  else options.signal.addEventListener("abort", close, { once: true, signal: closing.signal });
  place();
  mount.focus({ preventScroll: true });
  return { mount, place, close };
}

function createMount(document: Document, label: string): HTMLElement {
  const mount = document.createElement("div");
  mount.tabIndex = -1;
  mount.setAttribute("role", "dialog");
  mount.setAttribute("aria-label", label);
  return mount;
}

/** A `<style>` element would be subject to the page's policy in Firefox; a sheet is not. */
function addRules(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox content scripts: https://bugzilla.mozilla.org/show_bug.cgi?id=1751346
    const style = root.ownerDocument.createElement("style");
    style.textContent = css;
    root.append(style);
  }
}

/** Manual, so that the page's own popovers do not close it and its Escape stays ours. */
function showOnTop(host: HTMLElement): void {
  if (typeof host.showPopover !== "function") return; // Its z-index has to do.
  host.setAttribute("popover", "manual");
  try {
    host.showPopover();
  } catch {
    host.removeAttribute("popover"); // The document is going away, or not in a state to show any.
  }
}

/** Listens inside first, so that a forged event is stopped before any handler of the card. */
function keepEventsIn({ host, root }: OwnHost, signal: AbortSignal): void {
  for (const type of KEPT_EVENTS) {
    const swallowForged = (event: Event) => {
      if (!event.isTrusted) event.stopImmediatePropagation();
    };
    root.addEventListener(type, swallowForged, { capture: true, signal });
    host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
}

/** On the window and capturing: the page's own handlers come later and cannot keep the key. */
function closeOnDismissal(host: HTMLElement, close: () => void, signal: AbortSignal): void {
  const view = host.ownerDocument.defaultView;
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== "Escape" || event.isComposing) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    close();
  };
  const onPress = (event: PointerEvent) => {
    if (event.isTrusted && !event.composedPath().includes(host)) close();
  };
  view?.addEventListener("keydown", onKey, { capture: true, signal });
  view?.addEventListener("pointerdown", onPress, { capture: true, signal });
}

function followPage(host: HTMLElement, place: () => void, signal: AbortSignal): void {
  const view = host.ownerDocument.defaultView;
  view?.addEventListener("scroll", place, { capture: true, passive: true, signal });
  view?.addEventListener("resize", place, { signal });
  const sizes = new ResizeObserver(place);
  sizes.observe(host);
  signal.addEventListener("abort", () => sizes.disconnect(), { once: true });
}

function moveHost(host: HTMLElement, near: Box): void {
  const { clientWidth: width, clientHeight: height } = host.ownerDocument.documentElement;
  const { left, top } = placeCard(near, host.getBoundingClientRect(), { width, height });
  host.style.setProperty("left", `${left}px`, "important");
  host.style.setProperty("top", `${top}px`, "important");
}

function returnFocus(element: Element | null): void {
  if (element && "focus" in element) (element as HTMLElement).focus({ preventScroll: true }); // it has focus()
}
