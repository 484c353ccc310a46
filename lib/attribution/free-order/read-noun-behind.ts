import type { TokenRange } from "../../text/pair-quotes.ts";
import {
  type AnnotatedText,
  isAny,
  isQuoted,
  quotationFrom,
  quotationTo,
  sentenceAt,
  textAt,
  wordAt,
} from "../annotate-text.ts";
import type { Candidate } from "../candidate.ts";
import { isFiniteVerb } from "../noun-phrase.ts";
import { Is } from "../word-class.ts";
import { hasEnding, marksTo } from "../word-endings.ts";
import { skipLead } from "./find-leading-subject.ts";
import type { NounPlace } from "./read-noun-cue.ts";

/** How far before its noun content may reach. */
const MAX_CONTENT = 40;

/** How far before a headline's colon its speaker may stand. */
const MAX_HEADLINE = 10;

/**
 * "Şirketin, verilerin sızmadığı iddiası …", "Bakanın “…” sözleri …": a noun behind its content,
 * the possessor before both; and the headline "Bakandan zam açıklaması: …".
 */
export function readNounBehind(text: AnnotatedText, place: NounPlace): Candidate | undefined {
  return readHeadline(text, place) ?? readPossessed(text, place);
}

function readPossessed(text: AnnotatedText, place: NounPlace): Candidate | undefined {
  const { at, sentence } = place;
  const { noun } = wordAt(text, at);
  if (!noun) return undefined;
  let end = at;
  while (end > sentence.first && noun.links.has(wordAt(text, end - 1).lower)) end--;
  const quote = quotationTo(text, end - 1)?.first ?? marksTo(text, end - 1);
  const { lower } = wordAt(text, end - 1);
  if (quote === undefined && !hasEnding(lower, text.pack.complementSuffixes)) return undefined;
  const limit = clauseFirst(text, { first: sentence.first, end: quote ?? end });
  const possessor = possessorIn(text, { first: limit, end: quote ?? end });
  const first = quote ?? possessor?.behind ?? limit;
  return {
    form: "nominal",
    frame: quote === undefined ? "that" : "quoteBefore",
    source: possessor ? [possessor.source] : [],
    cue: [{ first: at, end: at + 1 }],
    content: [{ first, end: quote === undefined ? at : end }],
    verb: undefined,
    noun,
    rates: noun.that,
  };
}

/** Where the clause around a noun begins: behind the last verb before it. */
function clauseFirst(text: AnnotatedText, { first, end }: TokenRange): number {
  for (let at = end - 1; at > Math.max(first, end - MAX_CONTENT); at--) {
    if (isFiniteVerb(text, at) || textAt(text, at) === ";")
      return skipLead(text, { first: at + 1, end });
  }
  return skipLead(text, { first, end });
}

/** The first genitive in a range: whose claim it is. */
function possessorIn(text: AnnotatedText, { first, end }: TokenRange) {
  for (let at = first; at < Math.min(end, first + 10); at++) {
    if (isQuoted(text, at) || textAt(text, at) === ",") return undefined;
    if (!isAny(text, at, Is.possessive)) continue;
    // "Merkez Bankası Başkanının sözcüsünün": the last of several beside each other.
    const last = isAny(text, at + 1, Is.possessive) && isAny(text, at + 1, Is.title) ? at + 1 : at;
    const behind = textAt(text, last + 1) === "," ? last + 2 : last + 1;
    return { source: { first, end: last + 1 }, behind };
  }
  return undefined;
}

/** "Bakandan zam açıklaması: …": the speaker in the case of an agent. */
function readHeadline(text: AnnotatedText, { at, sentence }: NounPlace): Candidate | undefined {
  const { noun } = wordAt(text, at);
  const colon = at + 1;
  const isShort = at - sentence.first <= MAX_HEADLINE;
  if (!noun || textAt(text, colon) !== ":" || !isShort) return undefined;
  const speaker = agentEnd(text, { first: sentence.first, end: at });
  const first = colon + 1;
  const quotation = quotationFrom(text, first);
  const end = quotation ? quotation.last + 1 : blockEnd(text, first);
  if (speaker < 0 || end <= first) return undefined;
  return {
    form: "label",
    frame: "quote",
    source: [{ first: sentence.first, end: speaker }],
    cue: [{ first: at, end: colon + 1 }],
    content: [{ first, end }],
    verb: undefined,
    rates: { all: 0.92, reporting: 0.92 },
  };
}

function agentEnd(text: AnnotatedText, { first, end }: TokenRange): number {
  for (let at = first; at < end; at++) {
    if (isQuoted(text, at)) return -1;
    if (hasEnding(wordAt(text, at).lower, text.pack.agentSuffixes)) return at + 1;
  }
  return -1;
}

function blockEnd(text: AnnotatedText, first: number): number {
  const end = sentenceAt(text, first)?.end ?? first;
  return textAt(text, end - 1) === "." ? end - 1 : end;
}
