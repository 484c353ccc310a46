import type { Word } from "../word-class.ts";
import { Is } from "../word-class.ts";
import { hashText, mix } from "./hash.ts";

/** What a model knows of words. */
export type Lexicon = {
  /** Per stem, how often it was the head of a cue in training: in all, reporting, of how many. */
  cues: ReadonlyMap<string, CueCounts>;
  /** The commonest spellings; the others are told by their shape alone. */
  common: ReadonlySet<string>;
};

export type CueCounts = { all: number; reporting: number; total: number };

/** One spelling as the model sees it: hashes that stand for it, from exact to coarse. */
export type ModelWord = {
  stem: string;
  spelling: number;
  stemHash: number;
  suffix: number;
  /** The spelling if it is common, else its ending and shape. */
  exact: number;
  /** The spelling of marks and function words, the shape of all others. */
  coarse: number;
  isCapital: 0 | 1;
};

const FUNCTION_WORD =
  Is.auxiliary |
  Is.subjectPronoun |
  Is.determiner |
  Is.preposition |
  Is.subordinator |
  Is.coordinator |
  Is.relative |
  Is.question |
  Is.complementizer |
  Is.infinitiveMark |
  Is.negation;

const SHAPE =
  Is.capital |
  Is.number |
  Is.upper |
  Is.past |
  Is.gerund |
  Is.possessive |
  Is.adverb |
  Is.time |
  Is.title;

/** Look at a word as the model does. */
export function readModelWord(word: Word, common: ReadonlySet<string>): ModelWord {
  const { lower, is } = word;
  const isMark = (is & Is.mark) !== 0;
  const stem = stemOf(word);
  const spelling = hashText(lower);
  const shape = is & SHAPE;
  const isCommon = isMark || common.has(lower);
  return {
    stem,
    spelling,
    stemHash: hashText(`#${stem}`),
    suffix: hashText(`~${isMark ? lower : lower.slice(-3)}`),
    exact: isCommon ? spelling : mix(hashText(lower.slice(-2)), mix(shape, 8)),
    coarse: isMark || is & FUNCTION_WORD ? spelling : mix(shape, formOf(word)),
    isCapital: is & Is.capital ? 1 : 0,
  };
}

function formOf({ lower, is }: Word): number {
  if (is & Is.finite) return 3;
  return lower.endsWith("s") ? 2 : 1;
}

/** A stem under which all forms of a cue meet: the pack's lemma, or the word without its ending. */
export function stemOf({ lower, is, verb, noun }: Word): string {
  if (is & Is.mark) return lower;
  return stripEnding(verb?.entry.lemma ?? noun?.lemma ?? lower);
}

/** Strip English inflection, roughly: other words that meet are told apart by their spelling. */
function stripEnding(word: string): string {
  if (word.length < 4) return word;
  let stem = word.endsWith("'s") ? word.slice(0, -2) : word;
  if (stem.endsWith("ing") && stem.length > 5) stem = stem.slice(0, -3);
  else if (stem.endsWith("ied") || stem.endsWith("ies")) stem = `${stem.slice(0, -3)}y`;
  else if (/e[ds]$/.test(stem) && stem.length > 4) stem = stem.slice(0, -2);
  else if (stem.endsWith("s") && !stem.endsWith("ss")) stem = stem.slice(0, -1);
  if (stem.endsWith("e") && stem.length > 3) stem = stem.slice(0, -1);
  const isDoubled = stem.length > 4 && stem.at(-1) === stem.at(-2) && !/[ls]$/.test(stem);
  return isDoubled ? stem.slice(0, -1) : stem;
}
