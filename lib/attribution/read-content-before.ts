import type { TokenRange } from "../text/pair-quotes.ts";
import {
  type AnnotatedText,
  isAny,
  isQuoted,
  quotationTo,
  textAt,
  wordAt,
} from "./annotate-text.ts";
import type { Candidate } from "./candidate.ts";
import { type CueContext, sentenceOfCue, toCandidate } from "./cue-context.ts";
import { continuingQuotations, earlierBlocks, trimEnd } from "./find-content.ts";
import type { Frame } from "./language-pack.ts";
import { endsPhrase, isFiniteVerb, phraseFrom } from "./noun-phrase.ts";
import { Is } from "./word-class.ts";

/** The longest source before a comma at the head of a sentence. */
const MAX_SOURCE = 24;

/**
 * "Bakan, fiyatların düşeceğini söyledi": the source opens the sentence, the verb closes it, and
 * the content stands between them: a quotation, or a clause whose ending makes it a noun.
 */
export function readContentBefore(context: CueContext): Candidate | undefined {
  const { text, cue } = context;
  const close = closingOf(text, context);
  if (!close) return undefined;
  const isAttributive = cue.mood === "attributive";
  const subject = isAttributive
    ? {
        source: phraseFrom(text, cue.last + 1, sentenceOfCue(context).end),
        from: contentFirst(context),
      }
    : subjectOf(context, close.end);
  const content = contentOf(context, subject.from, close.end);
  if (content.length === 0) return undefined;
  const source = cue.mood === "passive" ? undefined : subject.source;
  if (cue.mood === "passive" && subject.source)
    content[0] = { first: contentFirst(context), end: content[0]?.end ?? 0 };
  const form = cue.mood === "passive" ? "passive" : "reporting";
  return toCandidate(context, { source, content, frame: close.frame, form });
}

/** Where the content ends, if what stands before the verb shows that there is any. */
function closingOf(
  text: AnnotatedText,
  context: CueContext,
): { end: number; frame: Frame } | undefined {
  const { cue } = context;
  const sentence = sentenceOfCue(context);
  for (let at = cue.first - 1; at >= Math.max(sentence.first, cue.first - 8); at--) {
    if (quotationTo(text, at)) return { end: at + 1, frame: "quoteBefore" };
    const { lower } = wordAt(text, at);
    if (text.pack.quotatives.has(lower)) {
      const end = trimEnd(text, sentence.first, at);
      return end > sentence.first
        ? { end, frame: isQuoted(text, end - 1) ? "quoteBefore" : "that" }
        : undefined;
    }
    if (hasComplementSuffix(text, at)) return { end: at + 1, frame: "that" };
    if (isFiniteVerb(text, at) || endsPhrase(text, at)) return undefined;
  }
  return undefined;
}

function hasComplementSuffix(text: AnnotatedText, at: number): boolean {
  const { lower, is } = wordAt(text, at);
  if (is & Is.mark) return false;
  return text.pack.complementSuffixes.some(
    (suffix) => lower.length > suffix.length + 1 && lower.endsWith(suffix),
  );
}

/** The source: up to the first comma, or the pronoun or name that opens the sentence. */
function subjectOf(
  context: CueContext,
  end: number,
): { source: TokenRange | undefined; from: number } {
  const { text } = context;
  const first = contentFirst(context);
  const limit = Math.min(end, first + MAX_SOURCE);
  let open = 0;
  for (let at = first; at < limit; at++) {
    if (isQuoted(text, at))
      return at > first
        ? { source: { first, end: trimEnd(text, first, at) }, from: at }
        : { source: undefined, from: first };
    if (textAt(text, at) === "(") open++;
    if (textAt(text, at) === ")") open--;
    if (textAt(text, at) === "," && open === 0 && at > first) {
      return { source: { first, end: at }, from: at + 1 };
    }
    if (isFiniteVerb(text, at)) break;
  }
  const head = openingName(text, first, limit);
  return head ? { source: head, from: head.end } : { source: context.previousSource, from: first };
}

function openingName(text: AnnotatedText, first: number, limit: number): TokenRange | undefined {
  if (isAny(text, first, Is.subjectPronoun)) return { first, end: first + 1 };
  let end = first;
  while (end < limit && isAny(text, end, Is.capital | Is.title) && !isAny(text, end, Is.adverb))
    end++;
  return end > first ? { first, end } : undefined;
}

function contentFirst(context: CueContext): number {
  const { text } = context;
  let { first } = sentenceOfCue(context);
  while (isAny(text, first, Is.coordinator | Is.adverb) || /^[–—―-]$/.test(textAt(text, first)))
    first++;
  return first;
}

function contentOf(context: CueContext, first: number, end: number): TokenRange[] {
  const { text, cue } = context;
  if (end <= first) return [];
  const earlier = isQuoted(text, first) ? earlierBlocks(text, first) : [];
  const content = [...earlier, { first, end }];
  if (isQuoted(text, end - 1)) content.push(...continuingQuotations(text, cue.sentence));
  return content;
}
