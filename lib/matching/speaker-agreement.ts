import type { RankingRecord } from "./claim-record.ts";
import type { MatchingLanguage } from "./languages/language.ts";
import type { SpeakerAgreement } from "./match.ts";
import { readWords } from "./terms.ts";

/**
 * Whether a statement's source is the claim's recorded speaker, by name and aliases. Says nothing
 * (`unknown`) of sources that could be anybody's: "officials", "he", "the ministry".
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
  if (theirs.length === 0 || theirs.every(isGeneric(language))) {
    return isPartOfAny(theirs, speaker, language) ? "same" : "unknown";
  }
  const ours = namesOf(speaker, language);
  if (ours.some((name) => isSameName(theirs, name, language))) return "same";
  return ours.some((name) => name.some((word) => theirs.includes(word))) ? "unknown" : "different";
}

/** "The Foreign Ministry" is one ministry of few: two generic words of a name in their order do. */
function isPartOfAny(
  theirs: readonly string[],
  speaker: RankingRecord["speaker"],
  language: MatchingLanguage,
): boolean {
  return theirs.length >= 2 && namesOf(speaker, language).some((name) => isRunOf(theirs, name));
}

function namesOf(speaker: RankingRecord["speaker"], language: MatchingLanguage): string[][] {
  const names = [speaker.name, ...speaker.aliases];
  if (speaker.onBehalfOf !== null) names.push(speaker.onBehalfOf);
  return names.map((name) => nameWords(name, language)).filter((words) => words.length > 0);
}

/** The words of a name: brackets and the language's titles off, unless nothing else is left. */
function nameWords(name: string, language: MatchingLanguage): string[] {
  const bare = name.replace(/\([^()]{0,80}\)/g, " ");
  const words = readWords(bare, language).map((word) => word.folded);
  const articleless = words.filter((word) => !language.determiners.has(word));
  const untitled = articleless.filter((word) => !language.titles.has(word));
  return untitled.some((word) => !language.genericSources.has(word)) ? untitled : articleless;
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
