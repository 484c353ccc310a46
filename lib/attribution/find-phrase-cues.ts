import type { TokenRange } from "../text/pair-quotes.ts";
import { type AnnotatedText, isAny, isQuoted, textAt, wordAt } from "./annotate-text.ts";
import type { Candidate } from "./candidate.ts";
import { contentEnd, continuingQuotations, earlierBlocks, trimEnd } from "./find-content.ts";
import type { Frame, LanguagePack } from "./language-pack.ts";
import { endsPhrase, isFiniteVerb, phraseFrom } from "./noun-phrase.ts";
import {
  clauseStart,
  matchLength,
  type PhrasePlace,
  readEvidential,
  readHearsay,
} from "./phrase-evidentials.ts";
import { isAtClauseStart, partsOf } from "./phrase-part.ts";
import { PHRASE_RATES } from "./phrase-rates.ts";
import { headEnd, isFirstPerson, isSourceNoun, mayBeSource, sourceOf } from "./phrase-source.ts";
import { isViewpoint } from "./phrase-viewpoint.ts";
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
    let parts: TokenRange[] | undefined;
    for (let at = sentence.first; at < sentence.end; at++) {
      if (!openers.has(wordAt(text, at).lower) || isQuoted(text, at)) continue;
      parts ??= partsOf(text, sentence);
      const part = parts.find(({ first, end }) => first <= at && at < end) ?? sentence;
      const place = { text, at, sentence: part, index, cues: cuesOf(index) };
      const candidate =
        (isNamed(text, at) ? undefined : readHearsay(place)) ??
        readAccordingTo(place) ??
        readBehindSource(place) ??
        readVerbless(place) ??
        readEvidential(place);
      if (candidate) found.push(candidate);
    }
  });
  return found;
}

/** "dit-on *dans l'entourage de*": a longer phrase than the rumour's names the source. */
function isNamed(text: AnnotatedText, at: number): boolean {
  const { accordingTo, hearsay } = text.pack;
  return matchLength(text, at, accordingTo) > matchLength(text, at, hearsay);
}

/** The first words of all phrases: few words of a text can begin one. */
function openingWords(pack: LanguagePack): Set<string> {
  const { accordingTo, weakAccordingTo, behindSource, insertions, evidentials, hearsay } = pack;
  const before = [...accordingTo, ...weakAccordingTo, ...pack.viewpoints, ...insertions];
  const phrases = [...before, ...behindSource, ...evidentials, ...hearsay];
  return new Set(phrases.map(([first = ""]) => first));
}

/** "According to the mayor, …" and "…, according to the mayor". */
function readAccordingTo(place: PhrasePlace): Candidate | undefined {
  const { text, at, sentence } = place;
  const strong = matchLength(text, at, text.pack.accordingTo);
  const viewpoint = strong > 0 ? 0 : matchLength(text, at, text.pack.viewpoints);
  const length = strong || viewpoint || matchLength(text, at, text.pack.weakAccordingTo);
  if (
    length === 0 ||
    at + length >= sentence.end ||
    isAny(text, at - 1, Is.determiner | Is.definite)
  ) {
    return undefined;
  }
  const source = sourceOf(text, at + length, sentence.end);
  const isLeading = isAtClauseStart(text, at, sentence.first);
  const isSource =
    viewpoint > 0
      ? isViewpoint(text, { at, isLeading }, source)
      : mayBeSource(text, source, strong > 0);
  if (!isSource || isFirstPerson(text, source)) return undefined;
  if (isLeading && source.end >= sentence.end - 1) source.end = headEnd(text, source);
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

function contentBehind({ text, sentence, index, cues }: PhrasePlace, from: number): TokenRange[] {
  const first = textAt(text, from) === "," || textAt(text, from) === ":" ? from + 1 : from;
  if (first >= sentence.end) return [];
  const end = Math.min(contentEnd(text, first, cues), trimEnd(text, first, sentence.end));
  if (end <= first) return [];
  const content = [{ first, end }];
  if (isQuoted(text, end - 1)) content.push(...continuingQuotations(text, index));
  return content;
}

/** The content before a phrase at `at`, and what goes on behind its end. */
function contentAhead(place: PhrasePlace, at: number, behind: number): TokenRange[] {
  const { text, sentence, cues } = place;
  const inner = text.pack.grammar.setsOffPhrases ? undefined : innerClause(text, at, sentence);
  const { first, end: limit } = inner ?? {
    first: clauseStart(text, { first: sentence.first, end: at }, cues),
    end: sentence.end,
  };
  const end = trimEnd(text, first, at);
  const isEmpty = end <= first;
  if (isEmpty && !inner) return [];
  const earlier = isQuoted(text, first) ? earlierBlocks(text, first) : [];
  const content = isEmpty ? earlier : [...earlier, { first, end }];
  const isSetOff = textAt(text, at - 1) === "," && textAt(text, behind) === ",";
  if (!isSetOff && text.pack.grammar.setsOffPhrases) return content;
  const again = textAt(text, behind) === "," ? behind + 1 : behind;
  const rest = trimEnd(text, again, limit);
  if (rest > again) content.push({ first: again, end: rest });
  return content;
}

/** The subordinate clause a phrase stands in: "…, weil er *laut Anklage* log, …". */
function innerClause(
  text: AnnotatedText,
  at: number,
  sentence: TokenRange,
): TokenRange | undefined {
  let first = at;
  while (first > sentence.first && textAt(text, first - 1) !== ",") first--;
  if (first === sentence.first) return undefined;
  const isRelative = first === at - 1 && isAny(text, first, Is.determiner | Is.relative);
  if (!isRelative && !isAny(text, first, Is.subordinator | Is.complementizer)) return undefined;
  let end = at;
  while (end < sentence.end && textAt(text, end) !== ",") end++;
  return { first, end };
}

function frameOf(text: AnnotatedText, content: readonly TokenRange[]): Frame {
  return content.some(({ end }) => isQuoted(text, end - 1)) ? "quoteBefore" : "before";
}

/** "Medienberichten zufolge …": the phrase behind its source. */
function readBehindSource(place: PhrasePlace): Candidate | undefined {
  const { text, at, sentence } = place;
  const length = matchLength(text, at, text.pack.behindSource);
  if (length === 0) return undefined;
  const first = phraseStart(text, at, sentence.first);
  const source = withoutLead(text, { first, end: at });
  if (source.end <= source.first) return undefined;
  const behind = at + length;
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

/** The longest stretch between an inserted source and the mark behind it. */
const MAX_TAIL = 10;

/** The mark behind ", so die Sprecherin am Montag weiter,"; -1 if a clause follows instead. */
function tailEnd(text: AnnotatedText, from: number, limit: number): number {
  for (let at = from; at < Math.min(limit, from + MAX_TAIL); at++) {
    if (isAny(text, at, Is.mark)) return at;
    if (isFiniteVerb(text, at)) return -1;
  }
  return limit - from <= MAX_TAIL ? limit : -1;
}

/** ", so der Minister, …": an insertion that needs no verb. */
function readVerbless(place: PhrasePlace): Candidate | undefined {
  const { text, at, sentence } = place;
  const length = matchLength(text, at, text.pack.insertions);
  const first = at + length;
  if (length === 0 || first >= sentence.end || !isAny(text, at - 1, Is.mark)) return undefined;
  const starts = Is.capital | Is.determiner | Is.subjectPronoun;
  // "…», il commento *del* tecnico": behind "of" any noun is a source.
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
