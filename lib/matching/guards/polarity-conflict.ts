import type { MatchingLanguage } from "../languages/language.ts";
import type { PreparedText } from "../prepare-text.ts";
import { type Conflict, type Pairing, quoteOf } from "./conflict.ts";

/** Words before the aligned stretch that can still negate it: "rejects the claim that it is". */
const REACH_BEFORE = 10;
/** Words after it: "… is a hoax". */
const REACH_AFTER = 3;

interface Stretch {
  readonly text: PreparedText;
  readonly first: number;
  readonly last: number;
}

/** One text negates what the other asserts. */
export function findNegationConflict(pairing: Pairing): Conflict | undefined {
  const { statement, claim } = pairing;
  const theirs = findNegator(stretchOf(pairing));
  const ours = findNegator(wholeOf(claim));
  if ((theirs === undefined) === (ours === undefined)) return undefined;
  return {
    kind: "negation",
    values: [phraseAt(statement, theirs), phraseAt(claim, ours)],
  };
}

/** One text uses a word whose opposite stands in the other: rose and fell, North and South. */
export function findOppositeConflict(pairing: Pairing): Conflict | undefined {
  const theirs = sidesIn(stretchOf(pairing));
  const ours = sidesIn(wholeOf(pairing.claim));
  for (const [pair, [one, other]] of theirs) {
    const [ourOne, ourOther] = ours.get(pair) ?? [undefined, undefined];
    if (
      one !== undefined &&
      other === undefined &&
      ourOther !== undefined &&
      ourOne === undefined
    ) {
      return opposite(pairing, one, ourOther);
    }
    if (
      other !== undefined &&
      one === undefined &&
      ourOne !== undefined &&
      ourOther === undefined
    ) {
      return opposite(pairing, other, ourOne);
    }
  }
  return undefined;
}

type Sides = [number | undefined, number | undefined];

function opposite({ statement, claim }: Pairing, theirs: number, ours: number): Conflict {
  const [one, other] = [statement.words[theirs], claim.words[ours]];
  return {
    kind: "opposite",
    values: [one ? quoteOf(statement, one) : "", other ? quoteOf(claim, other) : ""],
  };
}

function stretchOf({ statement, window }: Pairing): Stretch {
  return {
    text: statement,
    first: Math.max(0, window.first - REACH_BEFORE),
    last: Math.min(statement.words.length - 1, window.last + REACH_AFTER),
  };
}

function wholeOf(text: PreparedText): Stretch {
  return { text, first: 0, last: text.words.length - 1 };
}

function findNegator({ text, first, last }: Stretch): number | undefined {
  for (let i = first; i <= last; i++) {
    const folded = text.words[i]?.folded ?? "";
    if (text.language.negators.has(folded) && text.words[i + 1]?.folded !== "only") return i;
  }
  return undefined;
}

function phraseAt(text: PreparedText, at: number | undefined): string {
  if (at === undefined) return "";
  const [negator, next] = [text.words[at], text.words[at + 1] ?? text.words[at]];
  return negator && next ? quoteOf(text, { start: negator.start, end: next.end }) : "";
}

/** By pair of opposites: where its one side and its other side first stand. */
function sidesIn({ text, first, last }: Stretch): Map<number, Sides> {
  const table = oppositesOf(text.language);
  const sides = new Map<number, Sides>();
  for (let i = first; i <= last; i++) {
    for (const { pair, side } of table.get(text.words[i]?.folded ?? "") ?? []) {
      const found = sides.get(pair) ?? [undefined, undefined];
      found[side] ??= i;
      sides.set(pair, found);
    }
  }
  return sides;
}

interface OppositeEntry {
  readonly pair: number;
  readonly side: 0 | 1;
}
const tables = new WeakMap<MatchingLanguage, Map<string, OppositeEntry[]>>();

function oppositesOf(language: MatchingLanguage): Map<string, OppositeEntry[]> {
  const known = tables.get(language);
  if (known) return known;
  const table = new Map<string, OppositeEntry[]>();
  const enter = (word: string, entry: OppositeEntry): void => {
    table.set(word, [...(table.get(word) ?? []), entry]);
  };
  language.opposites.forEach(([one, other], pair) => {
    for (const word of one) enter(word, { pair, side: 0 });
    for (const word of other) enter(word, { pair, side: 1 });
  });
  tables.set(language, table);
  return table;
}
