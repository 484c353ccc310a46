import type { TokenRange } from "../text/pair-quotes.ts";
import { type AnnotatedText, isAny, isQuoted, textAt, wordAt } from "./annotate-text.ts";
import type { Candidate } from "./candidate.ts";
import { contentEnd, continuingQuotations, earlierBlocks, trimEnd } from "./find-content.ts";
import type { VerbCue } from "./find-cues.ts";
import type { Frame, LanguagePack } from "./language-pack.ts";
import { endsPhrase, leadingPhrase, phraseFrom } from "./noun-phrase.ts";
import { PHRASE_RATES } from "./phrase-rates.ts";
import { Is } from "./word-class.ts";

/** Find the attributions that fixed phrases introduce: "according to", "there is evidence". */
export function findPhraseCues(
  text: AnnotatedText,
  cuesOf: (sentence: number) => readonly VerbCue[],
): Candidate[] {
  const found: Candidate[] = [];
  const openers = openingWords(text.pack);
  text.sentences.forEach((sentence, index) => {
    for (let at = sentence.first; at < sentence.end; at++) {
      if (!openers.has(wordAt(text, at).lower) || isQuoted(text, at)) continue;
      const place = { text, at, sentence, index, cues: cuesOf(index) };
      const candidate = readAccordingTo(place) ?? readEvidential(place) ?? readHearsay(place);
      if (candidate) found.push(candidate);
    }
  });
  return found;
}

/** The first words of all phrases: few words of a text can begin one. */
function openingWords(pack: LanguagePack): Set<string> {
  const phrases = [...pack.accordingTo, ...pack.evidentials];
  return new Set([...pack.hearsay, ...phrases.map(([first = ""]) => first)]);
}

type Place = {
  text: AnnotatedText;
  at: number;
  sentence: TokenRange;
  index: number;
  cues: readonly VerbCue[];
};

/** "According to the mayor, …" and "…, according to the mayor". */
function readAccordingTo(place: Place): Candidate | undefined {
  const { text, at, sentence } = place;
  const length = matchLength(text, at, text.pack.accordingTo);
  if (length === 0 || at + length >= sentence.end || isAny(text, at - 1, Is.determiner)) {
    return undefined;
  }
  if (length === 1 && !isAny(text, at + 1, Is.capital | Is.determiner)) return undefined;
  const source = sourceOf(text, at + length, sentence.end);
  const isLeading = isAtClauseStart(text, at, sentence.first);
  if (isLeading && source.end >= sentence.end - 1) source.end = lastComma(text, source);
  const content = isLeading ? contentBehind(place, source.end) : contentAhead(place, source.end);
  if (content.length === 0) return undefined;
  return {
    form: "according-to",
    frame: isLeading ? "clause" : frameOf(text, content),
    source: [source],
    cue: [{ first: at, end: at + length }],
    content,
    verb: undefined,
    rates: length === 1 ? PHRASE_RATES.per : PHRASE_RATES.accordingTo,
  };
}

/** The source runs to the next comma unless an apposition follows it. */
function sourceOf(text: AnnotatedText, first: number, limit: number): TokenRange {
  let end = first;
  while (end < limit && !endsPhrase(text, end) && textAt(text, end) !== ",") end++;
  const whole = phraseFrom(text, first, limit);
  return { first, end: Math.max(end, whole.end, first + 1) };
}

/** The last comma in a range: what follows it is no apposition but the content. */
function lastComma(text: AnnotatedText, { first, end }: TokenRange): number {
  for (let at = end - 1; at > first; at--) if (textAt(text, at) === ",") return at;
  return end;
}

function isAtClauseStart(text: AnnotatedText, at: number, first: number): boolean {
  for (let i = first; i < at; i++) {
    if (!isAny(text, i, Is.coordinator | Is.subordinator | Is.mark | Is.adverb)) return false;
    if (isQuoted(text, i)) return false;
  }
  return true;
}

function contentBehind({ text, sentence, index, cues }: Place, from: number): TokenRange[] {
  const first = textAt(text, from) === "," || textAt(text, from) === ":" ? from + 1 : from;
  if (first >= sentence.end) return [];
  const end = contentEnd(text, first, cues);
  if (end <= first) return [];
  const content = [{ first, end }];
  if (isQuoted(text, end - 1)) content.push(...continuingQuotations(text, index));
  return content;
}

function contentAhead({ text, at, sentence, cues }: Place, behind: number): TokenRange[] {
  const first = clauseStart(text, { first: sentence.first, end: at }, cues);
  const end = trimEnd(text, first, at);
  if (end <= first) return [];
  const earlier = isQuoted(text, first) ? earlierBlocks(text, first) : [];
  const content = [...earlier, { first, end }];
  const isInterrupted = textAt(text, at - 1) === "," && textAt(text, behind) === ",";
  const rest = trimEnd(text, behind + 1, sentence.end);
  if (isInterrupted && rest > behind + 1) content.push({ first: behind + 1, end: rest });
  return content;
}

/** Content before a cue begins with the sentence, leading "But" aside. */
function clauseStart(text: AnnotatedText, range: TokenRange, cues: readonly VerbCue[]): number {
  let { first } = range;
  for (const cue of cues) {
    const isGerundClause = cue.mood === "gerund" && textAt(text, cue.first - 1) === ",";
    if (isGerundClause && cue.head < range.end) first = Math.max(first, cue.head + 1);
  }
  return isAny(text, first, Is.coordinator) ? first + 1 : first;
}

function frameOf(text: AnnotatedText, content: readonly TokenRange[]): Frame {
  return content.some(({ end }) => isQuoted(text, end - 1)) ? "quoteBefore" : "before";
}

/** "There is evidence that …", with nobody named. */
function readEvidential(place: Place): Candidate | undefined {
  const { text, at, cues } = place;
  const length = matchLength(text, at, text.pack.evidentials);
  if (length === 0) return undefined;
  const that = at + length;
  if (!isAny(text, that, Is.complementizer)) return undefined;
  const content = { first: that, end: contentEnd(text, that, cues) };
  if (content.end <= that + 1) return undefined;
  return {
    form: "evidential",
    frame: "that",
    source: [],
    cue: [{ first: at, end: that }],
    content: [content],
    verb: undefined,
    rates: PHRASE_RATES.evidential,
  };
}

/** "The mayor reportedly left": the clause around the adverb, without a source. */
function readHearsay({ text, at, sentence, cues }: Place): Candidate | undefined {
  if (!text.pack.hearsay.has(wordAt(text, at).lower)) return undefined;
  const first = clauseStart(text, { first: sentence.first, end: at }, cues);
  const subject = leadingPhrase(text, { first, end: at });
  const start = subject?.first ?? first;
  const end = contentEnd(text, at + 1, cues);
  const content = [
    { first: start, end: trimEnd(text, start, at) },
    { first: at + 1, end },
  ].filter((range) => range.end > range.first);
  if (content.length === 0) return undefined;
  return {
    form: "evidential",
    frame: "clause",
    source: [],
    cue: [{ first: at, end: at + 1 }],
    content,
    verb: undefined,
    rates: PHRASE_RATES.hearsay,
  };
}

/** The length of the longest phrase that stands at a token, or 0. */
function matchLength(
  text: AnnotatedText,
  at: number,
  phrases: readonly (readonly string[])[],
): number {
  let longest = 0;
  for (const phrase of phrases) {
    if (phrase.length > longest && phrase.every((word, i) => wordAt(text, at + i).lower === word)) {
      longest = phrase.length;
    }
  }
  return longest;
}
