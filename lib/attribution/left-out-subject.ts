import type { TokenRange } from "../text/pair-quotes.ts";
import { type AnnotatedText, isAny, wordAt } from "./annotate-text.ts";
import { clauseAround } from "./clause.ts";
import type { CueContext } from "./cue-context.ts";
import { documentIn } from "./free-order/find-subject.ts";
import { mayLackSubject } from "./free-order/subject-endings.ts";
import { isFiniteVerb } from "./noun-phrase.ts";
import { isSourceNoun } from "./phrase-insertions.ts";
import type { VerbCue } from "./verb-cue.ts";
import { Is } from "./word-class.ts";

/** Where objects too may stand behind the verb, only a name or a role is sure to be a subject. */
export function isSpeaker(text: AnnotatedText, source: TokenRange): boolean {
  if (!text.pack.grammar.dropsSubjects) return true;
  for (let at = source.first; at < source.end; at++) {
    if (isAny(text, at, Is.capital | Is.title | Is.subjectPronoun) || isSourceNoun(text, at))
      return true;
  }
  return false;
}

/** "…, señaló.", "…, insistió en rueda de prensa.": a verb whose subject is left out. */
export function isWithoutSubject({ text, cue }: CueContext, clause: TokenRange): boolean {
  if (!text.pack.grammar.dropsSubjects || !cue.entry.isSpeech) return false;
  const behind = Math.max(cue.head, cue.last) + 1;
  if (behind >= clause.end || isAny(text, behind, Is.time | Is.adverb)) return true;
  return text.pack.documentPrepositions.has(wordAt(text, behind).lower);
}

/** "…, pidió un vaso de agua *y se sentó*": the tale goes on, and nothing was reported. */
export function isNarrative(text: AnnotatedText, cue: VerbCue, end: number): boolean {
  if (!text.pack.grammar.dropsSubjects || cue.entry.isSpeech) return false;
  for (let at = cue.last + 1; at < end; at++) {
    if (isAny(text, at, Is.coordinator) && isFiniteVerb(text, behindPronouns(text, at + 1))) {
      return true;
    }
  }
  return false;
}

function behindPronouns(text: AnnotatedText, at: number): number {
  return isAny(text, at, Is.objectPronoun | Is.negation) ? at + 1 : at;
}

/** The place beside a verb that speaks where the verb has no subject: "insisten en *el Gobierno*". */
export function placeBeside(
  text: AnnotatedText,
  cue: VerbCue,
  limit: number,
): TokenRange | undefined {
  if (!text.pack.grammar.dropsSubjects || !mayLackSubject(text, cue)) return undefined;
  const { first, end } = clauseAround(text, cue.finite);
  const place = documentIn(text, { first, end: Math.min(end, limit) }, cue.finite);
  const isBeside = place && (place.first - 1 === cue.last + 1 || place.end === cue.first);
  return isBeside && isAny(text, place.first, Is.definite | Is.capital) ? place : undefined;
}
