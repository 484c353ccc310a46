import type { TokenRange } from "../text/pair-quotes.ts";
import { type AnnotatedText, isAny, isQuoted, textAt, wordAt } from "./annotate-text.ts";
import { isPartitive, subjectBefore } from "./find-source.ts";
import { endsPhrase, isFiniteVerb, phraseFrom } from "./noun-phrase.ts";
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
  const before = subjectBefore(text, cue);
  if (!before || opensAdverbial(text, before.first)) return undefined;
  return isAny(text, before.first, Is.objectPronoun) &&
    before.end - before.first === 1 &&
    !isAny(text, before.first, Is.subjectPronoun)
    ? undefined
    : before;
}

function opensAdverbial(text: AnnotatedText, at: number): boolean {
  // "zwei Tage nach der Wahl": a time, whatever it begins with.
  if (isAny(text, at, Is.determiner) && isAny(text, at + 1, Is.time)) return true;
  if (isAny(text, at, Is.determiner | Is.subjectPronoun)) return false;
  if (isPartitive(text, at)) return false;
  return isAny(text, at, Is.preposition | Is.subordinator | Is.adverb | Is.time | Is.asWord);
}

/**
 * The subject of the sentence's main verb, for a verb that has none of its own: "*Il* a refusé,
 * assurant que …".
 */
export function mainSubject(text: AnnotatedText, cue: VerbCue): TokenRange | undefined {
  const sentence = text.sentences[cue.sentence];
  let at = sentence?.first ?? cue.first;
  while (at < cue.first && !isFiniteVerb(text, at)) {
    if (opensRelative(text, at)) while (at < cue.first && textAt(text, at + 1) !== ",") at++;
    at++;
  }
  if (at >= cue.first) return undefined;
  while (isAny(text, at - 1, Is.objectPronoun | Is.negation) && at - 1 > (sentence?.first ?? 0))
    at--;
  return subjectLeft(text, { ...cue, first: at, finite: at });
}

/** ", qui s'expriment …,": what stands in it is no clause of its own. */
export function opensRelative(text: AnnotatedText, at: number): boolean {
  if (textAt(text, at - 1) !== ",") return false;
  const pronoun = isAny(text, at, Is.preposition) ? at + 1 : at;
  return isAny(text, pronoun, Is.relative);
}

/** The subject behind a verb, before `limit`. */
export function subjectRight(
  text: AnnotatedText,
  cue: VerbCue,
  limit: number,
): TokenRange | undefined {
  let at = cue.finite === cue.head ? cue.head + 1 : firstBehind(text, cue);
  // "ha fatto *sapere* ai giornalisti il sindaco": behind what belongs to the verb.
  for (const part of cue.parts) if (part.first <= at && at < part.end) at = part.end;
  const end = Math.min(limit, text.sentences[cue.sentence]?.end ?? 0);
  const last = Math.min(end, at + MAX_ADJUNCTS);
  while (at < last && !startsSubject(text, at)) {
    const next = behindAdjunct(text, at, end);
    if (next === at) break;
    at = next;
  }
  if (at >= last || !startsSubject(text, at)) at = nameBefore(text, at, cue.head + 1);
  return at < 0 ? undefined : cutAtCue(phraseFrom(text, at, end), cue);
}

/** "raconte à la radio *Anne Lee*, …": a name that nothing parts from the adjunct before it; or -1. */
function nameBefore(text: AnnotatedText, end: number, limit: number): number {
  if (text.pack.grammar.capitalisesNouns || !text.pack.grammar.keepsVerbGroups) return -1;
  let at = end - 1;
  while (at > limit && isAny(text, at, Is.capital) && !isAny(text, at, Is.upper)) at--;
  const isName = at + 1 < end && at > limit && !isAny(text, at, Is.preposition | Is.determiner);
  return isName ? at + 1 : -1;
}

/** Behind an auxiliary if the subject stands there ("hat *X* gesagt"), else behind the verb. */
function firstBehind(text: AnnotatedText, cue: VerbCue): number {
  let at = cue.finite + 1;
  const auxiliary = text.pack.grammar.keepsVerbGroups ? Is.auxiliary : 0;
  const skipped = Is.adverb | Is.negation | Is.objectPronoun | auxiliary;
  while (at < cue.head && isAny(text, at, skipped)) at++;
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
    (!(is & Is.number) || isCount(text, at))
  );
}

/** "expliquent *30 %* des élus": a number that begins a subject, and no date. */
function isCount(text: AnnotatedText, at: number): boolean {
  return text.pack.grammar.keepsVerbGroups === true && !isAny(text, at + 1, Is.time);
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
  // Up to the next article, preposition or verb: what follows may be the subject.
  at++;
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
    if (text.pack.documentPrepositions.has(wordAt(text, at).lower)) {
      const { first, end } = phraseFrom(text, at + 1, at < verb ? verb : clause.end);
      return { first, end: textAt(text, end - 1) === "," ? end - 1 : end };
    }
  }
  return undefined;
}
