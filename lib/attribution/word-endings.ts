import type { AnnotatedText } from "./annotate-text.ts";

const CLOSING = /^(?:["”“»«’‘']|''|’’)$/;

/** Where the quotation marks open that close at a token, be what they hold speech or a name. */
export function marksTo({ inMarks, tokens }: AnnotatedText, at: number): number | undefined {
  if (!inMarks[at] || !CLOSING.test(tokens[at]?.text ?? "")) return undefined;
  let first = at;
  while (first > 0 && inMarks[first - 1]) first--;
  return first;
}

/** Whether a word ends in one of the given endings, or is one. */
export function hasEnding(lower: string, endings: readonly string[]): boolean {
  return endings.some(
    (ending) => lower.endsWith(ending) && (lower === ending || lower.length > ending.length + 1),
  );
}
