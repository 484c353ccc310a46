import type { TokenRange } from "../text/pair-quotes.ts";
import {
  type AnnotatedText,
  isAny,
  isQuoted,
  sentenceAt,
  textAt,
  wordAt,
} from "./annotate-text.ts";
import { complementizerOf } from "./clause.ts";
import { Is } from "./word-class.ts";

/** Sources longer than this many tokens are other things; PolNeAR's 99th percentile is 33. */
const MAX_SOURCE = 36;

// A hyphen that is a token of its own stands between spaces, as a dash.
const ENDS_PHRASE = new Set("; : ՝ ․ ։ - — – ― -- ? ! … ... [ ]".split(" "));

/** Whether a token is punctuation no noun phrase crosses (commas and brackets aside). */
export function endsPhrase(text: AnnotatedText, at: number): boolean {
  if (isQuoted(text, at)) return true;
  const token = textAt(text, at);
  if (token === ".") return !isAbbreviationStop(text, at);
  return ENDS_PHRASE.has(token);
}

/** The stop of "Sen." or of an initial: the sentence splitter saw no end there either. */
function isAbbreviationStop(text: AnnotatedText, at: number): boolean {
  const sentence = sentenceAt(text, at);
  return sentence !== undefined && at + 1 < sentence.end && isAny(text, at - 1, ~Is.mark);
}

/** Whether a token is a verb that certainly has a subject of its own. */
export function isFiniteVerb(text: AnnotatedText, at: number): boolean {
  if (isAny(text, at, Is.auxiliary | Is.finite)) return true;
  if (isAny(text, at, Is.capital)) return false;
  if (isAny(text, at, Is.past) && isName(text, at - 1)) return true;
  const { verb } = wordAt(text, at);
  if (!verb) return false;
  if (verb.forms.past) return !isAny(text, at - 1, Is.determiner | Is.possessive);
  // "La denuncia": the article that opens the sentence has a capital too.
  const isNoun = text.pack.grammar.splitsVerbGroups && isAny(text, at - 1, Is.determiner);
  if (isNoun && !isAny(text, at - 1, Is.subjectPronoun)) return false;
  return Boolean(verb.forms.third) && isAny(text, at - 1, Is.capital | Is.subjectPronoun);
}

function isName(text: AnnotatedText, at: number): boolean {
  return isAny(text, at, Is.capital) && !isAny(text, at, Is.determiner | Is.title | Is.adverb);
}

/**
 * The noun phrase that ends right before `end`, looking no further left than `limit`.
 *
 * @returns The phrase without introductory words, or undefined where there is none.
 */
export function phraseBefore(
  text: AnnotatedText,
  end: number,
  limit: number,
): TokenRange | undefined {
  if (end <= limit) return undefined;
  if (isAny(text, end - 1, Is.subjectPronoun)) return { first: end - 1, end };
  let first = end;
  while (first > limit && end - first < MAX_SOURCE) {
    const at = first - 1;
    if (textAt(text, at) === ")") {
      const open = openingBracket(text, at, limit);
      if (open < 0) break;
      first = open;
      continue;
    }
    if (textAt(text, at) === "," || textAt(text, at) === "(" || endsPhrase(text, at)) break;
    if (
      isAny(text, at, Is.subordinator | Is.complementizer) &&
      !isAny(text, at, Is.linking | Is.place)
    )
      break;
    if (isFiniteVerb(text, at)) break;
    if (isAny(text, at, Is.coordinator) && !joinsPhrases(text, at, limit)) break;
    // "he used" before "to say": a pronoun has nothing behind it that belongs to the phrase.
    if (isAny(text, at, Is.subjectPronoun) && !isAny(text, at, Is.relative)) {
      return { first: at, end: at + 1 };
    }
    first = at;
  }
  return trimPhrase(text, { first, end });
}

/**
 * Where an article begins a second noun phrase right behind the first: "devant le juge | *l'*
 * accusé", "la questura | *i* manifestanti"; -1 if nowhere.
 */
export function secondPhrase(text: AnnotatedText, { first, end }: TokenRange): number {
  if (!text.pack.grammar.keepsVerbGroups) return -1;
  const leads = Is.preposition | Is.determiner | Is.definite | Is.joiner | Is.linking | Is.mark;
  for (let at = first + 1; at < end; at++) {
    if (isAny(text, at, Is.preposition | Is.linking) || !isAny(text, at, Is.determiner)) continue;
    if (!isAny(text, at - 1, leads)) return at;
  }
  return -1;
}

