/** What JSON can say. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** A field's value nests two deep; deeper ones are not ours and could exhaust the stack. */
const MAX_DEPTH = 8;

/** Whether a value is plain JSON of bearable depth, without a key that could reach a prototype. */
export function isPlainJson(value: unknown, depth = 0): value is Json {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || depth >= MAX_DEPTH) return false;
  if (Object.hasOwn(value, "__proto__")) return false;
  return Object.values(value).every((part) => isPlainJson(part, depth + 1));
}

/** The same text for equal values, whatever the order of their keys. */
export function toCanonicalText(value: Json): string {
  return JSON.stringify(value, (_key, part: Json) => (isRecord(part) ? sortKeys(part) : part));
}

function sortKeys(record: { [key: string]: Json }): { [key: string]: Json } {
  const names = Object.keys(record).sort();
  return Object.fromEntries(names.map((name) => [name, record[name] ?? null]));
}

/** Whether a value is an object with named parts. */
export function isRecord(value: unknown): value is { [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
