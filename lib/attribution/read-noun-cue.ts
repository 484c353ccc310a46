import type { TokenRange } from "../text/pair-quotes.ts";
import { type AnnotatedText, isAny, isQuoted, textAt, wordAt } from "./annotate-text.ts";
import type { Candidate } from "./candidate.ts";
import { contentEnd, trimEnd } from "./find-content.ts";
import { openingBehindComma, startsInfinitive } from "./find-opening.ts";
import type { Frame } from "./language-pack.ts";
import { isFiniteVerb, phraseFrom } from "./noun-phrase.ts";
import type { VerbCue } from "./verb-cue.ts";
import { Is } from "./word-class.ts";

export type NounPlace = { at: number; sentence: TokenRange; cues: readonly VerbCue[] };

/**
 * "Die Behauptung des Herstellers, dass …", "la promesse du ministre de …": a noun whose possessor,
 * if it has one, stands behind it, and then its content.
 */
export function readNounCue(text: AnnotatedText, place: NounPlace): Candidate | undefined {
  const { at, sentence } = place;
  const { noun, verb } = wordAt(text, at);
  // "il ministro *protesta* che": without an article a spelling that can be a verb is one.
  const isNoun = isAny(text, at - 1, Is.determiner | Is.definite | Is.preposition);
  if (text.pack.grammar.keepsVerbGroups && verb && !isNoun) return undefined;
  const link = linkBehind(text, place);
  if (!noun || !link || isQuoted(text, link.at)) return undefined;
  const first = link.at;
  const whole = contentEnd(text, first, place.cues);
  const end = ownEnd(text, { first, end: introductionEnd(text, place, { first, end: whole }) });
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
    rates: link.frame === "that" ? noun.that : noun.other,
  };
}

type Link = { at: number; frame: Frame; owner: TokenRange | undefined };

/** Where the content begins: at a link word, or behind a comma that opens a clause. */
function linkBehind(text: AnnotatedText, { at, sentence }: NounPlace): Link | undefined {
  const direct = linkAt(text, at, { first: at + 1, end: sentence.end });
  if (direct) return { ...direct, owner: undefined };
  const { end } = phraseFrom(text, at, sentence.end);
  const inside = infinitiveInside(text, at, end);
  if (inside) return inside;
  const behind = end > at + 1 ? linkAt(text, at, { first: end, end: sentence.end }) : undefined;
  if (!behind) return undefined;
  const isLinked = isAny(text, at + 1, Is.agent) || isOf(text, at + 1);
  const from = isLinked ? at + 2 : at + 1;
  return { ...behind, owner: from < end ? { first: from, end } : undefined };
}

/** "du", "de": a preposition, and no article that belongs to the possessor. */
function isOf(text: AnnotatedText, at: number): boolean {
  return (
    isAny(text, at, Is.linking) &&
    isAny(text, at, Is.preposition) &&
    !isAny(text, at, Is.determiner)
  );
}

/** "la promessa della Regione *di riaprire*": an infinitive that looks like a second possessor. */
function infinitiveInside(text: AnnotatedText, noun: number, end: number): Link | undefined {
  if (text.pack.infinitiveSuffixes.length === 0) return undefined;
  for (let at = noun + 3; at < end - 1; at++) {
    if (!isAny(text, at, Is.infinitiveMark) || !startsInfinitive(text, at + 1, end)) continue;
    const link = linkAt(text, noun, { first: at, end });
    const from = isOf(text, noun + 1) ? noun + 2 : noun + 1;
    return link && { ...link, owner: { first: from, end: at } };
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
  if (isAny(text, first, Is.complementizer)) return { at: first, frame: "that" };
  if (isNounOf(text, first, limit)) return undefined;
  if (wordAt(text, noun).noun?.links.has(wordAt(text, first).lower)) {
    const isRelative = isAny(text, first + 1, Is.relative) || isAny(text, first + 2, Is.relative);
    if (isRelative && !isAny(text, first, Is.relative)) return { at: first, frame: "that" };
    return { at: first, frame: isAny(text, first, Is.question) ? "question" : "infinitive" };
  }
  if (first === at || !text.pack.grammar.commaOpensContent) return undefined;
  const opening = openingBehindComma(text, first, limit);
  return opening && (opening.frame === "infinitive" || isReported(text, opening.at, limit))
    ? opening
    : undefined;
}

/** "l'annonce *de* la mort": where endings show infinitives, the mark of one may be "of" as well. */
function isNounOf(text: AnnotatedText, at: number, limit: number): boolean {
  if (text.pack.infinitiveSuffixes.length === 0 || !isAny(text, at, Is.infinitiveMark))
    return false;
  return !startsInfinitive(text, at + 1, limit);
}

/** Whether the clause at a token is in the reported mood: "der Vorwurf, er *habe* …". */
function isReported(text: AnnotatedText, first: number, limit: number): boolean {
  for (let at = first; at < limit && textAt(text, at) !== ","; at++) {
    if (isAny(text, at, Is.reported)) return true;
  }
  return false;
}

/** "Malgré la promesse que …, *onze classes* …": content of an introduction ends at its comma. */
function introductionEnd(
  text: AnnotatedText,
  { at, sentence }: NounPlace,
  content: TokenRange,
): number {
  if (text.pack.grammar.commaOpensContent || !isAny(text, sentence.first, Is.preposition)) {
    return content.end;
  }
  for (let i = sentence.first; i < at; i++) if (isFiniteVerb(text, i)) return content.end;
  for (let i = content.first; i < content.end; i++) {
    if (textAt(text, i) === "," && !isQuoted(text, i)) return i;
  }
  return content.end;
}

/** The content ends where the sentence's own verb takes over behind a comma. */
function ownEnd(text: AnnotatedText, { first, end }: TokenRange): number {
  for (let at = first + 1; at < end; at++) {
    if (textAt(text, at) === ";" && !isQuoted(text, at)) return at;
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
  if (isFiniteVerb(text, at)) return true;
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
