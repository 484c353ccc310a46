import type { Claim } from "../claim/claim.ts";
import { LIST_FORMAT, type ListHeader, parseClaimList, readClaims } from "../claim/claim-list.ts";
import { readTable } from "../claim/read-table.ts";
import type { RecordOutcome } from "../claim/record-outcome.ts";
import { splitTable } from "../claim/split-table.ts";
import { type ColumnMapping, guessColumns } from "../claim/table-columns.ts";
import { importClaimReviews } from "./import-claim-reviews.ts";
import { parseJsonLd } from "./json-ld.ts";
import { field } from "./read-field.ts";
import type { ImportSource } from "./to-claim.ts";

/** The longest text that is read, in characters: what a browser passes on in one message. */
export const MAX_IMPORT = 40_000_000;

export type Import = {
  kind: "list" | "records" | "claim-reviews" | "table";
  /** What the file says of itself, if it is a claim list. */
  list: ListHeader | null;
  claims: Claim[];
  outcomes: RecordOutcome[];
};

/** What was read, or a sentence on why there is nothing. */
export type Reading = { ok: true; value: Import } | { ok: false; why: string };

/**
 * Read a file of claims: a claim list, claims in JSON or one a line, ClaimReviews in JSON-LD, or a
 * table with commas, semicolons or tabs.
 *
 * @param columns For a table whose header is not understood.
 * @returns The claims and what became of each record, or a sentence on why there are none.
 */
export function readClaimText(
  text: string,
  source: ImportSource,
  columns?: ColumnMapping,
): Reading {
  if (text.length > MAX_IMPORT) {
    return fail(
      `The file is longer than ${MAX_IMPORT / 1_000_000} million characters. Cut it in parts.`,
    );
  }
  const start = text.trimStart().slice(0, 1);
  if (start === "") return fail("The file is empty.");
  return start === "{" || start === "[" ? readJson(text, source) : readCsv(text, source, columns);
}

function fail(why: string): { ok: false; why: string } {
  return { ok: false, why };
}

function readJson(text: string, source: ImportSource): Reading {
  const whole = parseJsonLd(text);
  if (whole === undefined) return readLines(text);
  const format = field(whole, "format");
  if (format === LIST_FORMAT.format) return readList(whole);
  const read = importClaimReviews(whole, source);
  if (read.outcomes.length > 0)
    return { ok: true, value: { kind: "claim-reviews", list: null, ...read } };
  if (Array.isArray(whole) || field(whole, "proposition") !== undefined)
    return readRecords([whole].flat());
  return fail("The file holds neither claims nor ClaimReviews.");
}

function readList(file: unknown): Reading {
  const parsed = parseClaimList(file);
  if (!parsed.ok) return parsed;
  const { list, claims, refused } = parsed.value;
  return { ok: true, value: { kind: "list", list, claims, outcomes: outcomesOf(claims, refused) } };
}

/** One record a line. A line that is no JSON is a record that is refused. */
function readLines(text: string): Reading {
  const lines = text.split("\n").filter((line) => line.trim());
  const records = lines.map((line) => parseJsonLd(line) ?? line);
  if (records.every((record) => typeof record === "string")) return fail("The file is no JSON.");
  return readRecords(records);
}

function readRecords(records: readonly unknown[]): Reading {
  const { claims, refused } = readClaims(records);
  return {
    ok: true,
    value: { kind: "records", list: null, claims, outcomes: outcomesOf(claims, refused) },
  };
}

function outcomesOf(
  claims: readonly Claim[],
  refused: readonly { index: number; id: string | null; why: string }[],
): RecordOutcome[] {
  const outcomes = claims.map(({ id, proposition }): RecordOutcome => {
    return { state: "imported", id, title: proposition.text.slice(0, 200) };
  });
  for (const { index, id, why } of refused) {
    outcomes.splice(index, 0, { state: "refused", title: id ?? `Record ${index + 1}`, why });
  }
  return outcomes;
}

function readCsv(text: string, source: ImportSource, columns: ColumnMapping | undefined): Reading {
  const [header = [], ...rows] = splitTable(text);
  const mapping = columns ?? guessColumns(header);
  if (mapping.proposition === undefined) {
    return fail(
      "No column of the table is called “claim”. Name the columns, or say which is which.",
    );
  }
  return {
    ok: true,
    value: { kind: "table", list: null, ...readTable(rows, { mapping, lang: source.lang }) },
  };
}
