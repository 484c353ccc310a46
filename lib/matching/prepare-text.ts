import { type DateMention, readDates } from "./dates.ts";
import { languageOf } from "./languages/find-language.ts";
import type { MatchingLanguage } from "./languages/language.ts";
import { type NameMention, readNames } from "./names.ts";
import { type Quantity, readQuantities } from "./quantities.ts";
import { readWords, type Word } from "./terms.ts";
import { type Trigrams, trigramsOf } from "./trigrams.ts";

/** A text taken apart once, for comparing it with many others. */
export interface PreparedText {
  readonly text: string;
  readonly language: MatchingLanguage;
  readonly words: readonly Word[];
  /** Terms in order, stop words left out. */
  readonly terms: readonly number[];
  /** By position in `terms`: the position among the words. */
  readonly termWords: readonly number[];
  readonly termSet: ReadonlySet<number>;
  /** Terms that stand outside names. */
  readonly predicateTerms: ReadonlySet<number>;
  /** Of the folded words. */
  readonly trigrams: Trigrams;
  readonly dates: readonly DateMention[];
  readonly quantities: readonly Quantity[];
  readonly names: readonly NameMention[];
}

/** Words read of a text; statements and propositions are sentences, not articles. */
const MAX_WORDS = 300;

/**
 * Take a statement or a proposition apart.
 *
 * @param lang BCP 47 tag of the text.
 */
export function prepareText(text: string, lang: string): PreparedText {
  const language = languageOf(lang);
  const words = readWords(text, language).slice(0, MAX_WORDS);
  const termWords = words.flatMap((word, index) => (word.term === 0 ? [] : [index]));
  const terms = termWords.map((index) => words[index]?.term ?? 0);
  const dates = readDates(text, words, language);
  const place = { text, words, language };
  const names = readNames(place);
  const isNamed = (word = 0) =>
    names.some((name) => word >= name.firstWord && word <= name.lastWord);
  return {
    ...place,
    terms,
    termWords,
    termSet: new Set(terms),
    predicateTerms: new Set(terms.filter((_, index) => !isNamed(termWords[index]))),
    trigrams: trigramsOf(words.map(({ folded }) => folded)),
    dates,
    quantities: readQuantities(place, dates),
    names,
  };
}
