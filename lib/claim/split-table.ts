const DELIMITERS = [",", ";", "\t", "|"] as const;
const QUOTE = '"';
/** A header is looked for in the first so many characters. */
const MAX_HEADER = 20_000;

/**
 * Split a table's text into rows of cells: the delimiter is the one that stands most often in the
 * first row, cells may be quoted and then hold anything, a quotation mark in them written twice.
 * Rows without a word are left out; a quotation that is never closed ends with the text.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function splitTable(text: string): string[][] {
  const body = text.replace(/^\uFEFF/, "");
  const delimiter = guessDelimiter(body);
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at <= body.length; ) {
    const quoted = body[at] === QUOTE ? readQuoted(body, at) : { text: "", at };
    // What stands behind a closing mark belongs to the cell as well: real tables have words there.
    const end = findCellEnd(body, quoted.at, delimiter);
    row.push(quoted.text + body.slice(quoted.at, end));
    at = end;
    if (body[at] === delimiter) {
      at += 1;
      continue;
    }
    if (row.some((word) => word.trim() !== "")) rows.push(row);
    row = [];
    at += body.startsWith("\r\n", at) ? 2 : 1;
  }
  return rows;
}

function findCellEnd(body: string, start: number, delimiter: string): number {
  let end = start;
  while (end < body.length && body[end] !== delimiter && !isLineEnd(body[end])) end += 1;
  return end;
}

/** What a quotation says, and where it is over. */
function readQuoted(body: string, start: number): { text: string; at: number } {
  let [text, at] = ["", start + 1];
  for (;;) {
    const close = body.indexOf(QUOTE, at);
    if (close < 0) return { text: text + body.slice(at), at: body.length };
    text += body.slice(at, close);
    if (body[close + 1] !== QUOTE) return { text, at: close + 1 };
    text += QUOTE;
    at = close + 2;
  }
}

function isLineEnd(sign: string | undefined): boolean {
  return sign === "\n" || sign === "\r";
}

function guessDelimiter(body: string): string {
  const [firstLine = ""] = body
    .slice(0, MAX_HEADER)
    .replace(/"[^"]*"/g, "")
    .split(/[\r\n]/, 1);
  const count = (sign: string) => firstLine.split(sign).length;
  return DELIMITERS.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
