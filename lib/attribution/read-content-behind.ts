import type { TokenRange } from "../text/pair-quotes.ts";
import { type AnnotatedText, isAny, isQuoted, quotationFrom, textAt } from "./annotate-text.ts";
import type { Candidate } from "./candidate.ts";
import { clauseAround } from "./clause.ts";
import { type CueContext, sentenceOfCue, toCandidate } from "./cue-context.ts";
import { contentEnd, continuingQuotations, laterBlocks, trimEnd } from "./find-content.ts";
import { findOpening, type Opening } from "./find-opening.ts";
import { clauseSubject } from "./find-source.ts";
import { sourceBefore } from "./find-source-before.ts";
import { documentIn, findSubject, subjectLeft, subjectRight } from "./find-subject.ts";
import { placeBeside } from "./left-out-subject.ts";
import { phraseFrom } from "./noun-phrase.ts";
import { matchLength } from "./phrase-evidentials.ts";
import { isParticle } from "./read-verb-group.ts";
import { Is } from "./word-class.ts";

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
  return readNextBlock(context) ?? readSentenceBefore(context) ?? readObject(context);
}

/** "nannte den Plan einen „Irrweg“": the quotation is part of the verb's object. */
function isInObject({ text, cue }: CueContext, { at, frame }: Opening): boolean {
  if (frame !== "quote" || cue.entry.isSpeech || at === cue.head + 1) return false;
  return !isAny(text, at - 1, Is.mark);
}

/** "Das teilte die Polizei mit": content is the sentence before. */
function readSentenceBefore(context: CueContext): Candidate | undefined {
  const { text, cue } = context;
  const sentence = sentenceOfCue(context);
  const previous = text.sentences[cue.sentence - 1];
  const length = matchLength(text, sentence.first, text.pack.anaphors);
  if (length === 0 || !previous) return undefined;
  const from = sentence.first + length;
  const between = cue.first > from ? { first: from, end: cue.first } : undefined;
  const isBetween = between && !isAny(text, from, Is.preposition | Is.adverb);
  const source = isBetween
    ? between
    : (subjectRight(text, cue, sentence.end) ?? placeBeside(text, cue, sentence.end));
  return source && toCandidate(context, { source, content: [{ ...previous }], frame: "before" });
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

function beforeSemicolon(text: AnnotatedText, first: number, end: number): number {
  if (!text.pack.grammar.semicolonEndsContent) return end;
  for (let at = first; at < end; at++) {
    if (textAt(text, at) === ";" && !isQuoted(text, at)) return at;
  }
  return end;
}

/** Who says it: nobody in an impersonal clause but the document or the agent it names. */
function sourceOf(context: CueContext, limit: number): TokenRange | undefined {
  const { text, cue, previousSource } = context;
  if (text.pack.grammar.constructions.includes("content-before")) return sourceBefore(context);
  if (cue.mood === "passive")
    return namedBehind(context, limit, Is.agent) ?? citedBy(context, limit);
  if (cue.entry.isImpersonal)
    return documentIn(text, { first: sentenceOfCue(context).first, end: limit }, cue.first);
  if (cue.mood === "gerund" || cue.mood === "infinitive") {
    const isOwn = text.pack.grammar.dropsSubjects && cue.mood === "infinitive";
    return previousSource ?? (isOwn ? clauseSubject(text, cue) : undefined);
  }
  const subject = findSubject(text, cue, limit);
  if (subject) return subject;
  const isShared = isAny(text, cue.first - 1, Is.coordinator);
  return (isShared ? previousSource : undefined) ?? placeBeside(text, cue, limit);
}

/** The place a passive cites: "в *сообщении* говорится", "il est dit dans *le rapport*". */
function citedBy({ text, cue }: CueContext, limit: number): TokenRange | undefined {
  if (!text.pack.grammar.citesPlaces) return undefined;
  const { first } = text.sentences[cue.sentence] ?? cue;
  return documentIn(text, { first, end: limit }, cue.finite);
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
  const source = isLeft ? subjectLeft(text, cue) : findSubject(text, cue, clause.end);
  if (!source) return undefined;
  if (isAny(text, source.first, Is.question)) return undefined;
  let first = Math.max(cue.finite + 1, source.first > cue.finite ? source.end : 0);
  if (isOpen || (first >= end && isBracket)) first = Math.max(first, cue.last + 1);
  while (first < end && isAny(text, first, Is.adverb | Is.time)) first++;
  const whole = first > cue.last ? clause.end : end;
  const last = trimEnd(text, first, Math.min(whole, contentEnd(text, first, context.cues)));
  if (last <= first || (isAny(text, first, Is.mark) && !text.inMarks[first])) return undefined;
  const isLinked = isAny(text, first, Is.preposition);
  const content = [{ first, end: last }];
  return toCandidate(context, { source, content, frame: isLinked ? "prepositional" : "nominal" });
}

/** "einen „Irrweg mit Ansage“ der Regierung": a quotation inside a clause belongs to it. */
function withQuotation(text: AnnotatedText, clause: TokenRange): TokenRange {
  const quotation = quotationFrom(text, clause.end);
  if (!quotation) return clause;
  const behind = quotation.last + 1;
  const limit = text.sentences[text.sentenceOf[clause.first] ?? -1]?.end ?? behind;
  if (behind >= limit || isAny(text, behind, Is.mark)) return { ...clause, end: behind };
  return { ...clause, end: clauseAround(text, behind).end };
}
