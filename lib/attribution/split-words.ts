import type { Token } from "../text/tokenize.ts";
import type { WordSplits } from "./language-pack.ts";

/**
 * Cut words that are written as one and are several: "qu'il", "a-t-il", "dell'agenzia".
 *
 * @returns The same tokens where the language has no such words.
 */
export function splitWords(tokens: readonly Token[], splits: WordSplits): readonly Token[] {
  const { prefixes, suffixes, enclitics = [] } = splits;
  if (prefixes.length + suffixes.length + enclitics.length === 0) return tokens;
  return tokens.flatMap((token) => (token.kind === "word" ? splitWord(token, splits) : [token]));
}

function splitWord(token: Token, splits: WordSplits): Token[] {
  const lower = token.text.toLowerCase().replace(/’/g, "'");
  // Lower case may be longer than the word itself ("İ"): then no place in it is certain.
  if (lower.length !== token.text.length) return [token];
  const prefix = longest(splits.prefixes.filter((part) => lower.startsWith(part)));
  if (prefix > 0 && prefix < lower.length) return cut(token, prefix, splits);
  const enclitic = longest((splits.enclitics ?? []).filter((part) => lower.endsWith(part)));
  if (enclitic > 0 && enclitic < lower.length) return cutEnclitic(token, lower.length - enclitic);
  const suffix = longest(splits.suffixes.filter((part) => lower.endsWith(part)));
  if (suffix > 0 && suffix < lower.length) return cut(token, lower.length - suffix, splits);
  return [token];
}

function longest(parts: readonly string[]): number {
  return parts.reduce((length, part) => Math.max(length, part.length), 0);
}

function cutEnclitic(token: Token, at: number): Token[] {
  const middle = token.start + at;
  return [
    { ...token, end: middle, text: token.text.slice(0, at) },
    { ...token, start: middle, text: token.text.slice(at) },
  ];
}

function cut(token: Token, at: number, splits: WordSplits): Token[] {
  const middle = token.start + at;
  const head: Token = { ...token, end: middle, text: token.text.slice(0, at) };
  const rest = token.text.slice(at);
  if (!rest.startsWith("-")) {
    return [head, ...splitWord({ ...token, start: middle, text: rest }, splits)];
  }
  // Of "-t-il" only "il" is a word.
  const hyphen = rest.lastIndexOf("-") + 1;
  const tail: Token = { ...token, start: middle + hyphen, text: rest.slice(hyphen) };
  return [...splitWord(head, splits), tail];
}
