import type { TokenRange } from "../text/pair-quotes.ts";
import { type AnnotatedText, isAny, isQuoted, textAt, wordAt } from "./annotate-text.ts";
import type { Candidate } from "./candidate.ts";
import { behindLead, type Closing, closingBefore } from "./content-closing.ts";
import { type CueContext, sentenceOfCue, toCandidate } from "./cue-context.ts";
import { earlierBlocks, quotationsBehind, trimEnd } from "./find-content.ts";
import { isFiniteVerb, phraseFrom } from "./noun-phrase.ts";
import { Is, isListed } from "./word-class.ts";

/** The longest source before a comma at the head of a sentence. */
const MAX_SOURCE = 24;

/** How many words a source may have before a topic particle: "Sendika temsilcileri *ise*". */
const MAX_TOPIC = 7;

/**
 * "Bakan, fiyatların düşeceğini söyledi": the source opens the sentence, the verb closes it, and
 * the content stands between them: a quotation, or a clause whose ending makes it a noun. The source
 * may also stand between content and verb, or behind a verb that is its attribute: '"…" diyen Bakan'.
 */
export function readContentBefore(context: CueContext): Candidate | undefined {
  const { text, cue } = context;
  const sentence = sentenceOfCue(context);
  const close = closingBefore(text, cue.first, sentence.first);
  if (!close) return undefined;
  const { source, from } = subjectOf(context, close);
  const content = contentOf(context, from, close.end);
  if (content.length === 0) return undefined;
  const form = cue.mood === "passive" ? "passive" : "reporting";
  return toCandidate(context, { source, content, frame: close.frame, form });
}

/** A source, and where the content begins. */
type Subject = { source: TokenRange | undefined; from: number };

function subjectOf(context: CueContext, close: Closing): Subject {
  const { text, cue } = context;
  const sentence = sentenceOfCue(context);
  const first = behindLead(text, sentence);
  if (cue.mood === "attributive") {
    return { source: phraseFrom(text, cue.last + 1, sentence.end), from: first };
  }
  if (cue.mood === "passive") return documentSubject(text, { first, end: close.end });
  const between = subjectBetween(text, { first: close.behind, end: cue.first });
  if (between) return { source: between, from: first };
  const opening = openingSubject(text, { first, end: close.end });
  return opening.source ? opening : { source: context.previousSource, from: opening.from };
}

/** '"…", deyə *nazir* bildirib': the subject between content and verb. */
function subjectBetween(text: AnnotatedText, range: TokenRange): TokenRange | undefined {
  let { first } = range;
  while (first < range.end && isAny(text, first, Is.mark | Is.adverb | Is.time)) first++;
  if (first >= range.end || isAny(text, first, Is.preposition | Is.objectPronoun)) return undefined;
  const phrase = phraseFrom(text, first, range.end);
  return phrase.end > phrase.first ? phrase : undefined;
}

/** The source at a sentence's head: up to a comma, a quotation or a topic particle, or its names. */
function openingSubject(text: AnnotatedText, { first, end }: TokenRange): Subject {
  const limit = Math.min(end, first + MAX_SOURCE);
  let open = 0;
  for (let at = first; at < limit; at++) {
    const mark = textAt(text, at);
    if (isQuoted(text, at))
      return at > first ? upTo(text, first, at) : { source: undefined, from: first };
    if (mark === "(") open++;
    if (mark === ")") open--;
    if (mark === "," && open === 0) return { source: { first, end: at }, from: at + 1 };
    const isTopic =
      at > first && at - first <= MAX_TOPIC && text.pack.topicParticles.has(wordAt(text, at).lower);
    if (isTopic) return { source: { first, end: at }, from: at + 1 };
    if (isFiniteVerb(text, at)) break;
  }
  const name = openingName(text, first, limit);
  return name ? { source: name, from: name.end } : { source: undefined, from: first };
}

function upTo(text: AnnotatedText, first: number, at: number): Subject {
  return { source: { first, end: trimEnd(text, first, at) }, from: at };
}

/** The pronoun, or the names and roles, that a sentence begins with. */
function openingName(text: AnnotatedText, first: number, limit: number): TokenRange | undefined {
  if (isAny(text, first, Is.subjectPronoun)) return { first, end: first + 1 };
  let end = first;
  while (end < limit && isAny(text, end, Is.capital | Is.title)) end++;
  return end > first ? { first, end } : undefined;
}

/** "Valilikten yapılan açıklamada, … bildirildi": the document at the head of a passive sentence. */
function documentSubject(text: AnnotatedText, range: TokenRange): Subject {
  const limit = Math.min(range.end, range.first + MAX_SOURCE);
  for (let at = range.first; at < limit && textAt(text, at) !== ","; at++) {
    if (!isListed(text.pack.documentNouns, wordAt(text, at).lower)) continue;
    const from = textAt(text, at + 1) === "," ? at + 2 : at + 1;
    return { source: { first: range.first, end: at + 1 }, from };
  }
  return { source: undefined, from: range.first };
}

function contentOf(context: CueContext, first: number, end: number): TokenRange[] {
  const { text, cue } = context;
  if (end <= first) return [];
  const earlier = isQuoted(text, first) ? earlierBlocks(text, first) : [];
  const content = [...earlier, { first, end }];
  if (isQuoted(text, end - 1)) content.push(...quotationsBehind(text, cue.sentence));
  return content;
}
