import type { Quotation, TokenRange } from "./pair-quotes.ts";
import { quoteMark } from "./quote-marks.ts";
import type { Token } from "./tokenize.ts";

/** Words that lose their first letters to an apostrophe: "'tis", "'em", "rock 'n' roll". */
const ELIDED = new Set(["tis", "twas", "em", "cause", "til", "till", "n", "bout", "round", "cos"]);

type Reading = {
  tokens: readonly Token[];
  range: TokenRange;
  /** Per token, the double quotation it stands in, or -1. */
  doubleOf: Int32Array;
  found: Quotation[];
};

/**
 * Pair single quotation marks, telling them from apostrophes.
 *
 * A mark behind a plural ("the workers' pay") closes only if no better mark follows before the
 * next opening one. A pair that would cross a double quotation is none.
 */
export function pairSingleQuotes(
  tokens: readonly Token[],
  ranges: readonly TokenRange[],
  doubles: readonly Quotation[],
): Quotation[] {
  const found: Quotation[] = [];
  const doubleOf = quotationOfToken(tokens.length, doubles);
  for (const range of ranges) pairInBlock({ tokens, range, doubleOf, found });
  return found;
}

/** For each token the index of the innermost quotation around it, or -1. */
function quotationOfToken(count: number, quotations: readonly Quotation[]): Int32Array {
  const owner = new Int32Array(count).fill(-1);
  const outerFirst = [...quotations.keys()].sort((a, b) => size(b) - size(a));
  for (const index of outerFirst) {
    const quotation = quotations[index];
    if (quotation) owner.fill(index, quotation.first, quotation.last + 1);
  }
  return owner;

  function size(index: number): number {
    const quotation = quotations[index];
    return quotation ? quotation.last - quotation.first : 0;
  }
}

function pairInBlock(reading: Reading): void {
  const { range, doubleOf } = reading;
  let open = -1;
  let weak = -1;
  for (let at = range.first; at < range.end; at++) {
    if (quoteMark(reading.tokens[at]?.text ?? "")?.family !== "single") continue;
    if (opens(reading, at)) {
      if (open >= 0 && weak >= 0) add(reading, open, weak);
      open = at;
      weak = -1;
    } else if (open >= 0 && doubleOf[open] === doubleOf[at] && closes(reading, at)) {
      if (isPossessive(reading, at)) {
        if (weak < 0) weak = at;
      } else {
        add(reading, open, at);
        open = -1;
        weak = -1;
      }
    }
  }
  if (open >= 0 && weak >= 0) add(reading, open, weak);
}

function opens({ tokens, range }: Reading, at: number): boolean {
  const token = tokens[at];
  const after = tokens[at + 1];
  const shape = quoteMark(token?.text ?? "")?.shape;
  if (!token || !after || at + 1 >= range.end || shape === "close") return false;
  if (shape === "low") return true;
  if (after.start !== token.end || ELIDED.has(after.text.toLowerCase())) return false;
  if (after.kind === "number" && /^\d\ds?$/.test(after.text)) return false;
  const before = at === range.first ? undefined : tokens[at - 1];
  const isFree = !before || before.end !== token.start || /^[([{—–"“«-]/.test(before.text);
  return isFree && (after.kind !== "mark" || /^[.…@#$£€“"]/.test(after.text));
}

function closes({ tokens }: Reading, at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  return before !== undefined && before.end === token?.start;
}

/** "the workers' pay": a plural before the mark, a word in lower case behind it. */
function isPossessive({ tokens, range }: Reading, at: number): boolean {
  const before = tokens[at - 1];
  const after = at + 1 < range.end ? tokens[at + 1] : undefined;
  if (before?.kind !== "word" || after?.kind !== "word") return false;
  return /[sxz]$/i.test(before.text) && after.start > (tokens[at]?.end ?? 0);
}

function add({ tokens, found }: Reading, first: number, last: number): void {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? start;
  found.push({ start, end, first, last, closed: true, continues: false, depth: 0 });
}
