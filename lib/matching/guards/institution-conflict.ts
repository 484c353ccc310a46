import { perText } from "../per-text.ts";
import { type Conflict, isNear, type Pairing, quoteWords } from "./conflict.ts";
import { isKin } from "./name-conflict.ts";

/** Words from a body's "of" to what it is of: "ministry of the interior". */
const REACH = 3;

/** Another body of one kind: the health ministry and the defence ministry. */
export function findInstitutionConflict(pairing: Pairing): Conflict | undefined {
  const { statement, claim } = pairing;
  const ours = bodiesOf(claim);
  for (const [kind, one] of bodiesOf(statement)) {
    const other = ours.get(kind);
    if (!other || one.words.length === 0 || other.words.length === 0) continue;
    if (!isNear(pairing, one.first) || one.words.some((word) => isAmong(word, claim))) continue;
    if (other.words.some((word) => isAmong(word, statement))) continue;
    const theirs = quoteWords(statement, one.first, one.last);
    return { kind: "name", values: [theirs, quoteWords(claim, other.first, other.last)] };
  }
  return undefined;
}

interface Body {
  /** What tells it from others of its kind. */
  readonly words: readonly string[];
  readonly first: number;
  readonly last: number;
}

/** By the term of their kind, the bodies named once in a text. */
const bodiesOf = perText(({ words, language }): ReadonlyMap<number, Body> => {
  const bodies = new Map<number, Body>();
  words.forEach(({ folded, term }, i) => {
    if (!language.institutions.has(folded) || bodies.has(term)) return;
    const before = words[i - 1];
    const hasBefore =
      before !== undefined && before.term !== 0 && before.end + 1 === words[i]?.start;
    const after = language.prepositions.has(words[i + 1]?.folded ?? "") ? afterOf(words, i) : -1;
    const telling = [hasBefore ? before.folded : "", words[after]?.folded ?? ""].filter(Boolean);
    bodies.set(term, { words: telling, first: hasBefore ? i - 1 : i, last: Math.max(i, after) });
  });
  return bodies;
});

function afterOf(words: readonly { readonly term: number }[], i: number): number {
  for (let at = i + 2; at <= i + REACH; at++) if (words[at]?.term) return at;
  return -1;
}

function isAmong(word: string, { words }: Pairing["claim"]): boolean {
  return words.some(({ folded }) => isKin(folded, word));
}
