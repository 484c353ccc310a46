import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { decodeText } from "../lib/claim/decode-text.ts";
import type { RecordOutcome } from "../lib/claim/record-outcome.ts";
import { type ColumnMapping, TABLE_FIELDS, type TableField } from "../lib/claim/table-columns.ts";
import { type Import, readImport } from "../lib/claimreview/read-import.ts";
import type { Outcome } from "./outcome.ts";

export const IMPORT_USAGE =
  "npm run list -- import FILE --out LIST.json [--lang en] [--url WHERE] [--columns claim=2,speaker=1]";

const OPTIONS = {
  out: { type: "string" },
  lang: { type: "string", default: "en" },
  url: { type: "string" },
  columns: { type: "string" },
  title: { type: "string" },
} as const;

/** Turn a file of ClaimReviews, a table or records into a claim list. */
export async function runImport(args: readonly string[]): Promise<Outcome> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
  });
  const [file] = positionals;
  if (!file || !values.out) return { lines: [`usage: ${IMPORT_USAGE}`], code: 2 };
  const columns = values.columns === undefined ? undefined : toMapping(values.columns);
  if (typeof columns === "string") return { lines: [columns], code: 2 };
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) return { lines: [`${file}: there is no such file to read.`], code: 1 };
  const { text, encoding } = decodeText(bytes);
  const source = { url: values.url ?? null, lang: values.lang };
  const read = readImport(text, source, columns);
  if (!read.ok) return { lines: [`${file}: ${read.why}`], code: 1 };
  await writeFile(values.out, toListFile(read.value, values.title ?? file));
  const note =
    encoding === "windows-1252" ? [`${file}: read as Windows-1252, as it is no UTF-8.`] : [];
  return { lines: [...note, ...describe(read.value.outcomes, values.out)], code: 0 };
}

/** Columns are counted from 1, as people do. */
function toMapping(written: string): ColumnMapping | string {
  const mapping: ColumnMapping = {};
  for (const pair of written.split(",")) {
    const [name = "", column = ""] = pair.split("=");
    const field = toField(name.trim());
    if (!field || !/^[1-9]\d{0,3}$/.test(column.trim())) {
      return `--columns: “${pair}” is none of ${TABLE_FIELDS.join(", ")} with a column's number, as in proposition=2.`;
    }
    mapping[field] = Number(column) - 1;
  }
  return mapping;
}

function toField(name: string): TableField | undefined {
  return name === "claim" ? "proposition" : TABLE_FIELDS.find((field) => field === name);
}

function toListFile({ list, claims }: Import, title: string): string {
  const header = list ?? { id: "imported", title, publisher: "unknown" };
  const file = { format: "says-who-claims", version: 1, list: header, claims };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function describe(outcomes: readonly RecordOutcome[], out: string): string[] {
  const count = (state: RecordOutcome["state"]) =>
    outcomes.filter((one) => one.state === state).length;
  const refusals = outcomes.flatMap((one) =>
    one.state === "refused" ? [`${one.title}: ${one.why}`] : [],
  );
  const summary = `${out}: ${count("imported")} claims; ${count("merged")} records merged into them, ${count("refused")} refused.`;
  return [...refusals, summary];
}
