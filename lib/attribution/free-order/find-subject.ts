import type { TokenRange } from "../../text/pair-quotes.ts";
import { type AnnotatedText, isAny, isQuoted, textAt, wordAt } from "../annotate-text.ts";
import { isPartitive, subjectBefore } from "../find-source.ts";
import { endsPhrase, isFiniteVerb, phraseBefore, phraseFrom } from "../noun-phrase.ts";
import type { VerbCue } from "../verb-cue.ts";
import { Is } from "../word-class.ts";
import { hasEnding } from "../word-endings.ts";
import { cutAtEnding, mayLackSubject, placeSource } from "./subject-endings.ts";

/** The longest stretch of adverbs and adjuncts between a verb and its subject. */
const MAX_ADJUNCTS = 14;

/**
 * The subject of a verb on whichever side it stands: before it, or behind it after adverbs, object
 * pronouns and adjuncts: "Am Montag *sagte* in Berlin der Minister".
 *
 * @param limit Where the content begins; the subject ends before it.
 */
export function findSubject(
  text: AnnotatedText,
  cue: VerbCue,
  limit: number,
): TokenRange | undefined {
  if (opensWithClause(text, cue)) {
    return subjectRight(text, cue, limit) ?? subjectLeft(text, cue);
  }
  return subjectLeft(text, cue) ?? subjectRight(text, cue, limit) ?? adjunctLeft(text, cue);
}

/** "*Քաղաքապետարանում* հերքում են": a place for want of a subject. */
function adjunctLeft(text: AnnotatedText, cue: VerbCue): TokenRange | undefined {
  return text.pack.adjunctSuffixes.length > 0 ? subjectBefore(text, cue) : undefined;
}

const OPENS_CLAUSE = Is.preposition | Is.subordinator | Is.question | Is.complementizer;

/** "Auf die Frage, ob …, *antwortete er*": the verb behind a comma, and no subject before it. */
function opensWithClause(text: AnnotatedText, cue: VerbCue): boolean {
  if (textAt(text, cue.first - 1) !== ",") return false;
  if (isAny(text, cue.finite + 1, Is.subjectPronoun)) return true;
  const first = text.sentences[cue.sentence]?.first ?? cue.first;
  return isAny(text, first, OPENS_CLAUSE) && !isAny(text, first, Is.determiner);
}

/** The subject before a verb; undefined where an adverbial stands there. */
export function subjectLeft(text: AnnotatedText, cue: VerbCue): TokenRange | undefined {
  if (text.pack.subjectStartSuffixes.length > 0) return subjectAmongAdjuncts(text, cue);
  const whole = subjectBefore(text, cue);
  const before = whole && cutAtEnding(text, whole);
  const isAdjunct =
    before && hasEnding(wordAt(text, before.end - 1).lower, text.pack.adjunctSuffixes);
  if (isAdjunct && !mayLackSubject(text, cue)) return undefined;
  if (!before || opensAdverbial(text, before.first)) return undefined;
  return isAny(text, before.first, Is.objectPronoun) &&
    before.end - before.first === 1 &&
    !isAny(text, before.first, Is.subjectPronoun)
    ? undefined
    : before;
}

/** "В среду на встрече *министр* сказал", "*Глава* края на встрече сказал": no article shows it. */
function subjectAmongAdjuncts(text: AnnotatedText, cue: VerbCue): TokenRange | undefined {
  const start = text.sentences[cue.sentence]?.first ?? cue.first;
  const isCut = isAny(text, cue.first - 1, Is.coordinator | Is.mark);
  const range =
    subjectBefore(text, cue) ?? (isCut ? undefined : phraseBefore(text, cue.first, start));
  if (!range) return undefined;
  const place = placeSource(text, cue, range);
  if (place) return place;
  const at = behindAdjuncts(text, range.first, range.end);
  if (at >= range.end || !startsSubject(text, at) || isAny(text, at, Is.asWord)) return undefined;
  // Commas inside: appositions, or an aside that is no part of the source.
  let comma = at;
  while (comma < range.end && textAt(text, comma) !== ",") comma++;
  const isWhole = comma < range.end && !isAny(text, comma + 1, Is.gerund);
  return isWhole ? { first: at, end: range.end } : phraseFrom(text, at, range.end);
}

