import type { LanguageData } from "./language-data.ts";

const MIN_STEM = 3;

/**
 * A light stemmer: the longest of a language's endings that leaves enough of the word is taken
 * off. It needs no code of a language's own, so that a language can be a file; Savoy found such
 * stemmers to retrieve as well as full ones.
 *
 * @see https://doi.org/10.1145/1141277.1141523
 */
export function createSuffixStemmer({
  suffixes = "",
  minStem = MIN_STEM,
  passes = 1,
}: Pick<LanguageData, "suffixes" | "minStem" | "passes">): (word: string) => string {
  const endings = new Set(suffixes.split(/\s+/).filter(Boolean));
  const longest = Math.max(0, ...[...endings].map((ending) => ending.length));
  const strip = (word: string): string => {
    for (let length = Math.min(longest, word.length - minStem); length > 0; length--) {
      if (endings.has(word.slice(-length))) return word.slice(0, -length);
    }
    return word;
  };
  return (word) => {
    let stem = word;
    for (let pass = 0; pass < passes; pass++) stem = strip(stem);
    return stem;
  };
}
