import { isAny, isQuoted, quotationFrom, quotationTo, textAt } from "../annotate-text.ts";
import { labelColon } from "../label-colon.ts";
import { Is } from "../word-class.ts";
import type { FeatureList } from "./feature-list.ts";
import { hashText, mix, stepOf } from "./hash.ts";
import { Label } from "./label-chain.ts";
import { type ModelText, OTHER_CUE } from "./model-text.ts";
import { type Surroundings, UnitKind } from "./units.ts";

/** A possible cue with what stands around it, and the rules' labels for its units. */
export type CuePlace = {
  read: ModelText;
  around: Surroundings;
  labels: Uint8Array;
  /** The cue stem's rates; in training without the case at hand. */
  rates: { all: number; reporting: number };
};

const Group = {
  words: 1,
  quotations: 2,
  rules: 3,
  cues: 4,
  subject: 5,
  place: 6,
  mark: 7,
} as const;

/** Stand for what lies before and behind the sentence. */
const START = 101;
const STOP = 103;

/** How far a quotation is looked for, in tokens. */
const QUOTATION_REACH = 25;

/** What tells whether a word introduces somebody's words. */
export function addCueFeatures(place: CuePlace, list: FeatureList): void {
  list.clear();
  addWords(place, list);
  addQuotations(place, list);
  addRules(place, list);
  addOtherCues(place, list);
  addSubject(place, list);
  addPlace(place, list);
  addMark(place, list);
}

function exactAt({ read, around }: CuePlace, at: number): number {
  if (at < around.zone.first) return START;
  return at >= around.zone.end ? STOP : (read.exact[at] ?? 0);
}

function coarseAt({ read, around }: CuePlace, at: number): number {
  if (at < around.zone.first) return START;
  return at >= around.zone.end ? STOP : (read.coarse[at] ?? 0);
}

/** The word's own hashes; the empty word's where there is none. */
function wordOf({ read, around }: CuePlace) {
  const word = read.words[around.cue];
  return {
    stem: word?.stemHash ?? 0,
    spelling: word?.spelling ?? 0,
    suffix: word?.suffix ?? 0,
    isCapital: word?.isCapital ?? 0,
  };
}

function addWords(place: CuePlace, list: FeatureList): void {
  const { cue } = place.around;
  const { stem, spelling, suffix, isCapital } = wordOf(place);
  const before = exactAt(place, cue - 1);
  const after = exactAt(place, cue + 1);
  const beforeShape = coarseAt(place, cue - 1);
  const afterShape = coarseAt(place, cue + 1);
  list.group(Group.words);
  list.add(0);
  list.add(stem);
  list.add(spelling);
  list.add(suffix);
  list.add(mix(isCapital, suffix));
  list.add(before);
  list.add(after);
  list.add(mix(stem, beforeShape));
  list.add(mix(stem, afterShape));
  list.add(mix(suffix, after));
  list.add(mix(suffix, before));
  list.add(mix(before, exactAt(place, cue - 2)));
  list.add(mix(after, exactAt(place, cue + 2)));
}

function addQuotations(place: CuePlace, list: FeatureList): void {
  const { read, around } = place;
  const { text } = read;
  const { stem, suffix } = wordOf(place);
  const isInside = isQuoted(text, around.cue) ? 1 : 0;
  const left = stepsTo(place, -1);
  const right = stepsTo(place, 1);
  const edges = quotedEdges(place) * 2 + isInside;
  list.group(Group.quotations);
  list.add(edges);
  list.add(mix(stem, isInside));
  list.add(mix(left, right));
  list.add(mix(left, mix(right, suffix)));
  list.add(mix(stem, (left < 9 ? 1 : 0) + (right < 9 ? 2 : 0)));
  list.add(mix(edges, mix(left, right)));
}

/** The distance to the next quotation on one side, in steps; 9 if there is none near. */
function stepsTo({ read, around }: CuePlace, direction: -1 | 1): number {
  const { text } = read;
  const { first, end } = around.zone;
  for (let distance = 0; distance < QUOTATION_REACH; distance++) {
    const at = around.cue + direction * (distance + 1);
    if (at < first || at >= end) return 9;
    if (direction < 0 ? quotationTo(text, at) : quotationFrom(text, at)) return stepOf(distance);
  }
  return 9;
}

/** Where quotations stand around the cue: at the sentence's ends, in its neighbours. */
export function quotedEdges({ read, around }: Pick<CuePlace, "read" | "around">): number {
  const { zone, kind, count } = around;
  return (
    (isQuoted(read.text, zone.first) ? 1 : 0) |
    (isQuoted(read.text, zone.end - 1) ? 2 : 0) |
    (kind[0] === UnitKind.before ? 4 : 0) |
    (kind[count - 1] === UnitKind.after ? 8 : 0)
  );
}

function addRules(place: CuePlace, list: FeatureList): void {
  const { read, around, labels } = place;
  const { stem, suffix, isCapital } = wordOf(place);
  const reading = read.readings.get(around.cue);
  const construction = reading?.construction ?? 0;
  const isInside = isQuoted(read.text, around.cue) ? 1 : 0;
  const contentUnits = stepOf(countLabel(labels, Label.content));
  list.group(Group.rules);
  list.add(construction);
  list.add(mix(construction, stem));
  list.add(mix(construction, suffix));
  list.add(mix(construction, isInside));
  list.add(mix(construction, isCapital));
  list.add(mix(construction, contentUnits));
  list.add(mix(construction, stepOf(countLabel(labels, Label.source))));
  list.add(mix(stem, contentUnits));
  list.add(mix(construction, stepOfShare(place.rates.all)));
  list.add(mix(mix(construction, isInside), stepOfShare(place.rates.reporting)));
  if (!reading) return;
  const all = Math.min(15, Math.floor(reading.all * 16));
  const reporting = Math.min(15, Math.floor(reading.reporting * 16));
  list.add(all);
  list.add(reporting);
  list.add(mix(all, reporting));
  list.add(mix(construction, all));
  list.add(mix(construction, reporting));
  const source = reading.candidate.source[0];
  list.add(mix(source ? (read.coarse[source.end - 1] ?? 0) : START, construction));
  const frame = hashText(reading.candidate.frame);
  for (const feature of reading.features) {
    const hash = hashText(feature);
    list.group(hash & 0x7fff);
    list.add(1);
    list.add(frame);
    list.add(stem);
  }
}

