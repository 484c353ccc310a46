import type { TokenRange } from "../text/pair-quotes.ts";
import {
  type AnnotatedText,
  isAny,
  isQuoted,
  quotationFrom,
  textAt,
  wordAt,
} from "./annotate-text.ts";
import type { Frame } from "./language-pack.ts";
import { isFiniteVerb } from "./noun-phrase.ts";
import type { VerbCue } from "./verb-cue.ts";
import { Is } from "./word-class.ts";

/** How far behind a cue its content may begin: "sagte der Sprecher der … am Montag in …, dass". */
const MAX_DISTANCE = 45;

/** Where content behind a cue begins, by what shows it. */
export type Opening = { at: number; frame: Frame };

/**
 * Find the mark or word that opens content behind a verb: a quotation, a colon, a complementizer, a
 * question word, an infinitive, and in some languages a mere comma.
 */
export function findOpening(text: AnnotatedText, cue: VerbCue): Opening | undefined {
  const sentence = text.sentences[cue.sentence];
  const first = Math.max(cue.finite, cue.head) + 1;
  const limit = Math.min(sentence?.end ?? 0, first + MAX_DISTANCE);
  let hasVerb = false;
  for (let at = first; at < limit; at++) {
    if (isPart(cue, at)) continue;
    const place = { at, first, limit: sentence?.end ?? limit, hasVerb };
    const opening = openingAt(text, { ...place, isAsking: cue.entry.hasAddressee });
    if (opening) return opening;
    if (isQuoted(text, at) || isTerminal(text, at)) return undefined;
    hasVerb ||= isFiniteVerb(text, at);
  }
  return undefined;
}

function isPart(cue: VerbCue, at: number): boolean {
  return cue.parts.some(({ first, end }) => at >= first && at < end);
}

type Place = {
  at: number;
  first: number;
  limit: number;
  hasVerb: boolean;
  /** The person asked may stand before the question: "chiede alla ministra perché". */
  isAsking: boolean;
};

function openingAt(text: AnnotatedText, place: Place): Opening | undefined {
  const { at, first, limit, hasVerb } = place;
  if (quotationFrom(text, at)) return { at, frame: "quote" };
  const before = textAt(text, at - 1);
  if (before === ":" && at > first - 1 && !isTerminal(text, at)) return { at, frame: "clause" };
  const isFresh = before === "," || !hasVerb;
  if (isAny(text, at, Is.complementizer) && isFresh && !isInAside(text, place)) {
    return { at, frame: "that" };
  }
  const isBeside =
    at === first || before === "," || (!hasVerb && (place.isAsking || isManner(text, at)));
  const isPronoun = at > first && text.pack.grammar.keepsVerbGroups && isAny(text, at, Is.relative);
  if (isAny(text, at, Is.question) && isBeside && !isPronoun && !isComparison(text, at)) {
    return { at, frame: "question" };
  }
  if (before === "," && text.pack.grammar.commaOpensContent)
    return openingBehindComma(text, at, limit);
  const isNear = !hasVerb && at - first < 8;
  if (isNear && isInfinitive(text, { first, at, limit })) return { at, frame: "infinitive" };
  return undefined;
}

/** "wie erwartet", but not "mostra come il sonno …", where articles tell a clause. */
function isComparison(text: AnnotatedText, at: number): boolean {
  return isAny(text, at, Is.asWord) && !isManner(text, at);
}

function isManner(text: AnnotatedText, at: number): boolean {
  const isBoth = isAny(text, at, Is.asWord) && isAny(text, at, Is.question);
  return isBoth && text.pack.grammar.keepsVerbGroups === true && isAny(text, at + 1, Is.determiner);
}

/** "a reconnu, dans une note *que* nous avons lue, *que* …": the first stands in an aside. */
function isInAside(text: AnnotatedText, { at, first, limit }: Place): boolean {
  let hasComma = false;
  for (let i = first; i < at - 1; i++) hasComma ||= textAt(text, i) === ",";
  if (!hasComma || textAt(text, at - 1) === ",") return false;
  for (let i = at + 1; i < limit; i++) {
    if (isAny(text, i, Is.complementizer) && textAt(text, i - 1) === ",") return true;
  }
  return false;
}

