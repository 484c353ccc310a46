import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import marksCss from "../../../lib/highlight/marks.css?raw";
import { createPainter, type Painter } from "../../../lib/highlight/paint.ts";
import { middleOf, rangeOf, showText } from "./show-text.ts";

let painting: AbortController;
let shown: HTMLElement;

beforeEach(() => {
  painting = new AbortController();
  shown = showText("<p>The ministry said that <b>the bridge</b> would be mended.</p>");
});

afterEach(() => {
  painting.abort();
  vi.restoreAllMocks();
});

function start(): Painter {
  return createPainter(document, painting.signal);
}

/** Behave as a browser without the API, or as a wrapper that refuses it. */
function refuseHighlights(): void {
  vi.spyOn(CSS, "highlights", "get").mockImplementation(() => {
    throw new TypeError("permission denied");
  });
}

/** Elements on the document element besides head and body: our hosts. */
function ownElements(): Element[] {
  return [...document.documentElement.children].filter((child) => !child.matches("head, body"));
}

describe("marking by CSS highlights", () => {
  it("registers the three styles under names without ids, disputed on top", () => {
    start().paint({ attributed: [rangeOf("ministry")], disputed: [rangeOf("bridge")] });

    const priorities = [...CSS.highlights].map(([name, { size, priority }]) => [
      name,
      size,
      priority,
    ]);

    expect(priorities).toEqual([
      ["says-who-attributed", 1, 0],
      ["says-who-unsourced", 0, 1],
      ["says-who-disputed", 1, 2],
    ]);
  });

  it("does not change the page by a byte", () => {
    const before = document.documentElement.outerHTML;
    const observer = new MutationObserver(() => {});
    observer.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });

    const painter = start();
    painter.paint({ attributed: [rangeOf("ministry said")], unsourced: [rangeOf("the bridge")] });
    const changes = observer.takeRecords();
    const during = document.documentElement.outerHTML;
    painter.clear();

    expect(changes).toEqual([]);
    expect(during).toBe(before);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it("replaces earlier marks, and takes all off with its signal", () => {
    const painter = start();
    painter.paint({ attributed: [rangeOf("ministry"), rangeOf("mended")] });
    painter.paint({ attributed: [rangeOf("mended")] });
    const size = CSS.highlights.get("says-who-attributed")?.size;

    painting.abort();

    expect(size).toBe(1);
    expect([...CSS.highlights.keys()]).toEqual([]);
  });
});

describe("the rules of the marks", () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(marksCss);

  beforeEach(() => {
    document.adoptedStyleSheets = [sheet];
  });

  afterEach(() => {
    document.adoptedStyleSheets = [];
  });

  it.each([
    ["attributed", "solid"],
    ["unsourced", "dotted"],
    ["disputed", "solid"],
  ])("draws %s as an underline, %s, in light and dark", (style, line) => {
    const rules = getComputedStyle(shown, `::highlight(says-who-${style})`);

    expect(rules.textDecorationLine).toBe("underline");
    expect(rules.textDecorationStyle).toBe(line);
  });

  it("reaches text in open shadow roots", () => {
    const host = document.createElement("div");
    shown.append(host);
    const inside = document.createElement("p");
    host.attachShadow({ mode: "open" }).append(inside);

    const rules = getComputedStyle(inside, "::highlight(says-who-disputed)");

    expect(rules.textDecorationLine).toBe("underline");
  });

  it.each([
    ["white", [255, 255, 255]],
    ["near-black", [18, 18, 18]],
  ])("has a line for disputed with 3:1 on %s", (_, background) => {
    const color = getComputedStyle(shown, "::highlight(says-who-disputed)").textDecorationColor;

    const line = (color.match(/\d+/g) ?? []).slice(0, 3).map(Number);

    expect(contrast(line, background)).toBeGreaterThanOrEqual(3);
  });
});

describe("marking by an overlay", () => {
  beforeEach(refuseHighlights);

  it("lays boxes over the text from one closed host, and wraps nothing", () => {
    const before = document.body.outerHTML;

    start().paint({ attributed: [rangeOf("ministry")], disputed: [rangeOf("the bridge")] });

    const [host, ...others] = ownElements();
    expect(others).toEqual([]);
    expect(host?.shadowRoot).toBeNull();
    expect(host?.childNodes).toHaveLength(0);
    expect(document.body.outerHTML).toBe(before);
  });

  it("lets clicks through", () => {
    start().paint({ attributed: [rangeOf("ministry")] });
    const { x, y } = middleOf(rangeOf("ministry"));

    expect(document.elementFromPoint(x, y)).toBe(shown.querySelector("p"));
  });

  it("leaves nothing behind", () => {
    const before = document.documentElement.outerHTML;
    const painter = start();
    painter.paint({ attributed: [rangeOf("ministry")] });

    painter.clear();

    expect(document.documentElement.outerHTML).toBe(before);
  });
});

/** @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: number[], b: number[]): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: number[]): number {
  const [red = 0, green = 0, blue = 0] = color.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
