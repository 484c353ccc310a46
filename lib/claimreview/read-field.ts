import { isWebUrl } from "../claim/web-url.ts";

/** What real feeds put where a text belongs: a text, an object that holds one, a list of either. */
export function textOf(value: unknown, max: number): string | null {
  for (const item of [value].flat(3)) {
    const text = typeof item === "object" && item !== null ? textInside(item) : toText(item);
    const clean = text === null ? "" : decodeEntities(text).replace(/\s+/g, " ").trim();
    if (clean) return clean.slice(0, max);
  }
  return null;
}

function textInside(node: object): string | null {
  for (const key of ["@value", "name", "alternateName", "text"]) {
    const text = toText(field(node, key));
    if (text) return text;
  }
  return null;
}

function toText(value: unknown): string | null {
  return typeof value === "string" || typeof value === "number" ? String(value) : null;
}

/** An object's own field; inherited ones ("__proto__", "constructor") are nothing. */
export function field(node: unknown, key: string): unknown {
  if (typeof node !== "object" || node === null || !Object.hasOwn(node, key)) return undefined;
  return Object.getOwnPropertyDescriptor(node, key)?.value;
}

/** Numbers, also written as strings: "3", "3,5", "4 / 5". */
export function numberOf(value: unknown): number | null {
  const text = textOf(value, 40);
  const digits = text?.match(/^-?\d+(?:[.,]\d+)?(?=\s*(?:$|\/))/)?.[0];
  return digits === undefined ? null : Number(digits.replace(",", "."));
}

/** Every web address in a field: one, a list, objects with one, or two in one string. */
export function urlsOf(value: unknown): string[] {
  const found: string[] = [];
  for (const item of [value].flat(3)) {
    if (typeof item === "string") found.push(...splitUrls(item));
    else for (const key of ["url", "@id", "contentUrl"]) found.push(...splitUrls(field(item, key)));
  }
  return [...new Set(found)];
}

/** The longest address that is kept; the claim schema's bound. */
const MAX_URL = 2_000;

function splitUrls(value: unknown): string[] {
  if (typeof value !== "string") return [];
  const parts = decodeEntities(value).split(/[\s,;|]+(?=https?:\/\/)|\s+/i);
  return parts
    .map((part) => part.replace(/[,;]+$/, ""))
    .filter((part) => part.length <= MAX_URL && isWebUrl(part));
}

/** The entities that stand in feeds whose text was taken from HTML; others stay as they are. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  laquo: "«",
  raquo: "»",
  ndash: "–",
  mdash: "—",
  hellip: "…",
};

/** Decode HTML entities once: what looks like a tag afterwards is text and stays text. */
export function decodeEntities(text: string): string {
  return text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (whole, name: string) => {
    if (!name.startsWith("#")) {
      return Object.hasOwn(ENTITIES, name.toLowerCase())
        ? (ENTITIES[name.toLowerCase()] ?? whole)
        : whole;
    }
    const isHex = /^#x/i.test(name);
    const code = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10);
    const isCharacter = code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : whole;
  });
}
