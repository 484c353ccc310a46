import { CharKind, charKind } from "./char-kind.ts";
import type { Span } from "./span.ts";

/** A word, a number or a punctuation mark, with its place in the text. */
export type Token = Span & { text: string; kind: "word" | "number" | "mark" };

/** Marks that mean one thing when doubled or repeated: dashes, ellipses, typewriter quotes. */
const REPEATED = new Set([".", "-", "'", "`", "’", "‘"]);

/** Two single marks that stand for one double quotation mark; longer runs are left apart. */
const DOUBLED = new Set(["'", "`", "’", "‘"]);

/**
 * Cut a text into words, numbers and punctuation marks.
 *
 * Hyphens and apostrophes inside a word belong to it ("well-known", "don't", "Trump's"), as do
 * the full stops of initialisms ("U.S.") and the separators inside numbers ("2,700").
 *
 * @returns Tokens in text order; they never overlap and never cut a code point.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind === CharKind.space || kind === CharKind.ignorable) {
      at = next(text, at);
      continue;
    }
    const end = kind === CharKind.mark ? markEnd(text, at) : wordEnd(text, at);
    tokens.push({ start: at, end, text: text.slice(at, end), kind: tokenKind(kind) });
    at = end;
  }
  return tokens;
}

function tokenKind(kind: CharKind): Token["kind"] {
  if (kind === CharKind.mark) return "mark";
  return kind === CharKind.digit ? "number" : "word";
}

function markEnd(text: string, start: number): number {
  const mark = text[start] ?? "";
  if (!REPEATED.has(mark)) return next(text, start);
  let end = start + 1;
  while (text[end] === mark) end++;
  if (!DOUBLED.has(mark)) return end;
  return end - start === 2 ? end : start + 1;
}

function wordEnd(text: string, start: number): number {
  let end = runEnd(text, start);
  if (isInitial(text, start, end)) {
    const initials = initialismEnd(text, start);
    if (initials > end + 1) return initials;
  }
  while (end < text.length && joins(text, end)) end = runEnd(text, end + 1);
  return end;
}

/** The end of a run of letters, digits and what is ignorable inside a word. */
function runEnd(text: string, start: number): number {
  let end = start;
  let at = start;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind === CharKind.space || kind === CharKind.mark) break;
    at = next(text, at);
    if (kind !== CharKind.ignorable) end = at;
  }
  return end;
}

function isInitial(text: string, start: number, end: number): boolean {
  return end === next(text, start) && kindAt(text, start) === CharKind.letter && text[end] === ".";
}

/** The end of "U.S." or "a.m." that starts here, its last full stop included. */
function initialismEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && kindAt(text, end) === CharKind.letter) {
    const stop = next(text, end);
    if (text[stop] !== ".") break;
    end = stop + 1;
  }
  return end;
}

/** Whether the mark at `at` holds the word before it and the letters behind it together. */
function joins(text: string, at: number): boolean {
  const after = kindAt(text, at + 1);
  if (after !== CharKind.letter && after !== CharKind.digit) return false;
  const digits = after === CharKind.digit && kindAt(text, at - 1) === CharKind.digit;
  switch (text[at]) {
    case "-":
    case "‐":
    case "‑":
    case "'":
    case "’":
    case "&":
    case "/":
    case "_":
      return true;
    case ",":
    case ":":
      return digits;
    case ".":
      return digits || isDomainDot(text, at);
    default:
      return false;
  }
}

/** "example.com" is one word, "the end.He" is a missing space. */
function isDomainDot(text: string, at: number): boolean {
  const after = text[at + 1] ?? "";
  return after !== after.toUpperCase() && kindAt(text, at - 1) === CharKind.letter;
}

function kindAt(text: string, at: number): CharKind {
  const code = text.codePointAt(at);
  return code === undefined ? CharKind.space : charKind(code);
}

function next(text: string, at: number): number {
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}
