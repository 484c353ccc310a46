import type { TokenRange } from "../text/pair-quotes.ts";
import {
  type AnnotatedText,
  isAny,
  isQuoted,
  quotationFrom,
  quotationTo,
  sentenceAt,
  textAt,
} from "./annotate-text.ts";
import type { Frame } from "./language-pack.ts";
import { isFiniteVerb } from "./noun-phrase.ts";
import type { VerbCue } from "./verb-cue.ts";
import { Is } from "./word-class.ts";

/** How far behind a cue its "that" or quotation may begin: "told a crowd in Ames on Friday that". */
const MAX_DISTANCE = 16;

/** The most sentences or blocks a quotation is followed over, in either direction. */
const MAX_PARTS = 12;

/** Where the content behind a cue begins, and what it is. */
export type ContentStart = { at: number; frame: Frame };

/** Find the beginning of the content that follows a verb, if any does. */
export function contentStart(text: AnnotatedText, cue: VerbCue): ContentStart | undefined {
  const limit = text.sentences[cue.sentence]?.end ?? 0;
  const first = cue.head + 1;
  const marked = markedStart(text, { first, end: Math.min(limit, first + MAX_DISTANCE) }, cue);
  const at = marked ?? bareStart(text, cue, limit);
  if (at >= limit || isTerminal(text, at) || trimEnd(text, at, limit) <= at) return undefined;
  return { at, frame: frameAt(text, at, limit) };
}

/** A beginning that shows: a quotation, a colon, a complementizer. */
function markedStart(text: AnnotatedText, window: TokenRange, cue: VerbCue): number | undefined {
  const isSpaced = mayStandApart(text, window.first, cue);
  for (let at = window.first; at < window.end; at++) {
    const before = textAt(text, at - 1);
    if (quotationFrom(text, at)) {
      const isNear = at === window.first || before === "," || before === ":";
      return isNear || hasOnlyAdjuncts(text, window.first, at) ? at : undefined;
    }
    if (before === ":" && at > window.first) return at;
    const isThat = isAny(text, at, Is.complementizer);
    if (isThat && (at === window.first || isSpaced)) return at;
    if (at > window.first && isFiniteVerb(text, at)) return undefined;
  }
  return undefined;
}

/** Whether something may stand between the cue and its content: an addressee, a time, a place. */
function mayStandApart(text: AnnotatedText, at: number, cue: VerbCue): boolean {
  if (cue.entry.hasAddressee || textAt(text, at) === ",") return true;
  return isAny(text, at, Is.preposition | Is.time | Is.adverb);
}

function hasOnlyAdjuncts(text: AnnotatedText, first: number, end: number): boolean {
  if (end - first > 4) return false;
  for (let at = first; at < end; at++) {
    if (!isAny(text, at, Is.preposition | Is.time | Is.adverb | Is.complementizer)) return false;
  }
  return true;
}

/** The beginning of content that no word introduces: "said Tuesday | the plan would fail". */
function bareStart(text: AnnotatedText, cue: VerbCue, limit: number): number {
  let at = cue.head + 1;
  if (cue.entry.hasAddressee && cue.mood !== "passive") at = behindAddressee(text, at, limit);
  while (at < limit && isAny(text, at, Is.time | Is.adverb)) {
    if (isAny(text, at, Is.determiner)) break;
    at++;
  }
  if (isAny(text, at, Is.preposition) && isAny(text, at + 1, Is.time)) {
    const behind = at + 2;
    if (behind < limit && !isAny(text, behind, Is.mark | Is.preposition)) at = behind;
  }
  return textAt(text, at) === "," ? at + 1 : at;
}

const STARTS_CLAUSE =
  Is.subjectPronoun | Is.determiner | Is.infinitiveMark | Is.question | Is.complementizer;

function behindAddressee(text: AnnotatedText, first: number, limit: number): number {
  let at = first + 1;
  while (at < limit && at - first < 6) {
    if (isAny(text, at, STARTS_CLAUSE | Is.mark) || isQuoted(text, at)) return at;
    at++;
  }
  return first + 1;
}

/** What kind of content begins at a token. */
export function frameAt(text: AnnotatedText, at: number, limit: number): Frame {
  if (quotationFrom(text, at)) return "quote";
  if (isAny(text, at, Is.complementizer)) return "that";
  if (isAny(text, at, Is.question)) return "question";
  if (isAny(text, at, Is.infinitiveMark)) return "infinitive";
  if (isAny(text, at, Is.subjectPronoun)) return "clause";
  const isLinked = isAny(text, at, Is.preposition) && !isAny(text, at, Is.capital);
  if (isLinked) return "prepositional";
  for (let i = at + 1; i < Math.min(limit, at + 14); i++) {
    if (isQuoted(text, i) || /^[,;:—–]$/.test(textAt(text, i))) break;
    if (isAny(text, i, Is.relative)) break;
    if (isFiniteVerb(text, i)) return "clause";
  }
  return "nominal";
}

/**
 * The end of content that begins at `first`: the sentence's, unless another cue's clause or an
 * "according to" follows.
 *
 * @param cues The verb cues of the sentence.
 */
export function contentEnd(text: AnnotatedText, first: number, cues: readonly VerbCue[]): number {
  const sentence = sentenceAt(text, first);
  let end = sentence?.end ?? first;
  for (const cue of cues) {
    if (cue.head <= first + 2) continue;
    const cut = coordinationBefore(text, cue, first);
    if (cut > first && cut < end) end = cut;
  }
  return trimEnd(text, first, end);
}

