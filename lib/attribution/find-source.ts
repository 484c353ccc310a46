import type { TokenRange } from "../text/pair-quotes.ts";
import { type AnnotatedText, isAny, isQuoted, quotationTo, textAt } from "./annotate-text.ts";
import {
  endsPhrase,
  isFiniteVerb,
  leadingPhrase,
  phraseBefore,
  phraseFrom,
} from "./noun-phrase.ts";
import type { VerbCue } from "./verb-cue.ts";
import { Is } from "./word-class.ts";

/** How far left of a verb its subject may begin, appositions included. */
const MAX_REACH = 45;

/**
 * The subject before a verb group: "Ann Lee, the mayor of Austin, *has said*".
 *
 * @returns The subject with its appositions; a relative pronoun stands for itself.
 */
export function subjectBefore(text: AnnotatedText, cue: VerbCue): TokenRange | undefined {
  const limit = sentenceFirst(text, cue);
  const end = cue.first;
  if (end <= limit || isQuoted(text, end - 1)) return undefined;
  if (isAny(text, end - 1, Is.relative) && !isAny(text, end - 1, Is.complementizer)) {
    return { first: end - 1, end };
  }
  if (textAt(text, end - 1) === ",") return beforeApposition(text, end, limit);
  if (isAny(text, end - 1, Is.coordinator)) return undefined;
  const phrase = phraseBefore(text, end, limit);
  // "A report published on Monday *said*": what stands beside the verb is no subject.
  if (!phrase || isAny(text, phrase.first, Is.preposition | Is.time)) return undefined;
  return withEarlierNames(text, phrase, limit);
}

/** "Cruz, Rubio and Bush": the names of a list before its last pair. */
function withEarlierNames(text: AnnotatedText, phrase: TokenRange, limit: number): TokenRange {
  const isPair = someIn(text, phrase, Is.joiner) && isAny(text, phrase.first, Is.capital);
  let { first } = phrase;
  while (isPair && first - 1 > limit && textAt(text, first - 1) === ",") {
    const name = phraseBefore(text, first - 1, limit);
    if (!name || name.end - name.first > 4 || !allCapital(text, name)) break;
    first = name.first;
  }
  return { first, end: phrase.end };
}

function someIn(text: AnnotatedText, range: TokenRange, bits: number): boolean {
  for (let at = range.first; at < range.end; at++) if (isAny(text, at, bits)) return true;
  return false;
}

function allCapital(text: AnnotatedText, range: TokenRange): boolean {
  for (let at = range.first; at < range.end; at++) {
    if (!isAny(text, at, Is.capital | Is.mark)) return false;
  }
  return true;
}

/** The subject of "Ann Lee, 45, a teacher who left in May, said", given the verb's position. */
function beforeApposition(
  text: AnnotatedText,
  end: number,
  sentenceStart: number,
): TokenRange | undefined {
  const limit = Math.max(sentenceStart, end - MAX_REACH);
  const chunks = chunksBefore(text, end - 1, limit);
  let first: number | undefined;
  let last = end - 1;
  for (const chunk of chunks) {
    if (!isNounLike(text, chunk)) {
      if (first !== undefined) break;
      // "The ministry, in particular, says": the aside is no part of the source.
      last = chunk.first - 1;
      continue;
    }
    const head = headOf(text, chunk);
    if (!head) continue;
    first = head.first;
    if (isPronoun(text, first) || (first > chunk.first && !isAny(text, chunk.first, STARTS_NOUN))) {
      break;
    }
    if (isClauseBefore(text, chunk.first, first)) break;
  }
  return first === undefined || first >= last ? undefined : { first, end: last };
}

const STARTS_NOUN = Is.determiner | Is.capital | Is.relative;

function isPronoun(text: AnnotatedText, at: number): boolean {
  return isAny(text, at, Is.subjectPronoun) && !isAny(text, at, Is.relative);
}

