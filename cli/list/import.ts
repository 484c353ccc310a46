import { readFile, writeFile } from "node:fs/promises";
import { writeListFile } from "../../lib/claim/claim-list.ts";
import { decodeText } from "../../lib/claim/decode-text.ts";
import type { RecordOutcome } from "../../lib/claim/record-outcome.ts";
import {
  type ColumnMapping,
  TABLE_FIELDS,
  type TableField,
} from "../../lib/claim/table-columns.ts";
import type { Import } from "../../lib/claimreview/read-claim-text.ts";
import { readImport } from "../../lib/claimreview/read-import.ts";
import { CommandError, type Outcome } from "./outcome.ts";

export interface ImportOptions {
  out: string;
  /** BCP 47, for records that do not say. */
  lang: string;
  /** Where the file came from. */
  url: string | undefined;
  title: string | undefined;
  /** As in `claim=2,speaker=1`. */
  columns: string | undefined;
}

/**
 * Turn a file of ClaimReviews, a table or records into a claim list.
 *
 * @throws CommandError where there is nothing to write.
 */
export async function importFile(file: string, options: ImportOptions): Promise<Outcome> {
  const columns = options.columns === undefined ? undefined : toMapping(options.columns);
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) throw new CommandError([`${file}: there is no such file to read.`]);
  const { text, encoding } = decodeText(bytes);
  const read = readImport(text, { url: options.url ?? null, lang: options.lang }, columns);
  if (!read.ok) throw new CommandError([`${file}: ${read.why}`]);
  await writeFile(options.out, toListFile(read.value, options.title ?? file));
  const isOld = encoding === "windows-1252";
  const note = isOld ? [`${file}: read as Windows-1252, as it is no UTF-8.`] : [];
  return { lines: [...note, ...describe(read.value.outcomes, options.out)], code: 0 };
}

/** Columns are counted from 1, as people do. */
function toMapping(written: string): ColumnMapping {
  const mapping: ColumnMapping = {};
  for (const pair of written.split(",")) {
    const [name = "", column = ""] = pair.split("=");
    const field = toField(name.trim());
    if (!field || !/^[1-9]\d{0,3}$/.test(column.trim())) {
      throw new CommandError(
        [
          `--columns: “${pair}” is none of ${TABLE_FIELDS.join(", ")} with a column's number, as in proposition=2.`,
        ],
        2,
      );
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
  return writeListFile(header, claims);
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