/** Where a coordinated cue's clause begins: before ", adding", "and said", ", but he called". */
function coordinationBefore(text: AnnotatedText, cue: VerbCue, first: number): number {
  const at = cue.first - 1;
  if (cue.entry.reporting.that < 0.5 && cue.entry.reporting.quote < 0.5) return -1;
  if (cue.mood === "gerund") return textAt(text, at) === "," ? at : -1;
  if (cue.mood !== "finite" || cue.isModal) return -1;
  if (isAny(text, at, Is.coordinator)) return textAt(text, at - 1) === "," ? at - 1 : at;
  for (let i = at; i > Math.max(first, at - 8); i--) {
    if (isQuoted(text, i)) return -1;
    if (isAny(text, i, Is.coordinator) && textAt(text, i - 1) === ",") return i - 1;
    if (i < at && startsOwnClause(text, cue, i)) return i;
    if (isAny(text, i, Is.mark) || isFiniteVerb(text, i)) return -1;
  }
  return -1;
}

/** "…, *i medici denunciano che* …": a subject, its cue and a complementizer behind a comma. */
function startsOwnClause(text: AnnotatedText, cue: VerbCue, comma: number): boolean {
  if (!text.pack.grammar.keepsVerbGroups || textAt(text, comma) !== ",") return false;
  if (!isAny(text, comma + 1, Is.determiner | Is.capital)) return false;
  const behind = isAny(text, cue.last + 1, Is.adverb) ? cue.last + 2 : cue.last + 1;
  return isAny(text, behind, Is.complementizer);
}

/** Where a semicolon outside quotation marks ends content, in the languages where it does. */
export function beforeSemicolon(text: AnnotatedText, first: number, end: number): number {
  if (!text.pack.grammar.semicolonEndsContent) return end;
  for (let at = first; at < end; at++) {
    if (textAt(text, at) === ";" && !isQuoted(text, at)) return at;
  }
  return end;
}

/** Drop the sentence's own stop and a comma at the end of content. */
export function trimEnd(text: AnnotatedText, first: number, end: number): number {
  let last = end;
  while (last > first && !isQuoted(text, last - 1) && /^[.,;:։՝]$/.test(textAt(text, last - 1))) {
    last--;
  }
  return last;
}

function isTerminal(text: AnnotatedText, at: number): boolean {
  return !isQuoted(text, at) && /^[.?!;:)։]$/.test(textAt(text, at));
}

/**
 * The sentences behind a quotation that carry it on: "A," he said. *"B." "C."*
 *
 * @returns The quotations of the following sentences of the block, while these are nothing else.
 */
export function continuingQuotations(text: AnnotatedText, sentence: number): TokenRange[] {
  const block = text.blockOf[text.sentences[sentence]?.first ?? -1];
  const found: TokenRange[] = [];
  for (let next = sentence + 1; next <= sentence + MAX_PARTS; next++) {
    const range = text.sentences[next];
    if (!range || text.blockOf[range.first] !== block || !isAllQuotation(text, range)) break;
    found.push({ first: range.first, end: trimEnd(text, range.first, range.end) });
  }
  return found;
}

/** {@link continuingQuotations}, of the next block too where this one ends with the sentence. */
export function quotationsBehind(text: AnnotatedText, sentence: number): TokenRange[] {
  const found = continuingQuotations(text, sentence);
  const last = sentence + found.length;
  const next = text.sentences[last + 1];
  const block = text.blocks[text.blockOf[text.sentences[last]?.first ?? -1] ?? -1];
  const endsBlock = block !== undefined && next?.first === block.end;
  if (next && found.length === 0 && !endsBlock) return behindDash(text, last + 1);
  if (!next || !endsBlock || !isAllQuotation(text, next)) return found;
  const own = { first: next.first, end: trimEnd(text, next.first, next.end) };
  return [...found, own, ...continuingQuotations(text, last + 1)];
}

/** "«A, — сказал он. — B»": the rest of a quotation behind the dash of its insertion. */
function behindDash(text: AnnotatedText, sentence: number): TokenRange[] {
  const range = text.sentences[sentence];
  const quotation = range && quotationFrom(text, range.first + 1);
  if (!range || !quotation || !/^[—–―-]$/.test(textAt(text, range.first))) return [];
  return [{ first: quotation.first, end: quotation.last + 1 }];
}

/** Whether a sentence consists of a quotation alone. */
export function isAllQuotation(text: AnnotatedText, sentence: TokenRange): boolean {
  const quotation = quotationFrom(text, sentence.first);
  return (
    quotation !== undefined && quotation.last + 1 >= trimEnd(text, sentence.first, sentence.end)
  );
}

/** The rest of a quotation that runs on over the following blocks. */
export function laterBlocks(text: AnnotatedText, last: number): TokenRange[] {
  const found: TokenRange[] = [];
  let index = text.quotationOf[last] ?? -1;
  while (found.length < MAX_PARTS && text.quotations[index]?.continues) {
    const next = text.quotations[++index];
    if (!next) break;
    found.push({ first: next.first, end: next.last + 1 });
  }
  return found;
}

/** The beginning of a quotation that was opened blocks ago. */
export function earlierBlocks(text: AnnotatedText, first: number): TokenRange[] {
  const found: TokenRange[] = [];
  let index = (text.quotationOf[first] ?? -1) - 1;
  while (found.length < MAX_PARTS && text.quotations[index]?.continues) {
    const quotation = text.quotations[index--];
    if (quotation) found.unshift({ first: quotation.first, end: quotation.last + 1 });
  }
  return found;
}

/** Whether the token before `at`, a comma aside, closes a quotation. */
export function followsQuotation(text: AnnotatedText, at: number): boolean {
  if (quotationTo(text, at - 1)) return true;
  return textAt(text, at - 1) === "," && quotationTo(text, at - 2) !== undefined;
}
