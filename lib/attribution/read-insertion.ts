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
import { showsPerson } from "./phrase-viewpoint.ts";
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
  const sentence = sentenceOfCue(context);
  const clause = insertedClause(context, sentence.end);
  if (cue.isModal || (cue.entry.isImpersonal && opensWithDocument(text, sentence.first))) {
    return undefined;
  }
  const isFirst = isVerbFirst(text, cue, clause.first);
  const isBehindQuote =
    (followsQuotation(text, clause.first) && !isTitled(text, clause.first, sentence.first)) ||
    followsDash(text, clause.first) ||
    isBehindQuoteSentence(text, cue, clause.first);
  if (opensContent(text, clause.end, sentence.end)) return undefined;
  if (!isFirst && !isBehindQuote) return undefined;
  const isInside = isResumed(text, clause.end, sentence.end) || isAside(context, clause, isFirst);
  if (!isBehindQuote && !isInside && !isBehindClause(text, clause.first, sentence)) {
    return undefined;
  }
  const source = sourceOf(context, clause, isFirst);
  const isImpersonal = cue.mood === "passive" || cue.entry.isImpersonal;
  const mayLackSource = isImpersonal || isAlone(text, cue, clause);
  if (!source && !isBehindQuote && !mayLackSource) return undefined;
  const behind = Math.max(source?.end ?? 0, clause.end);
  const around = contentAround(context, { from: clause.first, behind });
  if (!around) return undefined;
  return toCandidate(context, { source, ...around });
}

/** Nothing but pronouns and the like before the verb: "s'est-il réjoui", "so sagte er". */
function isVerbFirst(text: AnnotatedText, cue: VerbCue, first: number): boolean {
  if (cue.first === first || cue.finite === first) return true;
  if (!text.pack.grammar.keepsVerbGroups || !isAny(text, cue.first, Is.adverb)) return false;
  // ", o almeno così assicura il sindaco"
  return cue.first === first + 1 && isAny(text, first, Is.coordinator);
}

/** "In dem Papier, das …, heißt es": what stands before the cue is its source. */
function opensWithDocument(text: AnnotatedText, at: number): boolean {
  return text.pack.documentPrepositions.has(wordAt(text, at).lower);
}

/** ", conclude." and ", ha aggiunto ieri,": nothing but the verb, where subjects may be left out. */
function isAlone(text: AnnotatedText, cue: VerbCue, clause: TokenRange): boolean {
  if (!text.pack.grammar.dropsSubjects || !cue.entry.isSpeech) return false;
  for (let at = cue.last + 1; at < clause.end; at++) {
    const isAdjunct = isAny(text, at, Is.adverb | Is.time | Is.preposition);
    if (!isAdjunct && !isAny(text, at - 1, Is.preposition)) return false;
  }
  return true;
}

/**
 * The clause of the verb, with the relative clause behind its subject: "«…», rivela un bracciante
 * *che chiede …*", "…, dice la legale, *che ha fatto ricorso*, …". Elsewhere "che" opens content.
 */
function insertedClause(context: CueContext, limit: number): TokenRange {
  const { text, cue } = context;
  const clause = clauseAround(text, cue.finite);
  const { first, end } = clause;
  if (!text.pack.grammar.keepsVerbGroups || first === sentenceOfCue(context).first) return clause;
  if (!isVerbFirst(text, cue, first) || end <= cue.last + 1) return clause;
  const pronoun = textAt(text, end) === "," ? end + 1 : end;
  const isChe =
    isAny(text, pronoun, Is.relative) && isAny(text, pronoun, Is.complementizer | Is.question);
  const sentence = { first: sentenceOfCue(context).first, end: limit };
  const isBehind = followsQuotation(text, first) || isBehindClause(text, first, sentence);
  const isInserted = isBehind || isResumed(text, markFrom(text, pronoun, limit), limit);
  if (!isChe || pronoun >= limit || !isInserted) return clause;
  if (subjectRight(text, cue, end)?.end !== end) return clause;
  return { first, end: markFrom(text, pronoun, limit) };
}

/** The next mark or quotation, or the limit. */
function markFrom(text: AnnotatedText, from: number, limit: number): number {
  let at = from;
  while (at < limit && !isAny(text, at, Is.mark) && !isQuoted(text, at)) at++;
  return at;
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
  if (isHeadline(text, { first, end: sentence.end })) return true;
  for (let at = behindColon(text, sentence.first, first); at < first; at++) {
    if (opensRelative(text, at)) {
      while (at + 1 < first && textAt(text, at + 1) !== ",") at++;
      continue;
    }
    if (isFiniteVerb(text, at) || quotationFrom(text, at) || isBehindNoun(text, at)) return true;
  }
  return false;
}

/**
 * "Tutto falso, *replica il ministro*." and "Se non piove, *avverte il consorzio*, …": the verb, its
 * subject and nothing else, between commas or behind the only one.
 */
function isAside(context: CueContext, clause: TokenRange, isFirst: boolean): boolean {
  const { text, cue } = context;
  if (!text.pack.grammar.keepsVerbGroups || !cue.entry.isSpeech || !isFirst) return false;
  if (textAt(text, clause.first - 1) !== ",") return false;
  if (subjectRight(text, cue, clause.end)?.end !== clause.end) return false;
  return textAt(text, clause.end) === "," || followsVerbless(context, clause.first - 1);
}

/** With one comma alone no apposition stands before it, and no adverbial opens the sentence. */
function followsVerbless(context: CueContext, comma: number): boolean {
  const { text } = context;
  const { first } = sentenceOfCue(context);
  const opens = Is.preposition | Is.subordinator | Is.adverb | Is.time | Is.gerund | Is.asWord;
  if (isAny(text, first, opens) && !isAny(text, first, Is.negation)) return false;
  for (let at = first; at < comma; at++) if (isAny(text, at, Is.mark)) return false;
  return true;
}

/** "«…»: Anna, 74 anni, ricorda …": what stands before a colon is no clause of the verb's. */
function behindColon(text: AnnotatedText, first: number, end: number): number {
  if (!text.pack.grammar.keepsVerbGroups) return first;
  for (let at = end - 2; at > first; at--) if (textAt(text, at - 1) === ":") return at;
  return first;
}

/** "Pensioni, nessun aumento, *assicura la ministra*": without a stop, and a person at the end. */
function isHeadline(text: AnnotatedText, { first, end }: TokenRange): boolean {
  if (!text.pack.grammar.splitsVerbGroups || isAny(text, end - 1, Is.mark)) return false;
  return end - first > 1 && end - first < 9 && showsPerson(text, { first: first + 1, end });
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
  const subject = subjectRight(text, cue, Math.max(clause.end, limit));
  return subject && { first: subject.first, end: relativeEnd(text, subject.end, limit) };
}

/** The end of a relative clause that begins where a subject ends: "che …", "racconta chi …". */
function relativeEnd(text: AnnotatedText, at: number, limit: number): number {
  const isChe = isAny(text, at, Is.relative) && isAny(text, at, Is.complementizer);
  const isFree = text.pack.personalRelatives.has(wordAt(text, at - 1).lower);
  return isChe || isFree ? markFrom(text, at, limit) : at;
}
