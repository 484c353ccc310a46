import { describe, expect, it } from "vitest";
import { anchor, isAlive } from "../../../lib/anchoring/anchor.ts";
import type { TextMap } from "../../../lib/article/text-map.ts";
import {
  describe as describeSpan,
  type SpanSelector,
} from "../../../lib/selector/span-selector.ts";
import { articleWith, openPage, readMap } from "../article/open-page.ts";

const STATEMENT =
  "<p id=it>“The water <i>rose</i> fast,” she said, “and no&shy;body warned us at the mill.”</p>";
const PARTS = ["The water rose fast", "and nobody warned us at the mill"];

function selectorsFor(map: TextMap, parts: readonly string[]): SpanSelector[] {
  return parts.map((part) => {
    const start = map.text.indexOf(part);
    return describeSpan(map.text, { start, end: start + part.length });
  });
}

describe("anchoring", () => {
  it("finds an interrupted statement as a list of ranges", async () => {
    const map = await readMap(await openPage(articleWith(STATEMENT)));

    const found = anchor(map, selectorsFor(map, PARTS));

    expect(found.state === "anchored" && found.ranges.map(String)).toEqual([
      "The water rose fast",
      "and no\u00adbody warned us at the mill",
    ]);
  });

  it("finds it again after the page has replaced its nodes and reworded a part", async () => {
    const page = await openPage(articleWith(STATEMENT));
    const before = await readMap(page);
    const selectors = selectorsFor(before, PARTS);
    const first = anchor(before, selectors);

    const fresh = page.createElement("p");
    fresh.append(
      "Corrected: “The water rose fast,” she said, “and nobody had warned us at the mill.”",
    );
    page.getElementById("it")?.replaceWith(fresh);
    const again = anchor(await readMap(page), selectors);

    expect(first.state === "anchored" && first.ranges.some(isAlive)).toBe(false);
    expect(again.state === "anchored" && again.ranges.map(String)).toEqual([
      "The water rose fast",
      "and nobody had warned us at the mill",
    ]);
  });

  it("is orphaned as a whole when one part is gone", async () => {
    const page = await openPage(articleWith(STATEMENT));
    const selectors = selectorsFor(await readMap(page), PARTS);

    page.getElementById("it")?.replaceChildren("“The water rose fast,” she said.");

    expect(anchor(await readMap(page), selectors)).toEqual({ state: "orphaned" });
  });

  it("is orphaned when its parts stand in another order", async () => {
    const map = await readMap(await openPage(articleWith(STATEMENT)));

    const found = anchor(map, selectorsFor(map, PARTS).reverse());

    expect(found).toEqual({ state: "orphaned" });
  });

  it("is orphaned when the text it was read from is no longer on the page", async () => {
    const page = await openPage(articleWith(STATEMENT));
    const map = await readMap(page);

    page.getElementById("it")?.remove();

    expect(anchor(map, selectorsFor(map, PARTS))).toEqual({ state: "orphaned" });
  });
});
