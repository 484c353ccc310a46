import { findBlocks } from "../text/blocks.ts";
import { findSentences } from "../text/find-sentences.ts";
import { blockRanges, pairQuotes, type Quotation, type TokenRange } from "../text/pair-quotes.ts";
import type { Span } from "../text/span.ts";
import { type Token, tokenize } from "../text/tokenize.ts";
import { splitQuotations } from "./free-order/split-quotations.ts";
import { isSpoken } from "./is-spoken.ts";
import type { LanguagePack } from "./language-pack.ts";
import { splitWords } from "./split-words.ts";
import { NO_WORD, type Word, wordReader } from "./word-class.ts";

/** A text cut into tokens, with what every rule asks about them. All positions count tokens. */
export type AnnotatedText = {
  text: string;
  pack: LanguagePack;
  tokens: readonly Token[];
  words: readonly Word[];
  blocks: readonly TokenRange[];
  sentences: readonly TokenRange[];
  /** Outermost quotations only, in text order; without mere names where the language says so. */
  quotations: readonly Quotation[];
  /** Per token: its sentence, its block, and its quotation or -1. */
  sentenceOf: Int32Array;
  blockOf: Int32Array;
  quotationOf: Int32Array;
  /** Per token, 1 within any quotation marks. */
  inMarks: Uint8Array;
};

/** Cut a text and look its words up. */
export function annotateText(
  text: string,
  pack: LanguagePack,
  declared: readonly Span[] = [],
): AnnotatedText {
  const tokens = splitWords(tokenize(text), pack.wordSplits);
  const lines = findBlocks(text, declared);
  const blocks = blockRanges(tokens, lines);
  const words = tokens.map(wordReader(pack));
  const marked = pairQuotes(text, { tokens, blocks: lines }).filter(({ depth }) => depth === 0);
  const quotations = pack.grammar.quotesNames
    ? splitQuotations(
        marked.filter((quotation) => isSpoken(quotation, tokens) || isHeld(quotation, words, pack)),
        { tokens, words, pack },
      )
    : marked;
  const sentences = findSentences({ tokens, quotations, blocks }, pack.sentences);
  const quoted = quotations.map(({ first, last }) => ({ first, end: last + 1 }));
  return {
    text,
    pack,
    tokens,
    words,
    blocks,
    sentences,
    quotations,
    sentenceOf: ownerOf(tokens.length, sentences),
    blockOf: ownerOf(tokens.length, blocks),
    quotationOf: ownerOf(tokens.length, quoted),
    inMarks: coverOf(tokens.length, marked),
  };
}

/** The text's sentences as spans, without the white space between them. */
export function sentenceSpans({ tokens, sentences }: AnnotatedText): Span[] {
  return sentences.map(({ first, end }) => ({
    start: tokens[first]?.start ?? 0,
    end: tokens[end - 1]?.end ?? 0,
  }));
}

/** Per token the index of the range it lies in, or -1. */
function ownerOf(count: number, ranges: readonly TokenRange[]): Int32Array {
  const owner = new Int32Array(count).fill(-1);
  ranges.forEach(({ first, end }, index) => {
    owner.fill(index, first, end);
  });
  return owner;
}

/**
 * Whether a cue stands right behind a quotation: in a language that puts its cues there, or behind
 * one that opens a sentence: «Siamo stanchi» *spiega* una maestra.
 */
function isHeld({ first, last }: Quotation, words: readonly Word[], pack: LanguagePack): boolean {
  const next = words[last + 1];
  if (pack.grammar.constructions.includes("content-before")) {
    return next?.verb !== undefined || next?.noun !== undefined;
  }
  const opens = first === 0 || words[first - 1]?.lower === ".";
  return opens && last - first > 2 && Boolean(next?.verb?.entry.isSpeech && next.verb.forms.third);
}

/** Per token whether it lies in a quotation. */
function coverOf(count: number, quotations: readonly Quotation[]): Uint8Array {
  const cover = new Uint8Array(count);
  for (const { first, last } of quotations) cover.fill(1, first, last + 1);
  return cover;
}

/** The word at a position; a word that is nothing where there is none. */
export function wordAt({ words }: AnnotatedText, at: number): Word {
  return words[at] ?? NO_WORD;
}

/** Whether the word at a position is any of the given things ({@link Is}). */
export function isAny(text: AnnotatedText, at: number, bits: number): boolean {
  return ((text.words[at]?.is ?? 0) & bits) !== 0;
}

/** The token's spelling, "" where there is none. */
export function textAt({ tokens }: AnnotatedText, at: number): string {
  return tokens[at]?.text ?? "";
}

/** The quotation that begins with this token. */
export function quotationFrom(text: AnnotatedText, at: number): Quotation | undefined {
  const quotation = text.quotations[text.quotationOf[at] ?? -1];
  return quotation?.first === at ? quotation : undefined;
}

/** The quotation that ends with this token. */
export function quotationTo(text: AnnotatedText, at: number): Quotation | undefined {
  const quotation = text.quotations[text.quotationOf[at] ?? -1];
  return quotation?.last === at ? quotation : undefined;
}

/** The sentence that a token stands in; `undefined` where there is no token. */
export function sentenceAt(
  { sentences, sentenceOf }: AnnotatedText,
  at: number,
): TokenRange | undefined {
  return sentences[sentenceOf[at] ?? -1];
}

/** Whether the token stands in a quotation. */
export function isQuoted(text: AnnotatedText, at: number): boolean {
  return (text.quotationOf[at] ?? -1) >= 0;
}