/** Behind all adjuncts from `first` on: at the subject, at `limit`, or at what is neither. */
function behindAdjuncts(text: AnnotatedText, first: number, limit: number): number {
  let at = first;
  while (at < limit && !startsSubject(text, at)) {
    const next = behindAdjunct(text, at, limit);
    if (next === at) break;
    at = next;
  }
  return at;
}
function opensAdverbial(text: AnnotatedText, at: number): boolean {
  // "zwei Tage nach der Wahl": a time, whatever it begins with.
  if (isAny(text, at, Is.determiner) && isAny(text, at + 1, Is.time)) return true;
  if (isAny(text, at, Is.determiner | Is.subjectPronoun)) return false;
  if (isPartitive(text, at)) return false;
  return isAny(text, at, Is.preposition | Is.subordinator | Is.adverb | Is.time | Is.asWord);
}

/** ", qui s'expriment …,": what stands in it is no clause of its own. */
function opensRelative(text: AnnotatedText, at: number): boolean {
  if (textAt(text, at - 1) !== ",") return false;
  const pronoun = isAny(text, at, Is.preposition) ? at + 1 : at;
  return isAny(text, pronoun, Is.relative);
}

/** The subject of the sentence's main verb, for a verb that shares it: "*Il* a refusé et assure …". */
export function mainSubject(text: AnnotatedText, cue: VerbCue): TokenRange | undefined {
  const start = text.sentences[cue.sentence]?.first ?? cue.first;
  let at = start;
  while (at < cue.first && !isFiniteVerb(text, at)) {
    if (opensRelative(text, at)) while (at < cue.first && textAt(text, at + 1) !== ",") at++;
    at++;
  }
  if (at >= cue.first) return undefined;
  while (at - 1 > start && isAny(text, at - 1, Is.objectPronoun | Is.negation)) at--;
  return subjectLeft(text, { ...cue, first: at, finite: at });
}

/** The subject behind a verb, before `limit`. */
export function subjectRight(
  text: AnnotatedText,
  cue: VerbCue,
  limit: number,
): TokenRange | undefined {
  let at = cue.finite === cue.head ? cue.head + 1 : firstBehind(text, cue);
  const end = Math.min(limit, text.sentences[cue.sentence]?.end ?? 0);
  // "ասել է նախարարը": behind an auxiliary that follows its verb.
  if (cue.finite === cue.head && cue.last === at && isAny(text, at, Is.auxiliary)) at++;
  // "fa *notare* il sindaco": the cue's own words.
  for (const part of cue.parts) if (part.first <= at && at < part.end) at = part.end;
  at = behindAside(text, at, end);
  const place = placeSource(text, cue, { first: at, end });
  if (place) return place;
  const last = Math.min(end, at + MAX_ADJUNCTS);
  while (at < last && !startsSubject(text, at)) {
    const next = behindAdjunct(text, at, end);
    if (next === at) return undefined;
    at = next;
  }
  if (at >= last) return undefined;
  if (isAny(text, at, Is.subjectPronoun) && !isAny(text, at, Is.determiner)) {
    return { first: at, end: at + 1 };
  }
  const phrase = cutAtEnding(text, phraseFrom(text, at, end));
  return phrase && cutAtCue(phrase, cue);
}

/** The longest aside between a verb and its subject, in tokens. */
const MAX_ASIDE = 8;

/** "relata, *ainda abalado*, o agricultor": behind what stands between commas. */
function behindAside(text: AnnotatedText, at: number, limit: number): number {
  if (textAt(text, at) !== "," || !text.pack.grammar.dropsSubjects) return at;
  for (let next = at + 1; next < Math.min(limit, at + MAX_ASIDE); next++) {
    if (isQuoted(text, next)) return at;
    if (textAt(text, next) === ",") return next + 1;
  }
  return at;
}

/** Behind an auxiliary if the subject stands there ("hat *X* gesagt"), else behind the verb. */
function firstBehind(text: AnnotatedText, cue: VerbCue): number {
  let at = cue.finite + 1;
  while (at < cue.head && isAny(text, at, Is.adverb | Is.negation | Is.objectPronoun)) at++;
  return at < cue.head ? at : cue.head + 1;
}

function cutAtCue(phrase: TokenRange, cue: VerbCue): TokenRange | undefined {
  let { first, end } = phrase;
  for (const part of cue.parts) {
    if (part.first > first && part.first < end) end = part.first;
    if (part.first <= first && part.end > first) first = part.end;
  }
  return first < end ? { first, end } : undefined;
}

