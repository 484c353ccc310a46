import type { Rate } from "./score.ts";

/**
 * How often the constructions without a verb were attributions in PolNeAR train, by content
 * matched at token-F1 0.5. Evidentials and hearsay are too rare there (50 cases) to measure;
 * theirs are estimates: PolNeAR leaves most hearsay adverbs unannotated.
 */
export const PHRASE_RATES = {
  accordingTo: { all: 0.85, reporting: 0.85 },
  per: { all: 0.5, reporting: 0.5 },
  evidential: { all: 0.8, reporting: 0.8 },
  hearsay: { all: 0.7, reporting: 0.7 },
  label: { all: 0.45, reporting: 0.45 },
  labelUpper: { all: 0.6, reporting: 0.6 },
  labelQuote: { all: 0.9, reporting: 0.9 },
} as const satisfies Record<string, Rate>;
