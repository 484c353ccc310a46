import { addCueFeatures, type CuePlace } from "../../../lib/attribution/model/cue-features.ts";
import { FeatureList } from "../../../lib/attribution/model/feature-list.ts";
import { isPossibleCue, placeCue } from "../../../lib/attribution/model/find-by-model.ts";
import { Label } from "../../../lib/attribution/model/label-chain.ts";
import { type ModelText, readModelText } from "../../../lib/attribution/model/model-text.ts";
import type { Lexicon } from "../../../lib/attribution/model/model-words.ts";
import { unitLists } from "../../../lib/attribution/model/score-units.ts";
import { addUnitFeatures, viewCue } from "../../../lib/attribution/model/unit-features.ts";
import { type Surroundings, surroundingsFinder } from "../../../lib/attribution/model/units.ts";
import {
  type GoldAttribution,
  headOf,
  type StemCounts,
  type TrainingText,
  tokensIn,
} from "./corpus.ts";

/** A possible cue: 0 none, 1 of another kind, 2 reporting. */
export type CueExample = { features: Int32Array; label: 0 | 1 | 2 };

/** The units around a cue, with their gold labels. */
export type UnitExample = {
  at: number;
  labels: Uint8Array;
  emission: Int32Array[];
  transition: Int32Array[];
};

export type Examples = { cues: CueExample[]; units: UnitExample[] };

/** The sizes of the three tables, as powers of 2. */
export type TableBits = { cue: { bits: number }; unit: { bits: number }; pair: { bits: number } };

type Learned = { lexicon: Lexicon; stems: StemCounts; bits: TableBits };

/** Turn a corpus into examples. */
export function makeExamples(corpus: readonly TrainingText[], learned: Learned): Examples {
  const examples: Examples = { cues: [], units: [] };
  for (const document of corpus) addDocument(document, learned, examples);
  return examples;
}

function addDocument(document: TrainingText, learned: Learned, examples: Examples): void {
  const read = readModelText(document.text, learned.lexicon);
  const surroundingsOf = surroundingsFinder(read);
  const golds = groupByHead(document, learned.stems);
  const features = new FeatureList(learned.bits.cue.bits, 128);
  for (let cue = 0; cue < document.text.tokens.length; cue++) {
    const gold = golds.get(cue);
    if (!gold && !isPossibleCue(read, cue)) continue;
    const place = withoutItself(placeCue(read, surroundingsOf(cue)), learned.lexicon, gold);
    addCueFeatures(place, features);
    const label = gold ? (gold.kind === "reporting" ? 2 : 1) : 0;
    examples.cues.push({ features: features.copy(), label });
    if (gold) examples.units.push(unitExample(place, gold, learned.bits));
  }
}

/** The attributions of a document by their cue's head; the longest where several share one. */
function groupByHead({ text, gold }: TrainingText, stems: StemCounts) {
  const groups = new Map<number, GoldAttribution>();
  for (const attribution of gold) {
    const head = headOf(text, attribution, stems);
    if (head === undefined) continue;
    const other = groups.get(head);
    const length = ({ content }: GoldAttribution) => tokensIn(text, content).length;
    if (!other || length(attribution) > length(other)) groups.set(head, attribution);
  }
  return groups;
}

/** The rates of a cue's stem as if this case had not been counted. */
function withoutItself(
  place: CuePlace,
  { cues }: Lexicon,
  gold: GoldAttribution | undefined,
): CuePlace {
  const counts = cues.get(place.read.words[place.around.cue]?.stem ?? "");
  if (!counts) return place;
  const total = Math.max(1, counts.total - 1);
  const all = (counts.all - (gold ? 1 : 0)) / total;
  const reporting = (counts.reporting - (gold?.kind === "reporting" ? 1 : 0)) / total;
  return { ...place, rates: { all, reporting } };
}

function unitExample(place: CuePlace, gold: GoldAttribution, bits: TableBits): UnitExample {
  const lists = unitLists(bits);
  const view = viewCue(place);
  const emission: Int32Array[] = [];
  const transition: Int32Array[] = [];
  for (let unit = 0; unit < place.around.count; unit++) {
    addUnitFeatures(view, unit, lists);
    emission.push(lists.emission.copy());
    transition.push(lists.transition.copy());
  }
  const labels = goldLabels(place.read, place.around, gold);
  return { at: place.around.at, labels, emission, transition };
}

/** The gold label of each unit: that of more than half of its tokens. */
function goldLabels({ text }: ModelText, around: Surroundings, gold: GoldAttribution): Uint8Array {
  const sets = [
    [Label.content, new Set(tokensIn(text, gold.content))],
    [Label.cue, new Set(tokensIn(text, gold.cue))],
    [Label.source, new Set(tokensIn(text, gold.source))],
  ] as const;
  const labels = new Uint8Array(around.count);
  for (let unit = 0; unit < around.count; unit++) {
    const first = around.first[unit] ?? 0;
    const end = around.end[unit] ?? first;
    const found = sets.find(([, tokens]) => countIn(tokens, first, end) * 2 > end - first);
    labels[unit] = found?.[0] ?? Label.none;
  }
  labels[around.at] = Label.cue;
  return labels;
}

function countIn(tokens: ReadonlySet<number>, first: number, end: number): number {
  let count = 0;
  for (let at = first; at < end; at++) if (tokens.has(at)) count++;
  return count;
}
