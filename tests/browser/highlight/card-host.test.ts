import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { type CardHost, openCard } from "../../../lib/highlight/card-host.ts";
import { placeCard } from "../../../lib/highlight/place-card.ts";
import { rangeOf, showText } from "./show-text.ts";

let showing: AbortController;

beforeEach(() => {
  showing = new AbortController();
  showText("<p>The <button type=button>minister</button> said so.</p>");
});

afterEach(() => showing.abort());

function open(onClose?: () => void): CardHost {
  const card = openCard(document, {
    near: () => rangeOf("minister").getBoundingClientRect(),
    label: "Statement by the minister",
    css: "p { font: 14px sans-serif; width: 200px }",
    signal: showing.signal,
    ...(onClose ? { onClose } : {}),
  });
  const text = document.createElement("p");
  text.textContent = "Recorded as said by the minister.";
  card.mount.append(text);
  card.place();
  return card;
}

function hostOf(card: CardHost): Element {
  const root = card.mount.getRootNode();
  if (!(root instanceof ShadowRoot)) throw new Error("the card is not on the page");
  return root.host;
}

describe("the card", () => {
  it("is one element on the page, closed to it, in the top layer", () => {
    const host = hostOf(open());

    expect(host.parentElement).toBe(document.documentElement);
    expect(host.shadowRoot).toBeNull();
    expect(host.matches(":popover-open")).toBe(true);
  });

  it("leaves the page as it was", () => {
    const before = document.documentElement.outerHTML;

    open().close();

    expect(document.documentElement.outerHTML).toBe(before);
  });

  it("stands under its text, untouched by the page's rules", () => {
    const style = document.createElement("style");
    style.textContent =
      "html > div, [popover] { display: none !important; top: 0 !important; opacity: 0 !important }";
    document.head.append(style);

    const box = hostOf(open()).getBoundingClientRect();
    style.remove();

    const text = rangeOf("minister").getBoundingClientRect();
    expect(box.top).toBeCloseTo(text.bottom + 8, 0);
    expect(box.left).toBeCloseTo(text.left, 0);
    expect(box.width).toBeGreaterThanOrEqual(200);
  });

  it("covers a page that uses the highest z-index", () => {
    const cover = document.createElement("div");
    cover.style.cssText = "position:fixed;inset:0;z-index:2147483647;background:red";
    document.body.append(cover);

    const host = hostOf(open());
    const { left, top } = host.getBoundingClientRect();
    const onTop = document.elementFromPoint(left + 20, top + 20);
    cover.remove();

    expect(onTop).toBe(host);
  });

  it("takes the focus, and gives it back on Escape without telling the page", async () => {
    const button = document.querySelector("button");
    button?.focus();
    const onKey = vi.fn();
    document.addEventListener("keydown", onKey, { signal: showing.signal });
    const onClose = vi.fn();
    const card = open(onClose);
    const focused = document.activeElement;
    const host = hostOf(card);

    await userEvent.keyboard("{Escape}");

    expect(focused).toBe(host);
    expect(document.activeElement).toBe(button);
    expect(host.isConnected).toBe(false);
    expect(onClose).toHaveBeenCalledTimes(1);
    expect(onKey).not.toHaveBeenCalled();
  });

  it("closes on a press outside, not on one inside", async () => {
    const card = open();
    const host = hostOf(card);

    await userEvent.click(host);
    const wasOpen = host.isConnected;
    await userEvent.click(document.querySelector("#shown") ?? document.body, {
      position: { x: 390, y: 5 },
    });

    expect(wasOpen).toBe(true);
    expect(host.isConnected).toBe(false);
  });

  it("does not mind forged events", () => {
    const host = hostOf(open());

    window.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    document.body.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));

    expect(host.isConnected).toBe(true);
  });

  it("keeps from its content a click that a script makes, and from the page one the reader makes", async () => {
    const card = open();
    const inside = vi.fn();
    const outside = vi.fn();
    card.mount.addEventListener("click", inside);
    document.addEventListener("click", outside, { signal: showing.signal });

    card.mount.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }));
    const forged = inside.mock.calls.length;
    await userEvent.click(hostOf(card));

    expect(forged).toBe(0);
    expect(inside).toHaveBeenCalledTimes(1);
    expect(outside).not.toHaveBeenCalled();
  });

  it("closes with its signal", () => {
    const host = hostOf(open());

    showing.abort();

    expect(host.isConnected).toBe(false);
  });
});

describe("the card's place", () => {
  const card = { width: 200, height: 100 };
  const viewport = { width: 800, height: 600 };

  it.each([
    ["under the text", { left: 100, top: 100, width: 50, height: 20 }, { left: 100, top: 128 }],
    [
      "above it at the bottom",
      { left: 100, top: 550, width: 50, height: 20 },
      { left: 100, top: 442 },
    ],
    ["off the right edge", { left: 780, top: 100, width: 50, height: 20 }, { left: 592, top: 128 }],
    [
      "in view when the text is not",
      { left: -50, top: -900, width: 50, height: 20 },
      { left: 8, top: 8 },
    ],
  ])("is %s", (_, near, expected) => {
    expect(placeCard(near, card, viewport)).toEqual(expected);
  });
});
