import type { TokenRange } from "../../text/pair-quotes.ts";
import { type AnnotatedText, isAny, isQuoted, sentenceAt, textAt } from "../annotate-text.ts";
import type { Candidate } from "../candidate.ts";
import { trimEnd } from "../find-content.ts";
import { isFiniteVerb } from "../noun-phrase.ts";
import { Is } from "../word-class.ts";

/** The longest name of a source inside a clause, in tokens. */
const MAX_SOURCE = 14;

/** What may stand between the second comma and the clause's verb. */
const MAX_ADVERBS = 2;

/**
 * "*The ferry*, said the mayor, *would be back*" and "*The drug*, according to Lee, *helps*": a
 * subject before the first comma, its verb behind the second, and in between who said it.
 */
export function joinInterrupted(text: AnnotatedText, candidate: Candidate): Candidate {
  const cue = candidate.cue[0];
  if (!cue || candidate.cue.length > 1 || isQuoted(text, cue.first)) return candidate;
  if (candidate.verb ? !isInverted(candidate) : candidate.form !== "according-to") return candidate;
  const sentence = sentenceAt(text, cue.first);
  if (!sentence || textAt(text, cue.first - 1) !== ",") return candidate;
  const subject = { first: subjectStart(text, sentence.first), end: cue.first - 1 };
  const behind = commaBehind(text, cue.end, sentence.end);
  if (behind < 0 || !isSubject(text, subject) || !opensPredicate(text, behind + 1))
    return candidate;
  const end = trimEnd(text, behind + 1, sentence.end);
  return {
    ...candidate,
    frame: "before",
    isByGrammar: true,
    source: [{ first: cue.end, end: behind }],
    content: [subject, { first: behind + 1, end }],
  };
}

/** A verb of its own before its subject: ", said the mayor,". */
function isInverted({ verb }: Candidate): boolean {
  return verb?.mood === "finite" && verb.first === verb.head && verb.entry.isSpeech === true;
}

function subjectStart(text: AnnotatedText, first: number): number {
  return isAny(text, first, Is.coordinator) ? first + 1 : first;
}

/** The comma that closes a source without a verb of its own, or -1. */
function commaBehind(text: AnnotatedText, first: number, limit: number): number {
  for (let at = first; at < Math.min(limit, first + MAX_SOURCE); at++) {
    if (textAt(text, at) === ",") return at > first ? at : -1;
    if (isAny(text, at, Is.mark | Is.complementizer) || isQuoted(text, at)) return -1;
    if (isFiniteVerb(text, at)) return -1;
  }
  return -1;
}

/** A noun phrase that waits for its verb: no lead-in ("On Monday") and no clause. */
function isSubject(text: AnnotatedText, { first, end }: TokenRange): boolean {
  if (end <= first || isAny(text, first, Is.preposition | Is.adverb | Is.time | Is.subordinator)) {
    return false;
  }
  for (let at = first; at < end; at++) {
    if (isQuoted(text, at) || textAt(text, at) === "," || isFiniteVerb(text, at)) return false;
  }
  return true;
}

function opensPredicate(text: AnnotatedText, first: number): boolean {
  let at = first;
  while (at < first + MAX_ADVERBS && isAny(text, at, Is.adverb)) at++;
  return isFiniteVerb(text, at) || isAny(text, at, Is.auxiliary | Is.modal);
}
