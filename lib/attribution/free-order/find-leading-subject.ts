import type { TokenRange } from "../../text/pair-quotes.ts";
import { type AnnotatedText, isAny, isQuoted, textAt, wordAt } from "../annotate-text.ts";
import { isFiniteVerb } from "../noun-phrase.ts";
import { Is } from "../word-class.ts";
import { hasEnding } from "../word-endings.ts";
import { pieceKind, subjectEnd } from "./find-subject-end.ts";

/** The longest subject before a comma at the head of a sentence, participle clauses included. */
const MAX_SUBJECT = 28;

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
  // Behind the participles before a subject: "bölgede kazı yapan, …".
  let piece = start;
  for (let at = start; ; ) {
    const comma = nextComma(text, at, Math.min(range.end, start + MAX_SUBJECT));
    if (comma < 0) break;
    const kind = pieceKind(text, comma - 1);
    // Right before a quotation no comma is needed: "Başkan kürsüde “…” dedi".
    if (kind === "content" || isQuoted(text, comma)) break;
    if (kind === "subject") return { source: { first: start, end: comma }, from: comma + 1 };
    if (kind === "adjunct") {
      const end = subjectEnd(text, { first: start, end: comma });
      if (end > start) return { source: { first: start, end }, from: end };
      start = skipLead(text, { first: comma + 1, end: range.end });
    }
    at = Math.max(comma + 1, start);
    piece = at;
  }
  const end = subjectEnd(text, { first: piece, end: range.end });
  const quote = quoteBehind(text, { first: piece, end: range.end });
  if (end === piece && quote > piece) return { source: { first: start, end: quote }, from: quote };
  if (end > piece) return { source: { first: start, end }, from: end };
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

/** Where a quotation follows a subject directly, else `first`. */
function quoteBehind(text: AnnotatedText, { first, end }: TokenRange): number {
  const quote = nextComma(text, first, Math.min(end, first + MAX_SUBJECT));
  return quote > first && isQuoted(text, quote) ? quote : first;
}

function isSubjectLike(text: AnnotatedText, at: number): boolean {
  return pieceKind(text, at) === "subject" && !isAny(text, at, Is.adverb | Is.time);
}

/** Without any sign, the sentence's first word if its case lets it be a subject. */
function bareSubject(text: AnnotatedText, { first, end }: TokenRange): LeadingSubject {
  const isSubject =
    end > first &&
    !isQuoted(text, first) &&
    !isAny(text, first, Is.mark | Is.determiner | Is.preposition | Is.number) &&
    !isAny(text, first, Is.possessive) &&
    pieceKind(text, first) === "subject" &&
    !hasEnding(wordAt(text, first).lower, text.pack.objectSuffixes);
  return isSubject
    ? { source: { first, end: first + 1 }, from: first + 1 }
    : { source: undefined, from: first };
}
