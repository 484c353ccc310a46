import { vi } from "vitest";
import type { CheckedStatement } from "../../lib/matching/checked-statement.ts";
import type { TabReport } from "../../lib/messaging/protocol.ts";
import type { BrowserDriver, DrivenPage } from "../../scripts/drive/driver.ts";
import { send } from "./rig.ts";

const WAIT = { timeout: 20_000, interval: 100 };

/** The words under the marks of each style, in the order they were painted in. */
export type MarkedWords = Record<string, string[]>;

/** What is marked on a page now, as the page itself can list it. */
export function marksOn(page: DrivenPage): Promise<MarkedWords> {
  return page.evaluate(() => {
    const words: Record<string, string[]> = {};
    CSS.highlights.forEach((highlight, name) => {
      const ranges = Array.from(highlight as Iterable<Range>, String);
      words[name] = ranges.filter((text) => text !== "");
    });
    return words;
  });
}

/** The words of all marks, whatever their style. */
export async function allMarksOn(page: DrivenPage): Promise<string[]> {
  return Object.values(await marksOn(page)).flat();
}

/** The statements the background found on a page that has an article. */
export function statementsOn(driver: BrowserDriver, page: DrivenPage): Promise<CheckedStatement[]> {
  return vi.waitFor(async () => {
    const request = { tabId: await page.tabId() };
    // The answer of our own background, which the protocol types.
    const report = (await send(driver, { type: "tabReport", request })) as TabReport;
    const outcome = report.state === "read" ? report.reading.outcome : report;
    if (outcome.state !== "checked") throw new Error(`expected a checked page: ${outcome.state}`);
    return outcome.statements;
  }, WAIT);
}

/** The marks that these statements must have, letters only: each word of each, and no other. */
export function lettersByStyle(statements: readonly CheckedStatement[]): Record<string, string> {
  const letters: Record<string, string> = {};
  for (const { statement, match, wording } of statements) {
    const isDisputed = match !== null && match.counterCount > 0;
    const attributed = isDisputed ? "disputed" : "attributed";
    const style = `says-who-${statement.voice === "own" ? "unsourced" : attributed}`;
    letters[style] = (letters[style] ?? "") + lettersOf(wording.content);
  }
  return letters;
}

/** The letters of what is marked, by style; styles without a mark are left out. */
export function lettersOfMarks(marks: MarkedWords): Record<string, string> {
  const entries = Object.entries(marks).map(([name, words]) => [name, lettersOf(words.join(""))]);
  return Object.fromEntries(entries.filter(([, letters]) => letters !== ""));
}

/** Spaces, soft hyphens and marks between two pieces of a statement are nobody's words. */
export function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}
