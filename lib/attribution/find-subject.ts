import type { TokenRange } from "../text/pair-quotes.ts";
import { type AnnotatedText, isAny, isQuoted, textAt, wordAt } from "./annotate-text.ts";
import { subjectBefore } from "./find-source.ts";
import { endsPhrase, isFiniteVerb, phraseBefore, phraseFrom } from "./noun-phrase.ts";
import type { VerbCue } from "./verb-cue.ts";
import { Is } from "./word-class.ts";

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
  return subjectLeft(text, cue) ?? subjectRight(text, cue, limit);
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
  const before = nounWithRelative(text, cue) ?? subjectBefore(text, cue);
  if (!before || opensAdverbial(text, before.first)) return undefined;
  return isAny(text, before.first, Is.objectPronoun) &&
    before.end - before.first === 1 &&
    !isAny(text, before.first, Is.subjectPronoun)
    ? undefined
    : before;
}

/** "*Los vecinos que viven allí* dicen": the noun before a relative clause that no comma sets off. */
function nounWithRelative(text: AnnotatedText, cue: VerbCue): TokenRange | undefined {
  const limit = text.sentences[cue.sentence]?.first ?? cue.first;
  if (isAny(text, cue.first - 1, Is.relative)) return undefined;
  for (let at = cue.first - 2; at > limit; at--) {
    if (endsPhrase(text, at) || isAny(text, at, Is.mark)) return undefined;
    if (!isAny(text, at, Is.relative) || !isAny(text, at, Is.complementizer)) continue;
    const noun = phraseBefore(text, at, limit);
    const isFirst = noun && (noun.first === limit || isAny(text, noun.first - 1, STARTS_CLAUSE));
    if (isFirst && !isAny(text, at - 1, NO_NOUN)) return { first: noun.first, end: cue.first };
  }
  return undefined;
}

const STARTS_CLAUSE = Is.mark | Is.time | Is.adverb;
const NO_NOUN = Is.preposition | Is.adverb | Is.time | Is.subordinator | Is.coordinator | Is.mark;

function opensAdverbial(text: AnnotatedText, at: number): boolean {
  // "zwei Tage nach der Wahl": a time, whatever it begins with.
  if (isAny(text, at, Is.determiner) && isAny(text, at + 1, Is.time)) return true;
  if (isAny(text, at, Is.determiner | Is.subjectPronoun)) return false;
  return isAny(text, at, Is.preposition | Is.subordinator | Is.adverb | Is.time | Is.asWord);
}

/** The subject behind a verb, before `limit`. */
export function subjectRight(
  text: AnnotatedText,
  cue: VerbCue,
  limit: number,
): TokenRange | undefined {
  let at = cue.finite === cue.head ? cue.head + 1 : firstBehind(text, cue);
  const end = Math.min(limit, text.sentences[cue.sentence]?.end ?? 0);
  at = behindAside(text, at, end);
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
  return cutAtCue(phraseFrom(text, at, end), cue);
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

function startsSubject(text: AnnotatedText, at: number): boolean {
  if (isQuoted(text, at)) return false;
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
    !(is & Is.number) &&
    !hasInfinitiveEnding(text, lower)
  );
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
    at++;
  }
  return at;
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
    if (text.pack.documentPrepositions.has(wordAt(text, at).lower)) {
      const { first, end } = phraseFrom(text, at + 1, at < verb ? verb : clause.end);
      return { first, end: textAt(text, end - 1) === "," ? end - 1 : end };
    }
  }
  return undefined;
}
