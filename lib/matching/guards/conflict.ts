import type { PreparedText } from "../prepare-text.ts";

/** A difference between two texts that makes them say different things. */
export interface Conflict {
  readonly kind: "number" | "date" | "name" | "direction" | "negation" | "opposite";
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

/** The words of a text between two offsets, as they stand there. */
export function quoteOf(
  text: PreparedText,
  { start, end }: { start: number; end: number },
): string {
  return text.text.slice(start, end).slice(0, 300);
}
