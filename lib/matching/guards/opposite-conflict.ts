import { findPhrase } from "../languages/find-phrase.ts";
import { perText } from "../per-text.ts";
import type { PreparedText } from "../prepare-text.ts";
import { type Conflict, isNear, type Pairing, quoteWords } from "./conflict.ts";

/** Shorter words are opposites by chance: `form` and `inform`. */
const MIN_PREFIXED = 5;

/**
 * The texts stand on different sides of a contrast: rose and fell, North and South, killed and
 * injured. A text that has both sides says nothing against either.
 */
export function findOppositeConflict(pairing: Pairing): Conflict | undefined {
  return findContrast(pairing) ?? findOpposingPrefix(pairing);
}

function findContrast(pairing: Pairing): Conflict | undefined {
  const { statement, claim } = pairing;
  const ours = sidesOf(claim);
  const theirs = new Map<number, Map<number, number>>();
  for (const { contrast, side, at } of placesOf(statement)) {
    if (ours.has(contrast) && isNear(pairing, at)) enter(theirs, { contrast, side, at });
  }
  for (const [contrast, sides] of theirs) {
    const own = ours.get(contrast) ?? new Map<number, number>();
    const [one, other] = [[...sides][0], [...own][0]];
    if (!one || !other || [...sides.keys()].some((side) => own.has(side))) continue;
    return conflictAt(pairing, one[1], other[1]);
  }
  return undefined;
}

interface Place {
  readonly contrast: number;
  readonly side: number;
  readonly at: number;
}

const placesOf = perText(({ words, language }): readonly Place[] => {
  const places: Place[] = [];
  for (let i = 0; i < words.length; ) {
    const phrase = findPhrase(language.contrasts, words, i);
    const isPhrase = phrase !== undefined && phrase.length > 1;
    const sides = isPhrase ? phrase.value : language.contrasts.entries.get(words[i]?.stem ?? "");
    for (const { contrast, side } of sides ?? []) places.push({ contrast, side, at: i });
    i += isPhrase ? phrase.length : 1;
  }
  return places;
});

const sidesOf = perText((text) => {
  const sides = new Map<number, Map<number, number>>();
  for (const place of placesOf(text)) enter(sides, place);
  return sides;
});

function enter(sides: Map<number, Map<number, number>>, { contrast, side, at }: Place): void {
  const known = sides.get(contrast) ?? new Map<number, number>();
  if (!known.has(side)) known.set(side, at);
  sides.set(contrast, known);
}

/** A word that the other text has with the opposite beginning: encrypted and decrypted. */
function findOpposingPrefix(pairing: Pairing): Conflict | undefined {
  const { statement, claim } = pairing;
  const one = turnedWord(statement, claim, (at) => isNear(pairing, at));
  if (one) return conflictAt(pairing, one.at, one.there);
  const other = turnedWord(claim, statement, () => true);
  return other && isNear(pairing, other.there)
    ? conflictAt(pairing, other.there, other.at)
    : undefined;
}

function turnedWord(
  own: PreparedText,
  other: PreparedText,
  isHere: (at: number) => boolean,
): { at: number; there: number } | undefined {
  const stems = stemsOf(other);
  for (const { at, opposite } of turnedWordsOf(own)) {
    const there = stems.get(opposite);
    const isShared = stemsOf(own).has(opposite) || stems.has(own.words[at]?.stem ?? "");
    if (there !== undefined && !isShared && isHere(at)) return { at, there };
  }
  return undefined;
}

const stemsOf = perText(
  ({ words }) => new Map(words.map(({ stem }, at): [string, number] => [stem, at])),
);

/** A text's words with a beginning that has an opposite, each with what the opposite would be. */
const turnedWordsOf = perText(({ words, language }) => {
  const turned: { at: number; opposite: string }[] = [];
  words.forEach(({ folded, stem }, at) => {
    if (folded.length < MIN_PREFIXED) return;
    for (const [one, other] of language.opposingPrefixes) {
      if (stem.startsWith(other)) turned.push({ at, opposite: one + stem.slice(other.length) });
    }
  });
  return turned;
});

function conflictAt({ statement, claim }: Pairing, theirs: number, ours: number): Conflict {
  return {
    kind: "opposite",
    values: [quoteWords(statement, theirs, theirs), quoteWords(claim, ours, ours)],
  };
}
