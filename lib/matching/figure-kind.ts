import type { MatchingLanguage } from "./languages/language.ts";
import type { Quantity } from "./quantities.ts";
import type { Word } from "./terms.ts";

/** A text in the course of being read. */
export interface Place {
  readonly text: string;
  readonly words: readonly Word[];
  readonly language: MatchingLanguage;
}

/** A number as far as its own words tell. */
export interface Figure {
  readonly value: number;
  readonly kind: Quantity["kind"];
  readonly next: number;
}

/** What a figure is one of, with what is written beside it. */
export interface Kind {
  readonly kind: Quantity["kind"];
  readonly measure: string;
  readonly factor: number;
  readonly end: number;
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ["$", "usd"],
  ["€", "eur"],
  ["£", "gbp"],
  ["₽", "rub"],
  ["₼", "azn"],
  ["֏", "amd"],
  ["₺", "try"],
]);

/** What a figure counts or measures, by the signs and words beside it. */
export function readKind(place: Place, i: number, { kind, next }: Figure): Kind {
  const { text, words, language } = place;
  const [start, end] = [words[i]?.start ?? 0, words[next - 1]?.end ?? 0];
  const plain = { measure: "", factor: 1, end };
  if (kind === "multiple") return { ...plain, kind };
  const percent = percentEnd(place, next);
  if (percent) {
    const isPoints = language.pointWords.has(words[percent.next]?.folded ?? "");
    return { ...plain, kind: isPoints ? "points" : "percent", end: percent.end };
  }
  const sign = text
    .slice(Math.max(0, start - 2), start)
    .trim()
    .slice(-1);
  const at = unitPlace(place, next);
  const currency = SIGNS.get(sign) ?? language.currencies.get(words[at]?.folded ?? "");
  if (currency) return { ...plain, kind: "money", measure: currency };
  if (/[¥]/.test(sign)) return { ...plain, kind: "money" };
  const unit = kind === "count" ? language.units.get(words[at]?.folded ?? "") : undefined;
  if (unit)
    return {
      kind: "measure",
      measure: unit.dimension,
      factor: unit.factor,
      end: words[at]?.end ?? end,
    };
  return { ...plain, kind };
}

/** Where a unit would stand: right behind, or behind a preposition as in "millones de dólares". */
function unitPlace({ words, language }: Place, next: number): number {
  return language.prepositions.has(words[next]?.folded ?? "") ? next + 1 : next;
}

/** Where "%", "percent" or "per cent" behind a figure ends, if it stands there. */
function percentEnd(
  { text, words, language }: Place,
  next: number,
): { end: number; next: number } | undefined {
  const end = words[next - 1]?.end ?? 0;
  const sign = /^\s?%/.exec(text.slice(end, end + 2));
  if (sign) return { end: end + sign[0].length, next };
  const [one, two] = [words[next], words[next + 1]];
  if (one && language.percentWords.has(one.folded)) return { end: one.end, next: next + 1 };
  const isSplit = one && two && language.percentWords.has(one.folded + two.folded);
  return isSplit ? { end: two.end, next: next + 2 } : undefined;
}
