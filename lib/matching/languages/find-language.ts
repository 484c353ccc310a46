import { stemmer as stemEnglish } from "@orama/stemmers/english";
import type { MatchingLanguage } from "./language.ts";
import type { LanguageData } from "./language-data.ts";
import { readLanguage } from "./read-language.ts";

/** For languages nothing is known of: words and digits only, nothing guessed. */
const NEUTRAL = readLanguage({ code: "", stopWords: "" });

/** Stemmers of their own; the other languages take endings off by a list. */
const STEMMERS = new Map([["en", stemEnglish]]);

const languages = new Map<string, MatchingLanguage>();

/**
 * The language data for a BCP 47 tag; the neutral fallback where there is none.
 *
 * @param tag E.g. `"en-GB"`; only the primary subtag is looked at.
 */
export function languageOf(tag: string): MatchingLanguage {
  return languages.get(tag.slice(0, 3).split("-", 1)[0]?.toLowerCase() ?? "") ?? NEUTRAL;
}

/**
 * Make a language known. It must be before its texts are indexed or matched: a stem is what the
 * index holds.
 */
export function addLanguage(data: LanguageData): void {
  if (languages.has(data.code)) return;
  languages.set(data.code, readLanguage(data, STEMMERS.get(data.code)));
}
