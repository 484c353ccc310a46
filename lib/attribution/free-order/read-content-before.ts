import type { TokenRange } from "../../text/pair-quotes.ts";
import { isAny, isQuoted, quotationFrom, textAt } from "../annotate-text.ts";
import type { Candidate } from "../candidate.ts";
import { type CueContext, sentenceOfCue, toCandidate } from "../cue-context.ts";
import { earlierBlocks, quotationsBehind, trimEnd } from "../find-content.ts";
import { isFiniteVerb } from "../noun-phrase.ts";
import { matchLength } from "../phrase-evidentials.ts";
import { Is } from "../word-class.ts";
import { type Closing, closingOf } from "./find-closing.ts";
import { skipLead } from "./find-leading-subject.ts";
import { isPassive, MAX_BEHIND, type Place, sourceOf } from "./find-source-before.ts";

/**
 * "Bakan, fiyatların düşeceğini söyledi": the source opens the sentence, the verb closes it, and
 * the content stands between them: a quotation, or a clause whose ending makes it a noun.
 */
export function readContentBefore(context: CueContext): Candidate | undefined {
  const { text, cue } = context;
  const anaphoric = readAnaphor(context);
  if (anaphoric) return anaphoric;
  const close = opensContent(context) ? undefined : closingOf(text, cue);
  if (!close) return undefined;
  const first = clauseFirst(context, close);
  const { source, from } = sourceOf(context, { first, close });
  const content = contentOf(context, { first: from, close });
  if (content.length === 0) return undefined;
  if (close.frame === "nominal" && !source) return undefined;
  const form = isPassive(cue) ? "passive" : "reporting";
  return toCandidate(context, { source, content, frame: close.frame, form });
}

/** "…bildirib ki, …", "…söyledi: …": what stands before the verb is no content. */
function opensContent({ text, cue }: CueContext): boolean {
  return isAny(text, cue.last + 1, Is.complementizer) || textAt(text, cue.last + 1) === ":";
}

/** The head of the cue's own clause: behind the last cue or finite verb before its content. */
function clauseFirst(context: CueContext, close: Closing): number {
  const { text, cue, cues } = context;
  let { first } = sentenceOfCue(context);
  const last = close.quote ?? close.end;
  for (const other of cues) {
    if (other.last < last && other.last >= first && closingOf(text, other)) first = other.last + 1;
  }
  for (let at = last - 1; at >= first && at > last - 60; at--) {
    if (isQuoted(text, at) || !isFiniteVerb(text, at) || at >= cue.first) continue;
    if (isAny(text, at + 1, Is.coordinator) || textAt(text, at + 1) === ",") return at + 1;
  }
  return first;
}

function contentOf(context: CueContext, { first, close }: Place): TokenRange[] {
  const { text, cue } = context;
  const start = close.quote ?? first;
  if (close.end <= start) return [];
  const earlier = close.quote === undefined ? [] : earlierBlocks(text, start);
  const content = [...earlier, { first: start, end: close.end }];
  if (close.frame !== "quoteBefore") return content;
  const resumed = resumedBehind(context);
  return [...content, ...resumed, ...quotationsBehind(text, cue.sentence)];
}

/** "“Biz,” dedi profesör, *“bu toprağın …”*": the quotation goes on behind the source. */
function resumedBehind(context: CueContext): TokenRange[] {
  const { text, cue } = context;
  const { end } = sentenceOfCue(context);
  for (let at = cue.last + 1; at < Math.min(end, cue.last + MAX_BEHIND); at++) {
    const quotation = quotationFrom(text, at);
    if (quotation) {
      const isSetOff = /^[,–—―-]$/.test(textAt(text, at - 1));
      return isSetOff ? [{ first: at, end: quotation.last + 1 }] : [];
    }
    if (isFiniteVerb(text, at)) return [];
  }
  return [];
}

/** "Bu barədə nazirlikdən bildirilib": content is the sentence before. */
function readAnaphor(context: CueContext): Candidate | undefined {
  const { text, cue } = context;
  const { first, end } = sentenceOfCue(context);
  const previous = text.sentences[cue.sentence - 1];
  const length = matchLength(text, first, text.pack.anaphors);
  if (length === 0 || !previous || cue.last < end - 3) return undefined;
  const from = skipLead(text, { first: first + length, end: cue.first });
  const content = [{ first: previous.first, end: trimEnd(text, previous.first, previous.end) }];
  const source = from < cue.first ? { first: from, end: cue.first } : undefined;
  return toCandidate(context, { source, content, frame: "before" });
}
