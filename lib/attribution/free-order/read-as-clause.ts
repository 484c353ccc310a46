import type { TokenRange } from "../../text/pair-quotes.ts";
import { type AnnotatedText, isAny, textAt } from "../annotate-text.ts";
import type { Candidate } from "../candidate.ts";
import { clauseAround } from "../clause.ts";
import { type CueContext, sentenceOfCue, toCandidate } from "../cue-context.ts";
import { contentEnd } from "../find-content.ts";
import { phraseFrom } from "../noun-phrase.ts";
import { matchLength } from "../phrase-evidentials.ts";
import { Is } from "../word-class.ts";
import { contentAround } from "./content-around.ts";
import { documentIn, subjectRight } from "./find-subject.ts";

/** How many commas may stand between "as" and its verb: "wie der Sprecher, Hans Lee, sagte". */
const MAX_COMMAS = 2;

/** "Wie die Polizei mitteilte, …", "…, comme l'a indiqué le ministre": content is the rest. */
export function readAsClause(context: CueContext): Candidate | undefined {
  const { text, cue } = context;
  if (cue.mood === "infinitive" || cue.mood === "gerund") return undefined;
  const clause = asClause(text, context);
  if (!clause) return undefined;
  const source = sourceOf(context, clause);
  const sentence = sentenceOfCue(context);
  const labels =
    clause.first === sentence.first
      ? contentFrom(context, clause.end)
      : contentAround(context, { from: clause.first, behind: clause.end });
  if (!labels) return undefined;
  return toCandidate(context, { source, ...labels });
}

function asClause(text: AnnotatedText, context: CueContext): TokenRange | undefined {
  const { cue } = context;
  const sentence = sentenceOfCue(context);
  const { first, end } = clauseAround(text, cue.finite);
  let at = first;
  for (let commas = 0; commas <= MAX_COMMAS; commas++) {
    if (isAny(text, at, Is.coordinator)) return undefined;
    if (isAny(text, behindLead(text, at, cue.first), Is.asWord)) {
      // "Según los vecinos, la policía informó …": a phrase of its own.
      if (commas > 0 && matchLength(text, at, text.pack.accordingTo) > 0) return undefined;
      const isSetOff = at === sentence.first || isAny(text, at - 1, Is.mark);
      return isSetOff ? { first: at, end } : undefined;
    }
    if (textAt(text, at - 1) !== "," || at - 2 < sentence.first) return undefined;
    at = clauseAround(text, at - 2).first;
  }
  return undefined;
}

/** "*Tal y* como dijo el ministro": behind what leads the word that opens the clause. */
function behindLead(text: AnnotatedText, first: number, limit: number): number {
  let at = first;
  while (at < limit && isAny(text, at, Is.adverb | Is.coordinator)) at++;
  return at;
}

function contentFrom(context: CueContext, end: number) {
  const { text, cues } = context;
  const first = isAny(text, end, Is.mark) ? end + 1 : end;
  if (first >= sentenceOfCue(context).end) return undefined;
  const last = contentEnd(text, first, cues);
  if (last <= first) return undefined;
  return { content: [{ first, end: last }], frame: "before" as const };
}

function sourceOf({ text, cue }: CueContext, clause: TokenRange): TokenRange | undefined {
  if (cue.mood === "passive") return undefined;
  const inside = betweenAsAndVerb(text, { first: clause.first + 1, end: cue.first });
  if (cue.entry.isImpersonal) return documentIn(text, clause, cue.first);
  return inside ?? subjectRight(text, cue, clause.end);
}

function betweenAsAndVerb(text: AnnotatedText, range: TokenRange): TokenRange | undefined {
  let { first } = range;
  const skipped = Is.adverb | Is.time | Is.objectPronoun | Is.asWord | Is.coordinator;
  while (first < range.end && isAny(text, first, skipped) && !isAny(text, first, Is.determiner)) {
    first++;
  }
  if (first >= range.end || isAny(text, first, Is.preposition)) return undefined;
  if (isAny(text, first, Is.auxiliary | Is.negation)) return undefined;
  return phraseFrom(text, first, range.end);
}
