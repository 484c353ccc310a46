import type { NameMention } from "../names.ts";
import type { PreparedText } from "../prepare-text.ts";
import { type Conflict, type Pairing, quoteOf } from "./conflict.ts";

/** Letters by which a name and its adjective may differ: Armenia, Armenian; Iraq, Iraqi. */
const MAX_ENDING = 3;
const MIN_ROOT = 4;

/** Another name stands where the claim's stands: "Georgia closed …" for "Armenia closed …". */
export function findNameConflict({ statement, claim }: Pairing): Conflict | undefined {
  const ours = claim.names.filter((name) => !isIn(name, claim, statement));
  const theirs = statement.names.filter((name) => !isIn(name, statement, claim));
  for (const our of ours) {
    const rival = theirs.find((name) =>
      isSameSlot(slotOf(name, statement, claim), slotOf(our, claim, statement)),
    );
    if (rival) return { kind: "name", values: [quoteOf(statement, rival), quoteOf(claim, our)] };
  }
  return undefined;
}

/** Names of the statement that the claim holds too, as the statement words them. */
export function findSharedNames({ statement, claim }: Pairing): string[] {
  return statement.names
    .filter((name) => isIn(name, statement, claim))
    .map((name) => quoteOf(statement, name));
}

/** Whether any word of a name, or its adjective, stands in the other text. */
export function isIn(name: NameMention, own: PreparedText, other: PreparedText): boolean {
  if (name.terms.some((term) => other.termSet.has(term))) return true;
  const words = own.words.slice(name.firstWord, name.lastWord + 1);
  return words.some((word) => other.words.some((there) => isKin(word.folded, there.folded)));
}

/** Whether one word is the other with another ending. */
export function isKin(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < MIN_ROOT || long.length - short.length > MAX_ENDING) return false;
  return long.startsWith(short) || (short.length > MIN_ROOT && long.startsWith(short.slice(0, -1)));
}

interface Slot {
  readonly before: number;
  readonly after: number;
}

/** The nearest terms around a name that both texts have; 0 where there is none. */
function slotOf(name: NameMention, own: PreparedText, other: PreparedText): Slot {
  let before = 0;
  let after = 0;
  own.termWords.forEach((word, index) => {
    const term = own.terms[index] ?? 0;
    if (!other.termSet.has(term)) return;
    if (word < name.firstWord) before = term;
    else if (word > name.lastWord && after === 0) after = term;
  });
  return { before, after };
}

function isSameSlot(a: Slot, b: Slot): boolean {
  const isSameBefore = a.before === b.before;
  const isSameAfter = a.after === b.after;
  return (isSameBefore && a.before !== 0) || (isSameAfter && a.after !== 0);
}
