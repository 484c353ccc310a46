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
import { complementizerOf } from "../clause.ts";
import type { Frame } from "../language-pack.ts";
import { isFiniteVerb } from "../noun-phrase.ts";
import type { VerbCue } from "../verb-cue.ts";
import { Is } from "../word-class.ts";
import { subjectLeft } from "./find-subject.ts";

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
    const opening = openingAt(text, {
      at,
      first,
      limit: sentence?.end ?? limit,
      hasVerb,
      isAsking: cue.entry.hasAddressee,
    });
    if (opening && !isRelativeInObject(text, cue, opening)) {
      // "Պատասխանելով հարցին՝ նա ասաց": a mark behind a gerund ends an aside.
      if (cue.mood === "gerund" && textAt(text, at - 1) === "՝") return undefined;
      return { ...opening, at: withLead(text, opening, first) };
    }
    if (isQuoted(text, at) || isTerminal(text, at)) return undefined;
    if (textAt(text, at) === ";" && text.pack.grammar.semicolonEndsContent) return undefined;
    if (opensNextClause(text, at)) return undefined;
    hasVerb ||= isFiniteVerb(text, at);
  }
  return undefined;
}

/** The words before an opening that are content too: "*не* открывать", "*как* открыть", "на *том,* что". */
function withLead(text: AnnotatedText, { at, frame }: Opening, first: number): number {
  const isLed = frame === "infinitive" && at > first;
  if (isLed && isAny(text, at - 1, Is.negation | Is.asWord)) return at - 1;
  const lead = at - 3;
  const isGoverned =
    frame === "that" &&
    lead >= first &&
    textAt(text, at - 1) === "," &&
    isAny(text, at - 2, Is.determiner) &&
    isAny(text, lead, Is.preposition);
  return isGoverned ? lead : at;
}

/** ", *mas* o sindicato calcula que": where commas open no content, another clause of its own. */
function opensNextClause(text: AnnotatedText, at: number): boolean {
  if (text.pack.grammar.commaOpensContent || textAt(text, at) !== ",") return false;
  return isAny(text, at + 1, Is.coordinator) && complementizerOf(text, at + 2) < 0;
}

/** "cuenta la historia de una familia *que* emigra": a relative clause in the verb's object. */
function isRelativeInObject(text: AnnotatedText, cue: VerbCue, { at, frame }: Opening): boolean {
  if (cue.entry.hasAddressee) return false;
  if (frame !== "that" || !isAny(text, at, Is.relative) || textAt(text, at - 1) === ",")
    return false;
  let first = Math.max(cue.last, cue.finite) + 1;
  while (first < at && isAdjunct(text, first)) first++;
  return (
    first < at &&
    !isAny(text, first, Is.preposition | Is.mark) &&
    subjectLeft(text, cue) !== undefined
  );
}

function isAdjunct(text: AnnotatedText, at: number): boolean {
  if (isAny(text, at, Is.determiner)) return isAny(text, at + 1, Is.time);
  return isAny(text, at, Is.adverb | Is.time | Is.objectPronoun | Is.number);
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
  if (text.pack.colons.has(before) && !isTerminal(text, at)) return { at, frame: "clause" };
  const isFresh = before === "," || !hasVerb;
  // "antes de que", "para que": a conjunction of two words.
  const isThat = complementizerOf(text, at) >= 0 && !isAny(text, at - 1, Is.subordinator);
  if (isThat && isFresh) return { at, frame: "that" };
  const isManner = isMannerWord(text, at);
  const isBeside = at === first || before === "," || (!hasVerb && (place.isAsking || isManner));
  const isPronoun = at > first && text.pack.grammar.keepsVerbGroups && isAny(text, at, Is.relative);
  if (
    isAny(text, at, Is.question) &&
    isBeside &&
    !isPronoun &&
    (isManner || !isAny(text, at, Is.asWord))
  ) {
    return { at, frame: "question" };
  }
  if (before === "," && text.pack.questionParticles.has(wordAt(text, at + 1).lower)) {
    return { at, frame: "question" };
  }
  if (before === "," && text.pack.grammar.commaOpensContent)
    return openingBehindComma(text, at, limit);
  // "calificó *de* chantaje la amenaza de …": the complement has begun.
  const isNear = !hasVerb && at - first < 8 && (at === first || !isLinkedTwice(text, first, at));
  if (isNear && isInfinitive(text, at, limit)) return { at, frame: "infinitive" };
  return undefined;
}

