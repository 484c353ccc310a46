import type { ClaimDate } from "../lib/claim/claim.ts";

const PARTS: Record<ClaimDate["precision"], Intl.DateTimeFormatOptions> = {
  year: { year: "numeric" },
  month: { year: "numeric", month: "long" },
  day: { year: "numeric", month: "long", day: "numeric" },
};

/** A recorded date in the reader's language, as precise as it is known and no more. */
export function formatDate(date: ClaimDate, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { ...PARTS[date.precision], timeZone: "UTC" });
  return format.format(new Date(date.value));
}
