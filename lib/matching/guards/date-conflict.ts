import { type DateMention, datesAgree } from "../dates.ts";
import { type Conflict, type Pairing, quoteOf } from "./conflict.ts";

/**
 * Dates that cannot both be right: the two texts give a date of the same role ("since", "until",
 * "before" or a plain one) and no two of them agree.
 */
export function findDateConflict(pairing: Pairing): Conflict | undefined {
  const { statement, claim } = pairing;
  for (const role of ["since", "until", "before", "on"] as const) {
    const theirs = statement.dates.filter((date) => date.role === role);
    const ours = claim.dates.filter((date) => date.role === role);
    const [one, other] = [theirs[0], ours[0]];
    if (!one || !other || haveCommonDate(theirs, ours)) continue;
    return { kind: "date", values: [quoteOf(statement, one), quoteOf(claim, other)] };
  }
  return findOtherSide(pairing);
}

/** The same date as a beginning in one text and as an end in the other. */
function findOtherSide({ statement, claim }: Pairing): Conflict | undefined {
  for (const one of statement.dates) {
    const same = claim.dates.filter((date) => isSameDate(date, one));
    const [other] = same;
    if (!other || same.some((date) => !areOppositeSides(date, one))) continue;
    return { kind: "date", values: [quoteOf(statement, one), quoteOf(claim, other)] };
  }
  return undefined;
}

function areOppositeSides(a: DateMention, b: DateMention): boolean {
  const isStart = (date: DateMention): boolean => date.role === "since";
  const isEnd = (date: DateMention): boolean => date.role === "until" || date.role === "before";
  return (isStart(a) && isEnd(b)) || (isEnd(a) && isStart(b));
}

/** The dates that the two texts share, as the statement words them. */
export function findSharedDates({ statement, claim }: Pairing): string[] {
  return statement.dates
    .filter((date) => claim.dates.some((other) => isSameDate(date, other)))
    .map((date) => quoteOf(statement, date));
}

function haveCommonDate(a: readonly DateMention[], b: readonly DateMention[]): boolean {
  return a.some((one) => b.some((other) => datesAgree(one, other)));
}

function isSameDate(a: DateMention, b: DateMention): boolean {
  return datesAgree(a, b) && a.year !== null && a.year === b.year;
}
