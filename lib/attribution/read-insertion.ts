import type { TokenRange } from "../text/pair-quotes.ts";
import {
  type AnnotatedText,
  isAny,
  isQuoted,
  quotationFrom,
  quotationTo,
  textAt,
  wordAt,
} from "./annotate-text.ts";
import type { Candidate } from "./candidate.ts";
import { clauseAround } from "./clause.ts";
import { contentAround } from "./content-around.ts";
import { type CueContext, sentenceOfCue, toCandidate } from "./cue-context.ts";
import { followsQuotation, isAllQuotation } from "./find-content.ts";
import { documentIn, opensRelative, subjectLeft, subjectRight } from "./find-subject.ts";
import { isBehindNoun, isFiniteVerb } from "./noun-phrase.ts";
import type { VerbCue } from "./verb-cue.ts";
import { Is } from "./word-class.ts";

/**
 * "…, sagte der Minister, …", "«…», a déclaré le ministre", "— сказал министр": a cue inserted in
 * its content or put behind it, the verb first in its clause; behind a quotation also the subject.
 */
export function readInsertion(context: CueContext): Candidate | undefined {
  const { text, cue } = context;
  if (cue.mood !== "finite" && cue.mood !== "passive") return undefined;
  // ", ne reconnaîtra pas …": what is not said is no aside.
  if (isAny(text, cue.first, Is.negation)) return undefined;
  const clause = clauseAround(text, cue.finite);
  const sentence = sentenceOfCue(context);
  if (opensContent(text, clause.end, sentence.end)) return undefined;
  if (cue.isModal || (cue.entry.isImpersonal && opensWithDocument(text, sentence.first))) {
    return undefined;
  }
  const isFirst = isVerbFirst(text, cue, clause.first);
  const isBehindQuote =
    (followsQuotation(text, clause.first) && !isTitled(text, clause.first, sentence.first)) ||
    followsDash(text, clause.first) ||
    isBehindQuoteSentence(text, cue, clause.first);
  if (!isFirst && !isBehindQuote) return undefined;
  const isInside = isResumed(text, clause.end, sentence.end);
  if (!isBehindQuote && !isInside && !isBehindClause(text, clause.first, sentence)) {
    return undefined;
  }
  const source = sourceOf(context, clause, isFirst);
  const isImpersonal = cue.mood === "passive" || cue.entry.isImpersonal;
  if (!source && !isBehindQuote && !isImpersonal) return undefined;
  const behind = Math.max(source?.end ?? 0, clause.end);
  const around = contentAround(context, { from: clause.first, behind });
  if (!around) return undefined;
  return toCandidate(context, { source, ...around });
}

/** Nothing but pronouns and the like before the verb: "s'est-il réjoui", "so sagte er". */
function isVerbFirst(_text: AnnotatedText, cue: VerbCue, first: number): boolean {
  return cue.first === first || cue.finite === first;
}

/** "In dem Papier, das …, heißt es": what stands before the cue is its source. */
function opensWithDocument(text: AnnotatedText, at: number): boolean {
  return text.pack.documentPrepositions.has(wordAt(text, at).lower);
}

function opensContent(text: AnnotatedText, at: number, limit: number): boolean {
  if (at >= limit) return false;
  if (isAny(text, at, Is.complementizer)) return true;
  if (textAt(text, at) === ":") return true;
  return textAt(text, at) === "," && isAny(text, at + 1, Is.complementizer | Is.question);
}

/** "Le roman « La Nuit du loup » raconte …": a title that belongs to the noun before it. */
function isTitled(text: AnnotatedText, at: number, first: number): boolean {
  const quotation = quotationTo(text, at - 1);
  return (
    quotation !== undefined &&
    quotation.first > first &&
    !isAny(text, quotation.first - 1, Is.mark | Is.complementizer | Is.coordinator)
  );
}

function followsDash(text: AnnotatedText, at: number): boolean {
  return /^[–—―-]$/.test(textAt(text, at - 1)) && followsQuotation(text, at - 1);
}

/** "Wirklich?" The question mark made a sentence of the quotation before the cue's. */
function isBehindQuoteSentence(text: AnnotatedText, cue: VerbCue, first: number): boolean {
  const sentence = text.sentences[cue.sentence];
  const previous = text.sentences[cue.sentence - 1];
  if (!sentence || !previous || first > sentence.first + 1) return false;
  if (text.blockOf[previous.first] !== text.blockOf[sentence.first]) return false;
  return (
    cue.finite <= first + 1 && isAllQuotation(text, previous) && isQuoted(text, previous.end - 1)
  );
}

/** Whether a whole clause stands before the inserted one, and no mere introduction. */
function isBehindClause(text: AnnotatedText, first: number, sentence: TokenRange): boolean {
  const isSetOff = /^[,–—―-]$/.test(textAt(text, first - 1));
  if (!isSetOff || isAny(text, sentence.first, Is.subordinator)) return false;
  for (let at = sentence.first; at < first; at++) {
    if (opensRelative(text, at)) {
      while (at + 1 < first && textAt(text, at + 1) !== ",") at++;
      continue;
    }
    if (isFiniteVerb(text, at) || quotationFrom(text, at) || isBehindNoun(text, at)) return true;
  }
  return false;
}

/** "Le vaccin, indique le laboratoire, *a été* …": the verb of the content follows. */
function isResumed(text: AnnotatedText, end: number, limit: number): boolean {
  if (!/^[,–—―-]$/.test(textAt(text, end))) return false;
  let at = end + 1;
  while (at < limit && isAny(text, at, Is.objectPronoun | Is.negation | Is.adverb)) at++;
  return at < limit && isFiniteVerb(text, at);
}

function sourceOf(
  context: CueContext,
  clause: TokenRange,
  isFirst: boolean,
): TokenRange | undefined {
  const { text, cue } = context;
  if (cue.mood === "passive") return undefined;
  if (cue.entry.isImpersonal) return documentIn(text, clause, clause.end);
  const limit = sentenceOfCue(context).end;
  if (!isFirst) return subjectLeft(text, cue);
  return subjectRight(text, cue, Math.max(clause.end, limit));
}
