/** Longer files are not searched: each step of the search reads the file's beginning once more. */
const MAX_SEARCHED = 20_000_000;

/** A place in a text, both numbers counted from 1. */
export interface TextPlace {
  line: number;
  column: number;
}

/**
 * Where a text ceases to be JSON. The engine does not always tell, so the longest beginning that
 * could still become JSON is searched for.
 *
 * @param text Text that does not parse.
 * @returns `undefined` for a very long text.
 */
export function findJsonFault(text: string): TextPlace | undefined {
  if (text.length > MAX_SEARCHED) return undefined;
  let [good, bad] = [0, text.length + 1];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (couldBecomeJson(text.slice(0, middle))) good = middle;
    else bad = middle;
  }
  const before = text.slice(0, good).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function couldBecomeJson(start: string): boolean {
  try {
    JSON.parse(start);
    return true;
  } catch (error) {
    const { message } = error as SyntaxError; // the only thing JSON.parse throws
    if (/end of JSON input|Unterminated string/.test(message)) return true;
    return Number(/at position (\d+)/.exec(message)?.[1]) === start.length;
  }
}
