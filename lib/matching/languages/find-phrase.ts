import type { Word } from "../terms.ts";
import type { PhraseTable } from "./language.ts";

/** Words of the longest phrases in the tables. */
const LONGEST = 3;

/** What a table knows of the words at a place, the longest phrase first. */
export function findPhrase<Value>(
  { entries, starts }: PhraseTable<Value>,
  words: readonly Word[],
  i: number,
): { readonly value: Value; readonly length: number } | undefined {
  const first = words[i]?.folded ?? "";
  if (starts.has(first)) {
    for (let length = LONGEST; length > 1; length--) {
      const phrase = words.slice(i, i + length).map(({ folded }) => folded);
      const value = phrase.length === length ? entries.get(phrase.join(" ")) : undefined;
      if (value !== undefined) return { value, length };
    }
  }
  const value = entries.get(first);
  return value === undefined ? undefined : { value, length: 1 };
}
