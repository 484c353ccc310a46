import { afterEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { onMarkClick } from "../../../lib/highlight/click-marks.ts";
import { findMarkAt, type Mark } from "../../../lib/highlight/hit-test.ts";
import { createPainter } from "../../../lib/highlight/paint.ts";
import { middleOf, rangeOf, showText } from "./show-text.ts";

let painting = new AbortController();

afterEach(() => {
  painting.abort();
  painting = new AbortController();
  vi.restoreAllMocks();
  Reflect.deleteProperty(document, "caretPositionFromPoint");
});

function paint(marks: readonly Mark[]): void {
  const painter = createPainter(document, painting.signal);
  painter.paint({ attributed: marks.flatMap((mark) => mark.ranges) });
}

/** Two marks, the second inside the first. */
function showNested(): Mark[] {
  showText("<p>The mayor said that the minister said that nobody knew.</p>");
  return [
    { statementId: 1, ranges: [rangeOf("the minister said that nobody knew")] },
    { statementId: 2, ranges: [rangeOf("nobody knew")] },
  ];
}

/** As in its first version, which told no ranges. */
function withoutPaintedRanges(): void {
  const registry = CSS.highlights as unknown as { highlightsFromPoint(): unknown }; // newer than its type
  vi.spyOn(registry, "highlightsFromPoint").mockReturnValue([{}]);
}

/** As in Safari. */
function withoutCaretPosition(): void {
  Object.defineProperty(document, "caretPositionFromPoint", {
    value: undefined,
    configurable: true,
  });
}

describe.each([
  ["the browser's own hit test", () => {}],
  ["the caret position", withoutPaintedRanges],
  [
    "the caret range",
    () => {
      withoutPaintedRanges();
      withoutCaretPosition();
    },
  ],
])("finding a mark by %s", (_, prepare) => {
  it("takes the shortest of nested marks", () => {
    const marks = showNested();
    paint(marks);
    prepare();

    expect(findMarkAt({ document }, middleOf(rangeOf("nobody")), marks)?.statementId).toBe(2);
    expect(findMarkAt({ document }, middleOf(rangeOf("minister")), marks)?.statementId).toBe(1);
  });

  it("finds none beside the text, where the caret would snap to it", () => {
    const marks = showNested();
    paint(marks);
    prepare();
    const { y } = middleOf(rangeOf("nobody"));

    expect(findMarkAt({ document }, { x: 2, y }, marks)).toBeUndefined();
    expect(findMarkAt({ document }, middleOf(rangeOf("mayor")), marks)).toBeUndefined();
  });

  it("finds a mark in an open shadow root", () => {
    const host = showText("<div></div>").appendChild(document.createElement("div"));
    const root = host.attachShadow({ mode: "open" });
    root.append("The minister said so.");
    const range = rangeOf("minister", root);
    const marks = [{ statementId: 7, ranges: [range] }];
    paint(marks);
    prepare();

    const page = { document, shadowRoots: [root] };

    // Without caretPositionFromPoint a browser cannot look into shadow roots.
    const canTell = typeof document.caretPositionFromPoint === "function";
    expect(findMarkAt(page, middleOf(range), marks)?.statementId).toBe(canTell ? 7 : undefined);
  });
});

describe("clicks on marks", () => {
  /** Listen for clicks on one marked phrase; the numbers clicked come in the list. */
  function listen(words: string): number[] {
    const marks = [{ statementId: 3, ranges: [rangeOf(words)] }];
    paint(marks);
    const clicked: number[] = [];
    onMarkClick({
      document,
      marks: () => marks,
      onClick: (mark) => clicked.push(mark.statementId),
      signal: painting.signal,
    });
    return clicked;
  }

  it("tells of the reader's click", async () => {
    const shown = showText("<p><i>The minister said so.</i></p>");
    const clicked = listen("The minister said so.");

    await userEvent.click(shown.querySelector("i") ?? shown);

    expect(clicked).toEqual([3]);
  });

  it("does not mind a click that a script makes", () => {
    const shown = showText("<p><i>The minister said so.</i></p>");
    const clicked = listen("The minister said so.");
    const { x, y } = middleOf(rangeOf("minister"));

    shown
      .querySelector("i")
      ?.dispatchEvent(new MouseEvent("click", { bubbles: true, clientX: x, clientY: y }));

    expect(clicked).toEqual([]);
  });

  it("leaves links to the page", async () => {
    const shown = showText("<p><a href='#somewhere'>The minister said so.</a></p>");
    const clicked = listen("The minister said so.");

    await userEvent.click(shown.querySelector("a") ?? shown);

    expect(clicked).toEqual([]);
  });

  it("does not mind the end of a selection", async () => {
    const shown = showText("<p><i>The minister said so.</i></p>");
    const clicked = listen("The minister said so.");

    await userEvent.tripleClick(shown.querySelector("i") ?? shown);

    expect(clicked).toEqual([3]); // the first of the three; the next two select
  });
});
