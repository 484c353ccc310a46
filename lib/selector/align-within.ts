import type { Span } from "../text/span.ts";

/**
 * Align a whole pattern with the stretch of a window that takes the fewest edits (insert, delete,
 * replace), by dynamic programming over window × pattern.
 *
 * @see Sellers, "The theory and computation of evolutionary distances", 1980: free ends in the text
 */
export function alignWithin(
  text: string,
  window: Span,
  pattern: string,
): Span & { errors: number } {
  const rows = pattern.length + 1;
  let errors = Int32Array.from({ length: rows }, (_, row) => row);
  let starts = new Int32Array(rows).fill(window.start);
  let nextErrors = new Int32Array(rows);
  let nextStarts = new Int32Array(rows);
  let best = { start: window.start, end: window.start, errors: pattern.length };
  for (let at = window.start; at < window.end; at += 1) {
    nextErrors[0] = 0;
    nextStarts[0] = at + 1;
    const code = text.charCodeAt(at);
    for (let row = 1; row < rows; row += 1) {
      const replace = cell(errors, row - 1) + (pattern.charCodeAt(row - 1) === code ? 0 : 1);
      const skipText = cell(errors, row) + 1;
      const skipPattern = cell(nextErrors, row - 1) + 1;
      const least = Math.min(replace, skipText, skipPattern);
      nextErrors[row] = least;
      if (least === replace) nextStarts[row] = cell(starts, row - 1);
      else nextStarts[row] = least === skipText ? cell(starts, row) : cell(nextStarts, row - 1);
    }
    [errors, nextErrors] = [nextErrors, errors];
    [starts, nextStarts] = [nextStarts, starts];
    const total = cell(errors, rows - 1);
    if (total < best.errors) best = { start: cell(starts, rows - 1), end: at + 1, errors: total };
  }
  return best;
}

/** Row indices stay within the arrays; the `0` is for the compiler only. */
function cell(column: Int32Array, row: number): number {
  return column[row] ?? 0;
}
