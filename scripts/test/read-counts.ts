/** How many tests passed and failed; skipped ones are neither. */
export interface TestCounts {
  passed: number;
  failed: number;
}

/**
 * Read the counts out of what vitest's JSON reporter wrote.
 *
 * @returns Zeros for anything that is not such a report.
 */
export function readCounts(report: unknown): TestCounts {
  return { passed: field(report, "numPassedTests"), failed: field(report, "numFailedTests") };
}

/** The sum of several runs. */
export function addCounts(counts: readonly TestCounts[]): TestCounts {
  return {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
  };
}

function field(report: unknown, name: string): number {
  if (typeof report !== "object" || report === null) return 0;
  const value = Object.entries(report).find(([key]) => key === name)?.[1];
  return typeof value === "number" ? value : 0;
}
