import type { TokenRange } from "../../text/pair-quotes.ts";
import { type AnnotatedText, isAny, isQuoted, textAt, wordAt } from "../annotate-text.ts";
import { type CueContext, sentenceOfCue } from "../cue-context.ts";
import { endsPhrase, isFiniteVerb } from "../noun-phrase.ts";
import { matchLength } from "../phrase-evidentials.ts";
import type { VerbCue } from "../verb-cue.ts";
import { Is } from "../word-class.ts";
import { hasEnding } from "../word-endings.ts";
import { type Closing, isDash } from "./find-closing.ts";
import { findOccasion, leadingSubject, skipLead, skipOccasion } from "./find-leading-subject.ts";

/** The longest source behind its verb. */
export const MAX_BEHIND = 24;

/** Whether the subject of a verb is what was said: "bildirildi", "ortaya çıktı". */
export function isPassive({ mood, entry }: VerbCue): boolean {
  return mood === "passive" || entry.isImpersonal === true;
}

/** Where the cue's own clause begins, and where its content ends. */
export type Place = { first: number; close: Closing };

/** The source of a verb with its content before it, and where the content may begin. */
export function sourceOf(context: CueContext, { first, close }: Place) {
  const { text, cue, previousSource } = context;
  const range = { first, end: close.quote ?? close.end };
  const start = skipLead(text, range);
  if (cue.mood === "attributive") {
    return { source: sourceBehind(context), from: skipOccasion(text, range) };
  }
  if (isPassive(cue)) {
    const { source, from } = passiveSource(context, range);
    return { source: source ?? agentIn(text, { first: close.end, end: cue.first }), from };
  }
  if (close.quote !== undefined && start >= close.quote) {
    const source = sourceBetween(context, close.end) ?? sourceBehind(context) ?? previousSource;
    return { source, from: close.quote };
  }
  if (continuesClause(context, first)) return { source: previousSource, from: start };
  const { source, from } = leadingSubject(text, range);
  const behind = skipOccasion(text, { first: from, end: range.end });
  if (source) return { source, from: behind };
  const occasion = findOccasion(text, { first: start, end: behind });
  const document = occasion < 0 ? undefined : { first: start, end: occasion + 1 };
  return { source: sourceBehind(context) ?? previousSource ?? document, from: behind };
}

/** "…belirterek, …söyledi": the second verb has the first one's subject, unless it names its own. */
function continuesClause({ text, cue, cues, previousSource }: CueContext, first: number): boolean {
  const before = cues.find((other) => other.last + 1 === first && other.head < cue.head);
  if (!before || !previousSource) return false;
  return before.mood === "gerund" || (before.mood === "finite" && !isAny(text, first, Is.mark));
}

/**
 * The source of a verb that has its content behind it, "Bakan dün toplantıda şunları söyledi: …":
 * nothing but the subject and adjuncts stands before the verb.
 */
export function sourceBefore(context: CueContext): TokenRange | undefined {
  const { text, cue, previousSource } = context;
  const range = { first: sentenceOfCue(context).first, end: cue.first };
  const start = skipLead(text, range);
  if (start >= range.end) return isPassive(cue) ? undefined : previousSource;
  if (isPassive(cue)) return passiveSource(context, range).source ?? agentIn(text, range);
  const { source } = leadingSubject(text, range);
  if (!source) return agentIn(text, range);
  for (let at = source.end; at < range.end; at++) {
    if (isAny(text, at, Is.adverb | Is.time | Is.mark | Is.agent) || isQuoted(text, at))
      return source;
    const { lower } = wordAt(text, at);
    const { occasions, adjunctSuffixes } = text.pack;
    if (occasions.has(lower) || hasEnding(lower, adjunctSuffixes)) return source;
  }
  return { first: source.first, end: range.end };
}

/** Who a passive names: the occasion, "bakanlıktan yapılan açıklamada", or "… tarafından". */
function passiveSource({ text, cue }: CueContext, range: TokenRange) {
  const start = skipLead(text, range);
  const occasion = findOccasion(text, { first: start, end: range.end });
  if (occasion >= 0) {
    const from = skipLead(text, { first: occasion + 1, end: range.end });
    return { source: { first: start, end: occasion + 1 }, from };
  }
  for (let at = start; at < cue.first; at++) {
    if (isAny(text, at, Is.agent) && at > start && at < range.end) {
      return { source: { first: start, end: at }, from: at + 1 };
    }
  }
  const comma = textAt(text, start + 1) === "," ? start + 2 : start;
  const isAgent = hasEnding(wordAt(text, start).lower, text.pack.agentSuffixes);
  return isAgent && comma > start
    ? { source: { first: start, end: start + 1 }, from: comma }
    : { source: undefined, from: start };
}

/** "*Nazirlikdən* bildirilib ki": who gave it, right before the verb. */
function agentIn(text: AnnotatedText, range: TokenRange): TokenRange | undefined {
  let { first, end } = range;
  while (first < end && isAny(text, first, Is.mark) && !text.inMarks[first]) first++;
  while (end > first && isAny(text, end - 1, Is.adverb | Is.time)) end--;
  const isAgent = end > first && hasEnding(wordAt(text, end - 1).lower, text.pack.agentSuffixes);
  return isAgent ? { first: skipLead(text, { first, end }), end } : undefined;
}

/** Between the quotation and its verb: "“…”, - deyə *nazir* dünən bildirib". */
function sourceBetween({ text, cue }: CueContext, end: number): TokenRange | undefined {
  let first = end;
  while (first < cue.first) {
    const isLink = isDash(text, first) || /^[,.]$/.test(textAt(text, first));
    const { lower } = wordAt(text, first);
    // "“…” – bunu nazir deyib": a word for the quotation.
    if (
      !isLink &&
      !text.pack.quotatives.has(lower) &&
      !matchLength(text, first, text.pack.anaphors)
    )
      break;
    first++;
  }
  first = skipLead(text, { first, end: cue.first });
  if (first >= cue.first) return undefined;
  const { source } = leadingSubject(text, { first, end: cue.first });
  if (source && source.end - source.first > 1) return source;
  let last = first;
  while (last < cue.first && !isAny(text, last, Is.time | Is.adverb | Is.mark)) last++;
  return source ?? (last > first ? { first, end: last } : undefined);
}

/** Behind the verb: "…diyen *Bakan Ali Veli*, …", "“…” dedi *hakem*". */
function sourceBehind({ text, cue }: CueContext): TokenRange | undefined {
  const sentence = text.sentences[cue.sentence];
  let first = cue.last + 1;
  while (isAny(text, first, Is.adverb | Is.time) && !isAny(text, first, Is.title)) first++;
  const limit = Math.min(sentence?.end ?? first, first + MAX_BEHIND);
  if (first >= limit || isAny(text, first, Is.mark | Is.coordinator | Is.question))
    return undefined;
  if (isQuoted(text, first)) return undefined;
  let end = first;
  while (end < limit && !endsPhrase(text, end) && !isFiniteVerb(text, end)) {
    if (textAt(text, end) === "," && !isAny(text, end - 1, Is.gerund)) break;
    end++;
  }
  const isWhole = end >= limit || isAny(text, end, Is.mark);
  if (isWhole && end - first <= 10) return end > first ? { first, end } : undefined;
  return leadingSubject(text, { first, end }).source ?? (end > first ? { first, end } : undefined);
}
