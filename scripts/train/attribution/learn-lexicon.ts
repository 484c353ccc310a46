import type { CueCounts, Lexicon } from "../../../lib/attribution/model/model-words.ts";
import {
  countStems,
  headOf,
  increase,
  type StemCounts,
  stemAt,
  type TrainingText,
} from "./corpus.ts";

/** Stems that were the head of fewer cues say nothing. */
const MIN_CUES = 2;

/** How many of the commonest spellings are told apart. */
const COMMON_WORDS = 1_200;

/** Learn which stems are cues, and the commonest spellings. */
export function learnLexicon(corpus: readonly TrainingText[]): {
  lexicon: Lexicon;
  stems: StemCounts;
} {
  const stems = countStems(corpus);
  const spellings = new Map<string, number>();
  const counts = new Map<string, CueCounts>();
  for (const { text, gold } of corpus) {
    for (const { lower } of text.words) increase(spellings, lower);
    for (const attribution of gold) {
      const head = headOf(text, attribution, stems);
      if (head === undefined) continue;
      const stem = stemAt(text, head);
      const count = counts.get(stem) ?? { all: 0, reporting: 0, total: stems.total.get(stem) ?? 0 };
      count.all++;
      if (attribution.kind === "reporting") count.reporting++;
      counts.set(stem, count);
    }
  }
  const cues = new Map([...counts].filter(([, { all }]) => all >= MIN_CUES));
  const byCount = [...spellings].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const common = new Set(byCount.slice(0, COMMON_WORDS).map(([spelling]) => spelling));
  return { lexicon: { cues, common }, stems };
}
