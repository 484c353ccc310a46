import { findPhrase } from "../languages/find-phrase.ts";
import { perText } from "../per-text.ts";
import { type Conflict, isNear, type Pairing, quoteWords } from "./conflict.ts";
import { type Governed, governedBy } from "./govern.ts";

/** All of them in one text, some or most or none of them in the other. */
export function findExtentConflict(pairing: Pairing): Conflict | undefined {
  const { statement, claim } = pairing;
  const ours = extentsOf(claim);
  for (const [term, one] of extentsOf(statement)) {
    const other = ours.get(term);
    if (!other || one.value === other.value || !isNear(pairing, one.at)) continue;
    const theirs = quoteWords(statement, one.by, one.at);
    return { kind: "extent", values: [theirs, quoteWords(claim, other.by, other.at)] };
  }
  return undefined;
}

/** By term: how many of it the text speaks of. */
const extentsOf = perText((text): ReadonlyMap<number, Governed<string>> => {
  const { words, language } = text;
  const found = new Map<number, Governed<string>>();
  for (let i = 0; i < words.length; i++) {
    const quantifier = findPhrase(language.quantifiers, words, i);
    if (!quantifier) continue;
    const before = words[i - 1]?.folded ?? "";
    const isSuperlative =
      language.superlatives.has(words[i]?.folded ?? "") && language.determiners.has(before);
    const at = governedBy(text, i + quantifier.length - 1);
    const { term, folded } = words[at] ?? { term: 0, folded: "" };
    // "some 60 percent" rounds a figure.
    if (isSuperlative || term === 0 || /^\d/.test(folded) || found.has(term)) continue;
    found.set(term, { value: quantifier.value, by: i, at });
  }
  return found;
});
