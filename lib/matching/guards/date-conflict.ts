import { type DateMention, datesAgree } from "../dates.ts";
import { type Conflict, type Pairing, quoteOf } from "./conflict.ts";

/**
 * Dates that cannot both be right: the two texts give a date of the same role ("since", "until",
 * "before" or a plain one) and no two of them agree.
 */
export function findDateConflict({ statement, claim }: Pairing): Conflict | undefined {
  for (const role of ["since", "until", "before", "on"] as const) {
    const theirs = statement.dates.filter((date) => date.role === role);
    const ours = claim.dates.filter((date) => date.role === role);
    const [one, other] = [theirs[0], ours[0]];
    if (!one || !other || haveCommonDate(theirs, ours)) continue;
    return { kind: "date", values: [quoteOf(statement, one), quoteOf(claim, other)] };
  }
  return undefined;
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
