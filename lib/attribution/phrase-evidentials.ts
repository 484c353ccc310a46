import type { TokenRange } from "../text/pair-quotes.ts";
import { type AnnotatedText, isAny, textAt, wordAt } from "./annotate-text.ts";
import type { Candidate } from "./candidate.ts";
import { clauseAround } from "./clause.ts";
import { contentEnd, trimEnd } from "./find-content.ts";
import type { Phrases } from "./language-pack.ts";
import { leadingPhrase } from "./noun-phrase.ts";
import { PHRASE_RATES } from "./phrase-rates.ts";
import type { VerbCue } from "./verb-cue.ts";
import { Is } from "./word-class.ts";

/** Where a phrase may begin, and what is known of its sentence. */
export type PhrasePlace = {
  text: AnnotatedText;
  at: number;
  sentence: TokenRange;
  index: number;
  cues: readonly VerbCue[];
};

/** "There is evidence that …", with nobody named. */
export function readEvidential(place: PhrasePlace): Candidate | undefined {
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
export function readHearsay({ text, at, sentence, cues }: PhrasePlace): Candidate | undefined {
  if (followsAgent(text, at)) return undefined;
  const length = matchLength(text, at, text.pack.hearsay) || hearsayModalAt(text, at);
  if (length === 0) return undefined;
  const first = clauseStart(text, { first: sentence.first, end: at }, cues);
  const subject = leadingPhrase(text, { first, end: at });
  const start = subject?.first ?? first;
  const behind = at + length;
  const isSetOff = textAt(text, behind) === "," && text.pack.grammar.splitsVerbGroups;
  const from = isSetOff ? behind + 1 : behind;
  const end = contentEnd(text, from, cues);
  const content = [
    { first: start, end: trimEnd(text, start, at) },
    { first: from, end },
  ].filter((range) => range.end > range.first);
  if (content.length === 0) return undefined;
  return {
    form: "evidential",
    frame: "clause",
    source: [],
    cue: [{ first: at, end: behind }],
    content,
    verb: undefined,
    rates: PHRASE_RATES.hearsay,
  };
}

/** 1 for "soll" of "soll nach Spanien geflohen sein", else 0. */
function hearsayModalAt(text: AnnotatedText, at: number): number {
  const { hearsayModals, hearsayInfinitives } = text.pack;
  if (!hearsayModals.has(wordAt(text, at).lower)) return 0;
  const { end } = clauseAround(text, at);
  const isPast = at < end - 2 && hearsayInfinitives.has(wordAt(text, end - 1).lower);
  return isPast ? 1 : 0;
}

/** "*Yetkililerden* alınan bilgiye göre": behind the one who gave it, the phrase is no hearsay. */
export function followsAgent(text: AnnotatedText, at: number): boolean {
  const { lower, is } = wordAt(text, at - 1);
  if (is & Is.mark || text.sentenceOf[at - 1] !== text.sentenceOf[at]) return false;
  return text.pack.agentSuffixes.some((suffix) => lower.endsWith(suffix));
}

/** Content before a cue begins with the sentence, leading "But" aside. */
export function clauseStart(
  text: AnnotatedText,
  range: TokenRange,
  cues: readonly VerbCue[],
): number {
  let { first } = range;
  for (const cue of cues) {
    const isGerundClause = cue.mood === "gerund" && textAt(text, cue.first - 1) === ",";
    if (isGerundClause && cue.head < range.end) first = Math.max(first, cue.head + 1);
  }
  return isAny(text, first, Is.coordinator) ? first + 1 : first;
}

/** The length of the longest phrase that stands at a token, or 0. */
export function matchLength(text: AnnotatedText, at: number, phrases: Phrases): number {
  let longest = 0;
  for (const phrase of phrases) {
    if (phrase.length > longest && phrase.every((word, i) => wordAt(text, at + i).lower === word)) {
      longest = phrase.length;
    }
  }
  return longest;
}