/** "Smith and Jones", "the mayor and the council": one phrase, unless a verb stands before it. */
function joinsPhrases(text: AnnotatedText, at: number, limit: number): boolean {
  if (!isAny(text, at, Is.joiner) || at - 1 < limit) return false;
  if (isAny(text, at - 1, Is.mark)) return false;
  for (let i = at - 1; i >= Math.max(limit, at - 10); i--) {
    if (textAt(text, i) === "," || endsPhrase(text, i)) return true;
    if (isFiniteVerb(text, i) || isAny(text, i, Is.past) || wordAt(text, i).verb) return false;
  }
  return true;
}

function openingBracket(text: AnnotatedText, close: number, limit: number): number {
  for (let at = close - 1; at >= Math.max(limit, close - 12); at--) {
    if (textAt(text, at) === "(") return at;
  }
  return -1;
}

/** Drop what introduces a phrase ("But", "still", "On Tuesday") and the time behind it. */
function trimPhrase(text: AnnotatedText, phrase: TokenRange): TokenRange | undefined {
  let { first, end } = phrase;
  while (end - 1 > first && isAny(text, end - 1, Is.time | Is.adverb)) end--;
  while (first < end && isLeadIn(text, first)) first++;
  while (first < end && isAny(text, first, Is.preposition)) {
    const next = afterTime(text, first, end);
    if (next < 0) break;
    first = next;
  }
  return first < end ? { first, end } : undefined;
}

function isLeadIn(text: AnnotatedText, at: number): boolean {
  // "@name", and a mark that opens one: «Труд» пишет.
  if (isAny(text, at, Is.coordinator | Is.mark)) return !/^[@«„]$/.test(textAt(text, at));
  return isAny(text, at, Is.adverb) && !isAny(text, at, Is.determiner | Is.subjectPronoun);
}

/** Behind "on Tuesday" or "in March": where the phrase proper begins, or -1. */
function afterTime(text: AnnotatedText, at: number, end: number): number {
  let next = at + 1;
  while (next < end && isAny(text, next, Is.time | Is.number)) next++;
  return next > at + 1 && next < end ? next : -1;
}

/**
 * The first noun phrase of a clause: from its start to its first finite verb.
 *
 * Introductory phrases ("In Paris on Monday, …") are skipped.
 */
export function leadingPhrase(text: AnnotatedText, clause: TokenRange): TokenRange | undefined {
  let first = afterIntroduction(text, clause);
  if (first < 0) return undefined;
  while (first < clause.end && isLeadIn(text, first)) first++;
  let end = first;
  while (end < clause.end && end - first < MAX_SOURCE) {
    if (textAt(text, end) === "," || endsPhrase(text, end) || isFiniteVerb(text, end)) break;
    if (end > first && isAny(text, end, Is.past | Is.relative | Is.subordinator)) break;
    if (end > first && isAny(text, end, Is.adverb)) break;
    end++;
  }
  return end > first ? { first, end } : undefined;
}

/** Where a clause begins behind "In Ames, Iowa, on Monday," or "When it rained,"; -1 if nowhere. */
function afterIntroduction(text: AnnotatedText, clause: TokenRange): number {
  let { first } = clause;
  while (isIntroduction(text, first, first > clause.first)) {
    const comma = findComma(text, first, clause.end);
    if (comma < 0) return -1;
    first = comma + 1;
  }
  return first;
}

function isIntroduction(text: AnnotatedText, at: number, isBehindOne: boolean): boolean {
  if (isAny(text, at, Is.preposition | Is.subordinator | Is.gerund | Is.adverb)) {
    return !isAny(text, at, Is.determiner);
  }
  return isBehindOne && isAny(text, at, Is.capital) && textAt(text, at + 1) === ",";
}

function findComma(text: AnnotatedText, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    if (textAt(text, at) === ",") return at;
    if (isQuoted(text, at)) return -1;
  }
  return -1;
}

/**
 * The noun phrase that begins at `first`, with the appositions and brackets behind it: "Ann Lee,
 * 45, a teacher from Ohio".
 */
export function phraseFrom(text: AnnotatedText, first: number, limit: number): TokenRange {
  // "explique-t-il, attablé": nothing belongs to a pronoun that leans on its verb.
  if (/^-\p{L}/u.test(textAt(text, first))) return { first, end: Math.min(first + 1, limit) };
  let end = simplePhraseEnd(text, first, limit);
  while (end < limit && end - first < MAX_SOURCE) {
    const next = continuedEnd(text, end, limit);
    if (next <= end) break;
    end = next;
  }
  return { first, end };
}

/** The end of the phrase's head: up to a comma, a verb or a preposition that leads elsewhere. */
function simplePhraseEnd(text: AnnotatedText, first: number, limit: number): number {
  if (isAny(text, first, Is.subjectPronoun)) return first + 1;
  let end = first;
  while (end < limit && end - first < MAX_SOURCE) {
    if (/^[,()]$/.test(textAt(text, end)) || endsPhrase(text, end)) break;
    if (end > first && leavesPhrase(text, end)) break;
    end++;
  }
  return end;
}

