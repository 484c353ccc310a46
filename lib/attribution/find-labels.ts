import type { TokenRange } from "../text/pair-quotes.ts";
import {
  type AnnotatedText,
  isAny,
  isQuoted,
  quotationTo,
  sentenceAt,
  textAt,
  wordAt,
} from "./annotate-text.ts";
import type { Candidate } from "./candidate.ts";
import { earlierBlocks, laterBlocks, trimEnd } from "./find-content.ts";
import { isFiniteVerb } from "./noun-phrase.ts";
import { PHRASE_RATES } from "./phrase-rates.ts";
import { Is } from "./word-class.ts";

/** The longest speaker label, in tokens: "Rep. Ann M. Lee (R-Ohio):". */
const MAX_LABEL = 9;

/** The longest name behind a dash: "…" — Ann Lee, head of the union. */
const MAX_SIGNATURE = 14;

/** Fewer tokens before a headline's source are no statement. */
const MIN_HEADLINE = 3;

/** Find "Name: …" at the start of a block and "…" — Name at its end. */
export function findLabels(text: AnnotatedText): Candidate[] {
  const found: Candidate[] = [];
  text.blocks.forEach((block, index) => {
    const label =
      readLabel(text, block) ??
      readSignature(text, block, index) ??
      readHeadlineSource(text, block);
    if (label) found.push(label);
  });
  return found;
}

function readLabel(text: AnnotatedText, block: TokenRange): Candidate | undefined {
  const colon = labelEnd(text, block);
  if (colon < 0) return undefined;
  const first = colon + 1;
  const end = trimEnd(text, first, block.end);
  if (end - first < 2) return undefined;
  return {
    form: "label",
    frame: "quote",
    source: [{ first: block.first, end: colon }],
    cue: [{ first: colon, end: colon + 1 }],
    content: [{ first, end }, ...laterBlocks(text, end - 1)],
    verb: undefined,
    rates: labelRates(text, block, first),
  };
}

/** The colon of a label: a short run of names, initials and titles before it, or -1. */
function labelEnd(text: AnnotatedText, block: TokenRange): number {
  const limit = Math.min(block.end, block.first + MAX_LABEL);
  const role = roleEnd(text, block.first, limit);
  if (role > 0) return role;
  for (let at = block.first; at < limit; at++) {
    const token = textAt(text, at);
    if (text.pack.colons.has(token))
      return at > block.first && !isNonSpeaker(text, block.first, at) ? at : -1;
    if (isQuoted(text, at)) return -1;
    const isNamePart =
      isAny(text, at, Is.capital) ||
      isAny(text, at, Is.title | Is.linking) ||
      /^[.()&,]$/.test(token);
    if (!isNamePart || wordAt(text, at).verb?.forms.past) return -1;
  }
  return -1;
}

/** The colon of "La directora del museo: «…»": a role with its office before a quotation, or -1. */
function roleEnd(text: AnnotatedText, first: number, limit: number): number {
  const title = isAny(text, first, Is.determiner) ? first + 1 : first;
  if (!text.pack.grammar.splitsVerbGroups || !isAny(text, title, Is.title)) return -1;
  for (let at = title + 1; at < limit; at++) {
    if (textAt(text, at) === ":") return isQuoted(text, at + 1) ? at : -1;
    if (isAny(text, at, Is.mark) || isQuoted(text, at) || isFiniteVerb(text, at)) return -1;
    if (wordAt(text, at).verb || wordAt(text, at).partnered.length > 0) return -1;
  }
  return -1;
}

function isNonSpeaker(text: AnnotatedText, first: number, colon: number): boolean {
  for (let at = first; at < colon; at++) {
    if (text.pack.nonSpeakers.has(wordAt(text, at).lower)) return true;
  }
  return isAny(text, first, Is.determiner | Is.question) && !isAny(text, colon - 1, Is.title);
}

/** A label before a quotation or in capitals is safe; one in a headline is often a topic. */
function labelRates(text: AnnotatedText, block: TokenRange, first: number) {
  if (isQuoted(text, first) || hasFirstPerson(text, first)) return PHRASE_RATES.labelQuote;
  return isAny(text, block.first, Is.upper) ? PHRASE_RATES.labelUpper : PHRASE_RATES.label;
}

function hasFirstPerson(text: AnnotatedText, first: number): boolean {
  const sentence = sentenceAt(text, first);
  for (let at = first; at < (sentence?.end ?? first); at++) {
    if (text.pack.firstPersons.has(wordAt(text, at).lower)) return true;
  }
  return false;
}

/** A quotation, then a dash and a name, alone in the block or in the next one. */
function readSignature(
  text: AnnotatedText,
  block: TokenRange,
  index: number,
): Candidate | undefined {
  const dash = dashOf(text, block);
  if (dash < 0) return undefined;
  const source = { first: dash + 1, end: trimEnd(text, dash + 1, block.end) };
  const isShort = source.end - source.first <= MAX_SIGNATURE && source.end > source.first;
  if (!isShort || !startsName(text, source.first) || isQuoted(text, source.end - 1))
    return undefined;
  const last = dash > block.first ? dash - 1 : (text.blocks[index - 1]?.end ?? 0) - 1;
  const quotation = quotationTo(text, last);
  if (!quotation) return undefined;
  const content = [
    ...earlierBlocks(text, quotation.first),
    { first: quotation.first, end: quotation.last + 1 },
  ];
  return {
    form: "label",
    frame: "quoteBefore",
    source: [source],
    cue: [{ first: dash, end: dash + 1 }],
    content,
    verb: undefined,
    rates: PHRASE_RATES.labelQuote,
  };
}

/** A capital, or a name in quotation marks: "“Şəfəq”in hücumçusu". */
function startsName(text: AnnotatedText, at: number): boolean {
  if (isAny(text, at, Is.capital)) return true;
  return text.pack.grammar.quotesNames && text.inMarks[at] === 1 && isAny(text, at + 1, Is.capital);
}

/** "Экспорт вырастет — Минфин": the source at the end of a headline. */
function readHeadlineSource(text: AnnotatedText, block: TokenRange): Candidate | undefined {
  const { signatureMarks } = text.pack;
  if (signatureMarks.size === 0 || /^[.!?…։]$/.test(textAt(text, block.end - 1))) return undefined;
  let mark = block.end - 1;
  while (mark > block.first && !signatureMarks.has(textAt(text, mark))) mark--;
  const source = { first: mark + 1, end: block.end };
  const naming = Is.capital | Is.title;
  const isNamed = isAny(text, source.first, naming) || isAny(text, block.end - 1, Is.title);
  const length = source.end - source.first;
  if (!isNamed || length > MAX_LABEL || length === 0 || hasFinite(text, source)) return undefined;
  const content = { first: block.first, end: trimEnd(text, block.first, mark) };
  if (content.end - content.first < MIN_HEADLINE || !hasFinite(text, content)) return undefined;
  return {
    form: "label",
    frame: "before",
    source: [source],
    cue: [{ first: mark, end: mark + 1 }],
    content: [content],
    verb: undefined,
    rates: PHRASE_RATES.label,
  };
}

function hasFinite(text: AnnotatedText, { first, end }: TokenRange): boolean {
  for (let at = first; at < end; at++) if (isFiniteVerb(text, at)) return true;
  return false;
}

function dashOf(text: AnnotatedText, block: TokenRange): number {
  for (let at = block.first; at < block.end; at++) {
    if (isQuoted(text, at)) continue;
    if (!/^(?:[—–―-]|--)$/.test(textAt(text, at))) return -1;
    return at;
  }
  return -1;
}
