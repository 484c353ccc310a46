import type { DateMention } from "./dates.ts";
import type { MatchingLanguage } from "./languages/language.ts";
import type { Word } from "./terms.ts";

/** A number in a text, with its scale applied: "$1.5 million" is 1,500,000 of money. */
export interface Quantity {
  readonly value: number;
  readonly kind: "count" | "percent" | "money" | "ordinal";
  /** Term of the noun counted; 0 where none follows. */
  readonly unit: number;
  /** Whether the text gives it as more or less than the value. */
  readonly bound: "over" | "under" | null;
  readonly start: number;
  readonly end: number;
}

/** Relative difference within which large round figures count as one: 2,700 and "over 2,680". */
const TOLERANCE = 0.02;
/** Figures up to this size are exact: 51 and 52 percent are two findings. */
const EXACT_UP_TO = 100;

interface Place {
  readonly text: string;
  readonly words: readonly Word[];
  readonly language: MatchingLanguage;
}

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
  if (!isSameKind(a, b)) return false;
  const larger = Math.max(Math.abs(a.value), Math.abs(b.value));
  const gap = Math.abs(a.value - b.value);
  if (gap === 0) return true;
  if (larger > EXACT_UP_TO) return gap / larger <= TOLERANCE;
  const isOneRounded = Number.isInteger(a.value) !== Number.isInteger(b.value);
  return isOneRounded && gap < 0.5;
}

/** Whether two quantities measure alike, so that they can agree or conflict. */
export function isSameKind(a: Quantity, b: Quantity): boolean {
  return a.kind === b.kind;
}

interface Figure {
  readonly value: number;
  readonly kind: Quantity["kind"];
  readonly next: number;
}

function figureAt(place: Place, i: number): Figure | undefined {
  const folded = place.words[i]?.folded ?? "";
  if (/^\d+(\.\d+)?$/.test(folded)) return scaled(place, i + 1, Number(folded));
  const ordinal = ordinalAt(place, i);
  return shareAt(place, i) ?? ordinal ?? spelledOut(place, i);
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
  for (; next < words.length; next++) {
    const folded = words[next]?.folded ?? "";
    const unit = language.numberWords.get(folded);
    const scale = next > i ? language.scaleWords.get(folded) : undefined;
    if (
      unit !== undefined &&
      (group === 0 || (group % 100 >= 20 && unit < 10) || group % 100 === 0)
    ) {
      group += unit;
    } else if (scale === 100) group *= 100;
    else if (scale !== undefined && folded.length > 1) {
      total += group * scale;
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
  const isCounted = before === "a" || language.numberWords.has(before);
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
  const after = words[figure.next];
  const isPercent =
    /^\s?%/.test(text.slice(end, end + 2)) || language.percentWords.has(after?.folded ?? "");
  const isMoney = /[$€£¥₼₽]\s?$/u.test(text.slice(Math.max(0, start - 2), start));
  const kind = isPercent ? "percent" : isMoney ? "money" : figure.kind;
  const moneyStart = isMoney ? text.slice(0, start).trimEnd().length - 1 : start;
  return {
    value: figure.value,
    kind,
    unit: kind === "count" ? unitAfter(words, figure.next) : 0,
    bound: boundBefore(words, i, language),
    start: moneyStart,
    end: isPercent ? percentEnd(text, end, after) : end,
  };
}

function percentEnd(text: string, end: number, after: Word | undefined): number {
  const sign = /^\s?%/.exec(text.slice(end, end + 2));
  return sign ? end + sign[0].length : (after?.end ?? end);
}

/** The next word that means something, within two: "2,700 of the mines" has its unit too. */
function unitAfter(words: readonly Word[], next: number): number {
  return words[next]?.term || words[next + 1]?.term || 0;
}

/** "over 10", "more than 10", "at least 10". */
function boundBefore(
  words: readonly Word[],
  i: number,
  language: MatchingLanguage,
): Quantity["bound"] {
  for (const word of [words[i - 1]?.folded ?? "", words[i - 2]?.folded ?? ""]) {
    if (language.lowerBounds.has(word)) return "over";
    if (language.upperBounds.has(word)) return "under";
  }
  return null;
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
