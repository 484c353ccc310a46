import { describe, expect, it } from "vitest";
import { reveal } from "../../../lib/highlight/reveal.ts";
import { rangeOf, showText } from "./show-text.ts";

describe("revealing a statement", () => {
  it("brings text from below into view", async () => {
    showText("<div style='height: 3000px'></div><p>The minister said so.</p>");
    const range = rangeOf("minister");

    const isRevealed = reveal(range);

    expect(isRevealed).toBe(true);
    await expect.poll(() => range.getBoundingClientRect().top).toBeLessThan(innerHeight);
  });

  it("says when the text is gone", () => {
    const shown = showText("<p>The minister said so.</p>");
    const range = rangeOf("minister");

    shown.replaceChildren();

    expect(reveal(range)).toBe(false);
  });
});
