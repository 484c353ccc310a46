import type { TokenRange } from "../../text/pair-quotes.ts";
import {
  type AnnotatedText,
  isAny,
  isQuoted,
  quotationFrom,
  quotationTo,
  textAt,
  wordAt,
} from "../annotate-text.ts";
import type { Candidate } from "../candidate.ts";
import { clauseAround } from "../clause.ts";
import { type CueContext, sentenceOfCue, toCandidate } from "../cue-context.ts";
import { followsQuotation, isAllQuotation } from "../find-content.ts";
import { isNarrative, isSpeaker, isWithoutSubject, placeBeside } from "../left-out-subject.ts";
import { isBehindNoun, isFiniteVerb } from "../noun-phrase.ts";
import { showsPerson } from "../phrase-viewpoint.ts";
import type { VerbCue } from "../verb-cue.ts";
import { Is } from "../word-class.ts";
import { contentAround } from "./content-around.ts";
import { isInfinitive, isRelativeClause } from "./find-opening.ts";
import { documentIn, subjectLeft, subjectRight } from "./find-subject.ts";

/**
 * "…, sagte der Minister, …", "«…», a déclaré le ministre", "— сказал министр": a cue inserted in
 * its content or put behind it, the verb first in its clause; behind a quotation also the subject.
 */
export function readInsertion(context: CueContext): Candidate | undefined {
  const { text, cue } = context;
  if (cue.mood !== "finite" && cue.mood !== "passive") return undefined;
  // ", ne reconnaîtra pas …": what is not said is no aside.
  if (text.pack.grammar.keepsVerbGroups && isAny(text, cue.first, Is.negation)) return undefined;
  const sentence = sentenceOfCue(context);
  const clause = insertedClause(context, sentence);
  if (cue.isModal || (cue.entry.isImpersonal && opensWithDocument(text, sentence.first))) {
    return undefined;
  }
  const isFirst = isVerbFirst(text, cue, clause.first);
  const isBehindQuote =
    (followsQuotation(text, clause.first) && !isTitled(text, clause.first, sentence.first)) ||
    followsDash(text, clause.first) ||
    isBehindQuoteSentence(text, cue, clause.first);
  if (opensContent(text, { first: clause.end, end: sentence.end })) return undefined;
  if (!isFirst && !isBehindQuote) return undefined;
  if (!isBehindQuote && isInfinitive(text, cue.last + 1, clause.end)) return undefined;
  const isInserted =
    isBehindQuote ||
    isAside(text, clause, sentence) ||
    isResumed(text, clause.end, sentence.end) ||
    isSpokenAside(context, clause, isFirst);
  if (!isInserted && !isBehindClause(text, clause, sentence)) return undefined;
  const source = sourceOf(context, clause, isFirst);
  const isImpersonal = cue.mood === "passive" || cue.entry.isImpersonal;
  if (!source && cue.entry.isImpersonal && !hasPronoun(text, clause)) return undefined;
  const mayLack = isBehindQuote ? !mayPrecede(text) : isWithoutSubject(context, clause);
  if (!source && !isImpersonal && !mayLack) return undefined;
  if (!isBehindQuote && isNarrative(text, cue, clause.end)) return undefined;
  const isCertain = isBehindQuote || hasOwnVerb(text, sentence.first, clause.first);
  if (!isCertain && source && !isSpeaker(text, source)) return undefined;
  const behind = Math.max(source?.end ?? 0, clause.end);
  const around = contentAround(context, { from: clause.first, behind });
  if (!around) return undefined;
  return toCandidate(context, { source, ...around });
}

function hasPronoun(text: AnnotatedText, { first, end }: TokenRange): boolean {
  for (let at = first; at < end; at++) if (isAny(text, at, Is.subjectPronoun)) return true;
  return false;
}

