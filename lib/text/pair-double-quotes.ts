import type { Quotation, TokenRange } from "./pair-quotes.ts";
import { type QuoteMark, quoteMark } from "./quote-marks.ts";
import type { Token } from "./tokenize.ts";

/** Deeper than any printed nesting; bounds the search for an opening mark. */
const MAX_DEPTH = 4;

type OpenMark = QuoteMark & { at: number; text: string };

/**
 * Pair all quotation marks but the single ones.
 *
 * @param ranges The blocks, as token ranges in text order.
 */
export function pairDoubleQuotes(
  tokens: readonly Token[],
  ranges: readonly TokenRange[],
): Quotation[] {
  const found: Quotation[] = [];
  ranges.forEach((range, index) => {
    const open: OpenMark[] = [];
    for (let at = range.first; at < range.end; at++) {
      const token = tokens[at];
      const mark = token && quoteMark(token.text);
      if (!token || !mark || mark.family === "single") continue;
      takeMark({ ...mark, at, text: token.text }, { tokens, open, found, range });
    }
    const left = open[0];
    if (left) leaveOpen(left, { tokens, open, found, range, next: ranges[index + 1] });
  });
  return found;
}

type Pairing = {
  tokens: readonly Token[];
  open: OpenMark[];
  found: Quotation[];
  range: TokenRange;
  next?: TokenRange | undefined;
};

function takeMark(mark: OpenMark, pairing: Pairing): void {
  const { tokens, open, found } = pairing;
  const partner = open.findLastIndex((other) => other.family === mark.family);
  const earlier = open[partner];
  if (earlier && closes(mark, earlier, pairing)) {
    found.push(quotation(tokens, earlier.at, mark.at));
    open.length = partner;
    return;
  }
  if (!canOpen(mark, pairing, earlier !== undefined)) return;
  if (earlier && mark.family === "double") {
    // A second opening mark of the same family: the first was never closed.
    found.push({ ...quotation(tokens, earlier.at, mark.at - 1), closed: false });
    open.length = partner;
  }
  if (open.length < MAX_DEPTH) open.push(mark);
}

function closes(mark: OpenMark, earlier: OpenMark, { tokens, range }: Pairing): boolean {
  if (mark.shape === "close") return true;
  if (mark.shape === "low") return false;
  if (mark.family === "guillemet") return mark.text !== earlier.text || !gapBefore(tokens, mark.at);
  if (mark.shape === "open") return earlier.shape === "low";
  const reopens =
    gapBefore(tokens, mark.at) &&
    mark.at + 1 < range.end &&
    !gapBefore(tokens, mark.at + 1) &&
    tokens[mark.at + 1]?.kind !== "mark";
  return !reopens || mark.at - earlier.at < 2;
}

function canOpen(mark: OpenMark, { tokens, range }: Pairing, isInside: boolean): boolean {
  if (mark.shape === "open" || mark.shape === "low") return true;
  const last = mark.at + 1 >= range.end;
  if (last) return false;
  const atWordStart = mark.at === range.first || !isGlued(tokens, mark.at);
  if (mark.shape === "close") return !isInside && atWordStart && !gapBefore(tokens, mark.at + 1);
  return atWordStart || (mark.family === "double" && !gapBefore(tokens, mark.at + 1));
}

/** An opening mark whose partner the block lacks. */
function leaveOpen(mark: OpenMark, { tokens, found, range, next }: Pairing): void {
  const rest = quotation(tokens, mark.at, range.end - 1);
  const follower = next && tokens[next.first];
  const taken = follower && quoteMark(follower.text);
  const continues = taken?.family === mark.family && taken.shape !== "close";
  const before = mark.at === range.first ? undefined : tokens[mark.at - 1]?.text;
  if (continues || before === undefined || before === "," || before === ":") {
    found.push({ ...rest, closed: false, continues });
  }
}

function quotation(tokens: readonly Token[], first: number, last: number): Quotation {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? start;
  return { start, end, first, last, closed: true, continues: false, depth: 0 };
}

/** Whether white space parts a token from the one before it. */
function gapBefore(tokens: readonly Token[], at: number): boolean {
  return (tokens[at - 1]?.end ?? -1) !== tokens[at]?.start;
}

/** Whether a mark hangs on a word before it ("word" rather than "(" or a dash). */
function isGlued(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text ?? "";
  return !gapBefore(tokens, at) && !/^[([{—–-]/.test(before);
}
