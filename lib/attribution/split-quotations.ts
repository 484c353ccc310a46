import type { Quotation } from "../text/pair-quotes.ts";
import type { Token } from "../text/tokenize.ts";
import { Is, type Word } from "./word-class.ts";

/** The longest insertion: "explique à la presse le directeur général de l'hôpital de Lyon". */
const MAX_INSERTION = 24;

/** How many words may stand between an auxiliary and its participle there. */
const MAX_GAP = 3;

const PAUSE = /^(?:,|--?|[–—―])$/;
const STOP = /^[.!?…]$/;

type Cut = { tokens: readonly Token[]; words: readonly Word[] };

/**
 * Take the cues out of quotations that go on over them: « Les prix, *observe l'économiste*, ne
 * baisseront pas » becomes two quotations with the inserted clause between them.
 */
export function splitQuotations(cut: Cut, quotations: readonly Quotation[]): Quotation[] {
  return quotations.flatMap((quotation) => splitQuotation(cut, quotation));
}

function splitQuotation(cut: Cut, quotation: Quotation): Quotation[] {
  const parts: Quotation[] = [];
  let { first } = quotation;
  for (let at = first + 2; at < quotation.last; at++) {
    if (!PAUSE.test(textAt(cut, at))) continue;
    const end = insertionEnd(cut, at, quotation.last);
    if (end < 0) continue;
    parts.push(partOf(cut, quotation, { first, last: at - 1 }));
    // A full stop before the closing mark stays with it: ". »" is no part of the inserted clause.
    first = STOP.test(textAt(cut, end)) && end + 1 === quotation.last ? end : end + 1;
    if (STOP.test(textAt(cut, first)) && first + 1 < quotation.last) first++;
    at = end;
  }
  return [...parts, partOf(cut, quotation, { first, last: quotation.last })];
}

type Stretch = { first: number; last: number };

function partOf({ tokens }: Cut, whole: Quotation, { first, last }: Stretch): Quotation {
  const isLast = last === whole.last;
  return {
    ...whole,
    first,
    last,
    start: tokens[first]?.start ?? whole.start,
    end: tokens[last]?.end ?? whole.end,
    closed: isLast ? whole.closed : true,
    continues: isLast && whole.continues,
  };
}

/** The mark that closes a clause of a cue and its subject behind the pause at `at`, or -1. */
function insertionEnd(cut: Cut, at: number, limit: number): number {
  const verb = verbBehind(cut, at + 1);
  if (verb < 0) return -1;
  const isComma = textAt(cut, at) === ",";
  for (let end = verb + 1; end < Math.min(limit, verb + MAX_INSERTION); end++) {
    const text = textAt(cut, end);
    if (isComma ? closes(cut, end) : PAUSE.test(text) && text !== ",") return end;
    if (text === "." || text === "!") return end;
    if (/^[:;?«»“”"„]$/.test(text) || bitsAt(cut, end) & Is.complementizer) return -1;
    if (isComma && end === verb + 1 && !startsSubject(cut, end)) return -1;
  }
  return -1;
}

/** A comma, but for one before an age or a role: "raconte Jean, *82 ans*, …". */
function closes(cut: Cut, at: number): boolean {
  return textAt(cut, at) === "," && !(bitsAt(cut, at + 1) & (Is.number | Is.title));
}

/** The cue verb that begins a clause at `at`, or -1. */
function verbBehind(cut: Cut, at: number): number {
  let verb = at;
  while (bitsAt(cut, verb) & Is.objectPronoun && !(bitsAt(cut, verb) & Is.capital)) verb++;
  const hasAuxiliary = (bitsAt(cut, verb) & Is.auxiliary) !== 0;
  if (hasAuxiliary) verb++;
  const skipped = Is.subjectPronoun | Is.adverb | Is.objectPronoun | Is.auxiliary;
  for (let gap = 0; hasAuxiliary && gap < MAX_GAP && bitsAt(cut, verb) & skipped; gap++) verb++;
  const { verb: word, partnered = [] } = cut.words[verb] ?? {};
  const readings = [...(word ? [word] : []), ...partnered];
  const isCue = readings.some(({ entry, forms }) => {
    if (entry.reporting.quoteBefore < 0.8) return false;
    return hasAuxiliary ? forms.participle : forms.third || forms.past;
  });
  if (!isCue) return -1;
  const partner = partnered.find((reading) => {
    return reading.partner.every((part, i) => cut.words[verb + 1 + i]?.lower === part);
  });
  return verb + (partner?.partner.length ?? 0);
}

function startsSubject(cut: Cut, at: number): boolean {
  const starts =
    Is.determiner | Is.capital | Is.subjectPronoun | Is.title | Is.preposition | Is.number;
  return (bitsAt(cut, at) & (starts | Is.adverb | Is.time | Is.objectPronoun)) !== 0;
}

function textAt({ tokens }: Cut, at: number): string {
  return tokens[at]?.text ?? "";
}

function bitsAt({ words }: Cut, at: number): number {
  return words[at]?.is ?? 0;
}
