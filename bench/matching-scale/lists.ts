import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readLines, type SetClaim, toClaim } from "../../scripts/eval/matching-sets.ts";
import { randomFrom } from "../../tests/seeded-random.ts";

/** Claims in a file, as a feed would cut them: reading one must not hold the worker up for long. */
const FILE_SIZE = 1_000;
/** Share of an invented claim's words that are taken from anywhere in the real ones ... */
const SWAPPED_SHARE = 0.25;
/** ... and of those that stand in none of them. */
const NEW_SHARE = 0.012;

/** A real entry as its set has it; what only some sets know is missing in others. */
interface Entry extends SetClaim {
  readonly date?: string;
  readonly verdict?: string;
  readonly url?: string;
}

/** Every real entry, politifact2b first: 119,857 in all. */
export function readEntries(sets: string): Entry[] {
  return ["politifact2b", "snopes2022", "scale"].flatMap((set) =>
    readLines<Entry>(join(sets, set, "claims.jsonl")),
  );
}

/**
 * Write a list's claims as line files. Beyond the real entries come copies of them, always the same
 * ones: a quarter of the words replaced by words from anywhere in the entries, one in eighty by a
 * made-up one, digits changed.
 *
 * @returns How many files were written, numbered from 0.
 */
export function writeList(folder: string, entries: readonly Entry[], claimCount: number): number {
  mkdirSync(folder, { recursive: true });
  const files = Math.ceil(claimCount / FILE_SIZE);
  for (let file = 0; file < files; file++) {
    const count = Math.min(FILE_SIZE, claimCount - file * FILE_SIZE);
    const lines = Array.from({ length: count }, (_, i) =>
      JSON.stringify(toRecord(entryAt(entries, file * FILE_SIZE + i))),
    );
    writeFileSync(join(folder, String(file)), lines.join("\n"));
  }
  return files;
}

function entryAt(entries: readonly Entry[], index: number): Entry {
  const real = entries[index];
  if (real) return real;
  const random = randomFrom(index);
  const model = pick(entries, random);
  const perturb = (text: string) => perturbWords(text, { entries, random });
  const title = model.title === undefined ? {} : { title: perturb(model.title) };
  const text = model.text === undefined ? {} : { text: perturb(model.text) };
  return { ...model, ...title, ...text, id: `${model.id}:${index}` };
}

interface Source {
  readonly entries: readonly Entry[];
  readonly random: () => number;
}

function perturbWords(text: string, { entries, random }: Source): string {
  const anyWord = () => {
    const entry = pick(entries, random);
    return pick((entry.text || entry.title || "word").split(" "), random);
  };
  const words = text.split(" ").map((word) => {
    const chance = random();
    if (/\d/.test(word)) return word.replace(/\d/g, () => String(Math.floor(random() * 10)));
    if (chance < SWAPPED_SHARE) return anyWord();
    if (chance < SWAPPED_SHARE + NEW_SHARE) return newWord(random);
    return word;
  });
  return words.join(" ");
}

const SYLLABLES = "ba ke li mo nu ra se ti vo zu chan der gor hal".split(" ");

function newWord(random: () => number): string {
  return Array.from({ length: 4 }, () => pick(SYLLABLES, random)).join("");
}

/** A record as a fact-checker's feed has it: what was said, where, and the check of it. */
function toRecord(entry: Entry): object {
  const url = entry.url ?? `https://www.snopes.com/fact-check/${entry.id}/`;
  const day = /^\d{4}-\d\d-\d\d/.exec(entry.date ?? "")?.[0];
  const date = day ? { date: { value: day, precision: "day" } } : {};
  const lang = entry.lang ?? "en";
  const publisher = new URL(url).hostname;
  // The set's own shape is the one that ranking is measured on; what a check adds is put around it.
  const claim = toClaim({ ...entry, text: cut(entry.text), title: cut(entry.title), lang });
  return {
    id: entry.id.replace(/[^\w.:-]/g, "-").slice(-120),
    proposition: { lang, text: claim.proposition.text },
    speaker: { name: claim.speaker.name },
    topics: claim.topics,
    utterances: [{ mode: "indirect", lang, ...date, url }],
    counterStatements: [
      {
        ...{ id: "check", stance: "reviews", url, ...date, publisher },
        speaker: { name: publisher },
        review: { ratingName: entry.verdict ?? "unrated", reviewer: publisher },
      },
    ],
  };
}

/** A few entries are shorter than a proposition may be. */
function cut(text = ""): string {
  const wordCount = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const enough = wordCount >= 3 ? text : text && `${text} (no more text)`;
  return enough.slice(0, 2_000);
}

function pick<T>(values: readonly T[], random: () => number): T {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error("expected something to pick from");
  return value;
}