/** A mark that opens a name: "сообщает «Коммерсантъ»". */
const OPENS_NAME = /^["«“„]$/;

function startsSubject(text: AnnotatedText, at: number): boolean {
  if (isQuoted(text, at)) return false;
  if (OPENS_NAME.test(textAt(text, at))) return true;
  const { is, lower } = wordAt(text, at);
  if (is & Is.objectPronoun && !(is & (Is.subjectPronoun | Is.capital))) {
    // "le" is a pronoun before a verb and an article before a noun.
    return (is & Is.determiner) !== 0;
  }
  if (is & (Is.preposition | Is.auxiliary | Is.time | Is.complementizer | Is.adverb)) return false;
  if (is & (Is.capital | Is.determiner | Is.subjectPronoun | Is.title)) return true;
  // A bare noun: "сообщили власти", "berichteten Medien".
  return (
    lower !== "" &&
    !(is & (Is.mark | Is.coordinator | Is.subordinator | Is.negation)) &&
    (!(is & Is.number) || isCount(text, at)) &&
    !hasInfinitiveEnding(text, lower)
  );
}

/** "expliquent *30 %* des élus": a number that begins a subject, and no date. */
function isCount(text: AnnotatedText, at: number): boolean {
  return text.pack.grammar.keepsVerbGroups && !isAny(text, at + 1, Is.time);
}

/** "dijo *desconocer* los hechos": a bare infinitive is no subject. */
function hasInfinitiveEnding({ pack }: AnnotatedText, lower: string): boolean {
  if (!pack.grammar.dropsSubjects) return false;
  return pack.infinitiveSuffixes.some((suffix) => lower.endsWith(suffix));
}

/** The position behind one adverb, object pronoun or adjunct; `at` itself if there is none. */
function behindAdjunct(text: AnnotatedText, at: number, limit: number): number {
  if (isQuoted(text, at) || endsPhrase(text, at)) return at;
  if (isAny(text, at, Is.preposition) && !isAny(text, at, Is.asWord))
    return behindPhrase(text, at + 1, limit);
  if (isAny(text, at, Is.adverb | Is.time | Is.number | Is.objectPronoun | Is.negation))
    return at + 1;
  return at;
}

function behindPhrase(text: AnnotatedText, first: number, limit: number): number {
  let at = first;
  if (isAny(text, at, Is.time | Is.number)) {
    while (at < limit && (isAny(text, at, Is.time | Is.number) || textAt(text, at) === ".")) at++;
    return at;
  }
  at++;
  // Without articles nothing shows where the subject begins: then behind the first noun.
  if (text.pack.singularDeterminers.size === 0) return at;
  // Up to the next article, preposition or verb: what follows may be the subject.
  while (
    at < limit &&
    !endsPhrase(text, at) &&
    textAt(text, at) !== "," &&
    !isFiniteVerb(text, at)
  ) {
    if (isAny(text, at, Is.determiner | Is.preposition | Is.time | Is.subjectPronoun)) break;
    if (text.pack.grammar.keepsVerbGroups && showsSource(text, at)) break;
    at++;
  }
  return at;
}

/** "ai giornalisti *fonti* del ministero", "in aula *don* Ferri": bare nouns that begin a source. */
function showsSource(text: AnnotatedText, at: number): boolean {
  if (isAny(text, at - 1, Is.determiner | Is.preposition)) return false;
  return isAny(text, at, Is.title) || text.pack.sourceNouns.has(wordAt(text, at).lower);
}

/**
 * The source of a cue without a personal subject: "aus *Polizeikreisen* verlautete", "heißt es in
 * *dem Bericht*".
 *
 * @param verb Where the verb stands; a phrase before it ends there.
 */
export function documentIn(
  text: AnnotatedText,
  clause: TokenRange,
  verb: number,
): TokenRange | undefined {
  for (let at = clause.first; at < clause.end; at++) {
    const isCited = text.pack.documentPrepositions.has(wordAt(text, at).lower);
    if (isCited && !isAny(text, at + 1, Is.time)) {
      const { first, end } = phraseFrom(text, at + 1, at < verb ? verb : clause.end);
      return { first, end: textAt(text, end - 1) === "," ? end - 1 : end };
    }
  }
  return undefined;
}
