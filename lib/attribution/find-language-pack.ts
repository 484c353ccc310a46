import type { LanguagePack } from "./language-pack.ts";
import { AZERBAIJANI } from "./packs/az.ts";
import { GERMAN } from "./packs/de.ts";
import { ENGLISH } from "./packs/en.ts";
import { SPANISH } from "./packs/es.ts";
import { PORTUGUESE } from "./packs/pt.ts";
import { TURKISH } from "./packs/tr.ts";

/** All packs by language. */
export const LANGUAGE_PACKS: ReadonlyMap<string, LanguagePack> = new Map(
  [ENGLISH, AZERBAIJANI, GERMAN, SPANISH, PORTUGUESE, TURKISH].map((pack) => [pack.language, pack]),
);

/**
 * The pack for a language, if there is one.
 *
 * @param lang BCP 47 tag; only its primary subtag counts, so that "en-GB" finds English.
 */
export function findLanguagePack(lang: string): LanguagePack | undefined {
  return LANGUAGE_PACKS.get(lang.toLowerCase().split(/[-_]/)[0] ?? "");
}