/** "zu gehen" and "de partir", or a verb whose ending shows an infinitive. */
function isInfinitive(
  text: AnnotatedText,
  { first, at, limit }: { first: number; at: number; limit: number },
): boolean {
  const isMarked = isAny(text, at, Is.infinitiveMark);
  // "avant de commencer", "prima di cominciare": the infinitive of an adverbial.
  if (isMarked && isAny(text, at - 1, Is.preposition | Is.subordinator)) return false;
  const isBeside = isAny(text, at, Is.auxiliary) || isBesideVerb(text, first, at);
  if (!isMarked && (isAny(text, at, Is.determiner) || !isBeside)) return false;
  return startsInfinitive(text, isMarked ? at + 1 : at, limit);
}

/** Whether an infinitive begins at a token: "partir", "ne pas le dire". */
export function startsInfinitive(text: AnnotatedText, at: number, limit: number): boolean {
  let verb = at;
  while (verb < limit && isAny(text, verb, Is.negation | Is.objectPronoun | Is.adverb)) verb++;
  return verb < limit && looksInfinitive(text, verb);
}

/** Without a mark an infinitive stands beside its verb: "assure avoir", but "dit l'affaire". */
function isBesideVerb(text: AnnotatedText, first: number, at: number): boolean {
  for (let i = first; i < at; i++) {
    if (isAny(text, i, Is.determiner) || !isAny(text, i, Is.adverb | Is.time)) return false;
  }
  return true;
}

function looksInfinitive(text: AnnotatedText, at: number): boolean {
  const { lower, is, verb, partnered } = wordAt(text, at);
  if (is & (Is.capital | Is.preposition | Is.determiner | Is.time)) return false;
  const isKnown = verb?.forms.base || partnered.some(({ forms }) => forms.base);
  return text.pack.infinitiveSuffixes.some((suffix) => {
    return isKnown || (lower.length > suffix.length + 1 && lower.endsWith(suffix));
  });
}

/**
 * The clause behind a comma, if it can be content: "Er sagte, er komme", but not "sagte Müller, Chef
 * der Bank, dass" nor "…, der dort lebt".
 */
export function openingBehindComma(
  text: AnnotatedText,
  at: number,
  limit: number,
): Opening | undefined {
  if (isAny(text, at, Is.relative | Is.coordinator)) return undefined;
  if (isAny(text, at, Is.subordinator) && !isAny(text, at, Is.preposition)) return undefined;
  const end = pieceEnd(text, at, limit);
  if (isRelativeClause(text, { first: at, end })) return undefined;
  const isFollowed = textAt(text, end) === "," && end + 1 < limit;
  if (isFollowed && isAny(text, end + 1, Is.complementizer)) return undefined;
  const frame = frameOfPiece(text, { first: at, end });
  if (frame !== "nominal") return { at, frame };
  const isApposition = isFollowed && !isAny(text, at, Is.determiner | Is.subjectPronoun);
  return isApposition || end - at < 2 ? undefined : { at, frame: "clause" };
}

/** "…, mit der er sprach" and "…, die dort lebt": an article that is a pronoun. */
function isRelativeClause(text: AnnotatedText, { first, end }: TokenRange): boolean {
  const at = isAny(text, first, Is.preposition) ? first + 1 : first;
  if (!isAny(text, at, Is.definite)) return false;
  const isPronoun = at > first && !isAny(text, at + 1, Is.capital);
  if (isPronoun) return true;
  if (!isFiniteVerb(text, end - 1) || isAny(text, end - 2, Is.infinitiveMark)) return false;
  // "die Lage sei … worden": a finite verb in second place makes it a clause of its own.
  for (let i = at + 1; i < end - 2; i++) if (isFiniteVerb(text, i)) return false;
  return !isAny(text, end - 2, Is.reported | Is.modal);
}

function pieceEnd(text: AnnotatedText, at: number, limit: number): number {
  let end = at;
  while (end < limit && !/^[,;.–—-]$/.test(textAt(text, end))) end++;
  return end;
}

function frameOfPiece(text: AnnotatedText, { first, end }: TokenRange): Frame {
  for (let at = first; at < end; at++) if (isFiniteVerb(text, at)) return "clause";
  for (let at = first; at < end; at++) if (isAny(text, at, Is.infinitiveMark)) return "infinitive";
  return "nominal";
}

function isTerminal(text: AnnotatedText, at: number): boolean {
  return (
    /^[.?!;]$/.test(textAt(text, at)) &&
    at + 1 >= (text.sentences[text.sentenceOf[at] ?? -1]?.end ?? 0)
  );
}
