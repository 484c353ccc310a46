import { ClaimDate } from "../claim/claim.ts";
import { textOf } from "./read-field.ts";

const PRECISIONS = { 4: "year", 7: "month", 10: "day" } as const;

/**
 * A date as feeds write it: ISO 8601 with or without a time, "2021-3-4", "March 4, 2021".
 *
 * @returns The day in the feed's own time zone; null where it is no date.
 */
export function dateOf(value: unknown): ClaimDate | null {
  const text = textOf(value, 60);
  if (text === null) return null;
  return toDate(isoDate(text)) ?? toDate(spelledDate(text));
}

function toDate(value: string | undefined): ClaimDate | null {
  const length = value?.length;
  if (length !== 4 && length !== 7 && length !== 10) return null;
  const parsed = ClaimDate.safeParse({ value, precision: PRECISIONS[length] });
  return parsed.success ? parsed.data : null;
}

function isoDate(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:$|[T\s])/.exec(text) ?? [];
  return joinDate(year, month, day);
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** "March 4, 2021", "4 March 2021": days in figures alone are told apart by no rule. */
function spelledDate(text: string): string | undefined {
  const names = [...text.matchAll(/\b([a-z]{3})[a-z]*\b/gi)].map(([, name]) => name?.toLowerCase());
  const month = 1 + Math.max(...names.map((name) => MONTHS.indexOf(name ?? "")), -1);
  const year = /\b(?:19|20)\d{2}\b/.exec(text)?.[0];
  const day = /\b([0-2]?\d|3[01])\b/.exec(text.replace(year ?? "", ""))?.[1];
  return month > 0 ? joinDate(year, String(month), day) : undefined;
}

function joinDate(year?: string, month?: string, day?: string): string | undefined {
  return [year, month?.padStart(2, "0"), day?.padStart(2, "0")].filter(Boolean).join("-");
}
