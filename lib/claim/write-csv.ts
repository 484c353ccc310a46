import type { Claim } from "./claim.ts";

const COLUMNS = [
  "id",
  "status",
  "lang",
  "proposition",
  "speaker",
  "role",
  "said_on",
  "said_at",
  "quote",
  "stance",
  "counter_speaker",
  "counter_text",
  "counter_rating",
  "counter_date",
  "counter_url",
  "topics",
] as const;

/** The bytes by which spreadsheets know that a file is UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * Claims as CSV for a spreadsheet: a row for each counter-statement, one for a claim without any.
 *
 * Cells that a spreadsheet would take for a formula get a leading apostrophe, so this is for reading
 * and not for restoring.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function writeCsv(claims: readonly Claim[]): string {
  return toCsv([[...COLUMNS], ...claims.flatMap(rowsOf)]);
}

/** Rows as a file for a spreadsheet, with cells that it would run made harmless. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(toCell).join(",")}\r\n`).join("");
}

function rowsOf(claim: Claim): string[][] {
  const { id, status, proposition, speaker, utterances, counterStatements, topics } = claim;
  const said = utterances[0];
  const start = [id, status, proposition.lang, proposition.text, speaker.name, speaker.role ?? ""];
  const occasion = [said?.date?.value ?? "", said?.url ?? "", said?.exact ?? ""];
  const end = [topics.join("; ")];
  if (counterStatements.length === 0)
    return [[...start, ...occasion, "", "", "", "", "", "", ...end]];
  return counterStatements.map(({ stance, speaker: other, quote, summary, review, date, url }) => [
    ...start,
    ...occasion,
    stance,
    other.name,
    quote?.exact ?? summary?.text ?? review?.explanation ?? "",
    review?.ratingName ?? "",
    date?.value ?? "",
    url,
    ...end,
  ]);
}

function toCell(value: string): string {
  const isFormula = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(value);
  const text = isFormula ? `'${value}` : value;
  return /[",\r\n]/.test(text) || isFormula ? `"${text.replaceAll('"', '""')}"` : text;
}
