import type { TokenRange } from "../text/pair-quotes.ts";
import { type AnnotatedText, isAny, isQuoted, quotationFrom, textAt } from "./annotate-text.ts";
import type { Candidate } from "./candidate.ts";
import { type CueContext, sentenceOfCue, toCandidate } from "./cue-context.ts";
import {
  contentEnd,
  contentStart,
  continuingQuotations,
  earlierBlocks,
  followsQuotation,
  isAllQuotation,
  laterBlocks,
  trimEnd,
} from "./find-content.ts";
import { clauseSubject, subjectAfter, subjectBefore } from "./find-source.ts";
import { isFiniteVerb } from "./noun-phrase.ts";
import { readPassive } from "./read-passive.ts";
import type { VerbCue } from "./verb-cue.ts";
import { Is } from "./word-class.ts";

/** The longest tail between a cue and the end of its clause: ", he said in an interview Friday,". */
const MAX_TAIL = 24;

/**
 * Label source, cue and content by the order they stand in, in a language whose subject stands
 * right before its verb and right behind it only where content precedes: English.
 *
 * @returns undefined where the verb has no content.
 */
export function readFixedOrder(context: CueContext): Candidate | undefined {
  return readInverted(context) ?? readContentFirst(context) ?? readPlain(context);
}

/** "…," said Ann Lee. */
function readInverted(context: CueContext): Candidate | undefined {
  const { text, cue } = context;
  if (cue.mood !== "finite" || cue.first !== cue.head) return undefined;
  const isBehindQuote = followsQuotation(text, cue.head) || isBehindQuoteSentence(text, cue);
  if (!isBehindQuote && textAt(text, cue.head - 1) !== ",") return undefined;
  const source = subjectAfter(text, cue);
  if (!source) return isBehindQuote ? readBareTail(context) : undefined;
  const limit = sentenceOfCue({ text, cue }).end;
  const closes = source.end >= limit - 1 || isTail(text, source.end, limit);
  if (
    !isBehindQuote &&
    !(closes && hasClause(text, sentenceOfCue({ text, cue }).first, cue.head))
  ) {
    return undefined;
  }
  return contentAround(context, { source, from: cue.head, tail: source.end });
}

/** "…," he began and *added*: a speech verb right behind a quotation, before a mark. */
function readBareTail(context: CueContext): Candidate | undefined {
  const { text, cue, previousSource } = context;
  const next = textAt(text, cue.head + 1);
  if (!cue.entry.isSpeech || !/^[,.;]?$/.test(next)) return undefined;
  return contentAround(context, { source: previousSource, from: cue.head, tail: cue.head + 1 });
}

/** "…," Ann Lee said; and: The plan, officials said, would fail. */
function readContentFirst(context: CueContext): Candidate | undefined {
  const { text, cue } = context;
  if (cue.mood !== "finite") return undefined;
  const source = subjectBefore(text, cue);
  if (!source) return undefined;
  const sentence = sentenceOfCue({ text, cue });
  const at = source.first;
  const tail = tailEnd(text, cue, sentence.end);
  if (at === sentence.first) return readAfterQuoteSentence(context, source);
  if (followsQuotation(text, at)) {
    if (tail < 0 && !quotationFrom(text, sentence.first)) return undefined;
    return contentAround(context, { source, from: at, tail: tail < 0 ? sentence.end : tail });
  }
  if (textAt(text, at - 1) !== "," || tail < 0) return undefined;
  const isIntroduced = !hasClause(text, sentence.first, at) && isLeadIn(text, sentence.first);
  const rest = textAt(text, tail) === "," ? tail + 1 : sentence.end;
  if (isIntroduced && (rest >= sentence.end || quotationFrom(text, rest))) return undefined;
  return contentAround(context, { source, from: at, tail });
}

/** "On Monday", "In a letter": no content on its own. */
function isLeadIn(text: AnnotatedText, at: number): boolean {
  return isAny(text, at, Is.preposition | Is.adverb | Is.time);
}

/** "Really?" Ann Lee asked. The question mark made a sentence of the quotation. */
function readAfterQuoteSentence(context: CueContext, source: TokenRange): Candidate | undefined {
  const { text, cue } = context;
  const sentence = sentenceOfCue({ text, cue });
  const isBare = tailEnd(text, cue, sentence.end) >= 0;
  if (!isBare || !isBehindQuoteSentence(text, { ...cue, head: sentence.first })) return undefined;
  return contentAround(context, { source, from: sentence.first, tail: cue.head + 1 });
}

/** Whether a cue opens a sentence whose predecessor in the block is nothing but a quotation. */
function isBehindQuoteSentence(text: AnnotatedText, cue: VerbCue): boolean {
  const previous = text.sentences[cue.sentence - 1];
  const sentence = sentenceOfCue({ text, cue });
  if (!previous || cue.head !== sentence.first) return false;
  if (text.blockOf[previous.first] !== text.blockOf[sentence.first]) return false;
  return isAllQuotation(text, previous) && isQuoted(text, previous.end - 1);
}

type Around = { source: TokenRange | undefined; from: number; tail: number };

