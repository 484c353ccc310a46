import { readFileSync } from "node:fs";
import { type AnnotatedText, annotateText, isAny } from "../../../lib/attribution/annotate-text.ts";
import { stemOf } from "../../../lib/attribution/model/model-words.ts";
import { ENGLISH } from "../../../lib/attribution/packs/en.ts";
import { Is } from "../../../lib/attribution/word-class.ts";

/** Offsets of one annotated span, in UTF-16 code units, end exclusive. */
export type Offsets = readonly [start: number, end: number];

/** One annotated attribution of a document. */
export type GoldAttribution = {
  source: readonly Offsets[];
  cue: readonly Offsets[];
  content: readonly Offsets[];
  kind: string;
};

/** An annotated article, cut into tokens and with its words looked up. */
export type TrainingText = { text: AnnotatedText; gold: readonly GoldAttribution[] };

/** Read a file of annotated documents, one JSON object a line. */
export function readCorpus(path: string): TrainingText[] {
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.filter((line) => line.trim()).map(readDocument);
}

function readDocument(line: string): TrainingText {
  // The measuring set's own format; a broken file shows at once in what is learned.
  const { text, attributions } = JSON.parse(line) as {
    text: string;
    attributions: GoldAttribution[];
  };
  return { text: annotateText(text, ENGLISH), gold: attributions };
}

/** The tokens that spans touch. */
export function tokensIn({ tokens }: AnnotatedText, spans: readonly Offsets[]): number[] {
  const found: number[] = [];
  for (const [start, end] of spans) {
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tokens[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at < tokens.length && (tokens[at]?.start ?? 0) < end; at++) found.push(at);
  }
  return found;
}

/** How often a stem occurs, and how often in an annotated cue. */
export type StemCounts = { total: Map<string, number>; inCue: Map<string, number> };

/** Count stems over a corpus. */
export function countStems(corpus: readonly TrainingText[]): StemCounts {
  const counts: StemCounts = { total: new Map(), inCue: new Map() };
  for (const { text, gold } of corpus) {
    for (const word of text.words) increase(counts.total, stemOf(word));
    for (const { cue } of gold) {
      for (const at of tokensIn(text, cue)) increase(counts.inCue, stemAt(text, at));
    }
  }
  return counts;
}

/** Add one to a count. */
export function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The stem of a token's word. */
export function stemAt(text: AnnotatedText, at: number): string {
  const word = text.words[at];
  return word ? stemOf(word) : "";
}

/** Function words stand in many cues and are the head of none. */
const SELDOM_HEAD =
  Is.preposition |
  Is.subordinator |
  Is.complementizer |
  Is.determiner |
  Is.subjectPronoun |
  Is.coordinator |
  Is.relative |
  Is.infinitiveMark |
  Is.adverb;

/** The token of a cue that is most often in cues, or undefined if it has no word, colon or dash. */
export function headOf(
  text: AnnotatedText,
  { cue }: GoldAttribution,
  { total, inCue }: StemCounts,
): number | undefined {
  let best: number | undefined;
  let bestRate = -1;
  for (const at of tokensIn(text, cue)) {
    const token = text.tokens[at]?.text ?? "";
    if (isAny(text, at, Is.mark) && !/^(?:[:—–―-]|--)$/.test(token)) continue;
    const stem = stemAt(text, at);
    let rate = (inCue.get(stem) ?? 0) / ((total.get(stem) ?? 0) + 4);
    if (isAny(text, at, SELDOM_HEAD)) rate *= 0.02;
    else if (isAny(text, at, Is.auxiliary)) rate *= 0.1;
    if (rate > bestRate) {
      bestRate = rate;
      best = at;
    }
  }
  return best;
}
