import type { TokenRange } from "../../text/pair-quotes.ts";
import {
  type AnnotatedText,
  isAny,
  isQuoted,
  quotationFrom,
  sentenceAt,
  textAt,
  wordAt,
} from "../annotate-text.ts";
import type { Candidate } from "../candidate.ts";
import { clauseAround } from "../clause.ts";
import { type CueContext, sentenceOfCue, toCandidate } from "../cue-context.ts";
import {
  beforeSemicolon,
  contentEnd,
  continuingQuotations,
  laterBlocks,
  trimEnd,
} from "../find-content.ts";
import { clauseSubject } from "../find-source.ts";
import { placeBeside } from "../left-out-subject.ts";
import { isFiniteVerb, phraseBefore, phraseFrom } from "../noun-phrase.ts";
import type { VerbCue } from "../verb-cue.ts";
import { Is } from "../word-class.ts";
import { findOpening, type Opening } from "./find-opening.ts";
import { sourceBefore } from "./find-source-before.ts";
import { documentIn, findSubject, mainSubject, subjectLeft } from "./find-subject.ts";
import { readAnaphor } from "./read-anaphor.ts";
import { isParticle } from "./read-verb-group.ts";

/**
 * "Der Minister sagte am Montag, dass …", "Gestern hat die Polizei mitgeteilt: …", "X kritisierte
 * den Plan": content behind its cue, the source on whichever side of the verb.
 */
export function readContentBehind(context: CueContext): Candidate | undefined {
  const { text, cue } = context;
  // "söyleyen" stands before its subject, and so behind its content.
  if (cue.mood === "attributive") return undefined;
  const opening = findOpening(text, cue);
  if (opening && !isInObject(context, opening)) return readOpened(context, opening);
  return readNextBlock(context) ?? readAnaphor(context) ?? readObject(context);
}

/** "nannte den Plan einen „Irrweg“": the quotation is part of the verb's object. */
function isInObject({ text, cue }: CueContext, { at, frame }: Opening): boolean {
  if (frame !== "quote" || cue.entry.isSpeech || at === cue.head + 1) return false;
  return !isAny(text, at - 1, Is.mark);
}

function readOpened(context: CueContext, opening: Opening): Candidate | undefined {
  const { text, cue } = context;
  if (!isBelievable(context, opening)) return undefined;
  const content = openedContent(context, opening);
  if (content.length === 0) return undefined;
  const source = sourceOf(context, opening.at);
  // "Wer das sagt, …": a question word names nobody.
  if (source && namesNobody(text, source, sentenceOfCue(context).first)) return undefined;
  const form = cue.mood === "passive" ? "passive" : "reporting";
  return toCandidate(context, { source, content, frame: opening.frame, form });
}

/** A question word as subject; "foi ele *quem* disse" has a relative. */
function namesNobody(text: AnnotatedText, source: TokenRange, sentenceFirst: number): boolean {
  const isRelative = source.first > sentenceFirst && isAny(text, source.first, Is.relative);
  return source.end - source.first === 1 && isAny(text, source.first, Is.question) && !isRelative;
}

function openedContent(context: CueContext, { at, frame }: Opening): TokenRange[] {
  const { text, cue, cues } = context;
  const quotation = frame === "quote" ? quotationFrom(text, at) : undefined;
  const whole = trimEnd(text, at, beforeSemicolon(text, at, contentEnd(text, at, cues)));
  const end = quotation && closesContent(text, quotation.last + 1) ? quotation.last + 1 : whole;
  if (end <= at) return [];
  const content = [{ first: at, end }];
  if (!isQuoted(text, end - 1)) return content;
  return [...content, ...laterBlocks(text, end - 1), ...continuingQuotations(text, cue.sentence)];
}

/** A mere comma opens content behind a passive or a modal only if the clause is in the reported mood. */
function isBelievable({ text, cue }: CueContext, { at, frame }: Opening): boolean {
  if (frame !== "clause" || textAt(text, at - 1) !== ",") return true;
  if (cue.mood !== "passive" && !cue.isModal) return true;
  for (let i = at; i < at + 20 && text.sentenceOf[i] === cue.sentence; i++) {
    if (isAny(text, i, Is.reported)) return true;
  }
  return false;
}

