/** What a column of a table can hold. */
export const TABLE_FIELDS = [
  "id",
  "lang",
  "proposition",
  "speaker",
  "role",
  "saidOn",
  "saidAt",
  "quote",
  "stance",
  "counterSpeaker",
  "counterText",
  "counterDate",
  "counterUrl",
  "rating",
  "topics",
] as const;
export type TableField = (typeof TABLE_FIELDS)[number];

/** Which column, counted from 0, holds a field. */
export type ColumnMapping = Partial<Record<TableField, number>>;

/** Names that columns have in the wild, in lower case without anything but letters. */
const NAMES: Readonly<Record<TableField, string>> = {
  id: "id key claimid",
  lang: "lang language",
  proposition: "proposition claim statement text claimreviewed",
  speaker: "speaker source author claimant who saidby",
  role: "role title function",
  saidOn: "saidon date claimdate",
  saidAt: "saidat link claimurl appearance sourceurl",
  quote: "quote quotation exact words",
  stance: "stance",
  counterSpeaker: "counterspeaker checker reviewer organisation organization publisher",
  counterText: "countertext answer explanation finding",
  counterDate: "counterdate reviewdate checked",
  counterUrl: "counterurl reviewurl factcheck url",
  rating: "rating counterrating verdict",
  topics: "topics topic tags keywords",
};

/** Guess from a table's header which column holds what; each column and field is used once. */
export function guessColumns(header: readonly string[]): ColumnMapping {
  const plain = header.map((name) => name.toLowerCase().replace(/[^a-z]/g, ""));
  const mapping: ColumnMapping = {};
  const used = new Set<number>();
  for (const field of TABLE_FIELDS) {
    const names = NAMES[field].split(" ");
    const column = names.map((name) => plain.indexOf(name)).find((at) => at >= 0 && !used.has(at));
    if (column === undefined) continue;
    mapping[field] = column;
    used.add(column);
  }
  return mapping;
}
