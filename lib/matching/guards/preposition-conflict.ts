import { findPhrase } from "../languages/find-phrase.ts";
import type { ContrastSide } from "../languages/language.ts";
import { perText } from "../per-text.ts";
import { type Conflict, isNear, type Pairing, quoteWords } from "./conflict.ts";
import type { Governed } from "./govern.ts";

/** Telling words that a preposition bears on: "against the new water law". */
const REACH = 3;

/** What one text comes from the other goes to; what one is for the other is against. */
export function findPrepositionConflict(pairing: Pairing): Conflict | undefined {
  const { statement, claim } = pairing;
  const ours = rolesOf(claim);
  for (const [term, one] of rolesOf(statement)) {
    const other = ours.get(term);
    if (!other || !isNear(pairing, one.at)) continue;
    const { contrast, side } = one.value;
    if (other.value.contrast !== contrast || other.value.side === side) continue;
    const theirs = quoteWords(statement, one.by, one.at);
    return { kind: "direction", values: [theirs, quoteWords(claim, other.by, other.at)] };
  }
  return undefined;
}

const rolesOf = perText(({ words, language }): ReadonlyMap<number, Governed<ContrastSide>> => {
  const found = new Map<number, Governed<ContrastSide>>();
  let role: { value: ContrastSide; by: number; left: number } | undefined;
  words.forEach(({ term, folded, start }, i) => {
    const phrase = findPhrase(language.opposingPrepositions, words, i);
    const isOther = language.prepositions.has(folded) || language.finiteVerbs.has(folded);
    if (phrase) role = { value: phrase.value, by: i, left: REACH };
    else if (isOther) role = undefined;
    const isApart = start - (words[i - 1]?.end ?? start) > 1;
    if (isApart || role?.left === 0) role = role?.by === i ? role : undefined;
    if (!role || term === 0) return;
    role.left--;
    if (!found.has(term)) found.set(term, { value: role.value, by: role.by, at: i });
  });
  return found;
});