/** Whether the narrative goes on behind a quotation. */
function closesContent(text: AnnotatedText, at: number): boolean {
  if (isAny(text, at, Is.coordinator)) return !isQuoted(text, at + 1);
  return textAt(text, at) === ",";
}

/** Who says it: nobody in an impersonal clause but the document or the agent it names. */
function sourceOf(context: CueContext, limit: number): TokenRange | undefined {
  const { text, cue, previousSource } = context;
  if (text.pack.grammar.constructions.includes("content-before")) return sourceBefore(context);
  if (cue.mood === "passive") {
    return namedBehind(context, limit, Is.agent) ?? citedDocument(context, limit);
  }
  if (cue.entry.isImpersonal)
    return documentIn(text, { first: sentenceOfCue(context).first, end: limit }, cue.first);
  if (cue.mood === "gerund") return previousSource ?? gerundSubject(text, cue);
  if (cue.mood === "infinitive") return previousSource ?? infinitiveSubject(text, cue);
  const subject = findSubject(text, cue, limit);
  if (subject) return subject;
  return sharedSubject(context) ?? placeBeside(text, cue, limit);
}

/** "Il sindaco tace e *parla* …": the subject of the verb before the conjunction. */
function sharedSubject({ text, cue, previousSource }: CueContext): TokenRange | undefined {
  if (!isAny(text, cue.first - 1, Is.coordinator)) return undefined;
  if (previousSource || !text.pack.grammar.keepsVerbGroups) return previousSource;
  return mainSubject(text, cue);
}

/** "*un communiqué* affirmant que", "*Il* a refusé, assurant que". */
function gerundSubject(text: AnnotatedText, cue: VerbCue): TokenRange | undefined {
  if (!text.pack.grammar.keepsVerbGroups) return undefined;
  const isBeside =
    !isAny(text, cue.first - 1, Is.mark) && !isAny(text, cue.head - 1, Is.preposition);
  return (isBeside ? subjectLeft(text, cue) : undefined) ?? mainSubject(text, cue);
}

/** "È stato *il ministro* a chiarire che": the speaker stands behind "to be", or leads the clause. */
function infinitiveSubject(text: AnnotatedText, cue: VerbCue): TokenRange | undefined {
  if (!text.pack.grammar.keepsVerbGroups) return undefined;
  const mark = cue.head - 1;
  const { first } = clauseAround(text, mark);
  let behind = first;
  while (isAny(text, behind, Is.be)) behind++;
  if (behind > first && behind < mark) return phraseBefore(text, mark, behind);
  return text.pack.grammar.dropsSubjects ? clauseSubject(text, cue) : undefined;
}

/** "Il est précisé dans *le rapport* que": a document, and no mere place. */
function citedDocument({ text, cue }: CueContext, limit: number): TokenRange | undefined {
  const named = documentIn(text, { first: cue.head + 1, end: limit }, cue.finite);
  if (!named) return undefined;
  for (let at = named.first; at < Math.min(named.end, named.first + 3); at++) {
    if (text.pack.sourceNouns.has(wordAt(text, at).lower)) return named;
  }
  return undefined;
}

function namedBehind(
  { text, cue }: CueContext,
  limit: number,
  bit: number,
): TokenRange | undefined {
  const { first } = clauseAround(text, cue.finite);
  for (let at = first; at < limit - 1; at++) {
    if (!isAny(text, at, bit)) continue;
    const named = phraseFrom(text, at + 1, at < cue.head ? cue.head : limit);
    return named.end > named.first ? named : undefined;
  }
  return undefined;
}

/** "Der Minister sagte:" at the end of a block; the content is the next block. */
function readNextBlock(context: CueContext): Candidate | undefined {
  const { text, cue } = context;
  const sentence = sentenceOfCue(context);
  if (textAt(text, sentence.end - 1) !== ":") return undefined;
  const block = text.blocks[(text.blockOf[cue.head] ?? -1) + 1];
  if (!block || block.first !== sentence.end) return undefined;
  const quotation = quotationFrom(text, block.first);
  const end = quotation ? quotation.last + 1 : block.end;
  const content = [{ first: block.first, end }, ...laterBlocks(text, end - 1)];
  return toCandidate(context, { source: sourceOf(context, sentence.end), content, frame: "quote" });
}

