import type { Attribution } from "../../lib/attribution/attribution.ts";
import { detectAttributions } from "../../lib/attribution/detect-attributions.ts";
import type { LanguagePack } from "../../lib/attribution/language-pack.ts";
import type { Span } from "../../lib/text/span.ts";
import type { GoldAttribution, SentenceCase } from "./sentence-file.ts";

/** From this token F1 on, two spans count as the same. */
const SAME = 0.5;

/** A predicted attribution with the gold one it counts as. */
export type Pair = {
  gold: GoldAttribution;
  found: Attribution;
  /** Token F1 of their contents. */
  content: number;
  agreesOnSource: boolean;
  agreesOnCue: boolean;
};

/** What became of one case. */
export type CaseScore = {
  sentence: SentenceCase;
  pairs: Pair[];
  missed: GoldAttribution[];
  /** Found where there is nothing, or too far from what there is. */
  extra: Attribution[];
};

/** The figures of a file, each 0..1. */
export type LanguageScore = {
  cases: number;
  precision: number;
  recall: number;
  f1: number;
  /** Share of the matched attributions whose sources agree. */
  sources: number;
  /** F1 of attributions whose content, source and cue are all right. */
  triple: number;
};

/** Detect the attributions of every case and match them with the gold ones, one to one. */
export function scoreCases(cases: readonly SentenceCase[], pack: LanguagePack): CaseScore[] {
  return cases.map((sentence) => {
    const found = detectAttributions(sentence.text, { pack });
    const pairs = pairUp(sentence, found);
    return {
      sentence,
      pairs,
      missed: sentence.attributions.filter((gold) => !pairs.some((pair) => pair.gold === gold)),
      extra: found.filter((one) => !pairs.some((pair) => pair.found === one)),
    };
  });
}

/** Match found attributions with gold ones, one to one, the likeliest pairs first. */
export function pairUp(
  { text, attributions }: { text: string; attributions: readonly GoldAttribution[] },
  found: readonly Attribution[],
): Pair[] {
  const words = findWords(text);
  const options = attributions.flatMap((gold) =>
    found.map((one) => ({ gold, found: one, content: tokenF1(words, gold.content, one.content) })),
  );
  const pairs: Pair[] = [];
  for (const option of options.sort((a, b) => b.content - a.content)) {
    if (option.content < SAME) break;
    if (pairs.some(({ gold, found }) => gold === option.gold || found === option.found)) continue;
    pairs.push({
      ...option,
      agreesOnSource: tokenF1(words, option.gold.source, option.found.source) >= SAME,
      agreesOnCue: tokenF1(words, option.gold.cue, option.found.cue) > 0,
    });
  }
  return pairs;
}

/** Add the cases of a file up. */
export function summarise(scores: readonly CaseScore[]): LanguageScore {
  const pairs = scores.flatMap((score) => score.pairs);
  const found = pairs.length + sum(scores, ({ extra }) => extra.length);
  const gold = pairs.length + sum(scores, ({ missed }) => missed.length);
  const right = pairs.filter(({ agreesOnSource }) => agreesOnSource);
  const whole = right.filter(({ agreesOnCue }) => agreesOnCue);
  return {
    cases: scores.length,
    precision: share(pairs.length, found),
    recall: share(pairs.length, gold),
    f1: share(2 * pairs.length, found + gold),
    sources: share(right.length, pairs.length),
    triple: share(2 * whole.length, found + gold),
  };
}

function sum(scores: readonly CaseScore[], count: (score: CaseScore) => number): number {
  return scores.reduce((total, score) => total + count(score), 0);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

/** F1 over the words that two span lists cover; 1 if both are empty. */
export function tokenF1(words: readonly Span[], a: readonly Span[], b: readonly Span[]): number {
  const first = coveredWords(words, a);
  const second = coveredWords(words, b);
  const total = first.size + second.size;
  if (total === 0) return sameMarks(a, b) ? 1 : 0;
  let common = 0;
  for (const start of first) if (second.has(start)) common++;
  return (2 * common) / total;
}

/** The colon of a label has no word: then the spans themselves must be the same. */
function sameMarks(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every(({ start }, index) => b[index]?.start === start);
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text, without punctuation. */
export function findWords(text: string): Span[] {
  return [...text.matchAll(WORD)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
}

/** Where the words begin that lie in the spans, wholly or in part. */
function coveredWords(words: readonly Span[], spans: readonly Span[]): Set<number> {
  const starts = new Set<number>();
  for (const span of spans) {
    for (let at = firstBehind(words, span.start); at < words.length; at++) {
      const word = words[at];
      if (!word || word.start >= span.end) break;
      starts.add(word.start);
    }
  }
  return starts;
}

/** The first word that ends behind an offset. */
function firstBehind(words: readonly Span[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
