import { en } from "./en.ts";
import type { MatchingLanguage } from "./language.ts";
import type { LanguageData } from "./language-data.ts";
import { readLanguage } from "./read-language.ts";

/** For languages nothing is known of: words and digits only, nothing guessed. */
const NEUTRAL = readLanguage({ code: "", stopWords: "" });

const languages = new Map<string, MatchingLanguage>([[en.code, en]]);

/**
 * The language data for a BCP 47 tag; the neutral fallback where there is none.
 *
 * @param tag E.g. `"en-GB"`; only the primary subtag is looked at.
 */
export function languageOf(tag: string): MatchingLanguage {
  return languages.get(tag.slice(0, 3).split("-", 1)[0]?.toLowerCase() ?? "") ?? NEUTRAL;
}

/**
 * Make a language known. English is always known; the others are read from the package when they
 * are met, and must be before their texts are indexed or matched: a stem is what the index holds.
 */
export function addLanguage(data: LanguageData): void {
  if (!languages.has(data.code)) languages.set(data.code, readLanguage(data));
}
