/** The middle one of some numbers, the higher of two middle ones. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const median = sorted[sorted.length >> 1];
  if (median === undefined) throw new Error("expected at least one value");
  return median;
}

/** `81.3 ms`, with the fastest and slowest behind it when there are several. */
export function formatMs(values: readonly number[]): string {
  const median = `${medianOf(values).toFixed(1)} ms`;
  if (values.length < 2) return median;
  return `${median} (${Math.min(...values).toFixed(1)}-${Math.max(...values).toFixed(1)})`;
}

/** Whether a figure is within its bar, in a word. */
export function judge(isWithin: boolean): string {
  return isWithin ? "ok" : "OVER";
}

/** One line of a table: what was measured, the figure, and more about it. */
export function formatRow(name: string, figure: string, note = ""): string {
  return `  ${name.padEnd(34)}${figure.padStart(26)}  ${note}`.trimEnd();
}
