import type { TokenRange } from "../../text/pair-quotes.ts";
import { type AnnotatedText, isAny, textAt, wordAt } from "../annotate-text.ts";
import { phraseFrom } from "../noun-phrase.ts";
import type { VerbCue } from "../verb-cue.ts";
import { Is } from "../word-class.ts";
import { hasEnding } from "../word-endings.ts";

const LEADS_TO_PLACE = Is.adverb | Is.time | Is.number | Is.objectPronoun | Is.capital;

/** "В *полиции* сообщили", "рассказали «Ленте» в *компании*": the source of a verb without subject. */
export function placeSource(
  text: AnnotatedText,
  cue: VerbCue,
  { first, end }: TokenRange,
): TokenRange | undefined {
  // Where articles show a subject, a place is the last resort: see placeBeside.
  if (text.pack.grammar.dropsSubjects || !mayLackSubject(text, cue)) return undefined;
  for (let at = first; at < end; at++) {
    const isPlace = text.pack.documentPrepositions.has(wordAt(text, at).lower);
    if (isPlace && !isAny(text, at + 1, Is.time | Is.number)) {
      const phrase = phraseFrom(text, at + 1, end);
      return phrase.end > phrase.first && !holdsSubject(text, phrase) ? phrase : undefined;
    }
    const isLead =
      isPlace || isAny(text, at, LEADS_TO_PLACE) || /^["«»„“”]$/.test(textAt(text, at));
    if (!isLead || textAt(text, at) === ",") return undefined;
  }
  return undefined;
}

/** Whether a verb form may have its source in a place: "сообщили", "նշվում է". */
export function mayLackSubject(text: AnnotatedText, cue: VerbCue): boolean {
  const { verb, partnered } = wordAt(text, cue.head);
  return Boolean((verb ?? partnered[0])?.forms.unnamed);
}

/** "в Киеве *власти*": a subject behind the place. */
function holdsSubject(text: AnnotatedText, { first, end }: TokenRange): boolean {
  for (let at = first + 1; at < end; at++) if (hasSubjectSuffix(text, at)) return true;
  return false;
}

/** Whether a word looks like the first of a subject. */
export function hasSubjectSuffix(text: AnnotatedText, at: number): boolean {
  return hasEnding(wordAt(text, at).lower, text.pack.subjectStartSuffixes);
}

/**
 * "Գավառում *նախարարը* երեկ": from the first word that is no adjunct up to the ending that shows a
 * subject; all if there is none, and nothing if all is an adjunct.
 */
export function cutAtEnding(
  text: AnnotatedText,
  { first, end }: TokenRange,
): TokenRange | undefined {
  const { subjectSuffixes, adjunctSuffixes } = text.pack;
  if (subjectSuffixes.length === 0) return { first, end };
  for (let at = first; at < end; at++) {
    if (isAny(text, at, Is.upper) || !hasEnding(wordAt(text, at).lower, subjectSuffixes)) continue;
    if (hasEnding(wordAt(text, at).lower, adjunctSuffixes)) continue;
    let start = at;
    while (start > first && !hasEnding(wordAt(text, start - 1).lower, adjunctSuffixes)) start--;
    const behind = /^["»”“]$/.test(textAt(text, at + 1)) ? at + 2 : at + 1;
    return { first: start, end: textAt(text, behind) === "," ? Math.max(end, behind) : behind };
  }
  return { first, end };
}
