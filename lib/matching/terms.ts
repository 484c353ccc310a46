import type { MatchingLanguage } from "./languages/language.ts";
import { scanWords } from "./scan-words.ts";
import { createWordCache, type WordCache } from "./word-cache.ts";

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
/** A run of them starts at this code unit or above. */
const FIRST_UNSPACED = 0x0e00;
/** Words longer than this are noise (addresses, keys) and would bloat the cache. */
const MAX_WORD_LENGTH = 60;
/** Distinct words remembered per language: few while pages are read, more while a list is installed. */
const FIRST_CACHE_SIZE = 1 << 11;
const CACHE_SIZE = 1 << 15;

interface FoldedWord {
  readonly folded: string;
  readonly stem: string;
  readonly term: number;
  /** Signs before the word itself: the article of `l'armée`. */
  readonly skip: number;
}
const caches = new WeakMap<MatchingLanguage, WordCache<FoldedWord>>();

/**
 * The words of a text in order, with offsets into the text as given.
 *
 * @param text Any text; it need not be normalised.
 */
export function readWords(text: string, language: MatchingLanguage): Word[] {
  const words: Word[] = [];
  const cache = cacheOf(language);
  scanWords(text, (start, end) => {
    if (end - start > MAX_WORD_LENGTH) return;
    if (isUnspaced(text, start, end)) return addPairs(words, text.slice(start, end), start);
    const known = cache.find(text, start, end);
    const word = known ?? foldInto(cache, text.slice(start, end), language);
    const { folded, stem, term, skip } = word;
    words.push({ folded, stem, term, start: start + skip, end });
  });
  return words;
}

/** The hashed stems of a text in order, stop words left out; what the index holds of it. */
export function readTerms(text: string, language: MatchingLanguage): number[] {
  const terms: number[] = [];
  const cache = cacheOf(language);
  scanWords(text, (start, end) => {
    if (end - start > MAX_WORD_LENGTH) return;
    if (isUnspaced(text, start, end)) {
      const pairs: Word[] = [];
      addPairs(pairs, text.slice(start, end), start);
      for (const pair of pairs) terms.push(pair.term);
      return;
    }
    const known = cache.find(text, start, end);
    const { term } = known ?? foldInto(cache, text.slice(start, end), language);
    if (term !== 0) terms.push(term);
  });
  return terms;
}

/** Lower-case a word and take off accents, apostrophes and an English possessive. */
export function foldWord(raw: string): string {
  const cased = raw.toLowerCase();
  const lower = cased.endsWith("s") ? cased.replace(/['’ʼ]s$/, "") : cased;
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

function isUnspaced(text: string, start: number, end: number): boolean {
  return text.charCodeAt(start) >= FIRST_UNSPACED && UNSPACED.test(text.slice(start, end));
}

function foldMarks(lower: string): string {
  return lower.normalize("NFKD").replace(/[\p{M}'’ʼ՛՜՞]/gu, "");
}

function elisionOf(raw: string, { elisions }: MatchingLanguage): number {
  const at = elisions.size === 0 ? -1 : raw.search(/['’ʼ]/);
  return at > 0 && elisions.has(raw.slice(0, at).toLowerCase()) ? at + 1 : 0;
}

/** A word without the points of initials, and without endings that an apostrophe sets off. */
function bareWord(raw: string, { hasApostropheEndings }: MatchingLanguage): string {
  const word = hasApostropheEndings ? raw.replace(/['’ʼ].*$/, "") : raw;
  return word.includes(".") ? word.replace(/(?<=\p{L})\./gu, "") : word;
}

/** Digits without their groups, a point before decimals: "2,700.5", or "2.700,5" where that is so. */
function foldFigure(raw: string, { hasDecimalComma }: MatchingLanguage): string {
  const digits = raw.normalize("NFKD").replaceAll(" ", "");
  const [group, point] = hasDecimalComma ? [/\.(?=\d{3}(?!\d))/g, ","] : [/,(?=\d{3}(?!\d))/g, "."];
  return digits.replace(group, "").replace(point, ".");
}

function foldInto(
  cache: WordCache<FoldedWord>,
  raw: string,
  language: MatchingLanguage,
): FoldedWord {
  const fresh = toFoldedWord(raw, language);
  cache.add(raw, fresh);
  return fresh;
}

function toFoldedWord(raw: string, language: MatchingLanguage): FoldedWord {
  const isFigure = /^\p{Nd}/u.test(raw);
  const skip = isFigure ? 0 : elisionOf(raw, language);
  const folded = isFigure
    ? foldFigure(raw, language)
    : (language.spellings.get(raw) ?? foldWord(bareWord(raw.slice(skip), language)));
  const isTerm = !language.stopWords.has(folded) && (folded.length > 1 || /^\d/.test(folded));
  const stem = stemOf(folded, language);
  return { folded, stem, skip, term: isTerm ? hash32(stem) : 0 };
}

/** A full cache makes way for an empty one, four times as large as long as that is not too large. */
function cacheOf(language: MatchingLanguage): WordCache<FoldedWord> {
  const known = caches.get(language);
  if (known && !known.isFull) return known;
  const capacity = known ? Math.min(CACHE_SIZE, known.capacity * 4) : FIRST_CACHE_SIZE;
  const fresh = createWordCache<FoldedWord>(capacity);
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
