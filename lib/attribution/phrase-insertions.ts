import type { TokenRange } from "../text/pair-quotes.ts";
import { type AnnotatedText, isAny, textAt, wordAt } from "./annotate-text.ts";
import type { Candidate } from "./candidate.ts";
import { endsPhrase, isFiniteVerb, phraseFrom } from "./noun-phrase.ts";
import { contentAhead, contentBehind, frameOf, isAtClauseStart } from "./phrase-content.ts";
import { followsAgent, matchLength, type PhrasePlace } from "./phrase-evidentials.ts";
import { PHRASE_RATES } from "./phrase-rates.ts";
import { Is } from "./word-class.ts";

/** The longest stretch between an inserted source and the mark behind it. */
const MAX_TAIL = 10;

/** "Medienberichten zufolge …": the phrase behind its source. */
export function readBehindSource(place: PhrasePlace): Candidate | undefined {
  const { text, at, sentence } = place;
  const length = matchLength(text, at, text.pack.behindSource) || weakLength(text, at);
  if (length === 0) return undefined;
  const first = phraseStart(text, at, sentence.first);
  const source = withoutLead(text, { first, end: at });
  const behind = at + length;
  if (source.end <= source.first || namesNobody(text, { first: source.first, end: at }, behind)) {
    return undefined;
  }
  const isLeading = isAtClauseStart(text, first, sentence.first);
  const content = isLeading ? contentBehind(place, behind) : contentAhead(place, first, behind);
  if (content.length === 0) return undefined;
  const isNamed = isSourceNoun(text, source.first) && source.end > source.first + 1;
  const cue = [{ first: at, end: behind }];
  return {
    form: "according-to",
    frame: isLeading ? "clause" : frameOf(text, content),
    source: [isNamed ? { first: source.first + 1, end: source.end } : source],
    cue: isNamed ? [{ first: source.first, end: source.first + 1 }, ...cue] : cue,
    content,
    verb: undefined,
    rates: PHRASE_RATES.accordingTo,
  };
}

/** "По *его* словам, …": a pronoun inside the phrase is the source. */
export function readAroundSource(place: PhrasePlace): Candidate | undefined {
  const { text, at, sentence } = place;
  const phrase = text.pack.aroundSource.find((words) => matchesAround(text, at, words));
  if (!phrase) return undefined;
  const slot = at + phrase.indexOf("_");
  const behind = at + phrase.length;
  const content = isAtClauseStart(text, at, sentence.first)
    ? contentBehind(place, behind)
    : contentAhead(place, at, behind);
  if (content.length === 0) return undefined;
  return {
    form: "according-to",
    frame: frameOf(text, content),
    source: [{ first: slot, end: slot + 1 }],
    cue: [
      { first: at, end: slot },
      { first: slot + 1, end: behind },
    ],
    content,
    verb: undefined,
    rates: PHRASE_RATES.accordingTo,
  };
}

function matchesAround(text: AnnotatedText, at: number, phrase: readonly string[]): boolean {
  return phrase.every((word, i) => {
    const { lower } = wordAt(text, at + i);
    return word === "_" ? text.pack.pronouns.has(lower) : lower === word;
  });
}

/** A weak phrase counts behind a name within its sentence, and behind what can be a source. */
function weakLength(text: AnnotatedText, at: number): number {
  const isNamed =
    isAny(text, at - 1, Is.capital) && text.sentenceOf[at - 2] === text.sentenceOf[at];
  return isNamed || isSourceNoun(text, at - 1)
    ? matchLength(text, at, text.pack.weakBehindSource)
    : 0;
}

/** "İddiaya göre", "geçen yıla göre": hearsay that ends in the phrase, or a time. */
function namesNobody(text: AnnotatedText, { first, end }: TokenRange, behind: number): boolean {
  if (isAny(text, end - 1, Is.time | Is.objectPronoun)) return true;
  for (let at = first; at < end; at++) {
    const isHearsay = at + matchLength(text, at, text.pack.hearsay) === behind;
    if (isHearsay && !followsAgent(text, at)) return true;
  }
  return false;
}

/** Where the noun phrase before `end` begins: behind the last mark, verb or other phrase. */
function phraseStart(text: AnnotatedText, end: number, limit: number): number {
  let first = end;
  while (first > limit && !endsPhrase(text, first - 1) && textAt(text, first - 1) !== ",") {
    if (isFiniteVerb(text, first - 1)) break;
    first--;
  }
  return first;
}

function withoutLead(text: AnnotatedText, { first, end }: TokenRange): TokenRange {
  let start = first;
  while (start < end && isAny(text, start, Is.coordinator | Is.adverb | Is.mark)) start++;
  return { first: start, end };
}

/** ", so der Minister, …": an insertion that needs no verb. */
export function readVerbless(place: PhrasePlace): Candidate | undefined {
  const { text, at, sentence } = place;
  const length = matchLength(text, at, text.pack.insertions);
  const first = at + length;
  if (length === 0 || first >= sentence.end || !isAny(text, at - 1, Is.mark)) return undefined;
  const starts = Is.capital | Is.determiner | Is.subjectPronoun;
  // "«…», il commento *del* tecnico": behind "of" any noun is a source.
  if (!isAny(text, first, starts) && !isAny(text, first - 1, Is.linking)) return undefined;
  const source = phraseFrom(text, first, sentence.end);
  const behind = tailEnd(text, source.end, sentence.end);
  if (behind < 0 || at === sentence.first) return undefined;
  const content = contentAhead(place, at, behind);
  if (content.length === 0) return undefined;
  return {
    form: "according-to",
    frame: frameOf(text, content),
    source: [source],
    cue: [{ first: at, end: first }],
    content,
    verb: undefined,
    rates: PHRASE_RATES.accordingTo,
  };
}

/** The mark behind ", so die Sprecherin am Montag weiter,"; -1 if a clause follows instead. */
function tailEnd(text: AnnotatedText, from: number, limit: number): number {
  for (let at = from; at < Math.min(limit, from + MAX_TAIL); at++) {
    if (isAny(text, at, Is.mark)) return at;
    if (isFiniteVerb(text, at)) return -1;
  }
  return limit - from <= MAX_TAIL ? limit : -1;
}

/** Whether a word is, or ends in, a noun for what a source gives: "Polizeiangaben". */
export function isSourceNoun(text: AnnotatedText, at: number): boolean {
  const { lower } = wordAt(text, at);
  for (const noun of text.pack.sourceNouns) if (lower.endsWith(noun)) return true;
  return false;
}