/** Whether a word behind a noun ends its phrase: "said Lee *on* Monday", "*after* the vote". */
function leavesPhrase(text: AnnotatedText, at: number): boolean {
  if (isFiniteVerb(text, at) || isBehindNoun(text, at)) return true;
  if (isAny(text, at, Is.time) && !isAny(text, at - 1, Is.determiner)) return true;
  if (complementizerOf(text, at) > at) return true;
  if (isAny(text, at, Is.linking)) return isAny(text, at + 1, Is.time | Is.number);
  if (isAny(text, at, Is.place)) {
    if (text.pack.grammar.capitalisesNouns) return true;
    return isAny(text, at + 1, Is.time) || !isAny(text, at + 1, Is.capital);
  }
  if (isAny(text, at, Is.preposition | Is.subordinator | Is.complementizer)) return true;
  if (isAny(text, at, Is.gerund) && !isAny(text, at - 1, Is.determiner)) return true;
  if (isAny(text, at, Is.coordinator)) return isFiniteVerb(text, at + 1) || isGerund(text, at + 1);
  return isAny(text, at, Is.adverb) && !isAny(text, at, Is.determiner);
}

const CONTINUES =
  Is.capital | Is.number | Is.determiner | Is.preposition | Is.joiner | Is.linking | Is.mark;

/** Where nouns have capitals, a word in lower case right behind one begins something else. */
export function isBehindNoun(text: AnnotatedText, at: number): boolean {
  if (!text.pack.grammar.capitalisesNouns || !isAny(text, at - 1, Is.capital)) return false;
  return !isAny(text, at - 1, Is.determiner | Is.preposition) && !isAny(text, at, CONTINUES);
}

function isGerund(text: AnnotatedText, at: number): boolean {
  return isAny(text, at, Is.gerund);
}

/** The end of an apposition, age or bracket that continues a phrase ending at `end`. */
function continuedEnd(text: AnnotatedText, end: number, limit: number): number {
  const mark = textAt(text, end);
  if (mark === "(") {
    for (let at = end + 1; at < Math.min(limit, end + 12); at++) {
      if (textAt(text, at) === ")") return at + 1;
    }
    return end;
  }
  if (mark !== "," || !startsApposition(text, end + 1)) return end;
  const behind = appositionEnd(text, end + 1, limit);
  const relative = articleClauseEnd(text, end + 1, limit);
  if (relative > 0) return relative;
  // A verb in it makes it a clause of its own: ", the ship has sunk".
  return isFiniteVerb(text, behind) ? end : behind;
}

/** "…, der seinen Namen nicht nennt": a relative clause whose pronoun looks like an article. */
function articleClauseEnd(text: AnnotatedText, from: number, limit: number): number {
  if (!text.pack.grammar.capitalisesNouns || !isAny(text, from, Is.definite)) return -1;
  let end = from;
  while (end < limit && textAt(text, end) !== "," && !endsPhrase(text, end)) end++;
  return end > from + 1 && isFiniteVerb(text, end - 1) ? end : -1;
}

const STARTS_NOMINAL = Is.capital | Is.determiner | Is.number | Is.relative;

function startsApposition(text: AnnotatedText, at: number): boolean {
  if (isQuoted(text, at) || isAny(text, at, Is.complementizer)) return false;
  const isNominal = isAny(text, at, STARTS_NOMINAL) || isAny(text, at + 1, Is.capital);
  if (text.pack.grammar.capitalisesNouns && !isNominal) return false;
  if (isAny(text, at, Is.relative)) {
    return !isAny(text, at, Is.complementizer) || text.pack.grammar.splitsVerbGroups;
  }
  if (isAny(text, at, Is.determiner)) return !isAny(text, at, Is.complementizer);
  if (isAny(text, at, Is.subjectPronoun | Is.auxiliary | Is.coordinator | Is.subordinator)) {
    return false;
  }
  if (isAny(text, at, Is.adverb | Is.gerund | Is.preposition | Is.past | Is.mark)) return false;
  return !isFiniteVerb(text, at) && wordAt(text, at).lower !== "";
}

function appositionEnd(text: AnnotatedText, from: number, limit: number): number {
  let end = from;
  const isRelative = isAny(text, from, Is.relative);
  while (end < limit) {
    if (textAt(text, end) === "," || endsPhrase(text, end)) break;
    if (!isRelative && end > from && isFiniteVerb(text, end)) break;
    end++;
  }
  return end;
}
