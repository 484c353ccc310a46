import type { LanguageProfiles } from "../attribution/detect-language.ts";
import type { LanguagePack } from "../attribution/language-pack.ts";
import { type AttributionModel, readModel } from "../attribution/model/attribution-model.ts";
import { readPack } from "../attribution/pack-file.ts";

import { readOnce } from "./read-once.ts";

/** What is known of a language: its pack, and what was learned of it where there was a corpus. */
export type ReadLanguage = { pack: LanguagePack; model?: AttributionModel };

/** Reads a file of the extension's own package. */
export type ReadPackagedFile = (path: string) => Promise<ArrayBuffer>;

/** The languages with a pack in the package. */
export const PACKED_LANGUAGES = "az de en es fr hy it pt ru tr".split(" ");

/** The languages of which something was learned from a corpus. */
const LEARNED_LANGUAGES: ReadonlySet<string> = new Set(["en"]);

/** Read once in a life of the background; a file that could not be read is tried again. */
const languages = new Map<string, Promise<ReadLanguage>>();

/**
 * Read what is known of a language.
 *
 * @param lang BCP 47 tag; only its primary subtag counts.
 * @returns undefined for a language that has no pack.
 */
export async function loadLanguage(
  lang: string,
  readFile: ReadPackagedFile,
): Promise<ReadLanguage | undefined> {
  const language = lang.toLowerCase().split(/[-_]/)[0] ?? "";
  if (!PACKED_LANGUAGES.includes(language)) return undefined;
  return readOnce(languages, language, () => read(language, readFile));
}

async function read(language: string, readFile: ReadPackagedFile): Promise<ReadLanguage> {
  const isLearned = LEARNED_LANGUAGES.has(language);
  const [pack, model] = await Promise.all([
    readFile(`languages/${language}.json`),
    isLearned ? readFile(`models/${language}.bin`) : undefined,
  ]);
  const known = { pack: readPack(new TextDecoder().decode(pack)) };
  return model ? { ...known, model: readModel(new Uint8Array(model)) } : known;
}

/** Where the package holds the languages' commonest words. */
export const PROFILES_FILE = "languages/profiles.json";

const profiles = new Map<string, Promise<LanguageProfiles>>();

/** Read the languages' commonest words, once in a life of the background. */
export function loadProfiles(readFile: ReadPackagedFile): Promise<LanguageProfiles> {
  return readOnce(profiles, PROFILES_FILE, async () => {
    const file = await readFile(PROFILES_FILE);
    // The file is built with the extension.
    return JSON.parse(new TextDecoder().decode(file)) as LanguageProfiles;
  });
}
