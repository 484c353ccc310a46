import type { CheckedStatement } from "../matching/checked-statement.ts";

/** One source's part of an article's attributed words; `name` is empty for "no source named". */
export interface SourceShare {
  name: string;
  /** Part of all attributed words, 0..1. */
  share: number;
}

/**
 * Whose words fill an article: the attributed words by source, the largest share first.
 *
 * @param statements All statements of the article; those in its own voice are left out.
 * @returns Shares that add up to 1, or `[]` where nothing is attributed.
 */
export function findSourceMix(statements: readonly CheckedStatement[]): SourceShare[] {
  const words = new Map<string, number>();
  for (const { statement, wording } of statements) {
    if (statement.voice === "own") continue;
    const name = wording.resolvedSource ?? wording.source;
    words.set(name, (words.get(name) ?? 0) + countWords(wording.content));
  }
  const total = [...words.values()].reduce((sum, count) => sum + count, 0);
  return [...words]
    .map(([name, count]) => ({ name, share: count / total }))
    .sort((a, b) => b.share - a.share);
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
