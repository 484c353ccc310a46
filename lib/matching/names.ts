import type { MatchingLanguage } from "./languages/language.ts";
import type { Word } from "./terms.ts";

/** A run of capitalised words: "Lachin", "Foreign Ministry", "Hillary Clinton". */
export interface NameMention {
  /** Terms of its words, titles left out; at least one. */
  readonly terms: readonly number[];
  /** Its first and last position among the text's words. */
  readonly firstWord: number;
  readonly lastWord: number;
  readonly start: number;
  readonly end: number;
}

/** Above this share of capitals a text is a headline or shouting, and capitals say nothing. */
const MAX_CAPITAL_SHARE = 0.6;
/** Texts shorter than this are judged by their words alone. */
const MIN_WORDS_FOR_SHARE = 5;

interface Place {
  readonly text: string;
  readonly words: readonly Word[];
  readonly language: MatchingLanguage;
}

/**
 * The names in a text, by capitals. A sentence's first word counts if another capital or a verb
 * follows it ("Armenia has …"): then it is a name or at least the sentence's subject.
 */
export function readNames(place: Place): NameMention[] {
  if (isMostlyCapital(place)) return [];
  const names: NameMention[] = [];
  for (let i = 0; i < place.words.length; ) {
    const end = runEnd(place, i);
    const name = end > i ? toName(place, i, end) : undefined;
    if (name) names.push(name);
    i = Math.max(end, i + 1);
  }
  return names;
}

function runEnd(place: Place, start: number): number {
  let end = start;
  while (end < place.words.length && isNameWord(place, end)) {
    if (end > start && !isJoined(place, end)) break;
    end++;
  }
  return end;
}

function toName({ words }: Place, first: number, end: number): NameMention | undefined {
  const terms = words.slice(first, end).flatMap((word) => (word.term === 0 ? [] : [word.term]));
  const [start, last] = [words[first], words[end - 1]];
  if (terms.length === 0 || !start || !last) return undefined;
  return { terms, firstWord: first, lastWord: end - 1, start: start.start, end: last.end };
}

function isNameWord(place: Place, i: number): boolean {
  const { words, language } = place;
  const word = words[i];
  if (!word || !isCapital(place, i) || word.term === 0) return false;
  if (language.months.has(word.folded)) return false;
  if (language.titles.has(word.folded) && !isOfName(place, i)) return false;
  if (language.hasCapitalNouns && isDeterminer(place, i - 1)) return false;
  if (!isSentenceStart(place, i)) return true;
  if (language.negators.entries.has(word.folded) || language.genericSources.has(word.folded))
    return false;
  return isCapital(place, i + 1) || isVerb(place, i + 1);
}

/** "Court of Justice": behind a preposition an office's word is a name. */
function isOfName({ words, language }: Place, i: number): boolean {
  return language.prepositions.has(words[i - 1]?.folded ?? "");
}

function isVerb(place: Place, i: number): boolean {
  const { words, language } = place;
  const folded = words[i]?.folded ?? "";
  if (language.finiteVerbs.size === 0 || language.finiteVerbs.has(folded)) return true;
  if (language.finiteEndings.some((ending) => folded.endsWith(ending))) return true;
  return folded.endsWith("s") && (isCapital(place, i + 1) || isDeterminer(place, i + 1));
}

function isDeterminer({ words, language }: Place, i: number): boolean {
  return language.determiners.has(words[i]?.folded ?? "");
}

function isCapital({ text, words }: Place, i: number): boolean {
  const word = words[i];
  return word !== undefined && /\p{Lu}/u.test(text.charAt(word.start));
}

/** Only a space or a hyphen may stand inside a name. */
function isJoined({ text, words }: Place, i: number): boolean {
  const [previous, word] = [words[i - 1], words[i]];
  return (
    previous !== undefined &&
    word !== undefined &&
    /^[ \u00a0-]$/.test(text.slice(previous.end, word.start))
  );
}

function isSentenceStart({ text, words }: Place, i: number): boolean {
  const before = text.slice(0, words[i]?.start ?? 0).trimEnd();
  return before === "" || /[.!?:"“”'‘«»…(]$/u.test(before);
}

function isMostlyCapital(place: Place): boolean {
  const { words } = place;
  if (words.length < MIN_WORDS_FOR_SHARE) return false;
  const capitals = words.filter((_, i) => isCapital(place, i)).length;
  return capitals / words.length > MAX_CAPITAL_SHARE;
}
