import type { CheckedStatement } from "../matching/checked-statement.ts";

export const STATEMENT_KINDS = ["all", "matched", "unattributed", "countered"] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** What somebody looks for among a page's statements. */
export interface StatementFilter {
  kind: StatementKind;
  /** A source as {@link sourceOf} names it; `null` for all of them. */
  source: string | null;
  /** Words that must all stand in the source or the content, whatever their case. */
  words: string;
}

/** The statements that pass a filter, in their order. */
export function filterStatements(
  statements: readonly CheckedStatement[],
  { kind, source, words }: StatementFilter,
): CheckedStatement[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  return statements.filter(
    (checked) =>
      isOfKind(checked, kind) &&
      (source === null || sourceOf(checked) === source) &&
      hasWords(checked, wanted),
  );
}

/** Who a statement is attributed to, in full where that is known; `null` where nobody is named. */
export function sourceOf({ statement, wording }: CheckedStatement): string | null {
  if (statement.voice === "own") return null;
  return wording.resolvedSource || wording.source || null;
}

/** The sources of a page, those with most statements first. */
export function listSources(
  statements: readonly CheckedStatement[],
): { source: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const source of statements.map(sourceOf)) {
    if (source) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return [...counts]
    .map(([source, count]) => ({ source, count }))
    .sort((a, b) => b.count - a.count || a.source.localeCompare(b.source));
}

function isOfKind(checked: CheckedStatement, kind: StatementKind): boolean {
  switch (kind) {
    case "all":
      return true;
    case "matched":
      return checked.match !== null;
    case "unattributed":
      return sourceOf(checked) === null;
    case "countered":
      return (checked.match?.counterCount ?? 0) > 0;
    default:
      return kind satisfies never;
  }
}

function hasWords({ wording }: CheckedStatement, wanted: readonly string[]): boolean {
  const text = fold(`${wording.source} ${wording.resolvedSource ?? ""} ${wording.content}`);
  return wanted.every((word) => text.includes(word));
}

/** Case and accents do not count when one looks for a word. */
function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