/** The content before `from`, taken up again behind `tail` if the sentence goes on with it. */
function contentAround(context: CueContext, around: Around): Candidate | undefined {
  const { text, cue } = context;
  const sentence = sentenceOfCue({ text, cue });
  const content = contentBefore(text, cue, around.from);
  const isQuotedBefore = content.some(({ end }) => isQuoted(text, end - 1));
  const rest = resumedContent(context, around.tail, isQuotedBefore);
  if (rest) content.push(rest);
  const reachesEnd = (rest?.end ?? around.tail) >= sentence.end - 1;
  if (isQuotedBefore && (reachesEnd || !rest)) {
    const last = rest && isQuoted(text, rest.end - 1) ? laterBlocks(text, rest.end - 1) : [];
    content.push(...continuingQuotations(text, cue.sentence), ...last);
  }
  if (content.length === 0) return undefined;
  const frame = isQuotedBefore ? "quoteBefore" : "before";
  return toCandidate(context, { source: around.source, content, frame });
}

function contentBefore(text: AnnotatedText, cue: VerbCue, from: number): TokenRange[] {
  const sentence = sentenceOfCue({ text, cue });
  let { first } = sentence;
  if (from === first) {
    const previous = text.sentences[cue.sentence - 1];
    return previous ? [{ first: previous.first, end: previous.end }] : [];
  }
  if (isAny(text, first, Is.coordinator) && isQuoted(text, first + 1)) first++;
  const end = trimEnd(text, first, from);
  if (end <= first) return [];
  const earlier = isQuoted(text, first) ? earlierBlocks(text, first) : [];
  return [...earlier, { first, end }];
}

/** What stands behind "…," she said, … and belongs to the content again. */
function resumedContent(
  context: CueContext,
  tail: number,
  isQuotedBefore: boolean,
): TokenRange | undefined {
  const { text, cue, cues } = context;
  const { end } = sentenceOfCue({ text, cue });
  if (tail >= end - 1) return undefined;
  for (let at = tail; at < Math.min(end, tail + 12); at++) {
    if (quotationFrom(text, at)) return { first: at, end: trimEnd(text, at, end) };
    if (isFiniteVerb(text, at) || isAny(text, at, Is.gerund)) break;
  }
  const first = textAt(text, tail) === "," ? tail + 1 : tail;
  const isOwn = cues.some(({ head }) => head > cue.head && head < first + 6);
  if (isOwn || isAny(text, first, Is.gerund | Is.relative)) return undefined;
  if (isQuotedBefore && !isAny(text, first, Is.coordinator | Is.subordinator)) return undefined;
  return { first, end: contentEnd(text, first, cues) };
}

/** Where a cue's tail ends: at the mark behind "he said on Friday", or -1 if content follows. */
function tailEnd(text: AnnotatedText, cue: VerbCue, limit: number): number {
  const first = cue.head + 1;
  if (first >= limit || isTail(text, first, limit)) return first;
  const isAdjunct =
    cue.entry.hasAddressee ||
    isAny(text, first, Is.preposition | Is.time | Is.adverb | Is.gerund | Is.subordinator);
  if (!isAdjunct || isAny(text, first, Is.complementizer)) return -1;
  for (let at = first; at < Math.min(limit, first + MAX_TAIL); at++) {
    if (isAny(text, at, Is.complementizer)) return -1;
    if (isTail(text, at, limit)) return at;
    if (isQuoted(text, at)) return at;
  }
  return -1;
}

function isTail(text: AnnotatedText, at: number, limit: number): boolean {
  return at >= limit || (!isQuoted(text, at) && /^[,.;?!:—–]$/.test(textAt(text, at)));
}

/** Ann Lee said that …; also with the source in an earlier clause: …, saying that …. */
function readPlain(context: CueContext): Candidate | undefined {
  const { text, cue, cues } = context;
  if (cue.mood === "passive" || cue.mood === "participle") return readPassive(context);
  const start = contentStart(text, cue);
  const source = sourceOf(context);
  if (!start) return readColon(context, source);
  const end = contentEnd(text, start.at, cues);
  const content = [{ first: start.at, end: trimEnd(text, start.at, end) }];
  const last = (content[0]?.end ?? start.at) - 1;
  if (last < start.at) return undefined;
  if (isQuoted(text, last)) {
    content.push(...laterBlocks(text, last), ...continuingQuotations(text, cue.sentence));
  }
  return toCandidate(context, { source, content, frame: start.frame });
}

/** A finite verb has its subject beside it; others share that of the clause they depend on. */
function sourceOf({ text, cue, previousSource }: CueContext): TokenRange | undefined {
  const beside = subjectBefore(text, cue);
  if (cue.mood === "finite") return beside ?? previousSource ?? clauseSubject(text, cue);
  return previousSource ?? clauseSubject(text, cue) ?? beside;
}

/** "Ann Lee said:" at the end of a block; the content is the next block. */
function readColon(context: CueContext, source: TokenRange | undefined): Candidate | undefined {
  const { text, cue } = context;
  const sentence = sentenceOfCue({ text, cue });
  if (textAt(text, sentence.end - 1) !== ":" || sentence.end - cue.head > MAX_TAIL)
    return undefined;
  const block = text.blocks[(text.blockOf[cue.head] ?? -1) + 1];
  if (!block || block.first !== sentence.end) return undefined;
  const quotation = quotationFrom(text, block.first);
  const end = quotation ? quotation.last + 1 : block.end;
  const content = [{ first: block.first, end }, ...laterBlocks(text, end - 1)];
  return toCandidate(context, { source, content, frame: "quote" });
}

function hasClause(text: AnnotatedText, first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    if (isFiniteVerb(text, at) || isQuoted(text, at)) return true;
  }
  return false;
}
