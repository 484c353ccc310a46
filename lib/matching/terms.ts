import type { MatchingLanguage } from "./languages/language.ts";

/** One word of a text with its place and its term. */
export interface Word {
  /** Lower-case, without accents and apostrophes; digit groups joined (`2,700` is `2700`). */
  readonly folded: string;
  /** What its forms have in common; of stop words too. */
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  /** Hash of the stem; 0 for stop words and single letters. */
  readonly term: number;
}

/** Written without spaces between words, so pairs of signs stand in for words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

// Initials, then numbers with their groups and decimals, then words with inner apostrophes. Each
// alternative consumes what it starts, so the scan is linear in the text.
const WORD =
  /(?:\p{L}\.){1,8}\p{L}(?![\p{L}\p{N}])|\p{Nd}{1,3}(?:[ \u00a0\u202f]\p{Nd}{3}(?!\p{Nd}))+(?:,\p{Nd}+)?|\p{Nd}+(?:[.,]\p{Nd}+)*|[\p{L}\p{M}]+(?:['’ʼ՛՜՞][\p{L}\p{M}]+)*/gu;

/** Scripts written without spaces all lie above this code unit. */
const LAST_SPACED = 0xdff;
/** Words longer than this are noise (addresses, keys) and would bloat the cache. */
const MAX_WORD_LENGTH = 60;
/** Distinct words remembered per language; a whole list install stays within it most of the time. */
const CACHE_SIZE = 40_000;

interface FoldedWord {
  readonly folded: string;
  readonly stem: string;
  readonly term: number;
  /** Signs before the word itself: the article of `l'armée`. */
  readonly skip: number;
}
const caches = new WeakMap<MatchingLanguage, Map<string, FoldedWord>>();

/**
 * The words of a text in order, with offsets into the text as given.
 *
 * @param text Any text; it need not be normalised.
 */
export function readWords(text: string, language: MatchingLanguage): Word[] {
  const words: Word[] = [];
  const cache = cacheOf(language);
  for (const match of text.matchAll(WORD)) {
    const raw = match[0];
    if (raw.length > MAX_WORD_LENGTH) continue;
    if (raw.charCodeAt(0) > LAST_SPACED && UNSPACED.test(raw)) addPairs(words, raw, match.index);
    else {
      const { folded, stem, term, skip } = cache.get(raw) ?? foldInto(cache, raw, language);
      words.push({ folded, stem, term, start: match.index + skip, end: match.index + raw.length });
    }
  }
  return words;
}

/** The hashed stems of a text in order, stop words left out; what the index holds of it. */
export function readTerms(text: string, language: MatchingLanguage): number[] {
  const terms: number[] = [];
  for (const word of readWords(text, language)) if (word.term !== 0) terms.push(word.term);
  return terms;
}

/** Lower-case a word and take off accents, apostrophes and an English possessive. */
export function foldWord(raw: string): string {
  const lower = raw.toLowerCase().replace(/['’ʼ]s$/, "");
  const isPlain = /^[a-z]*$/.test(lower);
  return isPlain ? lower : foldMarks(lower);
}

/** A 32-bit hash of a string, never 0 (FNV-1a with a final mix). */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return (hash ^ (hash >>> 15)) >>> 0 || 1;
}

function foldMarks(lower: string): string {
  const folded = lower.normalize("NFKD").replace(/[\p{M}'’ʼ՛՜՞]/gu, "");
  return folded;
}

function elisionOf(raw: string, { elisions }: MatchingLanguage): number {
  const at = elisions.size === 0 ? -1 : raw.search(/['’ʼ]/);
  return at > 0 && elisions.has(raw.slice(0, at).toLowerCase()) ? at + 1 : 0;
}

/** A word without the points of initials, and without endings that an apostrophe sets off. */
function bareWord(raw: string, { hasApostropheEndings }: MatchingLanguage): string {
  const word = hasApostropheEndings ? raw.replace(/['’ʼ].*$/, "") : raw;
  return word.replace(/(?<=\p{L})\./gu, "");
}

/** Digits without their groups, a point before decimals: "2,700.5", or "2.700,5" where that is so. */
function foldFigure(raw: string, { hasDecimalComma }: MatchingLanguage): string {
  const digits = raw.normalize("NFKD").replaceAll(" ", "");
  const [group, point] = hasDecimalComma ? [/\.(?=\d{3}(?!\d))/g, ","] : [/,(?=\d{3}(?!\d))/g, "."];
  return digits.replace(group, "").replace(point, ".");
}

function foldInto(
  cache: Map<string, FoldedWord>,
  raw: string,
  language: MatchingLanguage,
): FoldedWord {
  const isFigure = /^\p{Nd}/u.test(raw);
  const skip = isFigure ? 0 : elisionOf(raw, language);
  const folded = isFigure
    ? foldFigure(raw, language)
    : (language.spellings.get(raw) ?? foldWord(bareWord(raw.slice(skip), language)));
  const isTerm = !language.stopWords.has(folded) && (folded.length > 1 || /^\d/.test(folded));
  const stem = stemOf(folded, language);
  const fresh = { folded, stem, skip, term: isTerm ? hash32(stem) : 0 };
  if (cache.size < CACHE_SIZE) cache.set(raw, fresh);
  return fresh;
}

/** A full cache makes way for an empty one: the words of this list are not those of the last. */
function cacheOf(language: MatchingLanguage): Map<string, FoldedWord> {
  const known = caches.get(language);
  if (known && known.size < CACHE_SIZE) return known;
  const fresh = new Map<string, FoldedWord>();
  caches.set(language, fresh);
  return fresh;
}

function stemOf(folded: string, language: MatchingLanguage): string {
  return /^\d/.test(folded) ? folded : language.stem(folded);
}

function addPairs(words: Word[], run: string, offset: number): void {
  const signs = [...run];
  let start = offset;
  const last = Math.max(1, signs.length - 1);
  for (let i = 0; i < last; i++) {
    const folded = signs.slice(i, i + 2).join("");
    words.push({ folded, stem: folded, term: hash32(folded), start, end: start + folded.length });
    start += signs[i]?.length ?? 1;
  }
}
