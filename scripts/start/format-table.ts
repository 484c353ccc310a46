import { textWidth, wrapText } from "./wrap-text.ts";

/** One column: its heading and its share of the width that is left. */
export interface Column {
  title: string;
  share: number;
}

const GAP = "  ";
const LEAST_WIDTH = 72;

/**
 * Lay out rows of wrapping cells as a table for a terminal.
 *
 * @param width Columns of the terminal; below 72 the cells of a row stand under one another.
 */
export function formatTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): string {
  if (width < LEAST_WIDTH) return rows.map((row) => stack(columns, row, width)).join("\n\n");
  const widths = shareOut(columns, width);
  const rule = widths.map((columnWidth) => "-".repeat(columnWidth)).join(GAP);
  const head = formatRow(
    columns.map(({ title }) => title),
    widths,
  );
  return [head, rule, rows.map((row) => formatRow(row, widths)).join("\n\n")].join("\n");
}

function shareOut(columns: readonly Column[], width: number): number[] {
  const free = width - GAP.length * (columns.length - 1);
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  return columns.map(({ share }) => Math.floor((free * share) / total));
}

function formatRow(cells: readonly string[], widths: readonly number[]): string {
  const wrapped = cells.map((cell, index) => wrapText(cell, widths[index] ?? 1));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  const lines = Array.from({ length: height }, (_, row) =>
    wrapped.map((cell, index) => pad(cell[row] ?? "", widths[index] ?? 1)).join(GAP),
  );
  return lines.map((line) => line.trimEnd()).join("\n");
}

function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - textWidth(text)));
}

function stack(columns: readonly Column[], row: readonly string[], width: number): string {
  const parts = row.flatMap((cell, index) => {
    if (cell === "") return [];
    const [first = "", ...others] = wrapText(`${columns[index]?.title}: ${cell}`, width - 2);
    return [first, ...others.map((line) => `  ${line}`)];
  });
  return parts.join("\n");
}