/** "X kritisierte den Plan": the verb's object, up to the end of the clause. */
function readObject(context: CueContext): Candidate | undefined {
  const { text, cue } = context;
  if (cue.mood !== "finite" || cue.entry.isImpersonal) return undefined;
  const clause = withQuotation(text, clauseAround(text, cue.finite));
  const isBracket = cue.last > cue.finite && cue.last < clause.end;
  // "sprach gestern *von* …": behind a word that is no particle the object follows.
  const isOpen = isBracket && cue.last > cue.head && !isParticle(text, cue.last);
  const end = isBracket && !isOpen ? cue.last : clause.end;
  // Without a subject before it, a verb that needs none has its object behind it.
  const isLeft = text.pack.grammar.dropsSubjects;
  const isJoined = text.pack.grammar.keepsVerbGroups && isAny(text, cue.first - 1, Is.coordinator);
  const own = isLeft ? subjectLeft(text, cue) : findSubject(text, cue, clause.end);
  const source = isJoined ? sharedSubject(context) : own;
  if (!source) return undefined;
  if (isAny(text, source.first, Is.question)) return undefined;
  let first = Math.max(cue.finite + 1, source.first > cue.finite ? source.end : 0);
  if (isOpen || (first >= end && isBracket)) first = Math.max(first, cue.last + 1);
  while (first < end && isAny(text, first, Is.adverb | Is.time)) first++;
  const whole = first > cue.last ? clause.end : end;
  const last = trimEnd(text, first, Math.min(whole, contentEnd(text, first, context.cues)));
  if (last <= first || (isAny(text, first, Is.mark) && !text.inMarks[first])) {
    return readObjectBefore(context, source);
  }
  const isLinked = isAny(text, first, Is.preposition);
  if (isAddressee(text, first) || isAny(text, first, Is.coordinator)) return undefined;
  // "firma il testo e saluta i presenti": the object of a second verb is speech only in marks.
  if (isJoined && !text.inMarks.subarray(first, last).includes(1)) return undefined;
  const content = [{ first, end: last }];
  return toCandidate(context, { source, content, frame: isLinked ? "prepositional" : "nominal" });
}

/** "Պատգամավորը *կառավարության որոշումը* քննադատեց": the object between its subject and the verb. */
function readObjectBefore(context: CueContext, source: TokenRange): Candidate | undefined {
  const { text, cue } = context;
  const { grammar, subjectSuffixes } = text.pack;
  const isRead = grammar.constructions.includes("content-before");
  if (isRead || subjectSuffixes.length === 0 || source.end >= cue.first) return undefined;
  let first = source.end;
  while (first < cue.first && isAny(text, first, Is.adverb | Is.time)) first++;
  if (first >= cue.first || isAny(text, first, Is.mark)) return undefined;
  return toCandidate(context, {
    source,
    content: [{ first, end: cue.first }],
    frame: "nominal",
  });
}

/** "spiega *ai bambini* …": in these languages "a" leads to the person spoken to. */
function isAddressee(text: AnnotatedText, at: number): boolean {
  return text.pack.grammar.keepsVerbGroups && isAny(text, at, Is.place | Is.agent);
}

/** "einen „Irrweg mit Ansage“ der Regierung": a quotation inside a clause belongs to it. */
function withQuotation(text: AnnotatedText, clause: TokenRange): TokenRange {
  const quotation = quotationFrom(text, clause.end);
  if (!quotation) return clause;
  const behind = quotation.last + 1;
  const limit = sentenceAt(text, clause.first)?.end ?? behind;
  if (behind >= limit || isAny(text, behind, Is.mark)) return { ...clause, end: behind };
  const isNext = isAny(text, behind, Is.coordinator) && isFiniteVerb(text, behind + 1);
  return { ...clause, end: isNext ? behind : clauseAround(text, behind).end };
}
