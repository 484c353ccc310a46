import type { Mark } from "../highlight/hit-test.ts";

/**
 * The mark one step on from a statement, in text order; behind the last comes the first.
 *
 * @param current The statement to go on from; without one, or where it is no longer marked, the
 *   walk begins at what is in view.
 */
export function findStep(
  marks: readonly Mark[],
  current: number | undefined,
  by: 1 | -1,
): Mark | undefined {
  const at = marks.findIndex(({ statementId }) => statementId === current);
  if (at >= 0) return marks[(at + by + marks.length) % marks.length];
  return by === 1
    ? (marks.find((mark) => topOf(mark) >= 0) ?? marks[0])
    : (marks.findLast((mark) => topOf(mark) < 0) ?? marks.at(-1));
}

function topOf({ ranges }: Mark): number {
  return ranges[0]?.getBoundingClientRect().top ?? 0;
}
