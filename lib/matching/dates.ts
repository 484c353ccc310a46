import type { MatchingLanguage } from "./languages/language.ts";
import type { Word } from "./terms.ts";

/** A calendar date in a text, as far as the text gives it. */
export interface DateMention {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** Which end of a period it is; `on` for a date that is none. */
  readonly role: "since" | "until" | "before" | "on";
  /** Offsets in the text, with the word that gives the role: "since August 2022". */
  readonly start: number;
  readonly end: number;
}

/** Words looked back over for "since", as in "since the trilateral statement of August 2022". */
const ROLE_REACH = 6;
/** Words from a day to its month. */
const MONTH_REACH = 3;
const WRITTEN = /^(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})[./](\d{1,2})[./](\d{4}))(?!\d)/;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** The dates a text names, in order. Times, weekdays and "last year" are not read. */
export function readDates(
  text: string,
  words: readonly Word[],
  language: MatchingLanguage,
): DateMention[] {
  const dates: DateMention[] = [];
  for (let i = 0; i < words.length; ) {
    const found = dateAt({ text, words, language }, i);
    if (!found) {
      i++;
      continue;
    }
    dates.push(withRole({ words, language }, i, found));
    i = found.next;
  }
  return dates;
}

/** Whether two dates can be the same: no part that both give differs. */
export function datesAgree(a: DateMention, b: DateMention): boolean {
  if (a.year !== null && b.year !== null && a.year !== b.year) return false;
  if (a.month !== null && b.month !== null && a.month !== b.month) return false;
  return a.day === null || b.day === null || a.day === b.day;
}

interface Place {
  readonly text: string;
  readonly words: readonly Word[];
  readonly language: MatchingLanguage;
}
interface Found {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly next: number;
  readonly end: number;
}

function dateAt(place: Place, i: number): Found | undefined {
  const { words } = place;
  const word = words[i];
  if (!word) return undefined;
  const written = writtenDateAt(place, i);
  if (written) return written;
  const day = dayOf(word);
  if (day !== null) {
    const month = monthAfterDay(place, i);
    if (month > 0) return fromMonth(place, month, day);
  }
  if (monthAt(place, i) !== null) return fromMonth(place, i, null);
  const year = yearAt(place, i);
  return year === null ? undefined : { year, month: null, day: null, next: i + 1, end: word.end };
}

/** Where the month of a day stands: "3 March", "the 4th of July", "3 de marzo"; 0 if nowhere. */
function monthAfterDay(place: Place, i: number): number {
  for (let at = i + 1; at <= i + MONTH_REACH; at++) {
    if (monthAt(place, at) !== null) return at;
    const word = place.words[at];
    if (!word || (word.term !== 0 && !/^(?:st|nd|rd|th)$/.test(word.folded))) return 0;
  }
  return 0;
}

/** "2021-03-12"; "12/03/2021" and "12.03.2021", whose day and month depend on the country. */
function writtenDateAt({ text, words }: Place, i: number): Found | undefined {
  const word = words[i];
  if (!word || !/^\d/.test(word.folded)) return undefined;
  const match = WRITTEN.exec(text.slice(word.start, word.start + 12));
  if (!match) return undefined;
  const [written, isoYear, isoMonth, isoDay, one, two, lateYear] = match;
  const end = word.start + written.length;
  let next = i + 1;
  while ((words[next]?.end ?? Infinity) <= end) next++;
  const year = Number(isoYear ?? lateYear);
  if (isoYear) return { year, month: Number(isoMonth), day: Number(isoDay), next, end };
  const [first, second] = [Number(one), Number(two)];
  if (first > 12) return { year, month: second, day: first, next, end };
  return {
    year,
    month: second > 12 ? first : second,
    day: second > 12 ? second : first,
    next,
    end,
  };
}

/** Reads on from a month name: "August 2022", "August 5", "August 5, 2022". */
function fromMonth(place: Place, i: number, dayBefore: number | null): Found | undefined {
  const { words } = place;
  let last = i;
  const dayAfter = dayBefore === null ? dayOf(words[last + 1]) : null;
  if (dayAfter !== null) last++;
  const isLinked = place.words[last + 1]?.term === 0 && yearAt(place, last + 2) !== null;
  const year = yearAt(place, last + (isLinked ? 2 : 1));
  if (year !== null) last += isLinked ? 2 : 1;
  const day = dayBefore ?? dayAfter;
  const isAlone = day === null && year === null;
  if (isAlone && !isAfterPreposition(place, i)) return undefined;
  const end = words[last]?.end ?? 0;
  return { year, month: monthAt(place, i), day, next: last + 1, end };
}

function monthAt({ text, words, language }: Place, i: number): number | null {
  const word = words[i];
  if (!word) return null;
  const isCapital = /\p{Lu}/u.test(text.charAt(word.start));
  return isCapital || !language.capitalMonths ? (language.months.get(word.folded) ?? null) : null;
}

/** A month name with no figure beside it may be a verb or a person: "March", "May", "April". */
function isAfterPreposition({ words, language }: Place, i: number): boolean {
  const before = words[i - 1]?.folded ?? "";
  return language.prepositions.has(before) || language.dateRoles.has(before);
}

function yearAt({ text, words, language }: Place, i: number): number | null {
  const word = words[i];
  if (!word || !/^\d{4}$/.test(text.slice(word.start, word.end))) return null;
  const year = Number(word.folded);
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  if (/[$€£#]\s?$/u.test(text.slice(Math.max(0, word.start - 2), word.start))) return null;
  const next = words[i + 1]?.folded ?? "";
  const isAmount =
    language.scaleWords.has(next) ||
    language.percentWords.has(next) ||
    text.charAt(word.end) === "%" ||
    isBound(words[i - 1]?.folded ?? "", language);
  return isAmount ? null : year;
}

function isBound(word: string, language: MatchingLanguage): boolean {
  return language.lowerBounds.has(word) || language.upperBounds.has(word);
}

function dayOf(word: Word | undefined): number | null {
  if (!word || !/^\d{1,2}$/.test(word.folded)) return null;
  const day = Number(word.folded);
  return day >= 1 && day <= 31 ? day : null;
}

function withRole(
  { words, language }: Pick<Place, "words" | "language">,
  i: number,
  { year, month, day, end }: Found,
): DateMention {
  const parts = { year, month, day, end };
  for (let back = 1; back <= ROLE_REACH; back++) {
    const word = words[i - back];
    if (!word || language.finiteVerbs.has(word.folded)) break;
    const role = language.dateRoles.get(word.folded);
    if (role) return { ...parts, role, start: word.start };
    if (back === 1 && word.term !== 0) break;
  }
  return { ...parts, role: "on", start: words[i]?.start ?? 0 };
}
