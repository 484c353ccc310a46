import {
  type AnnotatedText,
  isAny,
  isQuoted,
  quotationTo,
  textAt,
  wordAt,
} from "../annotate-text.ts";
import { trimEnd } from "../find-content.ts";
import type { Frame } from "../language-pack.ts";
import { endsPhrase, isFiniteVerb } from "../noun-phrase.ts";
import type { VerbCue } from "../verb-cue.ts";
import { Is } from "../word-class.ts";
import { hasEnding, marksTo } from "../word-endings.ts";

/** How far before its verb content may end: "…olduğunu *dün bir kez daha gazetecilere* söyledi". */
const MAX_GAP = 9;

/** How far before its verb a quotation may end, with the source between: "“…”, - deyə X bildirib". */
const MAX_QUOTE_GAP = 24;

/** The rate with a plain object from which on a verb speaks for or against it. */
const MIN_JUDGEMENT = 0.4;

/** Where content ends; `quote` where its quotation begins, if it is nothing else. */
export type Closing = { end: number; frame: Frame; quote: number | undefined };

/** Where the content ends, if what stands before the verb shows that there is any. */
export function closingOf(text: AnnotatedText, cue: VerbCue): Closing | undefined {
  const sentence = text.sentences[cue.sentence] ?? { first: cue.first, end: cue.first };
  const limit = Math.max(sentence.first, cue.first - MAX_GAP);
  for (let at = cue.first - 1; at >= limit; at--) {
    const quotation = quotationTo(text, at);
    if (quotation) {
      const quote = isObject(text, cue, quotation) ? undefined : quotation.first;
      return { end: at + 1, frame: "quoteBefore", quote };
    }
    const marked = at === cue.first - 1 ? marksTo(text, at) : undefined;
    if (marked !== undefined) {
      const isPart = isComplement(text, at - 1) || isObject(text, cue, { first: marked, last: at });
      const quote = isPart ? undefined : marked;
      return { end: at + 1, frame: "quoteBefore", quote };
    }
    const { lower, verb } = wordAt(text, at);
    if (text.pack.quotatives.has(lower)) return behindQuotative(text, sentence.first, at);
    if (isComplement(text, at)) {
      return { end: behindNoun(text, at + 1, cue.first), frame: "that", quote: undefined };
    }
    if (verb || isFiniteVerb(text, at) || endsPhrase(text, at)) break;
    if (textAt(text, at) === "," && !quotationTo(text, at - 1)) break;
  }
  return quotationApart(text, cue, sentence.first) ?? objectOf(text, cue);
}

function isComplement(text: AnnotatedText, at: number): boolean {
  const { lower, is } = wordAt(text, at);
  return !(is & Is.mark) && hasEnding(lower, text.pack.complementSuffixes);
}

/** Whether a quotation says what its verb calls the object before it: "layihəni “…” adlandırıb". */
function isObject(
  text: AnnotatedText,
  cue: VerbCue,
  { first, last }: { first: number; last: number },
): boolean {
  if (last !== cue.first - 1 || cue.entry.isSpeech) return false;
  return namesObject(cue) || hasEnding(wordAt(text, first - 1).lower, text.pack.objectSuffixes);
}

/** "…ayrılacağı *yönündeki haberleri* yalanladı": the noun a complement depends on. */
function behindNoun(text: AnnotatedText, at: number, limit: number): number {
  const { noun } = wordAt(text, limit - 1);
  if (!noun || limit - at > 3) return at;
  for (let i = at; i < limit - 1; i++) if (!noun.links.has(wordAt(text, i).lower)) return at;
  return limit;
}

function behindQuotative(text: AnnotatedText, first: number, at: number): Closing | undefined {
  let end = trimEnd(text, first, at);
  while (end > first && isDash(text, end - 1)) end = trimEnd(text, first, end - 1);
  if (end <= first) return undefined;
  const quote = quotationTo(text, end - 1)?.first ?? marksTo(text, end - 1);
  return quote !== undefined
    ? { end, frame: "quoteBefore", quote }
    : { end, frame: "that", quote: undefined };
}

/** Whether a token is a dash that stands by itself. */
export function isDash(text: AnnotatedText, at: number): boolean {
  return !isQuoted(text, at) && /^[–—―-]$/.test(textAt(text, at));
}

/** "“…”, - deyə təhsil idarəsinin müdiri bildirib": the source between quotation and verb. */
function quotationApart(
  text: AnnotatedText,
  cue: VerbCue,
  sentenceFirst: number,
): Closing | undefined {
  const limit = Math.max(sentenceFirst, cue.first - MAX_QUOTE_GAP);
  for (let at = cue.first - 1; at >= limit; at--) {
    const quote = quotationTo(text, at)?.first ?? marksTo(text, at);
    if (quote === undefined) {
      if (isFiniteVerb(text, at) || /^[;:]$/.test(textAt(text, at))) return undefined;
      continue;
    }
    const next = textAt(text, at + 1) === "," ? at + 2 : at + 1;
    const isSetOff = isDash(text, next) || text.pack.quotatives.has(wordAt(text, next).lower);
    if (!isSetOff && next === at + 1) return undefined;
    return { end: at + 1, frame: "quoteBefore", quote };
  }
  return undefined;
}

/** "diziyi “…” olarak niteledi": a verb that says with its partner that an object is called so. */
function objectOf(text: AnnotatedText, cue: VerbCue): Closing | undefined {
  return namesObject(cue) || judgesObject(text, cue)
    ? { end: cue.first, frame: "nominal", quote: undefined }
    : undefined;
}

/** "iddiaları reddetti": a verb for or against what stands right before it in the object's case. */
function judgesObject(text: AnnotatedText, cue: VerbCue): boolean {
  const isFor = !cue.entry.isSpeech && cue.entry.reporting.nominal >= MIN_JUDGEMENT;
  const isAgainst = text.pack.denials.has(wordAt(text, cue.head).lower);
  if ((!isFor && !isAgainst) || cue.mood !== "finite") return false;
  const limit = text.sentences[cue.sentence]?.first ?? cue.first;
  for (let at = cue.first - 1; at > Math.max(limit, cue.first - MAX_GAP); at--) {
    if (isQuoted(text, at) || isAny(text, at, Is.mark) || isFiniteVerb(text, at)) return false;
    if (hasEnding(wordAt(text, at).lower, text.pack.objectSuffixes)) return true;
  }
  return false;
}

function namesObject(cue: VerbCue): boolean {
  const isObject = cue.first < cue.head && cue.entry.reporting.quoteBefore > 0.8;
  return isObject && !cue.entry.isSpeech && cue.mood !== "passive";
}
