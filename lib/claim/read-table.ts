import { Claim, Stance } from "./claim.ts";
import { mergeClaims } from "./merge-claims.ts";
import type { RecordOutcome } from "./record-outcome.ts";
import { sayFault } from "./say-fault.ts";
import { stableId } from "./stable-id.ts";
import type { ColumnMapping, TableField } from "./table-columns.ts";
import { UNKNOWN_SPEAKER } from "./unknown-speaker.ts";
import { isWebUrl } from "./web-url.ts";

export type TableImport = { claims: Claim[]; outcomes: RecordOutcome[] };

/**
 * Read the rows of a table, header left out, as claims. Rows of one id, or of the same words by the
 * same speaker, become one claim with several counter-statements.
 *
 * @param lang BCP 47, for rows that do not say.
 */
export function readTable(
  rows: readonly (readonly string[])[],
  { mapping, lang }: { mapping: ColumnMapping; lang: string },
): TableImport {
  const byId = new Map<string, Claim>();
  const outcomes = rows.map((row, index): RecordOutcome => {
    const cell = (field: TableField) => unguard(row[mapping[field] ?? -1] ?? "").trim();
    const title = cell("proposition").slice(0, 200) || `Row ${index + 1}`;
    const record = toRecord(cell, lang);
    const parsed = Claim.safeParse(record);
    if (!parsed.success) return { state: "refused", title, why: sayFault(parsed.error, record) };
    const before = byId.get(parsed.data.id);
    const claim = before ? mergeClaims(before, parsed.data) : parsed.data;
    byId.set(claim.id, claim);
    return { state: before ? "merged" : "imported", id: claim.id, title };
  });
  return { claims: [...byId.values()], outcomes };
}

/** The apostrophe by which a cell was kept from being a formula. */
function unguard(cell: string): string {
  return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

type Cell = (field: TableField) => string;

function toRecord(cell: Cell, lang: string): object {
  const text = cell("proposition");
  const speaker = cell("speaker") || UNKNOWN_SPEAKER;
  const tongue = cell("lang") || lang;
  return {
    id: cell("id") || stableId("row", speaker, text),
    proposition: { lang: tongue, text },
    speaker: { name: speaker, role: cell("role") || null },
    utterances: utterances(cell, tongue),
    counterStatements: counterStatements(cell, tongue),
    topics: cell("topics")
      .split(/\s*[;|]\s*/)
      .filter(Boolean),
  };
}

function utterances(cell: Cell, lang: string): object[] {
  const url = cell("saidAt");
  if (!url) return [];
  const exact = cell("quote") || null;
  const mode = exact === null ? "indirect" : "direct";
  return [{ mode, exact, lang, date: toDate(cell("saidOn")), url }];
}

/** A row whose counter-statement has no address is refused by the schema, which says so. */
function counterStatements(cell: Cell, lang: string): object[] {
  const [url, exact, ratingName] = [cell("counterUrl"), cell("counterText"), cell("rating")];
  if (!url && !exact && !ratingName) return [];
  const reviewer =
    cell("counterSpeaker") || (isWebUrl(url) ? new URL(url).hostname : UNKNOWN_SPEAKER);
  const stance = Stance.safeParse(cell("stance")).data ?? (ratingName ? "reviews" : "adds-context");
  return [
    {
      id: stableId("counter", url, exact),
      stance,
      speaker: { name: reviewer },
      summary: exact ? { lang, text: exact } : null,
      date: toDate(cell("counterDate")),
      url,
      review: ratingName || !exact ? { ratingName: ratingName || null, reviewer } : null,
    },
  ];
}

/** ISO 8601 as far as it goes; anything else is left out rather than guessed. */
function toDate(cell: string): object | null {
  const value = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(cell)?.[0];
  if (value === undefined) return null;
  const precision = value.length === 4 ? "year" : value.length === 7 ? "month" : "day";
  return { value, precision };
}
