/**
 * On which line each record of a list file begins.
 *
 * @param text JSON that parses: an object with an array `claims`.
 * @returns Counted from 1, in the order of the records.
 */
export function findRecordLines(text: string): number[] {
  const start = findClaims(text);
  if (start < 0) return [];
  const lines: number[] = [];
  let [depth, line, isBetween] = [0, countLines(text.slice(0, start)), true];
  for (let at = start; at < text.length && depth >= 0; at += 1) {
    const sign = text[at] ?? "";
    if (sign === "\n") line += 1;
    if (/\s/.test(sign)) continue;
    if (depth === 0 && isBetween && sign !== "]") lines.push(line);
    isBetween = depth === 0 && sign === ",";
    if (sign === '"') at = endOfString(text, at);
    else if (sign === "{" || sign === "[") depth += 1;
    else if (sign === "}" || sign === "]") depth -= 1;
  }
  return lines;
}

/** Where the array's first element may stand; -1 where there is no such array. */
function findClaims(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === "{" || sign === "[") depth += 1;
    else if (sign === "}" || sign === "]") depth -= 1;
    else if (sign === '"') {
      const end = endOfString(text, at);
      const value = /^\s*:\s*\[/.exec(text.slice(end + 1, end + 1_000));
      if (depth === 1 && value && text.slice(at, end + 1) === '"claims"') {
        return end + 1 + value[0].length;
      }
      at = end;
    }
  }
  return -1;
}

/** Where a string that begins at a quotation mark ends. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at;
}

function countLines(text: string): number {
  return text.split("\n").length;
}