/** Whether the source may stand before the content: Turkish 'Bakan, "…" dedi'. */
function mayPrecede({ pack }: AnnotatedText): boolean {
  return pack.grammar.constructions.includes("content-before");
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

/**
 * The clause of the verb, with the relative clause behind its subject: "«…», rivela un bracciante
 * *che chiede …*", "…, dice la legale, *che ha fatto ricorso*, …". Elsewhere "che" opens content.
 */
function insertedClause(context: CueContext, sentence: TokenRange): TokenRange {
  const { text, cue } = context;
  const clause = clauseAround(text, cue.finite);
  const { first, end } = clause;
  if (!text.pack.grammar.keepsVerbGroups || first === sentence.first) return clause;
  if (!isVerbFirst(text, cue, first) || end <= cue.last + 1) return clause;
  const pronoun = textAt(text, end) === "," ? end + 1 : end;
  const isChe =
    isAny(text, pronoun, Is.relative) && isAny(text, pronoun, Is.complementizer | Is.question);
  const isBehind = followsQuotation(text, first) || isBehindClause(text, clause, sentence);
  const isInserted =
    isBehind || isResumed(text, markFrom(text, pronoun, sentence.end), sentence.end);
  if (!isChe || pronoun >= sentence.end || !isInserted) return clause;
  if (subjectRight(text, cue, end)?.end !== end) return clause;
  return { first, end: markFrom(text, pronoun, sentence.end) };
}

/** The next mark or quotation, or the limit. */
function markFrom(text: AnnotatedText, from: number, limit: number): number {
  let at = from;
  while (at < limit && !isAny(text, at, Is.mark) && !isQuoted(text, at)) at++;
  return at;
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

function opensContent(text: AnnotatedText, { first: at, end }: TokenRange): boolean {
  if (at >= end) return false;
  if (isAny(text, at, Is.complementizer)) return true;
  if (text.pack.colons.has(textAt(text, at))) return at + 1 < end;
  return textAt(text, at) === "," && isAny(text, at + 1, Is.complementizer | Is.question);
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

/** "Die Lage, sagte Lee, sei ernst": between the subject and the verb of its content. */
function isAside(text: AnnotatedText, clause: TokenRange, sentence: TokenRange): boolean {
  const comma = clause.first - 1;
  if (textAt(text, comma) !== "," || textAt(text, clause.end) !== ",") return false;
  if (isAny(text, sentence.first, Is.subordinator | Is.preposition | Is.adverb)) return false;
  for (let at = sentence.first; at < comma; at++) {
    if (textAt(text, at) !== ",") continue;
    at = behindRelative(text, at + 1, comma);
    if (at < comma) return false;
  }
  return comma > sentence.first;
}

/** "Le vaccin, indique le laboratoire, *a été* …": the verb of the content follows. */
function isResumed(text: AnnotatedText, end: number, limit: number): boolean {
  if (!text.pack.grammar.keepsVerbGroups || !/^[,–—―-]$/.test(textAt(text, end))) return false;
  let at = end + 1;
  while (at < limit && isAny(text, at, Is.objectPronoun | Is.negation | Is.adverb)) at++;
  return at < limit && isFiniteVerb(text, at);
}

/** "Se non piove, *avverte il consorzio*, …": a verb of saying, its subject and nothing else. */
function isSpokenAside(context: CueContext, clause: TokenRange, isFirst: boolean): boolean {
  const { text, cue } = context;
  if (!text.pack.grammar.keepsVerbGroups || !cue.entry.isSpeech || !isFirst) return false;
  if (textAt(text, clause.first - 1) !== "," || textAt(text, clause.end) !== ",") return false;
  return subjectRight(text, cue, clause.end)?.end === clause.end;
}

/** So many words before a cue that closes its sentence are content, whatever they are. */
const MIN_CONTENT = 4;

/** Where a relative clause that begins behind a comma at a token ends; else the token itself. */
function behindRelative(text: AnnotatedText, at: number, limit: number): number {
  if (textAt(text, at - 1) !== ",") return at;
  if (isAny(text, at, Is.relative)) return commaBehind(text, at, limit);
  if (!text.pack.grammar.commaOpensContent) return at;
  const end = commaBehind(text, at, limit);
  return isRelativeClause(text, { first: at, end }) ? end : at;
}

function commaBehind(text: AnnotatedText, at: number, limit: number): number {
  let end = at;
  while (end < limit && textAt(text, end) !== ",") end++;
  return end;
}

/** Whether a whole clause stands before the inserted one, and no mere introduction. */
function isBehindClause(text: AnnotatedText, clause: TokenRange, sentence: TokenRange): boolean {
  const { first } = clause;
  const isSetOff = /^[,–—―-]$/.test(textAt(text, first - 1));
  if (!isSetOff || isAny(text, sentence.first, Is.subordinator)) return false;
  if (isHeadline(text, { first, end: sentence.end })) return true;
  if (hasOwnVerb(text, behindColon(text, sentence.first, first), first)) return true;
  // Where capitals show the nouns, what follows them shows the verb: none was seen.
  if (text.pack.grammar.capitalisesNouns) return false;
  const isLast = clause.end >= sentence.end - 1;
  const isPlain = !isAny(text, sentence.first, Is.preposition | Is.adverb);
  const isLong = first - sentence.first > MIN_CONTENT;
  return isLast && isPlain && isLong && !endsInName(text, first - 1, sentence.first);
}

/** "«…»: Anna, 74 anni, ricorda …": what stands before a colon is no clause of the verb's. */
function behindColon(text: AnnotatedText, first: number, end: number): number {
  if (!text.pack.grammar.keepsVerbGroups) return first;
  for (let at = end - 2; at > first; at--) if (textAt(text, at - 1) === ":") return at;
  return first;
}

/** "Pensioni, nessun aumento, *assicura la ministra*": without a stop, and a person at the end. */
function isHeadline(text: AnnotatedText, { first, end }: TokenRange): boolean {
  if (!text.pack.grammar.keepsVerbGroups || isAny(text, end - 1, Is.mark)) return false;
  return end - first > 1 && end - first < 9 && showsPerson(text, { first: first + 1, end });
}

/** Whether there is a verb or quotation in a range, relative clauses aside. */
function hasOwnVerb(text: AnnotatedText, first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    at = behindRelative(text, at, end);
    if (at >= end) break;
    if (isFiniteVerb(text, at) || quotationFrom(text, at) || isBehindNoun(text, at)) return true;
  }
  return false;
}

/** "El presidente, *Pedro Sánchez*, defendió …": what stands before the verb is its subject. */
function endsInName(text: AnnotatedText, comma: number, limit: number): boolean {
  let at = comma - 1;
  while (at > limit && isAny(text, at, Is.capital | Is.linking)) at--;
  return at > limit && at < comma - 1 && textAt(text, at) === ",";
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
  const left = isFirst ? undefined : subjectLeft(text, cue);
  if (left) return left;
  const right = subjectRight(text, cue, Math.max(clause.end, limit));
  if (!right) return placeBeside(text, cue, limit);
  return { first: right.first, end: relativeEnd(text, right.end, limit) };
}

/** The end of a relative clause that begins where a subject ends: "che …", "racconta chi …". */
function relativeEnd(text: AnnotatedText, at: number, limit: number): number {
  const isChe = isAny(text, at, Is.relative) && isAny(text, at, Is.complementizer);
  const isFree = text.pack.personalRelatives.has(wordAt(text, at - 1).lower);
  return isChe || isFree ? markFrom(text, at, limit) : at;
}
