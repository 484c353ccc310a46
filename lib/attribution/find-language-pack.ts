import type { LanguagePack } from "./language-pack.ts";
import { GERMAN } from "./packs/de.ts";
import { ENGLISH } from "./packs/en.ts";
import { FRENCH } from "./packs/fr.ts";
import { ITALIAN } from "./packs/it.ts";

const PACKS: ReadonlyMap<string, LanguagePack> = new Map(
  [ENGLISH, FRENCH, GERMAN, ITALIAN].map((pack) => [pack.language, pack]),
);

/**
 * The pack for a language, if there is one.
 *
 * @param lang BCP 47 tag; only its primary subtag counts, so that "en-GB" finds English.
 */
export function findLanguagePack(lang: string): LanguagePack | undefined {
  return PACKS.get(lang.toLowerCase().split(/[-_]/)[0] ?? "");
}
