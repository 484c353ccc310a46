import type { Pair } from "../near-misses/pair.ts";

/** What is told in one language: a few claims worded otherwise, and a few that say another thing. */
export interface LanguagePairs {
  readonly paraphrases: readonly Pair[];
  readonly nearMisses: readonly Pair[];
}
