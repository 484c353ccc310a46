import { FRAMES, type LanguagePack, type VerbEntry, type VerbWord } from "./language-pack.ts";
import { inflectEnglish } from "./packs/inflect-english.ts";

/**
 * A language pack as a file of its own, so that the background reads the languages it meets and no
 * others: JSON, with sets, maps and what verbs share written in a few marked objects. English, whose
 * verbs are regular, has their lemmas alone: the file is half as large and read in half the time.
 */
type PackFile = { entries: PackedEntry[]; pack: unknown };

/** Write a pack. */
export function writePack(pack: LanguagePack): string {
  const entries = new Map<VerbEntry, number>();
  const words = [...pack.verbs.values(), ...[...pack.partneredVerbs.values()].flat()];
  for (const { entry } of words) if (!entries.has(entry)) entries.set(entry, entries.size);
  const written = JSON.stringify(pack, (_key, value: unknown) => {
    const isRegular = pack.language === "en" && value === pack.verbs;
    return isRegular ? { $inflect: [...entries.values()] } : mark(value, entries);
  });
  return `{"entries":${JSON.stringify([...entries.keys()].map(packEntry))},"pack":${written}}`;
}

/** An entry without the names of its fields: rates in the order of `FRAMES`. */
type PackedEntry = [all: number[], reporting: number[], rest: object];

function packEntry({ all, reporting, ...rest }: VerbEntry): PackedEntry {
  return [FRAMES.map((frame) => all[frame]), FRAMES.map((frame) => reporting[frame]), rest];
}

function unpackEntry([all, reporting, rest]: PackedEntry): unknown {
  const rates = (values: readonly number[]) =>
    Object.fromEntries(FRAMES.map((frame, index) => [frame, values[index]]));
  return { all: rates(all), reporting: rates(reporting), ...rest };
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
  return unmark(file.pack, file.entries.map(unpackEntry)) as LanguagePack;
}

function unmark(value: unknown, entries: readonly unknown[]): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => unmark(item, entries));
  if ("$entry" in value) return entries[Number(value.$entry)];
  if ("$inflect" in value && Array.isArray(value.$inflect)) {
    return inflectAll(value.$inflect.map((index) => entries[Number(index)]));
  }
  if ("$set" in value && Array.isArray(value.$set)) return new Set(unmarkAll(value.$set, entries));
  if ("$map" in value && Array.isArray(value.$map)) {
    return new Map(value.$map.map(([key, item]) => [key, unmark(item, entries)]));
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, unmark(item, entries)]),
  );
}

/** A spelling that two verbs share is the first one's, as in the pack. */
function inflectAll(entries: readonly unknown[]): Map<string, VerbWord> {
  const verbs = new Map<string, VerbWord>();
  for (const entry of entries as readonly VerbEntry[]) {
    for (const [spelling, forms] of inflectEnglish(entry.lemma)) {
      if (!verbs.has(spelling)) verbs.set(spelling, { entry, forms });
    }
  }
  return verbs;
}

function unmarkAll(values: readonly unknown[], entries: readonly unknown[]): unknown[] {
  return values.map((value) => unmark(value, entries));
}
