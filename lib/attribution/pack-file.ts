import type { LanguagePack, VerbEntry } from "./language-pack.ts";

/**
 * A language pack as a file of its own, so that the background reads the languages it meets and no
 * others: JSON, with sets, maps and what verbs share written in a few marked objects.
 */
type PackFile = { entries: unknown[]; pack: unknown };

/** Write a pack. */
export function writePack(pack: LanguagePack): string {
  const entries = new Map<VerbEntry, number>();
  const words = [...pack.verbs.values(), ...[...pack.partneredVerbs.values()].flat()];
  for (const { entry } of words) if (!entries.has(entry)) entries.set(entry, entries.size);
  const written = JSON.stringify(pack, (_key, value: unknown) => mark(value, entries));
  return `{"entries":${JSON.stringify([...entries.keys()])},"pack":${written}}`;
}

function mark(value: unknown, entries: ReadonlyMap<unknown, number>): unknown {
  const entry = entries.get(value);
  if (entry !== undefined) return { $entry: entry };
  if (value instanceof Set) return { $set: [...value] };
  return value instanceof Map ? { $map: [...value] } : value;
}

/**
 * Read a pack that {@link writePack} wrote.
 *
 * @throws SyntaxError if the text is no JSON.
 */
export function readPack(text: string): LanguagePack {
  // The file is built with the extension, from a pack that the compiler has checked.
  const file = JSON.parse(text) as PackFile;
  return unmark(file.pack, file.entries) as LanguagePack;
}

function unmark(value: unknown, entries: readonly unknown[]): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => unmark(item, entries));
  if ("$entry" in value) return entries[Number(value.$entry)];
  if ("$set" in value && Array.isArray(value.$set)) return new Set(unmarkAll(value.$set, entries));
  if ("$map" in value && Array.isArray(value.$map)) {
    return new Map(value.$map.map(([key, item]) => [key, unmark(item, entries)]));
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, unmark(item, entries)]),
  );
}

function unmarkAll(values: readonly unknown[], entries: readonly unknown[]): unknown[] {
  return values.map((value) => unmark(value, entries));
}
