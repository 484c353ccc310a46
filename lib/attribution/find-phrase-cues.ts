import type { TokenRange } from "../text/pair-quotes.ts";
import { type AnnotatedText, isAny, isQuoted, textAt, wordAt } from "./annotate-text.ts";
import type { Candidate } from "./candidate.ts";
import type { LanguagePack } from "./language-pack.ts";
import { endsPhrase, isFiniteVerb, phraseFrom } from "./noun-phrase.ts";
import { contentAhead, contentBehind, frameOf, isAtClauseStart } from "./phrase-content.ts";
import {
  matchLength,
  type PhrasePlace,
  readEvidential,
  readHearsay,
} from "./phrase-evidentials.ts";
import { isSourceNoun, readBehindSource, readVerbless } from "./phrase-insertions.ts";
import { PHRASE_RATES } from "./phrase-rates.ts";
import type { VerbCue } from "./verb-cue.ts";
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
      const part = partAround(text, at, sentence);
      const place = { text, at, sentence: part, index, cues: cuesOf(index) };
      const candidate =
        readHearsay(place) ??
        readAccordingTo(place) ??
        readBehindSource(place) ??
        readVerbless(place) ??
        readEvidential(place);
      if (candidate) found.push(candidate);
    }
  });
  return found;
}

/** The sentence, or the part of it between semicolons where these end a report. */
function partAround(text: AnnotatedText, at: number, sentence: TokenRange): TokenRange {
  if (!text.pack.grammar.semicolonEndsContent) return sentence;
  let { first, end } = { first: at, end: at + 1 };
  while (first > sentence.first && textAt(text, first - 1) !== ";") first--;
  while (end < sentence.end && textAt(text, end) !== ";") end++;
  return { first, end };
}

/** The first words of all phrases: few words of a text can begin one. */
function openingWords(pack: LanguagePack): Set<string> {
  const { accordingTo, weakAccordingTo, behindSource, weakBehindSource } = pack;
  const { insertions, evidentials, hearsay } = pack;
  const sided = [...accordingTo, ...weakAccordingTo, ...behindSource, ...weakBehindSource];
  const phrases = [...sided, ...insertions, ...evidentials, ...hearsay];
  return new Set([...pack.hearsayModals, ...phrases.map(([first = ""]) => first)]);
}

/** "According to the mayor, …" and "…, according to the mayor". */
function readAccordingTo(place: PhrasePlace): Candidate | undefined {
  const { text, at, sentence } = place;
  const strong = matchLength(text, at, text.pack.accordingTo);
  const length = strong || matchLength(text, at, text.pack.weakAccordingTo);
  if (length === 0 || at + length >= sentence.end || isAny(text, at - 1, Is.determiner)) {
    return undefined;
  }
  if (isOtherWord(text, at, length)) return undefined;
  const source = sourceOf(text, at + length, sentence.end);
  if (isUnfinished(text, at)) source.end = firstComma(text, source);
  if (!mayBeSource(text, source, strong > 0)) return undefined;
  const isLeading = isAtClauseStart(text, at, sentence.first);
  if (isLeading && source.end >= sentence.end - 1) source.end = lastComma(text, source);
  if (strong === 0 && !isSetOff(text, at, source)) return undefined;
  const content = isLeading
    ? contentBehind(place, source.end)
    : contentAhead(place, at, source.end);
  if (content.length === 0) return undefined;
  return {
    form: "according-to",
    frame: isLeading ? "clause" : frameOf(text, content),
    source: [source],
    cue: [{ first: at, end: at + length }],
    content,
    verb: undefined,
    rates: strong === 0 ? PHRASE_RATES.per : PHRASE_RATES.accordingTo,
  };
}

/** "según *explicó* …" is an as-clause, and "*no* segundo semestre" a number. */
function isOtherWord(text: AnnotatedText, at: number, length: number): boolean {
  if (length !== 1 || !isAny(text, at, Is.asWord)) return false;
  if (isAny(text, at - 1, Is.preposition)) return true;
  // "según el cual …": a relative clause.
  if (isAny(text, at + 2, Is.relative) && isAny(text, at + 1, Is.determiner)) return true;
  let behind = at + 1;
  while (isAny(text, behind, Is.objectPronoun) && !isAny(text, behind, Is.determiner)) behind++;
  const { verb, is } = wordAt(text, behind);
  return verb !== undefined && !(is & Is.capital);
}

/** "La cosecha será, según las cooperativas, la peor …": what follows is no apposition. */
function isUnfinished(text: AnnotatedText, at: number): boolean {
  return (
    text.pack.grammar.dropsSubjects && textAt(text, at - 1) === "," && isFiniteVerb(text, at - 2)
  );
}

/** A weak phrase between commas, where the language sets such phrases off: "Para la oposición, …". */
function isSetOff(text: AnnotatedText, at: number, source: TokenRange): boolean {
  if (!text.pack.grammar.dropsSubjects) return true;
  if (!isAny(text, source.first, Is.capital | Is.determiner)) return false;
  return (
    textAt(text, source.end) === "," && (isAny(text, at - 1, Is.mark) || isSentenceHead(text, at))
  );
}

function isSentenceHead(text: AnnotatedText, at: number): boolean {
  return text.sentences[text.sentenceOf[at] ?? -1]?.first === at;
}

function firstComma(text: AnnotatedText, { first, end }: TokenRange): number {
  for (let at = first; at < end; at++) if (textAt(text, at) === ",") return at;
  return end;
}

/** Whether a phrase has a source behind it; a weak one needs a word that shows it. */
function mayBeSource(text: AnnotatedText, source: TokenRange, isStrong: boolean): boolean {
  const { sourceNouns, grammar } = text.pack;
  if (grammar.setsOffPhrases && sourceNouns.size === 0) {
    return isStrong || isAny(text, source.first, Is.capital | Is.determiner);
  }
  if (isAny(text, source.first, NO_SOURCE) && !isAny(text, source.first, Is.determiner)) {
    return false;
  }
  if (isStrong) return true;
  for (let at = source.first; at < Math.min(source.end, source.first + 4); at++) {
    if (isSourceNoun(text, at)) return true;
  }
  return false;
}

const NO_SOURCE = Is.auxiliary | Is.preposition | Is.mark | Is.coordinator | Is.subordinator;

/** The source runs to the next comma unless an apposition follows it. */
function sourceOf(text: AnnotatedText, first: number, limit: number): TokenRange {
  if (!text.pack.grammar.setsOffPhrases) return phraseFrom(text, first, limit);
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
