import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchQuote } from "../../../lib/selector/match-quote.ts";
import { describe as describeSpan } from "../../../lib/selector/span-selector.ts";

const BEFORE = "The report was published on Monday. ";
const QUOTE = "The operator received three warnings of heavy rain in nine days";
const AFTER = ", inspectors told the county council. The operator denied it.";
const TEXT = BEFORE + QUOTE + AFTER;

const selector = describeSpan(TEXT, { start: BEFORE.length, end: BEFORE.length + QUOTE.length });

/** The words that the quote's selector finds in an edited text. */
function findIn(text: string): string | undefined {
  const span = matchQuote(text, selector);
  return span && text.slice(span.start, span.end);
}

describe("a described span", () => {
  it("has the words, 32 units of context and the offsets", () => {
    expect(selector).toEqual({
      quote: {
        type: "TextQuoteSelector",
        exact: QUOTE,
        prefix: BEFORE.slice(-32),
        suffix: AFTER.slice(0, 32),
      },
      position: { type: "TextPositionSelector", start: 36, end: 36 + QUOTE.length },
    });
  });

  it("is found again in the same text, whatever the text and span", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", " ", "é", "中"), minLength: 1 });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (text, from, length) => {
        const start = from % text.length;
        const end = Math.min(text.length, start + 1 + (length % 20));
        expect(matchQuote(text, describeSpan(text, { start, end }))).toEqual({ start, end });
      }),
    );
  });
});

describe("a quote in a changed text", () => {
  it("is found where text before it has grown", () => {
    expect(matchQuote(`Updated at noon. ${TEXT}`, selector)?.start).toBe(36 + 17);
  });

  it("is found by its surroundings where the same words stand twice", () => {
    const text = `${QUOTE}. It was denied. ${TEXT}`;

    expect(matchQuote(text, selector)?.start).toBe(text.lastIndexOf(QUOTE));
  });

  it("is not taken for the same words that have come to stand at its place", () => {
    const text = `It says something like this: “Now. ${" ".repeat(1)}${QUOTE}”. ${TEXT}`;

    expect(matchQuote(text, selector)?.start).toBe(text.lastIndexOf(QUOTE));
  });

  it.each([
    ["a word more", "The operator received three clear warnings of heavy rain in nine days"],
    ["a word less", "The operator received three warnings of rain in nine days"],
    ["another word", "The operator obtained three warnings of heavy rain in nine days"],
    ["a typo mended", "The operator recieved three warnings of heavy rain in nine days"],
  ])("is found with %s", (_, edited) => {
    expect(findIn(BEFORE + edited + AFTER)).toBe(edited);
  });

  it("is found when it is longer than can be aligned whole", () => {
    const long =
      "The first warning came from the upper station at dawn, and was filed by the clerk on duty. " +
      "The second was telephoned through at noon by a farmer who had seen the water reach his wall. " +
      "Of the third nobody would speak until the chair read out the engine room’s own log, line by line.";
    const text = `${BEFORE}${long} ${AFTER}`;
    const span = { start: BEFORE.length, end: BEFORE.length + long.length };
    const edited = long.replace("came from", "had come from").replace("nobody", "none of them");

    const found = matchQuote(`${BEFORE}${edited} ${AFTER}`, describeSpan(text, span));

    expect(found).toEqual({ start: BEFORE.length, end: BEFORE.length + edited.length });
  });

  it.each([
    ["other figures", "The operator received 30 warnings of heavy rain in 9 days"],
    ["half of it gone", "The operator received three warnings"],
    ["nothing in common", "Rain is forecast for the weekend, with some sun in the east later"],
  ])("is an orphan with %s", (_, edited) => {
    expect(findIn(BEFORE + edited + AFTER)).toBeUndefined();
  });

  it("is an orphan when it is too short to be told by likeness", () => {
    const short = describeSpan("He left early.", { start: 0, end: 7 });

    expect(matchQuote("She left early.", short)).toBeUndefined();
  });

  it("is not searched for when it is empty", () => {
    expect(matchQuote(TEXT, describeSpan(TEXT, { start: 5, end: 5 }))).toBeUndefined();
  });

  it("takes bounded work in a long text of near misses", () => {
    const text = "The operator received three warnings of ".repeat(25_000);
    const startedAt = performance.now();

    matchQuote(text, selector);

    expect(performance.now() - startedAt).toBeLessThan(1_000);
  });
});
