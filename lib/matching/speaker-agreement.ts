import type { RankingRecord } from "./claim-record.ts";
import type { MatchingLanguage } from "./languages/language.ts";
import type { SpeakerAgreement } from "./match.ts";
import { readWords } from "./terms.ts";

/**
 * Whether a statement's source is the claim's recorded speaker, by name and aliases. Says nothing
 * (`unknown`) of sources that could be anybody's: "officials", "he", "the Foreign Ministry" where
 * it is not said of which country.
 *
 * @param source The source as the article words it, or `null` where nobody is named.
 */
export function compareSpeakers(
  source: string | null,
  speaker: RankingRecord["speaker"],
  language: MatchingLanguage,
): SpeakerAgreement {
  if (source === null || source.trim() === "") return "unattributed";
  const theirs = nameWords(source, language);
  const names = namesOf(speaker).map((name) => nameWords(name, language));
  if (theirs.every(isGeneric(language))) {
    return names.some((name) => name.join(" ") === theirs.join(" ")) ? "same" : "unknown";
  }
  const bare = withoutTitles(theirs, language);
  const ours = names
    .map((name) => withoutTitles(name, language))
    .filter(({ length }) => length > 0);
  if (ours.some((name) => isSameName(bare, name, language))) return "same";
  const kin = ours.filter((name) => name.some((word) => bare.includes(word)));
  const isUnsure = kin.some((name) => !isFullName(name, language) || !isFullName(bare, language));
  return isUnsure ? "unknown" : "different";
}

/** Two words or more and no "of": sharing one of them makes relatives, not one person. */
function isFullName(name: readonly string[], language: MatchingLanguage): boolean {
  return name.length > 1 && !name.some((word) => language.prepositions.has(word));
}

function namesOf({ name, aliases, onBehalfOf }: RankingRecord["speaker"]): string[] {
  return onBehalfOf === null ? [name, ...aliases] : [name, ...aliases, onBehalfOf];
}

/** The words of a name, brackets and articles off. */
function nameWords(name: string, language: MatchingLanguage): string[] {
  const bare = name.replace(/\([^()]{0,80}\)/g, " ");
  const words = readWords(bare, language).map((word) => word.folded);
  return words.filter((word) => !language.determiners.has(word));
}

/** "President Donald Trump" is Donald Trump; "Foreign Ministry" would be nobody without its title. */
function withoutTitles(words: readonly string[], language: MatchingLanguage): string[] {
  const untitled = words.filter((word) => !language.titles.has(word));
  const isTelling = untitled.some((word) => !isGeneric(language)(word));
  const isOffice = untitled.some((word) => language.prepositions.has(word));
  return isTelling && !isOffice ? untitled : [...words];
}

/**
 * The names are equal, or the shorter ends the longer one ("Trump" and "Donald Trump"), or the
 * shorter is all the telling words of the longer ("Foreign Ministry of Azerbaijan").
 */
function isSameName(
  a: readonly string[],
  b: readonly string[],
  language: MatchingLanguage,
): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.every(isGeneric(language))) return short.join(" ") === long.join(" ");
  const end = long.slice(long.length - short.length);
  if (short.every((word, index) => word === end[index])) return !isPlaceOf(short, long, language);
  return short.length >= 2 && isRunOf(short, long);
}

/** "Azerbaijan" ends "Foreign Ministry of Azerbaijan" and is not the ministry. */
function isPlaceOf(
  short: readonly string[],
  long: readonly string[],
  language: MatchingLanguage,
): boolean {
  const before = long[long.length - short.length - 1] ?? "";
  return language.prepositions.has(before);
}

function isRunOf(short: readonly string[], long: readonly string[]): boolean {
  return long.some((_, start) => short.every((word, index) => long[start + index] === word));
}

function isGeneric(language: MatchingLanguage): (word: string) => boolean {
  return (word) =>
    language.genericSources.has(word) || language.titles.has(word) || language.stopWords.has(word);
}
