import type { TokenRange } from "../../text/pair-quotes.ts";
import { type AnnotatedText, isAny, isQuoted, textAt, wordAt } from "../annotate-text.ts";
import { endsPhrase, isFiniteVerb } from "../noun-phrase.ts";
import { Is } from "../word-class.ts";
import { hasEnding } from "../word-endings.ts";

/** How far into a sentence the head of a subject without a comma may stand. */
const MAX_HEAD = 14;

/** What the words before a comma are, by the last of them. */
export function pieceKind(
  text: AnnotatedText,
  last: number,
): "subject" | "adjunct" | "content" | "attribute" {
  const { lower, is } = wordAt(text, last);
  if (is & (Is.title | Is.subjectPronoun)) return "subject";
  if (text.pack.occasions.has(lower)) return "adjunct";
  if (hasEnding(lower, text.pack.complementSuffixes)) return "content";
  if (is & (Is.preposition | Is.subordinator | Is.time | Is.adverb)) return "adjunct";
  if (is & Is.capital && !lower.includes("'")) return "subject";
  if (hasEnding(lower, text.pack.adjunctSuffixes)) return "adjunct";
  if (is & Is.possessive || hasEnding(lower, text.pack.objectSuffixes)) return "content";
  return is & Is.gerund ? "attribute" : "subject";
}

/** Where a subject without a comma ends; `first` where nothing shows it. */
export function subjectEnd(text: AnnotatedText, { first, end }: TokenRange): number {
  if (isAny(text, first, Is.subjectPronoun)) return first + 1;
  const limit = Math.min(end, first + MAX_HEAD);
  let name = first;
  for (let at = first; at < limit; at++) {
    if (textAt(text, at) === "." && isAny(text, at - 1, Is.capital | Is.title)) continue;
    if (isQuoted(text, at)) break;
    if (text.inMarks[at] && (at === first || (name === at && text.inMarks[at - 1]))) {
      name = at + 1;
      continue;
    }
    if (endsPhrase(text, at) || isAny(text, at, Is.mark) || isFiniteVerb(text, at)) break;
    if (name === at && name > first + 1 && isAny(text, at, Is.preposition)) return name - 1;
    if (at > first && isAny(text, at, Is.adverb | Is.time) && !isAny(text, at, Is.title)) {
      return name > first
        ? name
        : at - first <= 4 && pieceKind(text, at - 1) === "subject"
          ? at
          : first;
    }
    if (closesSubject(text, at, end)) {
      return behindName(text, at + 1, limit);
    }
    if (isPartOfName(text, at, first)) name = at + 1;
    else if (isAny(text, at, Is.possessive)) {
      const isDone = name > first && !isAny(text, at, Is.capital);
      if (isDone && (isNameOnly(text, { first, end: name }) || !titleNear(text, at + 1)))
        return name;
      name = first;
    }
  }
  return name;
}

function isNameOnly(text: AnnotatedText, { first, end }: TokenRange): boolean {
  for (let at = first; at < end; at++) {
    if (!isAny(text, at, Is.capital | Is.title | Is.mark)) return false;
  }
  return true;
}

/** "Aqrar siyasət komitəsinin *üzvü*": a title soon behind a genitive, which belongs to it. */
function titleNear(text: AnnotatedText, at: number): boolean {
  return [at, at + 1, at + 2].some((i) => isAny(text, i, Is.title));
}

/** A capitalised word in no other case; the first of a sentence only if another follows it. */
function isPartOfName(text: AnnotatedText, at: number, first: number): boolean {
  if (!isAny(text, at, Is.capital)) return false;
  const { lower } = wordAt(text, at);
  if (lower.includes("'") || isAny(text, at, Is.possessive)) return false;
  if (hasEnding(lower, text.pack.adjunctSuffixes)) return false;
  return at > first || isAny(text, at, Is.upper) || isAny(text, at + 1, Is.capital);
}

function closesSubject(text: AnnotatedText, at: number, end: number): boolean {
  if (isAny(text, at + 1, Is.relative)) return false;
  // A name at the very end has no genitive: "yazıçı Elçin".
  const isGenitive = isAny(text, at + 1, Is.possessive) && at + 2 < end;
  if (isGenitive && isAny(text, at + 1, Is.capital)) return false;
  if (isAny(text, at, Is.title)) return !isAny(text, at + 1, Is.title);
  return (
    hasEnding(wordAt(text, at).lower, text.pack.subjectSuffixes) && !isAny(text, at + 1, Is.title)
  );
}

/** Behind the name that follows a title: "Bakan *Ali Veli*". */
function behindName(text: AnnotatedText, first: number, limit: number): number {
  let end = first;
  while (end < limit) {
    const isStop = textAt(text, end) === "." && isAny(text, end - 1, Is.capital);
    const isName = isAny(text, end, Is.capital) && !wordAt(text, end).lower.includes("'");
    if (!isName && !isStop && !(end > first && isAny(text, end, Is.title))) break;
    end++;
  }
  return end;
}
