import type { Span } from "../text/span.ts";

/** @see https://www.w3.org/TR/annotation-model/#text-quote-selector */
export interface TextQuoteSelector {
  type: "TextQuoteSelector";
  exact: string;
  prefix: string;
  suffix: string;
}

/**
 * Offsets are UTF-16 code units of the article's text, not of the page.
 *
 * @see https://www.w3.org/TR/annotation-model/#text-position-selector
 */
export interface TextPositionSelector {
  type: "TextPositionSelector";
  start: number;
  end: number;
}

/** Two ways to find a span again: by its words, and by where it stood. */
export interface SpanSelector {
  quote: TextQuoteSelector;
  position: TextPositionSelector;
}

/** Long enough to tell two "he said" apart, short enough to survive an edit nearby. */
const CONTEXT_LENGTH = 32;

/** Describe a span so that it can be found again after the text has changed. */
export function describe(text: string, { start, end }: Span): SpanSelector {
  return {
    quote: {
      type: "TextQuoteSelector",
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
      suffix: text.slice(end, end + CONTEXT_LENGTH),
    },
    position: { type: "TextPositionSelector", start, end },
  };
}
