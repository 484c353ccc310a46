import type { TokenRange } from "../../text/pair-quotes.ts";
import { type AnnotatedText, isAny, isQuoted, quotationFrom, textAt } from "../annotate-text.ts";
import { type CueContext, sentenceOfCue } from "../cue-context.ts";
import {
  beforeSemicolon,
  contentEnd,
  earlierBlocks,
  laterBlocks,
  quotationsBehind,
  trimEnd,
} from "../find-content.ts";
import type { Frame } from "../language-pack.ts";
import { Is } from "../word-class.ts";

/** The content before an inserted clause and, where the sentence takes it up again, behind it. */
export function contentAround(
  context: CueContext,
  { from, behind }: { from: number; behind: number },
): { content: TokenRange[]; frame: Frame } | undefined {
  const { text, cue } = context;
  const content = contentBefore(context, from);
  if (content.length === 0) return undefined;
  const isQuotedBefore = content.some(({ end }) => isQuoted(text, end - 1));
  const rest = resumed(context, behind, isQuotedBefore);
  if (rest) content.push(rest);
  if (isQuotedBefore) {
    const last = rest && isQuoted(text, rest.end - 1) ? laterBlocks(text, rest.end - 1) : [];
    content.push(...quotationsBehind(text, cue.sentence), ...last);
  }
  return { content, frame: isQuotedBefore ? "quoteBefore" : "before" };
}

function contentBefore(context: CueContext, from: number): TokenRange[] {
  const { text, cue } = context;
  const sentence = sentenceOfCue(context);
  let first = behindSemicolon(text, sentence.first, from);
  const end = trimDash(text, first, from);
  if (end <= first) {
    const previous = text.sentences[cue.sentence - 1];
    return previous ? [{ first: previous.first, end: previous.end }] : [];
  }
  if (isDash(text, first)) first++;
  if (isAny(text, first, Is.coordinator) && isQuoted(text, first + 1)) first++;
  if (end <= first) return [];
  const earlier = isQuoted(text, first) ? earlierBlocks(text, first) : [];
  return [...earlier, { first, end }];
}

/** Where content before a cue begins: with the sentence, or behind a semicolon in it. */
function behindSemicolon(text: AnnotatedText, first: number, end: number): number {
  if (!text.pack.grammar.semicolonEndsContent) return first;
  let at = end;
  while (at > first && (textAt(text, at - 1) !== ";" || isQuoted(text, at - 1))) at--;
  return at;
}

/** Drop the comma and the dash before an inserted clause. */
function trimDash(text: AnnotatedText, first: number, from: number): number {
  let end = from;
  while (end > first && isDash(text, end - 1)) end = trimEnd(text, first, end - 1);
  return trimEnd(text, first, end);
}

function isDash(text: AnnotatedText, at: number): boolean {
  return !isQuoted(text, at) && /^[–—―-]$/.test(textAt(text, at));
}

/** «Il ponte», dice l'ingegnere, *«è sicuro»*: too short for a quotation anywhere else. */
function restInMarks(text: AnnotatedText, first: number, limit: number): TokenRange {
  let end = first;
  while (end < limit && text.inMarks[end] === 1) end++;
  return { first, end };
}

/** What stands behind "…," sagte sie, … and belongs to the content again. */
function resumed(
  { text, cue, cues }: CueContext,
  behind: number,
  isQuotedBefore: boolean,
): TokenRange | undefined {
  const end = beforeSemicolon(text, behind, sentenceOfCue({ text, cue }).end);
  let first = behind;
  while (first < end && (/^[,.:]$/.test(textAt(text, first)) || isDash(text, first))) first++;
  if (first >= end - 1) return undefined;
  for (let at = first; at < Math.min(end, first + 12); at++) {
    const quotation = quotationFrom(text, at);
    if (quotation) return { first: at, end: quotation.last + 1 };
  }
  // "— ответил он, *улыбнувшись*"
  if (isAny(text, first, Is.gerund)) return undefined;
  if (isQuotedBefore && text.inMarks[first] === 1) return restInMarks(text, first, end);
  if (isQuotedBefore && !isDash(text, first - 1)) return undefined;
  if (isAny(text, first, Is.coordinator) && cues.some((next) => next.head > first && !next.isModal))
    return undefined;
  const last = contentEnd(text, first, cues);
  return last > first ? { first, end: last } : undefined;
}
