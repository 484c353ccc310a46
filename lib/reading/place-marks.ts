import { anchor } from "../anchoring/anchor.ts";
import type { TextMap } from "../article/text-map.ts";
import type { Mark } from "../highlight/hit-test.ts";
import type { MarkedRanges, MarkStyle } from "../highlight/mark-style.ts";
import type { CheckedStatement } from "../matching/checked-statement.ts";
import { describe, type SpanSelector } from "../selector/span-selector.ts";

/** A checked statement that can be found again after the page has changed. */
export interface Placed {
  checked: CheckedStatement;
  selectors: SpanSelector[];
}

/** Describe statements by place and words in the text they were found in. */
export function describeAll(text: string, statements: readonly CheckedStatement[]): Placed[] {
  return statements.map((checked) => ({
    checked,
    selectors: checked.statement.content.map((span) => describe(text, span)),
  }));
}

/**
 * Find every statement on the page as it is now. Those that are gone, or stand there in other words
 * than were checked, have no mark: a changed number is another statement.
 */
export function placeMarks(map: TextMap, placed: readonly Placed[]): Mark[] {
  return placed.flatMap(({ checked, selectors }) => {
    const found = anchor(map, selectors);
    const statementId = checked.statement.id;
    if (found.state !== "anchored") return [];
    const isSame = found.spans.every(
      ({ start, end }, index) => map.text.slice(start, end) === selectors[index]?.quote.exact,
    );
    return isSame ? [{ statementId, ranges: found.ranges }] : [];
  });
}

/** Sort marks into the styles they are painted in. */
export function rangesByStyle(marks: readonly Mark[], placed: readonly Placed[]): MarkedRanges {
  const styleOf = new Map(placed.map(({ checked }) => [checked.statement.id, toStyle(checked)]));
  const ranges: Record<MarkStyle, Range[]> = { attributed: [], disputed: [], unsourced: [] };
  for (const mark of marks) {
    ranges[styleOf.get(mark.statementId) ?? "attributed"].push(...mark.ranges);
  }
  return ranges;
}

function toStyle({ statement, match }: CheckedStatement): MarkStyle {
  if (statement.voice === "own") return "unsourced";
  return match && match.counterCount > 0 ? "disputed" : "attributed";
}
