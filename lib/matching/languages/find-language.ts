import { en } from "./en.ts";
import { type MatchingLanguage, neutral } from "./language.ts";

const languages: ReadonlyMap<string, MatchingLanguage> = new Map([[en.code, en]]);

/**
 * The language data for a BCP 47 tag; the neutral fallback where there is none.
 *
 * @param tag E.g. `"en-GB"`; only the primary subtag is looked at.
 */
export function languageOf(tag: string): MatchingLanguage {
  return languages.get(tag.slice(0, 3).split("-", 1)[0]?.toLowerCase() ?? "") ?? neutral;
}
