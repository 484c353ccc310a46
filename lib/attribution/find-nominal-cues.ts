import type { TokenRange } from "../text/pair-quotes.ts";
import { type AnnotatedText, isAny, isQuoted, textAt, wordAt } from "./annotate-text.ts";
import { beforePredicate, hasVerb } from "./before-predicate.ts";
import type { Candidate } from "./candidate.ts";
import { contentEnd, frameAt } from "./find-content.ts";
import { readNounBehind } from "./free-order/read-noun-behind.ts";
import { type NounPlace, ownEnd, readNounCue } from "./free-order/read-noun-cue.ts";
import { phraseBefore, phraseFrom } from "./noun-phrase.ts";
import type { VerbCue } from "./verb-cue.ts";
import { Is } from "./word-class.ts";

/** Words that may stand between a possessor and the noun: "his *repeated public* claim". */
const MAX_ADJECTIVES = 4;

/** Find nouns that carry content: "the claim that …", "his call for …", "Lee's promise to …". */
export function findNominalCues(
  text: AnnotatedText,
  cuesOf: (sentence: number) => readonly VerbCue[],
): Candidate[] {
  const found: Candidate[] = [];
  text.sentences.forEach((sentence, index) => {
    for (let at = sentence.first; at + 2 < sentence.end; at++) {
      if (isQuoted(text, at) || !wordAt(text, at).noun) continue;
      const place = { at, sentence, cues: cuesOf(index) };
      const candidate = readerOf(text)(text, place);
      if (candidate) found.push(candidate);
    }
  });
  return found;
}

/** Where a language's nouns have their content and possessor decides how they are read. */
function readerOf({ pack }: AnnotatedText) {
  if (pack.grammar.constructions.includes("content-before")) return readNounBehind;
  return pack.grammar.possessorFollows ? readNounCue : readNoun;
}

function readNoun(text: AnnotatedText, place: NounPlace): Candidate | undefined {
  const { at, sentence } = place;
  const { noun } = wordAt(text, at);
  const by = agentAfter(text, at, sentence.end);
  const behind = by?.end ?? at + 1;
  // English, which sets no comma before its that-clauses, was measured without.
  const isSetOff = text.pack.grammar.splitsVerbGroups && textAt(text, behind) === ",";
  const link = isSetOff ? behind + 1 : behind;
  if (!noun?.links.has(wordAt(text, link).lower) || isQuoted(text, link)) return undefined;
  const phrase = possessorBefore(text, at, sentence.first);
  if (!phrase) return undefined;
  const isThat = isAny(text, link, Is.complementizer);
  if (isThat && isRelativeThat(text, link)) return undefined;
  const first = isAny(text, link, Is.preposition) ? link + 1 : link;
  const whole = contentEnd(text, first, place.cues);
  const end = isSetOff ? ownEnd(text, { first, end: whole }, false) : whole;
  const isSubject = !hasVerb(text, { first: sentence.first, end: phrase.noun });
  const content = { first, end: isSubject ? beforePredicate(text, { first, end }, isThat) : end };
  if (content.end <= first + 1) return undefined;
  const source = by ? { first: by.first + 1, end: by.end } : phrase.possessor;
  return {
    form: "nominal",
    frame: isThat ? "that" : frameAt(text, first, sentence.end),
    source: source ? [source] : [],
    cue: [{ first: phrase.noun, end: at + 1 }],
    content: [content],
    verb: undefined,
    noun,
    rates: isThat ? noun.that : noun.other,
  };
}

/** "claims by officials that": the agent between noun and content. */
function agentAfter(text: AnnotatedText, at: number, limit: number): TokenRange | undefined {
  if (!isAny(text, at + 1, Is.agent)) return undefined;
  const source = phraseFrom(text, at + 2, limit);
  return { first: at + 1, end: source.end };
}

/** "the report that came out": the word is a pronoun if a verb follows at once. */
function isRelativeThat(text: AnnotatedText, at: number): boolean {
  if (isAny(text, at + 1, Is.auxiliary | Is.finite | Is.past)) return true;
  return wordAt(text, at + 1).verb !== undefined && !isAny(text, at + 1, Is.capital);
}

/** Whose claim it is, and where the noun's own words begin. */
function possessorBefore(
  text: AnnotatedText,
  at: number,
  limit: number,
): { noun: number; possessor: TokenRange | undefined } | undefined {
  let noun = at;
  while (noun > limit && at - noun < MAX_ADJECTIVES && isAdjectiveLike(text, noun - 1)) noun--;
  const owner = noun - 1;
  if (owner < limit) return { noun, possessor: undefined };
  if (isAny(text, owner, Is.possessive)) {
    const possessor = phraseBefore(text, noun, limit);
    return { noun, possessor };
  }
  const { lower } = wordAt(text, owner);
  if (text.pack.pronouns.has(lower) && isAny(text, owner, Is.determiner)) {
    return { noun, possessor: { first: owner, end: noun } };
  }
  if (isAny(text, owner, Is.determiner)) return { noun: owner, possessor: undefined };
  return { noun, possessor: undefined };
}

function isAdjectiveLike(text: AnnotatedText, at: number): boolean {
  if (isQuoted(text, at) || isAny(text, at, Is.mark | Is.determiner | Is.possessive)) return false;
  const stops = Is.preposition | Is.auxiliary | Is.subordinator | Is.coordinator | Is.finite;
  if (isAny(text, at, stops | Is.capital | Is.subjectPronoun | Is.infinitiveMark)) return false;
  return wordAt(text, at).verb === undefined && textAt(text, at) !== "";
}