/** The noun phrase of a piece between commas; a relative clause in it belongs to it. */
function headOf(text: AnnotatedText, chunk: TokenRange): TokenRange | undefined {
  for (let at = chunk.first; at < chunk.end; at++) {
    if (!isRelativeAt(text, at, chunk.first)) continue;
    const before = phraseBefore(text, at, chunk.first);
    return { first: before?.first ?? at, end: chunk.end };
  }
  return phraseBefore(text, chunk.end, chunk.first);
}

/** Whether a word is a relative pronoun; "que" is one at the head of a piece, "al que" too. */
function isRelativeAt(text: AnnotatedText, at: number, first: number): boolean {
  if (!isAny(text, at, Is.relative)) return false;
  if (!isAny(text, at, Is.complementizer)) return true;
  return text.pack.grammar.splitsVerbGroups && first === behindLead(text, at);
}

/** Where the preposition and article before a relative pronoun begin: "*en la* que". */
function behindLead(text: AnnotatedText, at: number): number {
  let first = at;
  if (isAny(text, first - 1, Is.determiner)) first--;
  return isAny(text, first - 1, Is.preposition) ? first - 1 : first;
}

/** The pieces between commas left of `end`, nearest first; they stop where a phrase must. */
function chunksBefore(text: AnnotatedText, end: number, limit: number): TokenRange[] {
  const chunks: TokenRange[] = [];
  let last = end;
  let at = end;
  while (at > limit && !endsPhrase(text, at - 1)) {
    at--;
    if (textAt(text, at) !== ",") continue;
    if (last > at + 1) chunks.push({ first: at + 1, end: last });
    last = at;
  }
  if (last > at) chunks.push({ first: at, end: last });
  return chunks;
}

function isNounLike(text: AnnotatedText, chunk: TokenRange): boolean {
  const { first } = chunk;
  if (text.pack.grammar.splitsVerbGroups && isRelativePiece(text, first)) return true;
  if (isAny(text, first, Is.preposition | Is.gerund | Is.subordinator | Is.past)) return false;
  if (isAny(text, first, Is.time)) return false;
  return !isAny(text, first, Is.coordinator) || isAny(text, first, Is.joiner);
}

/** "…, *al que* ha tenido acceso este periódico, …": a relative clause behind a preposition. */
function isRelativePiece(text: AnnotatedText, first: number): boolean {
  if (!isAny(text, first, Is.preposition)) return false;
  return isRelativeAt(text, first + 1, first) || isRelativeAt(text, first + 2, first);
}

function isClauseBefore(text: AnnotatedText, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (isFiniteVerb(text, at)) return true;
  return false;
}

/** The subject of a verb that has none beside it: that of the sentence's main clause. */
export function clauseSubject(text: AnnotatedText, cue: VerbCue): TokenRange | undefined {
  let first = sentenceFirst(text, cue);
  for (let at = first; at < cue.first; at++) {
    if (quotationTo(text, at) || textAt(text, at) === ";") first = at + 1;
  }
  return first < cue.first ? leadingPhrase(text, { first, end: cue.first }) : undefined;
}

/** The subject behind an inverted verb: "…," *said Ann Lee, the mayor of Austin*. */
export function subjectAfter(text: AnnotatedText, cue: VerbCue): TokenRange | undefined {
  const first = cue.head + 1;
  const limit = text.sentences[cue.sentence]?.end ?? first;
  if (first >= limit || !startsSubject(text, first)) return undefined;
  return phraseFrom(text, first, limit);
}

function startsSubject(text: AnnotatedText, at: number): boolean {
  if (isQuoted(text, at)) return false;
  if (isAny(text, at, Is.preposition | Is.auxiliary | Is.time | Is.complementizer)) return false;
  if (isAny(text, at, Is.capital | Is.determiner | Is.subjectPronoun | Is.title)) return true;
  return /^[@#]$/.test(textAt(text, at));
}

function sentenceFirst(text: AnnotatedText, cue: VerbCue): number {
  return text.sentences[cue.sentence]?.first ?? cue.first;
}
