import { perText } from "../per-text.ts";
import type { PreparedText } from "../prepare-text.ts";
import { hash32 } from "../terms.ts";
import { type Conflict, isNear, type Pairing, quoteWords } from "./conflict.ts";

/** Words between the two parts of a deed at most; keeps the search linear. */
const REACH = 8;
/** Words before a verb in which its auxiliary stands: "has been badly hit". */
const AUXILIARY_REACH = 3;

/**
 * Who does what to whom is the other way about: "Russia attacked Ukraine" for "Ukraine attacked
 * Russia", "A is bigger than B" for "B is bigger than A". Two parts that the texts share stand
 * around a word that they share too, and have changed places while the voice has not, or have
 * kept them while it has: "A was attacked by B".
 */
export function findDirectionConflict(pairing: Pairing): Conflict | undefined {
  const { statement, claim } = pairing;
  const theirDeeds = deedsIn(statement, claim);
  const ours = theirDeeds.size > 0 ? deedsIn(claim, statement) : theirDeeds;
  for (const [key, their] of theirDeeds) {
    if (!isNear(pairing, their.first)) continue;
    const turned = ours.get(keyOf(their.right, their.between, their.left));
    const kept = ours.get(key);
    const isTurned =
      turned &&
      turned.isPassive === their.isPassive &&
      (!statement.language.hasFreeOrder || haveOtherForms(pairing, their, turned));
    const isPassiveKept =
      kept && kept.isPassive !== their.isPassive && (kept.hasAgent || their.hasAgent);
    const our = isTurned ? turned : isPassiveKept ? kept : undefined;
    if (!our) continue;
    const theirs = quoteWords(statement, their.first, their.last);
    return { kind: "direction", values: [theirs, quoteWords(claim, our.first, our.last)] };
  }
  return undefined;
}

/** Where endings tell who does it, changed places alone say nothing. */
function haveOtherForms({ statement, claim }: Pairing, their: Deed, our: Deed): boolean {
  const [a, b] = [statement.words[their.first], statement.words[their.last]];
  const [x, y] = [claim.words[our.first], claim.words[our.last]];
  return a?.folded !== y?.folded && b?.folded !== x?.folded;
}

interface Deed {
  readonly left: number;
  readonly between: number;
  readonly right: number;
  readonly first: number;
  readonly last: number;
  /** Whether the word between is in the passive, whoever did it. */
  readonly isPassive: boolean;
  /** Whether the right part is the passive's doer. */
  readonly hasAgent: boolean;
}

/** Every three telling words close together that the other text has too, by what they are. */
function deedsIn(text: PreparedText, other: PreparedText): ReadonlyMap<string, Deed> {
  const deeds = new Map<string, Deed>();
  const marks = marksOf(text).filter(
    ({ term, isRelation }) => isRelation || other.termSet.has(term),
  );
  marks.forEach(({ at: first, term: left, isRelation }, i) => {
    if (isRelation) return;
    for (let j = i + 1; j < marks.length; j++) {
      const middle = marks[j];
      if (!middle || middle.at - first > REACH) break;
      if (!mayBeDeed(text, middle.at)) continue;
      for (let k = j + 1; k < marks.length; k++) {
        const end = marks[k];
        if (!end || end.at - first > REACH) break;
        if (end.isRelation || end.term === left) continue;
        addDeed(deeds, text, {
          first,
          middle: middle.at,
          last: end.at,
          left,
          between: middle.term,
          right: end.term,
        });
      }
    }
  });
  return deeds;
}

interface Triple {
  readonly first: number;
  readonly middle: number;
  readonly last: number;
  readonly left: number;
  readonly between: number;
  readonly right: number;
}

function addDeed(deeds: Map<string, Deed>, text: PreparedText, triple: Triple): void {
  const { first, middle, last, left, between, right } = triple;
  const key = keyOf(left, between, right);
  if (deeds.has(key)) return;
  const isPassive = hasAuxiliary(text, middle);
  const hasAgent = isPassive && isAgent(text, middle, last);
  deeds.set(key, { left, between, right, first, last, isPassive, hasAgent });
}

interface Mark {
  readonly at: number;
  readonly term: number;
  readonly isRelation: boolean;
}

const marksOf = perText(({ words, language }): readonly Mark[] =>
  words.flatMap(({ term, folded }, at): Mark[] => {
    if (language.relationMarks.has(folded)) return [{ at, term: hash32(folded), isRelation: true }];
    return term === 0 ? [] : [{ at, term, isRelation: false }];
  }),
);

/** Behind an article or a preposition stands a noun, which says nothing of who does it. */
function mayBeDeed({ words, language }: PreparedText, at: number): boolean {
  const before = words[at - 1]?.folded ?? "";
  return !language.determiners.has(before) && !language.prepositions.has(before);
}

function hasAuxiliary({ words, language }: PreparedText, verb: number): boolean {
  for (let at = verb - 1; at >= verb - AUXILIARY_REACH; at--) {
    const word = words[at];
    if (!word) return false;
    if (language.passiveMarks.has(word.folded)) return true;
    if (word.term !== 0) return false;
  }
  return false;
}

/** Whether "by" stands between a verb and a word. */
function isAgent({ words, language }: PreparedText, verb: number, last: number): boolean {
  return words.slice(verb + 1, last).some(({ folded }) => language.agentMarks.has(folded));
}

function keyOf(left: number, between: number, right: number): string {
  return `${left} ${between} ${right}`;
}
