import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findLanguagePack } from "../../lib/attribution/find-language-pack.ts";
import { type Span, textOf } from "../../lib/text/span.ts";
import { type CaseScore, type LanguageScore, scoreCases, summarise } from "./score-sentences.ts";
import { parseSentenceFile } from "./sentence-file.ts";

/** One folder a language, each with `tune.txt` and `held.txt`. */
export const LANGUAGE_CASES = fileURLToPath(new URL("../../tests/languages/", import.meta.url));

export const CASE_FILES = ["tune", "held"] as const;
export type CaseFile = (typeof CASE_FILES)[number];

/** The languages that have sentence files. */
export function listLanguages(): string[] {
  return existsSync(LANGUAGE_CASES) ? readdirSync(LANGUAGE_CASES).sort() : [];
}

/**
 * Score a language's pack on one of its files.
 *
 * @throws Error if the language has no pack.
 */
export function scoreLanguage(language: string, file: CaseFile): CaseScore[] {
  const pack = findLanguagePack(language);
  if (!pack) throw new Error(`there is no pack for "${language}" in lib/attribution/packs`);
  const path = join(LANGUAGE_CASES, language, `${file}.txt`);
  return scoreCases(parseSentenceFile(readFileSync(path, "utf8")), pack);
}

/**
 * Print a table with a line a file; with `isVerbose` also what went wrong in the tuning files. The
 * held files' errors are never shown: nobody may tune on them.
 */
export function printLanguages(
  { languages = listLanguages(), isVerbose = false }: { languages?: string[]; isVerbose?: boolean },
  print: (line: string) => void = console.log,
): void {
  print("language  file  cases      P      R     F1  source triple");
  for (const language of languages) {
    for (const file of CASE_FILES) {
      const scores = scoreLanguage(language, file);
      print(formatScore(language, file, summarise(scores)));
      if (!isVerbose || file !== "tune") continue;
      for (const line of scores.flatMap(formatErrors)) print(line);
    }
  }
}

function formatScore(language: string, file: CaseFile, score: LanguageScore): string {
  const { cases, precision, recall, f1, sources, triple } = score;
  const shares = [precision, recall, f1, sources, triple];
  const cells = shares.map((share) => (share * 100).toFixed(1).padStart(6));
  return `${language.padEnd(9)} ${file}  ${String(cases).padStart(5)} ${cells.join(" ")}`;
}

/** What went wrong in a case, under its heading; nothing if all is right. */
function formatErrors({ sentence, pairs, missed, extra }: CaseScore): string[] {
  const { text, heading, line } = sentence;
  const spell = (part: { source: Span[]; cue: Span[]; content: Span[] }) =>
    `S{${textOf(text, part.source)}} Q{${textOf(text, part.cue)}} C{${textOf(text, part.content)}}`;
  const wrong = pairs.filter(({ content, agreesOnSource, agreesOnCue }) => {
    return content < 0.99 || !agreesOnSource || !agreesOnCue;
  });
  const lines = [
    ...missed.map((gold) => `  missed  ${spell(gold)}`),
    ...extra.map((found) => `  extra   ${spell(found)}`),
    ...wrong.map(({ gold, found }) => `  spans   ${spell(found)}\n  not     ${spell(gold)}`),
  ];
  return lines.length === 0 ? [] : [`\n# ${heading} (line ${line})\n  ${text}`, ...lines];
}
