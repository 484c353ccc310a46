import { isAlive } from "./anchor.ts";

/** The part of a mark that is guarded. */
interface Marked {
  ranges: readonly Range[];
}

/** Knows which words each mark was put on. */
export interface MarkGuard {
  /** Those marks that still stand on their words, or stand nowhere: the page may bring them back. */
  keepTrue<T extends Marked>(marks: readonly T[]): T[];
}

/**
 * Remember the words under marks just placed. A live range follows its nodes, also when the page
 * writes other words into them.
 */
export function createMarkGuard(marks: readonly Marked[]): MarkGuard {
  const words = new Map<Range, string>();
  for (const { ranges } of marks) for (const range of ranges) words.set(range, String(range));
  const isTrue = (range: Range) => !isAlive(range) || String(range) === words.get(range);
  return { keepTrue: (marks) => marks.filter(({ ranges }) => ranges.every(isTrue)) };
}
