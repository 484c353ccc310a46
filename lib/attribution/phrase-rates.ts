import type { Rate } from "./score.ts";

/**
 * How often the constructions without a verb were attributions in PolNeAR train, by content
 * matched at token-F1 0.5: 423 according-to, 186 labels (27 before a quotation, 26 in capitals),
 * and of a third of the quotations no cue claims, 26 behind a colon, 69 alone, 47 inside a
 * sentence. "Per", evidentials and hearsay are too rare to measure (3, 3 and 47) and estimated; the
 * corpus leaves most hearsay adverbs unmarked.
 */
export const PHRASE_RATES = {
  accordingTo: { all: 0.85, reporting: 0.85 },
  per: { all: 0.5, reporting: 0.5 },
  evidential: { all: 0.8, reporting: 0.8 },
  hearsay: { all: 0.7, reporting: 0.7 },
  label: { all: 0.45, reporting: 0.45 },
  labelUpper: { all: 0.6, reporting: 0.6 },
  labelQuote: { all: 0.9, reporting: 0.9 },
  colonQuote: { all: 0.9, reporting: 0.9 },
  lonelyQuote: { all: 0.65, reporting: 0.65 },
  innerQuote: { all: 0.7, reporting: 0.7 },
} as const satisfies Record<string, Rate>;
