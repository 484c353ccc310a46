import { tokenize } from "../text/tokenize.ts";

/** By language, its commonest words, parted by white space. */
export type LanguageProfiles = Readonly<Record<string, string>>;

/** How much of a text is read, in UTF-16 units; more changes no decision on news pages. */
const SAMPLE_LENGTH = 6_000;

/** Fewer words than this contradict nothing. */
const MIN_WORDS = 20;

/**
 * The share of common words that makes a text clearly one language. Running text has 0.25 to
 * 0.5 of its own language's and below 0.1 of a foreign one's, close relatives aside.
 */
const CLEAR_SHARE = 0.18;

/** How many times the declared language's share another's must be to overrule it. */
const CLEAR_FACTOR = 2;

/**
 * The language of a text: the declared one, unless the text itself clearly says otherwise.
 *
 * @param declared BCP 47 tag from the page, "" or null if it declares none.
 * @param profiles `LANGUAGE_PROFILES`, which the package holds as a file.
 * @returns The declared tag, or the primary subtag of the language found; "und" if neither is
 * known.
 */
export function detectLanguage(
  text: string,
  declared: string | null,
  profiles: LanguageProfiles,
): string {
  const tag = declared?.trim() ?? "";
  const shares = commonWordShares(text.slice(0, SAMPLE_LENGTH), profiles);
  const [best, share] = [...shares].reduce((a, b) => (b[1] > a[1] ? b : a), ["und", 0]);
  const language = tag.toLowerCase().split(/[-_]/)[0] ?? "";
  if (language === "" || language === "und") return share >= CLEAR_SHARE / 2 ? best : "und";
  const own = shares.get(language) ?? 0;
  const isContradicted = share >= CLEAR_SHARE && share > own * CLEAR_FACTOR;
  return isContradicted && best !== language ? best : tag;
}

/** Per language the share of words that are among its commonest; empty for short texts. */
function commonWordShares(sample: string, profiles: LanguageProfiles): Map<string, number> {
  const words = tokenize(sample)
    .filter(({ kind }) => kind === "word")
    .map(({ text }) => text.toLowerCase().replace(/’/g, "'"));
  const shares = new Map<string, number>();
  if (words.length < MIN_WORDS) return shares;
  for (const [language, list] of Object.entries(profiles)) {
    const common = new Set(list.split(/\s+/));
    const hits = words.filter((word) => common.has(word)).length;
    shares.set(language, hits / words.length);
  }
  return shares;
}
