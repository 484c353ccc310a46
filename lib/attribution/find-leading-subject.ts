import type { TokenRange } from "../text/pair-quotes.ts";
import { type AnnotatedText, isAny, isQuoted, textAt, wordAt } from "./annotate-text.ts";
import { endsPhrase, isFiniteVerb } from "./noun-phrase.ts";
import { Is } from "./word-class.ts";

/** The longest subject before a comma at the head of a sentence, participle clauses included. */
const MAX_SUBJECT = 28;

/** How far into a sentence the head of a subject without a comma may stand. */
const MAX_HEAD = 14;

/** How far behind the subject the occasion may be named: "dün … düzenlediği *toplantıda*". */
const MAX_OCCASION = 16;

/** How far behind one occasion the next may follow: "törende yaptığı *konuşmada*". */
const MAX_LINKED = 4;

/** A subject, if one shows, and where what follows it begins. */
export type LeadingSubject = { source: TokenRange | undefined; from: number };

/**
 * The subject at the head of a clause whose verb comes last: up to its comma, or, without one, up to
 * the word whose ending, meaning or capital shows that the subject ends there.
 */
export function leadingSubject(text: AnnotatedText, range: TokenRange): LeadingSubject {
  let start = skipLead(text, range);
  for (let at = start; ; ) {
    const comma = nextComma(text, at, Math.min(range.end, start + MAX_SUBJECT));
    if (comma < 0) break;
    const kind = pieceKind(text, comma - 1);
    if (kind === "content") break;
    if (kind === "subject") return { source: { first: start, end: comma }, from: comma + 1 };
    if (kind === "adjunct") {
      const end = subjectEnd(text, { first: start, end: comma });
      if (end > start) return { source: { first: start, end }, from: end };
      start = skipLead(text, { first: comma + 1, end: range.end });
    }
    at = Math.max(comma + 1, start);
  }
  const end = subjectEnd(text, { first: start, end: range.end });
  if (end > start) return { source: { first: start, end }, from: end };
  return bareSubject(text, { first: start, end: range.end });
}

/** Behind conjunctions, adverbs, times and dashes. */
export function skipLead(text: AnnotatedText, { first, end }: TokenRange): number {
  let at = first;
  const skipped = Is.coordinator | Is.adverb | Is.time;
  while (at < end && !isQuoted(text, at)) {
    const isSkipped = isAny(text, at, skipped) && !isAny(text, at, Is.subjectPronoun | Is.title);
    if (!isSkipped && !/^[,–—―-]$/.test(textAt(text, at))) break;
    at++;
  }
  return at;
}

/** Behind what names the occasion, "yaptığı açıklamada", and the adverbs around it. */
export function skipOccasion(text: AnnotatedText, { first, end }: TokenRange): number {
  let at = first;
  for (let reach = MAX_OCCASION; reach > 0; reach = MAX_LINKED) {
    const occasion = findOccasion(text, { first: at, end: Math.min(end, at + reach) });
    if (occasion < 0) break;
    at = occasion + 1;
  }
  return skipLead(text, { first: at, end });
}

/** The first word in a range that names an occasion; -1 if none does. */
export function findOccasion(text: AnnotatedText, { first, end }: TokenRange): number {
  for (let at = first; at < end && !isQuoted(text, at); at++) {
    if (text.pack.occasions.has(wordAt(text, at).lower)) return at;
  }
  return -1;
}

/** The first comma outside brackets, before any quotation or verb; -1 if there is none. */
function nextComma(text: AnnotatedText, first: number, end: number): number {
  let open = 0;
  for (let at = first; at < end; at++) {
    const token = textAt(text, at);
    if (isQuoted(text, at))
      return at > first && open === 0 && isSubjectLike(text, at - 1) ? at : -1;
    if (token === "(") open++;
    else if (token === ")") open--;
    else if (token === "," && open === 0 && at > first) return at;
    else if (isFiniteVerb(text, at)) return -1;
  }
  return -1;
}

/** Right before a quotation no comma is needed: "Başkan “…” dedi". */
function isSubjectLike(text: AnnotatedText, at: number): boolean {
  return pieceKind(text, at) === "subject" && !isAny(text, at, Is.adverb | Is.time);
}

/** What the words before a comma are, by the last of them. */
function pieceKind(
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

/** Where the quotation marks open that close at a token, be what they hold speech or a name. */
export function marksTo({ inMarks, tokens }: AnnotatedText, at: number): number | undefined {
  if (!inMarks[at] || tokens[at]?.kind !== "mark") return undefined;
  let first = at;
  while (first > 0 && inMarks[first - 1]) first--;
  return first;
}

/** Whether a word ends in one of the given endings, or is one. */
export function hasEnding(lower: string, endings: readonly string[]): boolean {
  return endings.some(
    (ending) => lower.endsWith(ending) && (lower === ending || lower.length > ending.length + 1),
  );
}

/** Where a subject without a comma ends; `first` where nothing shows it. */
function subjectEnd(text: AnnotatedText, { first, end }: TokenRange): number {
  if (isAny(text, first, Is.subjectPronoun)) return first + 1;
  const limit = Math.min(end, first + MAX_HEAD);
  let name = first;
  for (let at = first; at < limit; at++) {
    if (textAt(text, at) === "." && isAny(text, at - 1, Is.capital | Is.title)) continue;
    if (isQuoted(text, at) || endsPhrase(text, at) || isAny(text, at, Is.mark)) break;
    if (isFiniteVerb(text, at)) break;
    if (at > first && isAny(text, at, Is.adverb | Is.time) && !isAny(text, at, Is.title)) {
      return name > first
        ? name
        : at - first <= 4 && pieceKind(text, at - 1) === "subject"
          ? at
          : first;
    }
    if (closesSubject(text, at)) {
      return behindName(text, at + 1, limit);
    }
    if (isPartOfName(text, at, first)) name = at + 1;
    else if (isAny(text, at, Is.possessive)) {
      if (name > first && !isAny(text, at, Is.capital)) return name;
      name = first;
    }
  }
  return name;
}

/** A capitalised word in no other case; the first of a sentence only if another follows it. */
function isPartOfName(text: AnnotatedText, at: number, first: number): boolean {
  if (!isAny(text, at, Is.capital)) return false;
  const { lower } = wordAt(text, at);
  if (lower.includes("'") || isAny(text, at, Is.possessive)) return false;
  if (hasEnding(lower, text.pack.adjunctSuffixes)) return false;
  return at > first || isAny(text, at, Is.upper) || isAny(text, at + 1, Is.capital);
}

function closesSubject(text: AnnotatedText, at: number): boolean {
  if (isAny(text, at + 1, Is.possessive) && isAny(text, at + 1, Is.capital)) return false;
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

/** Without any sign, the sentence's first word if its case lets it be a subject. */
function bareSubject(text: AnnotatedText, { first, end }: TokenRange): LeadingSubject {
  const isSubject =
    end - first > 1 &&
    !isQuoted(text, first) &&
    !isAny(text, first, Is.mark | Is.determiner | Is.preposition | Is.number) &&
    !isAny(text, first, Is.possessive) &&
    pieceKind(text, first) === "subject" &&
    !hasEnding(wordAt(text, first).lower, text.pack.objectSuffixes);
  return isSubject
    ? { source: { first, end: first + 1 }, from: first + 1 }
    : { source: undefined, from: first };
}
