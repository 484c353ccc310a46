import type { Attribution } from "../../lib/attribution/attribution.ts";
import type { DetectionMode } from "../../lib/attribution/detect-attributions.ts";
import { type Span, textOf } from "../../lib/text/span.ts";
import { detectIn, type EvalDocument, type EvalGold } from "./attribution-documents.ts";
import { pairUp } from "./score-sentences.ts";
import { templateOf } from "./template-of.ts";

/** What became of the attributions of one template. */
type Tally = { gold: number; missed: string[]; extra: string[]; spans: string[] };

/** How many examples of each error are shown. */
const EXAMPLES = 6;

/**
 * Print what went wrong in annotated documents, template by template: attributions missed, found
 * where there are none, and found with another source or other words.
 */
export function printErrors(
  documents: readonly EvalDocument[],
  mode: DetectionMode,
  print: (line: string) => void = console.log,
): void {
  const tallies = new Map<string, Tally>();
  for (const document of documents) addDocument(document, mode, tallies);
  const sorted = [...tallies].sort(([, a], [, b]) => b.gold - a.gold);
  print(`\n${"template".padEnd(34)}   gold missed  extra  spans`);
  for (const [template, { gold, missed, extra, spans }] of sorted) {
    const cells = [gold, missed.length, extra.length, spans.length];
    print(`${template.padEnd(34)} ${cells.map((cell) => String(cell).padStart(6)).join(" ")}`);
  }
  for (const [template, tally] of sorted) printExamples(template, tally, print);
}

function printExamples(template: string, tally: Tally, print: (line: string) => void): void {
  print(`\n# ${template}`);
  for (const kind of ["missed", "extra", "spans"] as const) {
    for (const example of tally[kind].slice(0, EXAMPLES)) print(`  ${kind.padEnd(7)}${example}`);
  }
}

function addDocument(
  document: EvalDocument,
  mode: DetectionMode,
  tallies: Map<string, Tally>,
): void {
  const { text, gold } = document;
  const found = detectIn(document, mode);
  const wanted = gold.filter(({ kind }) => mode === "all" || kind === "reporting");
  const pairs = pairUp({ text, attributions: gold }, found);
  const tallyOf = (one: EvalGold | Attribution) => {
    const template = templateOf(document, one);
    const tally = tallies.get(template) ?? { gold: 0, missed: [], extra: [], spans: [] };
    tallies.set(template, tally);
    return tally;
  };
  for (const one of wanted) {
    const tally = tallyOf(one);
    tally.gold++;
    const pair = pairs.find((each) => each.gold === one);
    if (!pair) tally.missed.push(spell(text, one));
    else if (pair.content < 0.99 || !pair.agreesOnSource) {
      tally.spans.push(`${spell(text, pair.found)}\n    not  ${spell(text, one)}`);
    }
  }
  for (const one of found) {
    if (!pairs.some((pair) => pair.found === one)) tallyOf(one).extra.push(spell(text, one));
  }
}

/** The longest span shown whole. */
const MAX_SHOWN = 90;

function spell(text: string, part: { source: Span[]; cue: Span[]; content: Span[] }): string {
  const words = (spans: Span[]) => {
    const whole = textOf(text, spans).replace(/\s+/g, " ");
    return whole.length > MAX_SHOWN ? `${whole.slice(0, MAX_SHOWN)}…` : whole;
  };
  return `S{${words(part.source)}} Q{${words(part.cue)}} C{${words(part.content)}}`;
}
