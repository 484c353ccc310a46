import type { PreparedText } from "../prepare-text.ts";

/** A difference between two texts that makes them say different things. */
export interface Conflict {
  readonly kind:
    | "number"
    | "date"
    | "name"
    | "direction"
    | "negation"
    | "opposite"
    | "modality"
    | "extent"
    | "cause";
  /** The statement's words and the claim's; empty where one text lacks them. */
  readonly values: readonly [string, string];
}

/** A statement and a claim's wording, with the stretch of the statement that bears on the claim. */
export interface Pairing {
  readonly statement: PreparedText;
  readonly claim: PreparedText;
  /** First and last word of the statement that the alignment uses; the whole where it is empty. */
  readonly window: { readonly first: number; readonly last: number };
}

/** Words before the aligned stretch that still bear on it: "rejects the claim that it is". */
const REACH_BEFORE = 10;
/** Words after it: "… is a hoax". */
const REACH_AFTER = 3;

/** The words of a text between two offsets, as they stand there. */
export function quoteOf(
  text: PreparedText,
  { start, end }: { start: number; end: number },
): string {
  return text.text.slice(start, end).slice(0, 300);
}

/** The text from one word to another, both included. */
export function quoteWords(text: PreparedText, first: number, last: number): string {
  const [from, to] = [text.words[first], text.words[last]];
  return from && to ? quoteOf(text, { start: from.start, end: to.end }) : "";
}

/** Whether a word of the statement stands where it bears on the claim. */
export function isNear({ window }: Pairing, word: number): boolean {
  return word >= window.first - REACH_BEFORE && word <= window.last + REACH_AFTER;
}
