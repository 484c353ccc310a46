import type { Token } from "../text/tokenize.ts";
import type { WordSplits } from "./language-pack.ts";

/**
 * Cut words that are written as one and are several: "qu'il", "a-t-il", "dell'agenzia".
 *
 * @returns The same tokens where the language has no such words.
 */
export function splitWords(tokens: readonly Token[], splits: WordSplits): readonly Token[] {
  if (splits.prefixes.length + splits.suffixes.length === 0) return tokens;
  return tokens.flatMap((token) => (token.kind === "word" ? splitWord(token, splits) : [token]));
}

function splitWord(token: Token, splits: WordSplits): Token[] {
  const lower = token.text.toLowerCase().replace(/’/g, "'");
  // Lower case may be longer than the word itself ("İ"): then no place in it is certain.
  if (lower.length !== token.text.length) return [token];
  const prefix = longest(splits.prefixes.filter((part) => lower.startsWith(part)));
  if (prefix > 0 && prefix < lower.length) {
    const [head, rest] = cut(token, prefix);
    return [head, ...splitWord(rest, splits)];
  }
  const suffix = longest(splits.suffixes.filter((part) => lower.endsWith(part)));
  return suffix > 0 && suffix < lower.length ? cut(token, lower.length - suffix) : [token];
}

function longest(parts: readonly string[]): number {
  return parts.reduce((length, part) => Math.max(length, part.length), 0);
}

function cut(token: Token, at: number): [Token, Token] {
  const middle = token.start + at;
  return [
    { ...token, end: middle, text: token.text.slice(0, at) },
    { ...token, start: middle, text: token.text.slice(at) },
  ];
}
