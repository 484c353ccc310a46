import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { surveyPage } from "../../../lib/article/survey.ts";
import { createTextMap, type TextMap } from "../../../lib/article/text-map.ts";

const text = fc.string({
  unit: fc.constantFrom(..."abéж中😀 \t\n.,", "\u00ad", "\u200b", "\u00a0", "\ufeff"),
  maxLength: 12,
});

type Shape = string | { tag: string; children: Shape[] };

const { shape } = fc.letrec<{ shape: Shape }>((tie) => ({
  shape: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    text,
    fc.record({
      tag: fc.constantFrom("p", "div", "b", "i", "span", "a", "li", "h2", "br", "nav", "pre"),
      children: fc.array(tie("shape"), { maxLength: 4 }),
    }),
  ),
}));

const shapes = fc.array(shape, { minLength: 1, maxLength: 6 });

function build(shape: Shape): Node {
  if (typeof shape === "string") return document.createTextNode(shape);
  const element = document.createElement(shape.tag);
  if (shape.tag !== "br") element.append(...shape.children.map(build));
  return element;
}

function withPage(shapes: Shape[], check: (map: TextMap, root: Element) => void): void {
  const root = document.createElement("main");
  root.append(...shapes.map(build));
  document.body.append(root);
  try {
    const steps = surveyPage(root, window);
    let step = steps.next();
    while (!step.done) step = steps.next();
    check(createTextMap(step.value.blocks), root);
  } finally {
    root.remove();
  }
}

/** Folded by hand: spaces to one, what is not seen dropped. */
function fold(text: string): string {
  return text
    .replace(/[\u00ad\u200b\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** The oracle: what a reader sees, white space aside, is the text of all text nodes outside navigation. */
function visibleLetters(root: Element): string {
  const copy = root.cloneNode(true) as Element; // a copy of an element is one
  for (const left of copy.querySelectorAll("nav")) left.remove();
  return fold(copy.textContent).replaceAll(" ", "");
}

describe("text map of any page", () => {
  it("loses no letter and invents none", () => {
    fc.assert(
      fc.property(shapes, (shapes) =>
        withPage(shapes, (map, root) => {
          expect(map.text.replace(/\s/g, "")).toBe(visibleLetters(root));
        }),
      ),
    );
  });

  it("has blocks that tile the text, folded and not empty", () => {
    fc.assert(
      fc.property(shapes, (shapes) =>
        withPage(shapes, (map) => {
          const blocks = map.blocks.map(({ start, end }) => map.text.slice(start, end));
          expect(blocks.join("\n")).toBe(map.text);
          for (const block of blocks) {
            expect(block.split("\n").map(fold)).toEqual(block.split("\n"));
            expect(block).not.toBe("");
          }
        }),
      ),
    );
  });

  it("turns any span into ranges of the same words", () => {
    fc.assert(
      fc.property(shapes, fc.nat(), fc.nat(), (shapes, from, length) =>
        withPage(shapes, (map) => {
          const start = from % (map.text.length + 1);
          const span = { start, end: Math.min(map.text.length, start + (length % 40)) };
          const words = map.toRanges(span).map(String).join(" ");
          const letters = (text: string) => fold(text).replace(/\s/g, "");
          expect(letters(words)).toBe(letters(map.text.slice(span.start, span.end)));
        }),
      ),
    );
  });

  it("finds the way back from each range's start", () => {
    fc.assert(
      fc.property(shapes, fc.nat(), (shapes, from) =>
        withPage(shapes, (map) => {
          fc.pre(map.text.length > 0);
          const start = from % map.text.length;
          const range = map.toRange({ start, end: start + 1 });
          fc.pre(range !== undefined);
          expect(range && map.fromPoint(range.startContainer, range.startOffset)).toBe(start);
          expect(range?.toString()).toHaveLength(1);
        }),
      ),
    );
  });
});
