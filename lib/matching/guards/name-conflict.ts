import type { NameMention } from "../names.ts";
import type { PreparedText } from "../prepare-text.ts";
import { type Conflict, type Pairing, quoteOf } from "./conflict.ts";

/** Letters by which a name and its adjective may differ: Armenia, Armenian; Iraq, Iraqi. */
const MAX_ENDING = 3;
const MIN_ROOT = 4;

/** Another name stands where the claim's stands: "Georgia closed …" for "Armenia closed …". */
export function findNameConflict(pairing: Pairing): Conflict | undefined {
  return findOtherName(pairing) ?? findNamesake(pairing);
}

/** One name in common and others that differ: John and Joan Smith, George H. W. and George W. */
function findNamesake({ statement, claim }: Pairing): Conflict | undefined {
  for (const one of statement.names) {
    const other = claim.names.find((name) => areNamesakes(one, name, { statement, claim }));
    if (other) return { kind: "name", values: [quoteOf(statement, one), quoteOf(claim, other)] };
  }
  return undefined;
}

function areNamesakes(
  one: NameMention,
  other: NameMention,
  { statement, claim }: Pick<Pairing, "statement" | "claim">,
): boolean {
  if (one.terms.at(-1) !== other.terms.at(-1)) return false;
  const [theirs, ours] = [initialsBefore(one, statement), initialsBefore(other, claim)];
  if (theirs !== "" && ours !== "" && theirs !== ours) return true;
  return hasOwnWord(one, statement, claim) && hasOwnWord(other, claim, statement);
}

function hasOwnWord(name: NameMention, own: PreparedText, other: PreparedText): boolean {
  const words = own.words.slice(name.firstWord, name.lastWord);
  return words.some(
    ({ term, folded }) =>
      term !== 0 &&
      !other.termSet.has(term) &&
      !other.words.some((there) => isKin(folded, there.folded) || there.folded.startsWith(folded)),
  );
}

/** The capitals before a name: "hw" of "George H. W. Bush". */
function initialsBefore(name: NameMention, { text, words }: PreparedText): string {
  let initials = "";
  for (let at = name.firstWord - 1; at >= 0; at--) {
    const word = words[at];
    if (word?.folded.length !== 1 || !/\p{Lu}/u.test(text.charAt(word.start))) break;
    initials = word.folded + initials;
  }
  return initials;
}

function findOtherName({ statement, claim }: Pairing): Conflict | undefined {
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
