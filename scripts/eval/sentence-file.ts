import type { Span } from "../../lib/text/span.ts";

/** What is marked in a case: the spans of each part. */
export type GoldAttribution = { source: Span[]; cue: Span[]; content: Span[] };

/** One line of a sentence file. */
export type SentenceCase = {
  /** Its line in the file, from 1. */
  line: number;
  /** The `#` line above it, which names the construction. */
  heading: string;
  text: string;
  /** Empty where nothing is reported. */
  attributions: GoldAttribution[];
};

const PARTS = { S: "source", Q: "cue", C: "content" } as const;

/**
 * Read a file of gold sentences: one case a line, `#` lines name the cases below them, `{S|…}`,
 * `{Q|…}` and `{C|…}` mark source, cue and content, a digit behind the letter the attribution.
 *
 * @throws Error if a mark is left open or nested; it names the line.
 * @see docs/languages.md
 */
export function parseSentenceFile(file: string): SentenceCase[] {
  const cases: SentenceCase[] = [];
  let heading = "";
  file.split(/\r?\n/).forEach((raw, index) => {
    const line = raw.trim();
    if (line.startsWith("#")) heading = line.replace(/^#+\s*/, "");
    else if (line) cases.push({ line: index + 1, heading, ...parseCase(line, index + 1) });
  });
  return cases;
}

type Reading = { text: string; found: Map<string, GoldAttribution> };

function parseCase(marked: string, line: number): Pick<SentenceCase, "text" | "attributions"> {
  const reading: Reading = { text: "", found: new Map() };
  // What stands between braces; an odd piece is a mark.
  const pieces = marked.split(/(\{[SQC]\d?\|[^{}]*\})/);
  pieces.forEach((piece, index) => {
    if (index % 2 === 1) addMark(piece, reading);
    else if (/[{}]/.test(piece))
      throw new Error(`line ${line}: a mark is open, nested or unknown: ${piece}`);
    else reading.text += unescapeBreaks(piece);
  });
  return { text: reading.text, attributions: [...reading.found.values()] };
}

function addMark(mark: string, reading: Reading): void {
  const bar = mark.indexOf("|");
  const words = unescapeBreaks(mark.slice(bar + 1, -1));
  const key = mark.slice(2, bar);
  const attribution = reading.found.get(key) ?? { source: [], cue: [], content: [] };
  reading.found.set(key, attribution);
  const start = reading.text.length;
  // The pattern that found the mark allows these three letters only.
  const part = PARTS[mark[1] as keyof typeof PARTS];
  attribution[part].push({ start, end: start + words.length });
  reading.text += words;
}

function unescapeBreaks(text: string): string {
  return text.replaceAll("\\n", "\n");
}
