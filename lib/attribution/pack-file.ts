import {
  FRAMES,
  type LanguagePack,
  type PartneredVerb,
  type Rates,
  type VerbEntry,
  type VerbForms,
  type VerbWord,
} from "./language-pack.ts";
import { inflectEnglish } from "./packs/inflect-english.ts";

/**
 * A language pack as a file of its own, so that the background reads the languages it meets and no
 * others: JSON, with sets and maps as marked objects. Verbs, nine tenths of it, are numbers that
 * point into tables of what they share; written out, the Portuguese ones took 2.6 MB and ten times as
 * long to read. English, whose verbs are regular, has their lemmas alone.
 */
interface PackFile {
  tables: Tables;
  verbs: readonly PackedVerb[];
  partneredVerbs: readonly PackedPartners[];
  /** The rest of the pack. */
  pack: unknown;
}

interface Tables {
  /** In the order of `FRAMES`. */
  rates: (readonly number[])[];
  entries: PackedEntry[];
  forms: VerbForms[];
  partners: (readonly string[])[];
}

/** Places in the table of rates, and what the entry says besides. */
type PackedEntry = readonly [all: number, reporting: number, rest: Omit<VerbEntry, keyof RatesOf>];
type RatesOf = Pick<VerbEntry, "all" | "reporting">;

/** A spelling with places in the tables; for English a lemma, and `null` for its forms. */
type PackedVerb = readonly [spelling: string, entry: number, forms: number | null];

/** A spelling, and for each partner three places in the tables. */
type PackedPartners = readonly [spelling: string, places: readonly number[]];

/** Write a pack. */
export function writePack({ verbs, partneredVerbs, ...rest }: LanguagePack): string {
  const tables = new TableWriter();
  const file: PackFile = {
    tables: tables.written,
    verbs: rest.language === "en" ? packLemmas(verbs, tables) : packVerbs(verbs, tables),
    partneredVerbs: [...partneredVerbs].map(([spelling, words]) => [
      spelling,
      words.flatMap(({ entry, forms, partner }) => [
        tables.entry(entry),
        tables.place("forms", forms),
        tables.place("partners", partner),
      ]),
    ]),
    pack: rest,
  };
  return JSON.stringify(file, (_key, value: unknown) => mark(value));
}

function packVerbs(verbs: LanguagePack["verbs"], tables: TableWriter): PackedVerb[] {
  return [...verbs].map(([spelling, { entry, forms }]) => [
    spelling,
    tables.entry(entry),
    tables.place("forms", forms),
  ]);
}

function packLemmas(verbs: LanguagePack["verbs"], tables: TableWriter): PackedVerb[] {
  const entries = new Set([...verbs.values()].map(({ entry }) => entry));
  return [...entries].map((entry) => [entry.lemma, tables.entry(entry), null]);
}

/** Gives equal things one place. */
class TableWriter {
  readonly written: Tables = { rates: [], entries: [], forms: [], partners: [] };
  private readonly places = new Map<unknown, number>();

  /** An entry is one thing for all forms of its verb, and another than its equal. */
  entry(entry: VerbEntry): number {
    const known = this.places.get(entry);
    if (known !== undefined) return known;
    const { all, reporting, ...rest } = entry;
    const rates = [all, reporting].map((of) =>
      this.place(
        "rates",
        FRAMES.map((frame) => of[frame]),
      ),
    );
    const place = this.written.entries.push([rates[0] ?? 0, rates[1] ?? 0, rest]) - 1;
    this.places.set(entry, place);
    return place;
  }

  place<T extends "rates" | "forms" | "partners">(table: T, value: Tables[T][number]): number {
    const key = `${table} ${JSON.stringify(value)}`;
    const known = this.places.get(key);
    if (known !== undefined) return known;
    // The compiler does not see that a table takes its own items.
    const place = (this.written[table] as Tables[T][number][]).push(value) - 1;
    this.places.set(key, place);
    return place;
  }
}

function mark(value: unknown): unknown {
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
  const { tables, verbs, partneredVerbs, pack } = JSON.parse(text) as PackFile;
  const rates = tables.rates.map(readRates);
  const read: ReadTables = {
    ...tables,
    entries: tables.entries.map(([all, reporting, rest]) => ({
      ...rest,
      all: get(rates, all),
      reporting: get(rates, reporting),
    })),
  };
  return {
    ...(unmark(pack) as Omit<LanguagePack, "verbs" | "partneredVerbs">),
    verbs: readVerbs(verbs, read),
    partneredVerbs: new Map(
      partneredVerbs.map(([spelling, places]) => [spelling, readPartners(places, read)]),
    ),
  };
}

type ReadTables = Omit<Tables, "entries"> & { entries: readonly VerbEntry[] };

function readRates(values: readonly number[]): Rates {
  // A file has as many as there are frames.
  return Object.fromEntries(FRAMES.map((frame, index) => [frame, values[index]])) as Rates;
}

/** A spelling that two lemmas share is the first one's, as in the pack. */
function readVerbs(packed: readonly PackedVerb[], tables: ReadTables): Map<string, VerbWord> {
  const verbs = new Map<string, VerbWord>();
  for (const [spelling, place, formsPlace] of packed) {
    const entry = get(tables.entries, place);
    const forms: Iterable<readonly [string, VerbForms]> =
      formsPlace === null ? inflectEnglish(spelling) : [[spelling, get(tables.forms, formsPlace)]];
    for (const [form, kinds] of forms)
      if (!verbs.has(form)) verbs.set(form, { entry, forms: kinds });
  }
  return verbs;
}

function readPartners(places: readonly number[], tables: ReadTables): PartneredVerb[] {
  const verbs: PartneredVerb[] = [];
  for (let i = 0; i + 2 < places.length; i += 3) {
    verbs.push({
      entry: get(tables.entries, places[i]),
      forms: get(tables.forms, places[i + 1]),
      partner: get(tables.partners, places[i + 2]),
    });
  }
  return verbs;
}

function get<T>(table: readonly T[], place: number | undefined): T {
  const item = place === undefined ? undefined : table[place];
  if (item === undefined) throw new Error(`expected a place below ${table.length}, not ${place}`);
  return item;
}

function unmark(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(unmark);
  if ("$set" in value && Array.isArray(value.$set)) return new Set(value.$set);
  if ("$map" in value && Array.isArray(value.$map)) {
    return new Map(value.$map.map(([key, item]) => [key, unmark(item)]));
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, unmark(item)]));
}
