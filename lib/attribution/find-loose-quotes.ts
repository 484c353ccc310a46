import type { Quotation, TokenRange } from "../text/pair-quotes.ts";
import { type AnnotatedText, isAny, sentenceAt, textAt } from "./annotate-text.ts";
import type { Candidate } from "./candidate.ts";
import { isAllQuotation } from "./find-content.ts";
import { leadingPhrase, phraseFrom } from "./noun-phrase.ts";
import { PHRASE_RATES } from "./phrase-rates.ts";
import { Is } from "./word-class.ts";

/** Shorter ones are titles and words held at arm's length: 8 words or more, 4 after a colon. */
const MIN_WORDS = 8;
const MIN_WORDS_AFTER_COLON = 4;
/** The same in the languages read by grammar; English was measured with four. */
const MIN_WORDS_AFTER_ROLE = 2;

/**
 * Find the quotations that no cue claims, and the speaker beside them.
 *
 * A quotation that stands alone is the last speaker's, one inside a sentence the named subject's;
 * with neither it has no source.
 *
 * @param found The attributions so far, in text order.
 */
export function findLooseQuotes(text: AnnotatedText, found: readonly Candidate[]): Candidate[] {
  const isClaimed = claimedTokens(text, found);
  const loose: Candidate[] = [];
  let next = 0;
  let speaker: Candidate | undefined;
  for (const quotation of text.quotations) {
    while (next < found.length && (found[next]?.content[0]?.first ?? 0) < quotation.first) {
      speaker = found[next++];
    }
    if (isClaimed.subarray(quotation.first, quotation.last + 1).includes(1)) continue;
    const candidate = readLoose(text, quotation, speaker);
    if (candidate) loose.push(candidate);
  }
  return loose;
}

function claimedTokens(text: AnnotatedText, found: readonly Candidate[]): Uint8Array {
  const claimed = new Uint8Array(text.tokens.length);
  for (const { first, end } of found.flatMap(({ content }) => content)) claimed.fill(1, first, end);
  return claimed;
}

function readLoose(
  text: AnnotatedText,
  quotation: Quotation,
  speaker: Candidate | undefined,
): Candidate | undefined {
  const sentence = sentenceAt(text, quotation.first);
  if (!sentence) return undefined;
  const colon = textAt(text, quotation.first - 1) === ":" ? quotation.first - 1 : undefined;
  const role = colon && roleOf(text, { first: sentence.first, end: colon });
  const afterColon = role ? MIN_WORDS_AFTER_ROLE : MIN_WORDS_AFTER_COLON;
  const minWords = colon === undefined ? MIN_WORDS : afterColon;
  if (countWords(text, quotation) < minWords) return undefined;
  const stands = isAllQuotation(text, sentence);
  const source = stands
    ? speakerNear(text, quotation, speaker)
    : (namedSubject(text, { first: sentence.first, end: colon ?? quotation.first }) ??
      labelBefore(text, sentence.first, colon));
  return {
    form: "quote",
    frame: "quote",
    source: source ? [source] : [],
    cue: colon === undefined ? [] : [{ first: colon, end: colon + 1 }],
    content: [{ first: quotation.first, end: quotation.last + 1 }],
    verb: undefined,
    rates: ratesOf(colon !== undefined, stands),
  };
}

function ratesOf(isBehindColon: boolean, stands: boolean) {
  if (isBehindColon) return PHRASE_RATES.colonQuote;
  return stands ? PHRASE_RATES.lonelyQuote : PHRASE_RATES.innerQuote;
}

function countWords(text: AnnotatedText, { first, last }: Quotation): number {
  let words = 0;
  for (let at = first; at <= last; at++) if (!isAny(text, at, Is.mark)) words++;
  return words;
}

/** The last speaker, if he spoke in this block or the one before. */
function speakerNear(
  text: AnnotatedText,
  { first }: Quotation,
  speaker: Candidate | undefined,
): TokenRange | undefined {
  const end = speaker?.content.at(-1)?.end;
  if (!speaker || end === undefined) return undefined;
  const distance = (text.blockOf[first] ?? 0) - (text.blockOf[end - 1] ?? 0);
  return distance <= 1 ? speaker.source[0] : undefined;
}

/** "Le patron des routiers : «…»": a label of common words, where the language allows it. */
function labelBefore(
  text: AnnotatedText,
  first: number,
  colon: number | undefined,
): TokenRange | undefined {
  if (!text.pack.grammar.quotesNames || colon === undefined) return undefined;
  const label = leadingPhrase(text, { first, end: colon });
  return label?.first === first && label.end === colon ? label : undefined;
}

/** The subject of the words before a quotation, if it is a name. */
function namedSubject(text: AnnotatedText, before: TokenRange): TokenRange | undefined {
  if (before.end <= before.first) return undefined;
  const subject = leadingPhrase(text, before);
  const role = roleOf(text, before);
  if (role) return role;
  if (!subject || isAny(text, subject.first, Is.preposition)) return undefined;
  if (isAny(text, subject.end - 1, Is.capital)) return subject;
  const isBeforeColon = text.pack.grammar.splitsVerbGroups && textAt(text, before.end) === ":";
  return isBeforeColon && isAny(text, subject.first, Is.determiner | Is.subjectPronoun)
    ? beforeNegation(text, subject)
    : undefined;
}

/** "Le patron *n'en démord pas* : «…»" */
function beforeNegation(text: AnnotatedText, { first, end }: TokenRange): TokenRange {
  for (let at = first + 1; at < end; at++)
    if (isAny(text, at, Is.negation)) return { first, end: at };
  return { first, end };
}

/** "Le patron des routiers : «…»", "Così il ministro: «…»": a role and nothing else. */
function roleOf(text: AnnotatedText, { first, end }: TokenRange): TokenRange | undefined {
  // English was measured without this.
  if (!text.pack.grammar.splitsVerbGroups || textAt(text, end) !== ":") return undefined;
  let start = first;
  // "Allarme siccità, gli agricoltori: «…»": a headline's topic stands before the role.
  for (let at = first; at < end; at++) if (textAt(text, at) === ",") start = at + 1;
  while (start < end && isAny(text, start, Is.adverb | Is.coordinator)) start++;
  if (!isAny(text, start, Is.determiner | Is.title)) return undefined;
  return phraseFrom(text, start, end).end === end ? { first: start, end } : undefined;
}
