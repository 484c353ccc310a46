import type { TokenRange } from "../text/pair-quotes.ts";
import { type AnnotatedText, isAny, textAt, wordAt } from "./annotate-text.ts";
import { isPartitive } from "./find-source.ts";
import { endsPhrase, isFiniteVerb, phraseFrom, secondPhrase } from "./noun-phrase.ts";
import { isSourceNoun } from "./phrase-insertions.ts";
import { Is } from "./word-class.ts";

/** Whether a phrase has a source behind it; a weak one needs a word that shows it. */
export function mayBeSource(text: AnnotatedText, source: TokenRange, isStrong: boolean): boolean {
  const { sourceNouns, grammar } = text.pack;
  if (grammar.setsOffPhrases && sourceNouns.size === 0) {
    return isStrong || isAny(text, source.first, Is.capital | Is.determiner);
  }
  const isArticle = isAny(text, source.first, Is.determiner) || isPartitive(text, source.first);
  if (isAny(text, source.first, NO_SOURCE) && !isArticle) return false;
  if (grammar.keepsVerbGroups && (isFirstPerson(text, source) || isRelative(text, source)))
    return false;
  if (isStrong) return true;
  for (let at = source.first; at < Math.min(source.end, source.first + 4); at++) {
    if (isSourceNoun(text, at)) return true;
  }
  return false;
}

/** "Secondo me": the writer's own view. */
function isFirstPerson(text: AnnotatedText, { first, end }: TokenRange): boolean {
  return end === first + 1 && text.pack.firstPersons.has(wordAt(text, first).lower);
}

/** "secondo cui", "secondo la quale", but not "secondo chi c'era". */
function isRelative(text: AnnotatedText, { first }: TokenRange): boolean {
  if (text.pack.personalRelatives.has(wordAt(text, first).lower)) return false;
  const isLed = isAny(text, first, Is.definite) && isAny(text, first + 1, Is.relative);
  return isLed || isAny(text, first, Is.relative);
}

const NO_SOURCE = Is.auxiliary | Is.preposition | Is.mark | Is.coordinator | Is.subordinator;

/** The source runs to the next comma unless an apposition follows it. */
export function sourceOf(text: AnnotatedText, first: number, limit: number): TokenRange {
  if (!text.pack.grammar.setsOffPhrases) return phraseFrom(text, first, limit);
  let end = first;
  while (end < limit && !endsPhrase(text, end) && textAt(text, end) !== ",") end++;
  const clause = secondPhrase(text, { first, end });
  if (clause > 0 && firstVerb(text, { first: clause, end }) > 0) return { first, end: clause };
  const verb = firstVerb(text, { first, end });
  if (verb > first && text.pack.grammar.keepsVerbGroups) return { first, end: verb };
  if (opensClause(text, end)) return { first, end: Math.max(end, first + 1) };
  const whole = phraseFrom(text, first, limit);
  if (text.pack.subjectStartSuffixes.length > 0 && !isAny(text, end + 1, Is.title | Is.relative)) {
    return { first, end: Math.max(end, first + 1) };
  }
  return { first, end: Math.max(end, whole.end, first + 1) };
}

/** The verb of a clause in a range: "Secondo la questura i manifestanti *erano* …"; or -1. */
function firstVerb(text: AnnotatedText, { first, end }: TokenRange): number {
  for (let at = first; at < end; at++) {
    if (isAny(text, at, Is.relative)) return -1;
    if (isFiniteVerb(text, at)) return at;
  }
  return -1;
}

/** "Selon le maire, *la ville* compte …": no apposition, unless it names a role ("le maire"). */
function opensClause(text: AnnotatedText, comma: number): boolean {
  if (!text.pack.grammar.keepsVerbGroups || !isAny(text, comma + 1, Is.determiner)) return false;
  const isNamed = isAny(text, comma - 1, Is.capital);
  return !isNamed || !(isAny(text, comma + 2, Is.title) || isAny(text, comma + 3, Is.title));
}

/**
 * Where a source ends that seems to run to the end of its sentence: at the last comma, for what
 * follows it is no apposition but the content, or before a count: "la questura | diecimila".
 */
export function headEnd(text: AnnotatedText, { first, end }: TokenRange): number {
  for (let at = end - 1; at > first; at--) if (textAt(text, at) === ",") return at;
  if (!text.pack.grammar.keepsVerbGroups) return end;
  for (let at = first + 2; at < end; at++) {
    const isCount = isAny(text, at, Is.determiner) && !isAny(text, at, Is.definite | Is.linking);
    if (isCount || isAny(text, at, Is.number | Is.adverb)) return at;
  }
  return end;
}
