import type { DateMention } from "./dates.ts";
import { type Figure, type Place, readKind } from "./figure-kind.ts";
import type { MatchingLanguage } from "./languages/language.ts";
import type { Word } from "./terms.ts";

/** A number in a text, with its scale applied: "$1.5 million" is 1,500,000 of money. */
export interface Quantity {
  /** In base units where it is measured: 3 km are 3,000. */
  readonly value: number;
  /** As written, with its scale. */
  readonly amount: number;
  readonly kind: "count" | "measure" | "percent" | "points" | "money" | "ordinal" | "multiple";
  /** What is measured, or the currency; empty where that is not said. */
  readonly measure: string;
  /** Term of the noun counted; 0 where none follows. */
  readonly unit: number;
  /** Whether the text gives it as more or less than the value. */
  readonly bound: "over" | "under" | null;
  /** Whether the text says that it is rounded. */
  readonly isRounded: boolean;
  readonly start: number;
  readonly end: number;
}

/** Relative difference within which large round figures count as one: 2,700 and "over 2,680". */
const TOLERANCE = 0.02;
/** The same where one of them is said to be rounded: 4.1 billion and "roughly 4 billion". */
const ROUNDED_TOLERANCE = 0.05;
/** Words looked back over for "over", as in "over the age of 16". */
const BOUND_REACH = 4;
/** Figures up to this size are exact: 51 and 52 percent are two findings. */
const EXACT_UP_TO = 100;

/** The quantities a text names, in order; years and days of its dates are left out. */
export function readQuantities(place: Place, dates: readonly DateMention[]): Quantity[] {
  const quantities: Quantity[] = [];
  for (let i = 0; i < place.words.length; ) {
    const parsed = isInDate(place.words[i], dates) ? undefined : figureAt(place, i);
    if (parsed) quantities.push(toQuantity(place, i, parsed));
    i = parsed ? parsed.next : i + 1;
  }
  return quantities;
}

/** Whether two quantities give the same figure for the same kind of thing. */
export function isSameFigure(a: Quantity, b: Quantity): boolean {
  return isSameKind(a, b) && isSameValue(a, b);
}

/** Whether two quantities measure alike, so that they can agree or conflict. */
export function isSameKind(a: Quantity, b: Quantity): boolean {
  return a.kind === b.kind && (a.measure === b.measure || a.measure === "" || b.measure === "");
}

function isSameValue(a: Quantity, b: Quantity): boolean {
  const larger = Math.max(Math.abs(a.value), Math.abs(b.value));
  const gap = Math.abs(a.value - b.value);
  if (gap === 0) return true;
  const isConverted = a.value / a.amount !== b.value / b.amount;
  const tolerance = a.isRounded || b.isRounded ? ROUNDED_TOLERANCE : TOLERANCE;
  if (isConverted || Math.max(a.amount, b.amount) > EXACT_UP_TO) return gap / larger <= tolerance;
  const isOneWhole = Number.isInteger(a.amount) !== Number.isInteger(b.amount);
  return isOneWhole && Math.abs(a.amount - b.amount) < 0.5;
}

function figureAt(place: Place, i: number): Figure | undefined {
  const folded = place.words[i]?.folded ?? "";
  if (/^\d+(\.\d+)?$/.test(folded)) return multiplied(place, scaled(place, i + 1, Number(folded)));
  const multiple = place.language.multiples.get(folded);
  if (multiple !== undefined) return { value: multiple, kind: "multiple", next: i + 1 };
  const spelled = shareAt(place, i) ?? ordinalAt(place, i) ?? spelledOut(place, i);
  return spelled && multiplied(place, spelled);
}

/** "three times" */
function multiplied({ words, language }: Place, figure: Figure): Figure {
  const isTimes =
    figure.kind === "count" && language.timesWords.has(words[figure.next]?.folded ?? "");
  return isTimes ? { ...figure, kind: "multiple", next: figure.next + 1 } : figure;
}

function scaled(place: Place, next: number, value: number): Figure {
  let at = next;
  let total = value;
  for (;;) {
    const word = place.words[at];
    const scale = word && place.language.scaleWords.get(word.folded);
    // "5 m" may be metres and "plan B" is no billion: one letter scales only when it touches.
    if (!word || !scale || (word.folded.length === 1 && !touchesPrevious(place, at))) break;
    total *= scale;
    at++;
  }
  if (touchesPrevious(place, at) && isOrdinalEnding(place.words[at]?.folded ?? "")) {
    return { value: total, kind: "ordinal", next: at + 1 };
  }
  return { value: total, kind: "count", next: at };
}

