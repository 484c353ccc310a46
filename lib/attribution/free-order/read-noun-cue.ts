import type { TokenRange } from "../../text/pair-quotes.ts";
import { type AnnotatedText, isAny, isQuoted, textAt, wordAt } from "../annotate-text.ts";
import { beforePredicate, hasVerb } from "../before-predicate.ts";
import type { Candidate } from "../candidate.ts";
import { complementizerOf } from "../clause.ts";
import { contentEnd, trimEnd } from "../find-content.ts";
import type { Frame } from "../language-pack.ts";
import { isFiniteVerb, phraseFrom } from "../noun-phrase.ts";
import type { VerbCue } from "../verb-cue.ts";
import { Is } from "../word-class.ts";
import { isInfinitive, openingBehindComma } from "./find-opening.ts";

export type NounPlace = { at: number; sentence: TokenRange; cues: readonly VerbCue[] };

/**
 * "Die Behauptung des Herstellers, dass …", "la promesse du ministre de …": a noun whose possessor,
 * if it has one, stands behind it, and then its content.
 */
export function readNounCue(text: AnnotatedText, place: NounPlace): Candidate | undefined {
  const { at, sentence } = place;
  const { noun } = wordAt(text, at);
  const link = linkBehind(text, place);
  if (!noun || !link || isQuoted(text, link.at)) return undefined;
  const first = link.at;
  const whole = { first, end: contentEnd(text, first, place.cues) };
  const isSubject = !hasVerb(text, { first: sentence.first, end: at });
  const isBare = isSubject && link.isClause && !text.pack.grammar.commaOpensContent;
  const end = Math.min(
    ownEnd(text, whole, opensSentence(text, place)),
    isBare
      ? beforePredicate(
          text,
          { first: Math.max(first, complementizerOf(text, first)), end: whole.end },
          true,
        )
      : whole.end,
  );
  if (end <= first + 1) return undefined;
  const source = link.owner ?? ownerBefore(text, at, sentence.first);
  return {
    form: "nominal",
    frame: link.frame,
    source: source ? [source] : [],
    cue: [{ first: at, end: at + 1 }],
    content: [{ first, end }],
    verb: undefined,
    noun,
    rates: link.isClause ? noun.that : noun.other,
  };
}

type Link = {
  at: number;
  frame: Frame;
  /** A clause that can be nothing else than the noun's content. */
  isClause: boolean;
  owner: TokenRange | undefined;
};

/** Where the content begins: at a link word, or behind a comma that opens a clause. */
function linkBehind(text: AnnotatedText, { at, sentence }: NounPlace): Link | undefined {
  const direct = linkAt(text, at, { first: at + 1, end: sentence.end });
  if (direct) return { ...direct, owner: undefined };
  const { end } = phraseFrom(text, at, sentence.end);
  const inside = infinitiveInside(text, at, end);
  if (inside) return inside;
  const behind = end > at + 1 ? linkAt(text, at, { first: end, end: sentence.end }) : undefined;
  if (!behind) return undefined;
  const isLinked = isAny(text, at + 1, Is.linking) && isAny(text, at + 1, Is.preposition);
  const from = isLinked || isAny(text, at + 1, Is.agent) ? at + 2 : at + 1;
  return { ...behind, owner: from < end ? { first: from, end } : undefined };
}

/** "la promessa della Regione *di riaprire*": an infinitive that looks like a second possessor. */
function infinitiveInside(text: AnnotatedText, noun: number, end: number): Link | undefined {
  for (let at = noun + 3; at < end - 1; at++) {
    if (!isAny(text, at, Is.infinitiveMark) || !isInfinitive(text, at, end)) continue;
    const link = linkAt(text, noun, { first: at, end });
    const isLinked = isAny(text, noun + 1, Is.linking) && isAny(text, noun + 1, Is.preposition);
    return link && { ...link, owner: { first: isLinked ? noun + 2 : noun + 1, end: at } };
  }
  return undefined;
}