function countLabel(labels: Uint8Array, label: number): number {
  let count = 0;
  for (const each of labels) if (each === label) count++;
  return count;
}

function stepOfShare(share: number): number {
  return Math.min(7, Math.floor(share * 8));
}

function addOtherCues(place: CuePlace, list: FeatureList): void {
  const { stem } = wordOf(place);
  const { all, reporting } = place.rates;
  const own = stepOfShare(all);
  const left = likelyCues(place, place.around.zone.first, place.around.cue);
  const right = likelyCues(place, place.around.cue + 1, place.around.zone.end);
  list.group(Group.cues);
  list.add(mix(own, stepOfShare(left.best)));
  list.add(mix(own, stepOfShare(right.best)));
  list.add(mix(stepOf(left.count), stepOf(right.count)));
  list.add(mix(stem, stepOfShare(left.best)));
  list.add(mix(stem, stepOfShare(right.best)));
  list.add(mix(own, stepOfShare(reporting)));
  addCueBefore(place, list);
}

/** Other words that are often cues, outside and inside quotations as this one is. */
function likelyCues({ read, around }: CuePlace, first: number, end: number) {
  const { quotationOf } = read.text;
  let best = 0;
  let count = 0;
  for (let at = first; at < end; at++) {
    const rate = read.cueRate[at] ?? 0;
    if (rate === 0 || quotationOf[at] !== quotationOf[around.cue]) continue;
    if (rate > best) best = rate;
    if (rate > OTHER_CUE) count++;
  }
  return { best, count };
}

/** The nearest likely cue to the left and what lies between. */
function addCueBefore(place: CuePlace, list: FeatureList): void {
  const { read, around } = place;
  const { stem } = wordOf(place);
  let at = around.cue - 1;
  let breaks = 0;
  let holdsThat = 0;
  while (at >= around.zone.first && (read.cueRate[at] ?? 0) <= OTHER_CUE) {
    if (/^[,;—–]$/.test(textAt(read.text, at))) breaks = Math.min(2, breaks + 1);
    if (isAny(read.text, at, Is.complementizer)) holdsThat = 4;
    at--;
  }
  if (at < around.zone.first) {
    for (let i = 0; i < 3; i++) list.add(99);
    return;
  }
  const path = breaks + holdsThat;
  const other = read.words[at]?.stemHash ?? 0;
  list.add(mix(path, stepOfShare(read.cueRate[at] ?? 0)));
  list.add(mix(path, other));
  list.add(mix(mix(other, stem), path));
}

function addSubject(place: CuePlace, list: FeatureList): void {
  const { read, around } = place;
  const { text } = read;
  const { stem, suffix } = wordOf(place);
  let at = around.cue - 1;
  let group = 0;
  while (at > around.zone.first && isAny(text, at, Is.adverb | Is.auxiliary | Is.negation)) {
    group = mix(group, isAny(text, at, Is.adverb) ? 5 : (read.words[at]?.spelling ?? 0));
    at--;
  }
  const shape = coarseAt(place, at);
  list.group(Group.subject);
  list.add(mix(shape, suffix));
  list.add(mix(exactAt(place, at), stem));
  list.add(mix(exactAt(place, at), suffix));
  list.add(mix(group, suffix));
  list.add(mix(group, stem));
  list.add(mix(mix(group, shape), suffix));
}

/** How far behind a cue its "that" is looked for. */
const THAT_REACH = 6;

function addPlace(place: CuePlace, list: FeatureList): void {
  const { read, around } = place;
  const { stem, suffix } = wordOf(place);
  const { first, end } = around.zone;
  let that = 0;
  for (let step = 1; step <= THAT_REACH && around.cue + step < end && that === 0; step++) {
    if (isAny(read.text, around.cue + step, Is.complementizer)) that = step;
  }
  const isHeadline = isAny(read.text, end - 1, Is.mark) ? 0 : 1;
  list.group(Group.place);
  list.add(stepOf(around.cue - first));
  list.add(stepOf(end - around.cue));
  list.add(mix(stepOf(end - around.cue), stem));
  list.add(mix(that, suffix));
  list.add(mix(that > 0 ? 1 : 0, stem));
  list.add(mix(isHeadline, suffix));
  list.add(read.text.blockOf[around.cue] === 0 ? 1 : 2);
}

/** A colon or dash: whether it ends a speaker's label. */
function addMark(place: CuePlace, list: FeatureList): void {
  const { read, around } = place;
  const { text } = read;
  if (!isAny(text, around.cue, Is.mark)) return;
  const isLabel = textAt(text, around.cue) === ":" && labelColon(text, around.zone) >= 0;
  const label = isLabel ? 1 + stepOf(read.labelCount) : 0;
  const neighbours = mix(coarseAt(place, around.cue - 1), coarseAt(place, around.cue + 1));
  list.group(Group.mark);
  list.add(label);
  list.add(mix(label, isAny(text, around.zone.first, Is.upper) ? 1 : 0));
  list.add(mix(label, neighbours));
  list.add(mix(read.readings.get(around.cue)?.construction ?? 0, mix(label, quotedEdges(place))));
}
