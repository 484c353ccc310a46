import { parseJson } from "../claim/parse-json.ts";

/** A longer script is no structured data of an article. */
const MAX_SCRIPT = 2_000_000;

/** More scripts than this on one page are not looked at. */
const MAX_SCRIPTS = 200;

/** The contents of a page's JSON-LD scripts, in page order. Works on HTML as it was sent. */
export function findJsonLdScripts(html: string): string[] {
  const found: string[] = [];
  const opening = /<script\b[^>]*\btype\s*=\s*["']?application\/ld\+json\b[^>]*>/gi;
  for (
    let match = opening.exec(html);
    match && found.length < MAX_SCRIPTS;
    match = opening.exec(html)
  ) {
    const start = opening.lastIndex;
    const end = html.slice(start, start + MAX_SCRIPT).search(/<\/script/i);
    if (end < 0) continue;
    found.push(html.slice(start, start + end));
    opening.lastIndex = start + end;
  }
  return found;
}

/**
 * Parse JSON-LD as pages really write it: wrapped in comments or CDATA, with raw line breaks inside
 * strings, with a comma too many.
 *
 * @returns undefined where it is no JSON even so.
 */
export function parseJsonLd(script: string): unknown {
  const bare = script
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/, "")
    .replace(/^\uFEFF/, "")
    .trim();
  return parseJson(bare) ?? parseJson(mendJson(bare));
}

/** Escape raw control characters inside strings and drop commas before a closing bracket. */
function mendJson(text: string): string {
  let mended = "";
  let isString = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? "";
    if (isString && character === "\\") {
      mended += character + (text[++at] ?? "");
      continue;
    }
    if (character === '"') isString = !isString;
    const isLoneComma =
      !isString && character === "," && /^\s*[\]}]/.test(text.slice(at + 1, at + 200));
    if (isLoneComma) continue;
    const isControl = isString && character < " ";
    mended += isControl ? JSON.stringify(character).slice(1, -1) : character;
  }
  return mended;
}
