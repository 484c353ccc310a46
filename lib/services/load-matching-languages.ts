import { addLanguage } from "../matching/languages/find-language.ts";
import type { LanguageData } from "../matching/languages/language-data.ts";
import type { ReadPackagedFile } from "./load-language.ts";
import { readOnce } from "./read-once.ts";

/** The languages whose matching data the package holds. */
export const MATCHING_LANGUAGES = [
  "az",
  "de",
  "en",
  "es",
  "fr",
  "hy",
  "it",
  "pt",
  "ru",
  "tr",
] as const;

/** Where a language's matching data lies in the package. */
export function matchingFileOf(language: string): string {
  return `languages/matching-${language}.json`;
}

/** Read once in a life of the background; a file that could not be read is tried again. */
const languages = new Map<string, Promise<void>>();

/**
 * Make the languages of some texts known to matching, and English with them: it is met in most
 * lists and says how common words are. It must be done before texts are indexed or looked up, since
 * both sides must be reduced to the same stems.
 *
 * @param tags BCP 47 tags, of which primary subtags count; unknown ones are passed over.
 */
export async function loadMatchingLanguages(
  tags: Iterable<string>,
  readFile: ReadPackagedFile,
): Promise<void> {
  const wanted = new Set(["en", ...tags].map((tag) => tag.toLowerCase().split(/[-_]/)[0] ?? ""));
  const packaged = MATCHING_LANGUAGES.filter((language) => wanted.has(language));
  await Promise.all(packaged.map((name) => readOnce(languages, name, () => read(name, readFile))));
}

async function read(language: string, readFile: ReadPackagedFile): Promise<void> {
  const file = await readFile(matchingFileOf(language));
  // The file is built with the extension, from data that the compiler has checked.
  addLanguage(JSON.parse(new TextDecoder().decode(file)) as LanguageData);
}