function linkAt(
  text: AnnotatedText,
  noun: number,
  { first: at, end: limit }: TokenRange,
): Omit<Link, "owner"> | undefined {
  const first = textAt(text, at) === "," ? at + 1 : at;
  if (first >= limit) return undefined;
  if (complementizerOf(text, first) >= 0) return { at: first, frame: "that", isClause: true };
  // "заявление *о том, что*": a preposition and a pronoun before the clause.
  const isBridged = isAny(text, at, Is.preposition) && textAt(text, at + 2) === ",";
  if (isBridged && isAny(text, at + 3, Is.complementizer))
    return { at, frame: "that", isClause: true };
  if (isNounOf(text, first, limit)) return undefined;
  if (wordAt(text, noun).noun?.links.has(wordAt(text, first).lower)) {
    if (isAny(text, first + 1, Is.relative) && !isAny(text, first, Is.relative))
      return { at: first, frame: "that", isClause: true };
    if (leadsToThat(text, first)) return { at: first, frame: "that", isClause: false };
    const frame = isAny(text, first, Is.question) ? "question" : "infinitive";
    return { at: first, frame, isClause: false };
  }
  if (first === at || !text.pack.grammar.commaOpensContent) return undefined;
  const opening = openingBehindComma(text, first, limit);
  return opening && (opening.frame === "infinitive" || isReported(text, opening.at, limit))
    ? { ...opening, isClause: true }
    : undefined;
}

/** "l'annonce *de* la mort": where endings show infinitives, the mark of one may be "of" as well. */
function isNounOf(text: AnnotatedText, at: number, limit: number): boolean {
  if (text.pack.infinitiveSuffixes.length === 0) return false;
  return isAny(text, at, Is.infinitiveMark) && !isInfinitive(text, at, limit);
}

/** "о том, что": the preposition governs the clause. */
function leadsToThat(text: AnnotatedText, at: number): boolean {
  const isGoverned = isAny(text, at, Is.preposition) && isAny(text, at + 1, Is.determiner);
  return isGoverned && textAt(text, at + 2) === "," && isAny(text, at + 3, Is.complementizer);
}

/** Whether the clause at a token is in the reported mood: "der Vorwurf, er *habe* …". */
function isReported(text: AnnotatedText, first: number, limit: number): boolean {
  for (let at = first; at < limit && textAt(text, at) !== ","; at++) {
    if (isAny(text, at, Is.reported)) return true;
  }
  return false;
}

/** "Malgré la promesse du recteur que …, onze classes …": the phrase ends at a comma. */
function opensSentence(text: AnnotatedText, { at, sentence }: NounPlace): boolean {
  return isAny(text, sentence.first, Is.preposition) && at - sentence.first < 5;
}

/**
 * The content ends where the sentence's own verb takes over: behind a comma, or in a phrase at once.
 */
export function ownEnd(
  text: AnnotatedText,
  { first, end }: TokenRange,
  isIntroduction: boolean,
): number {
  const isThat = complementizerOf(text, first) >= 0 || isAny(text, first + 1, Is.relative);
  const isPhrase = isAny(text, first, Is.preposition) && !isThat && textAt(text, first + 2) !== ",";
  for (let at = first + 1; at < end; at++) {
    if (/^[,;]$/.test(textAt(text, at)) && isIntroduction && !isQuoted(text, at)) return at;
    if (textAt(text, at) === ";" && !isQuoted(text, at)) return at;
    if (isPhrase && isFiniteVerb(text, at) && !isQuoted(text, at)) return at;
    if (textAt(text, at - 1) === "," && startsWithVerb(text, at)) return trimEnd(text, first, at);
  }
  return end;
}

const NO_VERB =
  Is.capital |
  Is.number |
  Is.mark |
  Is.determiner |
  Is.preposition |
  Is.subordinator |
  Is.coordinator |
  Is.relative |
  Is.adverb |
  Is.question |
  Is.complementizer |
  Is.subjectPronoun;

function startsWithVerb(text: AnnotatedText, at: number): boolean {
  if (isQuoted(text, at)) return false;
  if (isFiniteVerb(text, isAny(text, at, Is.negation) ? at + 1 : at)) return true;
  return text.pack.grammar.capitalisesNouns && !isAny(text, at, NO_VERB);
}

/** "seine Behauptung": the possessive before a noun. */
function ownerBefore(text: AnnotatedText, at: number, limit: number): TokenRange | undefined {
  for (let i = at - 1; i >= Math.max(limit, at - 3); i--) {
    if (!isAny(text, i, Is.determiner)) continue;
    return text.pack.pronouns.has(wordAt(text, i).lower) ? { first: i, end: i + 1 } : undefined;
  }
  return undefined;
}