/** "twenty-one", "two hundred and fifty thousand"; a lone "one" counts only before a noun. */
function spelledOut({ words, language }: Place, i: number): Figure | undefined {
  let total = 0;
  let group = 0;
  let next = i;
  const isOne = language.oneWords.has(words[i - 1]?.folded ?? "");
  for (; next < words.length; next++) {
    const folded = words[next]?.folded ?? "";
    const unit = language.numberWords.get(folded);
    const scale = next > i || isOne ? language.scaleWords.get(folded) : undefined;
    if (
      unit !== undefined &&
      (group === 0 || (group % 100 >= 20 && unit < 10) || group % 100 === 0)
    ) {
      group += unit;
    } else if (scale === 100) group = (group || 1) * 100;
    else if (scale !== undefined && folded.length > 1) {
      total += (group || 1) * scale;
      group = 0;
    } else break;
  }
  if (next === i) return undefined;
  const value = total + group;
  if (value === 1 && (words[next]?.term ?? 0) === 0) return undefined;
  return { value, kind: "count", next };
}

function shareAt({ words, language }: Place, i: number): Figure | undefined {
  const share = language.shareWords.get(words[i]?.folded ?? "");
  if (share === undefined) return undefined;
  const isPlainHalf = share === 50 && !language.scaleWords.has(words[i + 2]?.folded ?? "");
  const before = words[i - 1]?.folded ?? "";
  const isCounted = language.oneWords.has(before) || language.numberWords.has(before);
  return isPlainHalf || isCounted ? { value: share, kind: "percent", next: i + 1 } : undefined;
}

function ordinalAt({ words, language }: Place, i: number): Figure | undefined {
  const value = language.ordinalWords.get(words[i]?.folded ?? "");
  return value === undefined ? undefined : { value, kind: "ordinal", next: i + 1 };
}

function toQuantity(place: Place, i: number, figure: Figure): Quantity {
  const { text, words, language } = place;
  const start = words[i]?.start ?? 0;
  const end = words[figure.next - 1]?.end ?? start;
  const read = readKind(place, i, figure);
  const signStart = /[$€£¥₼₽₺֏]\s?$/u.exec(text.slice(Math.max(0, start - 2), start));
  return {
    value: figure.value * read.factor,
    amount: figure.value,
    kind: read.kind,
    measure: read.measure,
    unit: read.kind === "count" ? unitAfter(words, figure.next) : 0,
    bound: boundBefore(words, i, language),
    isRounded: isRounded(words, i, language),
    start: signStart ? start - signStart[0].length : start,
    end: Math.max(end, read.end),
  };
}

/** The next word that means something, within two: "2,700 of the mines" has its unit too. */
function unitAfter(words: readonly Word[], next: number): number {
  return words[next]?.term || words[next + 1]?.term || 0;
}

/** "over 10", "more than 10", "over the age of 10"; "no more than" turns it round. */
function boundBefore(
  words: readonly Word[],
  i: number,
  language: MatchingLanguage,
): Quantity["bound"] {
  for (let back = 1; back <= BOUND_REACH; back++) {
    const word = words[i - back]?.folded ?? "";
    const [isLower, isUpper] = [language.lowerBounds.has(word), language.upperBounds.has(word)];
    if (!isLower && !isUpper) {
      if (/^\d/.test(word)) return null;
      continue;
    }
    const isTurned = language.negators.entries.has(words[i - back - 1]?.folded ?? "");
    return isLower !== isTurned ? "over" : "under";
  }
  const [one, two] = [words[i - 2]?.folded ?? "", words[i - 1]?.folded ?? ""];
  return language.upperBounds.has(`${one}_${two}`) ? "under" : null;
}

function isRounded(words: readonly Word[], i: number, language: MatchingLanguage): boolean {
  return [1, 2].some((back) => language.approximators.has(words[i - back]?.folded ?? ""));
}

function touchesPrevious({ words }: Place, i: number): boolean {
  const [previous, word] = [words[i - 1], words[i]];
  return previous !== undefined && word !== undefined && previous.end === word.start;
}

function isOrdinalEnding(folded: string): boolean {
  return folded === "st" || folded === "nd" || folded === "rd" || folded === "th";
}

function isInDate(word: Word | undefined, dates: readonly DateMention[]): boolean {
  return (
    word !== undefined && dates.some((date) => word.start >= date.start && word.end <= date.end)
  );
}
