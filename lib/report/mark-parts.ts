/** A stretch of a text, and whether it is one of those looked for. */
export interface TextPart {
  text: string;
  isMarked: boolean;
}

/**
 * Cut a text into the parts that two texts differ by and the rest.
 *
 * @param values The differing words as they stand in the text, in any case; the longest win.
 * @returns Parts that make up `text` again, without empty ones.
 */
export function markParts(text: string, values: readonly string[]): TextPart[] {
  const wanted = values.filter(Boolean).toSorted((a, b) => b.length - a.length);
  const parts: TextPart[] = [];
  let from = 0;
  for (const { start, end } of findAll(text, wanted)) {
    if (start < from) continue;
    parts.push({ text: text.slice(from, start), isMarked: false });
    parts.push({ text: text.slice(start, end), isMarked: true });
    from = end;
  }
  parts.push({ text: text.slice(from), isMarked: false });
  return parts.filter((part) => part.text !== "");
}

/** Every occurrence as whole words, in text order, longer ones first where two begin together. */
function findAll(text: string, wanted: readonly string[]): { start: number; end: number }[] {
  const lower = text.toLowerCase();
  // A letter may change its length with its case ("İ"); then the places would not fit.
  if (lower.length !== text.length) return [];
  return wanted
    .flatMap((value) => occurrences(lower, value.toLowerCase()))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function occurrences(text: string, value: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length)) {
    const end = at + value.length;
    if (!isWord(text[at - 1]) && !isWord(text[end])) found.push({ start: at, end });
  }
  return found;
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