function isLinkedTwice(text: AnnotatedText, first: number, at: number): boolean {
  return isAny(text, first, Is.linking) && wordAt(text, first).lower === wordAt(text, at).lower;
}

/** "wie erwartet", but "mostra *come* il sonno …", where articles tell a clause. */
function isMannerWord(text: AnnotatedText, at: number): boolean {
  const isBoth = isAny(text, at, Is.asWord) && isAny(text, at, Is.question);
  return isBoth && text.pack.grammar.keepsVerbGroups && isAny(text, at + 1, Is.determiner);
}

/** "zu gehen" and "de partir", or a verb whose ending shows an infinitive. */
export function isInfinitive(text: AnnotatedText, at: number, limit: number): boolean {
  const suffixes = text.pack.infinitiveSuffixes;
  let verb = isAny(text, at, Is.infinitiveMark) ? at + 1 : at;
  // "del lugar", "al salir": a noun, or a time.
  if (verb === at && isAny(text, at - 1, Is.determiner | Is.preposition)) return false;
  if (isAny(text, verb, Is.negation)) verb++;
  const { lower, is } = wordAt(text, verb);
  if (verb >= limit || is & (Is.capital | Is.preposition | Is.determiner)) return false;
  return suffixes.some((suffix) => lower.length > suffix.length + 1 && lower.endsWith(suffix));
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
  // "…, wollte sich aber nicht äußern": the same subject's next verb.
  if (isFiniteVerb(text, at) && !isAny(text, at, Is.determiner)) return undefined;
  const end = pieceEnd(text, at, limit);
  if (isRelativeClause(text, { first: at, end })) return undefined;
  const isFollowed = textAt(text, end) === "," && end + 1 < limit;
  if (isFollowed && isAny(text, end + 1, Is.complementizer)) return undefined;
  const frame = frameOfPiece(text, { first: at, end });
  if (frame !== "nominal") return { at, frame };
  const isApposition = isFollowed && !isAny(text, at, Is.determiner | Is.subjectPronoun);
  return isApposition || end - at < 2 ? undefined : { at, frame: "clause" };
}

/** What follows a relative pronoun, and no article. */
const NO_NOUN = Is.preposition | Is.determiner | Is.subjectPronoun | Is.objectPronoun | Is.time;

/** "…, mit der er sprach" and "…, die dort lebt": an article that is a pronoun. */
export function isRelativeClause(text: AnnotatedText, { first, end }: TokenRange): boolean {
  const at = isAny(text, first, Is.preposition) ? first + 1 : first;
  if (!isAny(text, at, Is.definite)) return false;
  const isPronoun = at > first ? !isAny(text, at + 1, Is.capital) : isAny(text, at + 1, NO_NOUN);
  if (isPronoun) return true;
  if (!isFiniteVerb(text, end - 1) || isAny(text, end - 2, Is.infinitiveMark)) return false;
  // "die Lage sei … worden": a finite verb in second place makes it a clause of its own.
  for (let i = at + 1; i < end - 2; i++) if (isFiniteVerb(text, i)) return false;
  return !isAny(text, end - 2, Is.reported | Is.modal);
}

function pieceEnd(text: AnnotatedText, at: number, limit: number): number {
  let end = at;
  while (end < limit && !/^[,;.։–—-]$/.test(textAt(text, end))) end++;
  return end;
}

function frameOfPiece(text: AnnotatedText, { first, end }: TokenRange): Frame {
  for (let at = first; at < end; at++) if (isFiniteVerb(text, at)) return "clause";
  for (let at = first; at < end; at++) if (isAny(text, at, Is.infinitiveMark)) return "infinitive";
  return "nominal";
}

function isTerminal(text: AnnotatedText, at: number): boolean {
  return /^[.?!;։]$/.test(textAt(text, at)) && at + 1 >= (sentenceAt(text, at)?.end ?? 0);
}
