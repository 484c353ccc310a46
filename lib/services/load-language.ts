import type { LanguagePack } from "../attribution/language-pack.ts";
import { type AttributionModel, readModel } from "../attribution/model/attribution-model.ts";
import { readPack } from "../attribution/pack-file.ts";
import { ENGLISH } from "../attribution/packs/en.ts";

/** What is known of a language: its pack, and what was learned of it where there was a corpus. */
export type ReadLanguage = { pack: LanguagePack; model?: AttributionModel };

/** Reads a file of the extension's own package. */
export type ReadPackagedFile = (path: string) => Promise<ArrayBuffer>;

/** The languages with a pack in the package, English aside, which the background carries itself. */
export const PACKED_LANGUAGES = ["az", "de", "es", "pt", "tr"] as const;

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
  const isPacked = (PACKED_LANGUAGES as readonly string[]).includes(language);
  if (!isPacked && language !== ENGLISH.language) return undefined;
  const known = languages.get(language);
  if (known) return known;
  const reading = isPacked ? readPacked(language, readFile) : readEnglish(readFile);
  languages.set(language, reading);
  reading.catch(() => languages.delete(language));
  return reading;
}

async function readPacked(language: string, readFile: ReadPackagedFile): Promise<ReadLanguage> {
  const file = await readFile(`languages/${language}.json`);
  return { pack: readPack(new TextDecoder().decode(file)) };
}

async function readEnglish(readFile: ReadPackagedFile): Promise<ReadLanguage> {
  const file = await readFile("models/en.bin");
  return { pack: ENGLISH, model: readModel(new Uint8Array(file)) };
}
