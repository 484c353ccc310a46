import type { SentenceHabits } from "./abbreviations.ts";
import type { Quotation, TokenRange } from "./pair-quotes.ts";
import type { Token } from "./tokenize.ts";

const TERMINAL = /^(?:[.?!…。！？։।؟]|\.{2,})$/u;
const SWAPPED_TERMINAL = /^(?:[:?!…։]|\.{2,})$/u;
/**
 * A sentence is cut behind this many tokens outside quotations: no prose has longer ones, and
 * tables and hostile pages must not make the work on a sentence grow with the page.
 */
const MAX_TOKENS = 300;

const CLOSING = new Set([")", "]", "}", "’", "'"]);

/** A text already cut into tokens, blocks (as token ranges) and quotations. */
export type CutText = {
  tokens: readonly Token[];
  quotations: readonly Quotation[];
  blocks: readonly TokenRange[];
};

/**
 * Split text into sentences without breaking inside quotation marks.
 *
 * @param habits Of the text's language; decide on abbreviations and ordinals.
 * @returns The sentences as token ranges that tile the tokens.
 */
export function findSentences(cut: CutText, habits: SentenceHabits): TokenRange[] {
  const { tokens, blocks } = cut;
  const isInside = insideQuotation(cut);
  const sentences: TokenRange[] = [];
  for (const block of blocks) {
    let first = block.first;
    let unquoted = 0;
    for (let at = block.first; at < block.end; at++) {
      const isLast = at + 1 === block.end;
      if (!isLast && isInside[at]) continue;
      unquoted++;
      if (!isLast && unquoted < MAX_TOKENS && !endsSentence(tokens, at, habits)) continue;
      sentences.push({ first, end: at + 1 });
      first = at + 1;
      unquoted = 0;
    }
  }
  return sentences;
}

/** Per token, 1 if a break behind it would cut a quotation in two. */
function insideQuotation({ tokens, quotations }: CutText): Uint8Array {
  const inside = new Uint8Array(tokens.length);
  for (const { first, last, depth } of quotations) {
    if (depth === 0) inside.fill(1, first, last);
  }
  return inside;
}

/** Whether a sentence ends with token `at`, given that its block goes on. */
function endsSentence(tokens: readonly Token[], at: number, habits: SentenceHabits): boolean {
  const next = tokens[at + 1];
  if (!next || next.start === tokens[at]?.end) return false;
  const stop = terminalAt(tokens, at, habits.swapsStopAndColon ? SWAPPED_TERMINAL : TERMINAL);
  if (stop < 0) return isInitialismEnd(tokens[at], next, habits);
  return canStart(tokens, at + 1) && !isAbbreviation(tokens, stop, habits);
}

/** The terminal mark a sentence could end with at `at`: there, or before closing marks. */
function terminalAt(tokens: readonly Token[], at: number, terminal: RegExp): number {
  let stop = at;
  for (let step = 0; step < 3; step++) {
    const text = tokens[stop]?.text ?? "";
    if (terminal.test(text)) return stop;
    if (!CLOSING.has(text) && !isQuote(text)) return -1;
    stop--;
  }
  return -1;
}

function isQuote(text: string): boolean {
  return /^["“”»«›‘」』]$|^''$|^’’$/.test(text);
}

/** Whether a token can begin a sentence: anything but a word in lower case or a closing mark. */
function canStart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === "number") return true;
  const text = token.text;
  if (token.kind === "mark") {
    if (!/^["“„«»‘'‚([@#—–―•*$£€「『]|^``$|^''$|^‘‘$/.test(text)) return false;
    const after = tokens[at + 1];
    return after === undefined || after.kind !== "word" || !isLowerCase(after.text);
  }
  return !isLowerCase(text);
}

function isLowerCase(text: string): boolean {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
  return first !== first.toUpperCase();
}

/** Whether the full stop at `stop` belongs to an abbreviation or an ordinal. */
function isAbbreviation(tokens: readonly Token[], stop: number, habits: SentenceHabits): boolean {
  const word = tokens[stop - 1];
  if (tokens[stop]?.text !== "." || !word || word.end !== tokens[stop]?.start) return false;
  if (word.kind === "number") return habits.hasOrdinalStop && /^\d{1,2}$/.test(word.text);
  const lower = word.text.toLowerCase();
  if (habits.leaning.has(lower)) return true;
  if (habits.numbered.has(lower) && tokens[stop + 1]?.kind === "number") return true;
  if (/^\p{Lu}$/u.test(word.text)) return true;
  return habits.ending.has(lower) && !isStarter(tokens[stop + 1], habits);
}

/** "in the U.S. The court": the initialism's own stop ends the sentence. */
function isInitialismEnd(token: Token | undefined, next: Token, habits: SentenceHabits): boolean {
  if (!token?.text.endsWith(".") || token.kind !== "word") return false;
  return isStarter(next, habits);
}

function isStarter(token: Token | undefined, habits: SentenceHabits): boolean {
  if (!token || isLowerCase(token.text)) return false;
  return habits.starters.has(token.text.toLowerCase());
}
