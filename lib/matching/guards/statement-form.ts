import type { PreparedText } from "../prepare-text.ts";

/** Fewer terms than this say too little to be recognised again. */
const MIN_TERMS = 3;

/**
 * Whether a text asserts something: it has a finite verb and is no infinitive ("to build a wall")
 * or bare heading ("On the trade deal"). Languages without a pack are given the benefit of the
 * doubt.
 */
export function isProposition(text: PreparedText): boolean {
  if (text.terms.length < MIN_TERMS) return false;
  if (text.language.finiteVerbs.size === 0) return true;
  const first = text.words[0]?.folded ?? "";
  if (text.language.infinitiveMarks.has(first)) return false;
  return text.words.some((_, index) => isFiniteVerb(text, index));
}

function isFiniteVerb({ words, language }: PreparedText, index: number): boolean {
  const folded = words[index]?.folded ?? "";
  if (language.finiteVerbs.has(folded)) return true;
  if (index === 0) return false;
  if (folded.length > 4 && language.finiteEndings.some((ending) => folded.endsWith(ending))) {
    return true;
  }
  const next = words[index + 1]?.folded ?? "";
  return folded.length > 3 && folded.endsWith("s") && language.determiners.has(next);
}
