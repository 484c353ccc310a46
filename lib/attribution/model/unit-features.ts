import { isAny, isQuoted, quotationFrom, quotationTo, textAt } from "../annotate-text.ts";
import { Is } from "../word-class.ts";
import { type CuePlace, quotedEdges } from "./cue-features.ts";
import type { FeatureList } from "./feature-list.ts";
import { mix, stepOf } from "./hash.ts";
import { type ModelText, OTHER_CUE } from "./model-text.ts";
import { findPaths, type Paths } from "./path.ts";
import { UnitKind } from "./units.ts";

/** Features of a unit's label, and of the pair with the label before it. */
export type UnitLists = { emission: FeatureList; transition: FeatureList };

/** What all units around one cue share. */
export type CueView = CuePlace & {
  paths: Paths;
  stem: number;
  suffix: number;
  construction: number;
  isPassive: 0 | 1;
  isInside: 0 | 1;
  /** Where quotations stand around the cue. */
  edges: number;
  before: number;
  after: number;
};

const START = 101;
const STOP = 103;
/** Stands for a quotation in the cue's sentence. */
const QUOTATION = 201;

/** Look at a cue's surroundings once, for all of its units. */
export function viewCue(place: CuePlace): CueView {
  const { read, around } = place;
  const word = read.words[around.cue];
  const reading = read.readings.get(around.cue);
  const isInside = isQuoted(read.text, around.cue) ? 1 : 0;
  return {
    ...place,
    paths: findPaths(read, around),
    stem: word?.stemHash ?? 0,
    suffix: word?.suffix ?? 0,
    construction: reading?.construction ?? 0,
    isPassive: isPassive(place) ? 1 : 0,
    isInside,
    edges: mix(quotedEdges(place), isInside),
    before: exactOf(place, around.at - 1),
    after: exactOf(place, around.at + 1),
  };
}

function isPassive({ read, around }: CuePlace): boolean {
  if (read.readings.get(around.cue)?.candidate.verb?.mood === "passive") return true;
  return isAny(read.text, around.cue, Is.past) && isAny(read.text, around.cue - 1, Is.be);
}

function exactOf({ read, around }: CuePlace, unit: number): number {
  if (unit < 0) return START;
  if (unit >= around.count) return STOP;
  return around.kind[unit] ? QUOTATION : (read.exact[around.first[unit] ?? 0] ?? 0);
}

function coarseOf({ read, around }: CuePlace, unit: number): number {
  if (unit < 0) return START;
  if (unit >= around.count) return STOP;
  return around.kind[unit] ? QUOTATION : (read.coarse[around.first[unit] ?? 0] ?? 0);
}

/** Add the features of one unit. */
export function addUnitFeatures(view: CueView, unit: number, lists: UnitLists): void {
  lists.emission.clear();
  lists.transition.clear();
  const kind = view.around.kind[unit] ?? 0;
  if (kind >= UnitKind.before) addSentence(view, unit, lists);
  else addToken(view, unit, lists);
}

/** The rules' labels of a unit and those around it, packed. */
function ruleLabels({ labels, around }: CueView, unit: number) {
  const at = (index: number) => (index < 0 || index >= around.count ? 9 : (labels[index] ?? 0));
  const own = at(unit);
  const near = at(unit - 1) * 100 + own * 10 + at(unit + 1);
  return { own, near, far: at(unit - 2) * 10_000 + at(unit + 2) * 1_000 + near };
}

function addToken(view: CueView, unit: number, { emission, transition }: UnitLists): void {
  const { around, paths, stem, suffix, construction } = view;
  const rule = ruleLabels(view, unit);
  const distance = unit - around.at;
  const side = distance < 0 ? 0 : distance > 0 ? 1 : 2;
  const far = side * 16 + stepOf(Math.abs(distance));
  const path = paths.full[unit] ?? 0;
  const short = paths.short[unit] ?? 0;
  const piece = paths.pieces[unit] ?? 0;
  const pieceStart = paths.pieceStart[unit] ?? 0;
  const quotations = paths.quotations[unit] ?? 0;
  const exact = exactOf(view, unit);
  const shape = coarseOf(view, unit);
  const exactBefore = exactOf(view, unit - 1);
  const shapeBefore = coarseOf(view, unit - 1);

  emission.group(1);
  emission.add(mix(path, stem));
  emission.add(mix(path, construction));
  emission.add(far);
  emission.add(mix(far, stem));
  emission.add(mix(far, view.after));
  emission.add(mix(far, view.before));
  emission.add(mix(exact, short));
  emission.add(mix(mix(exact, exactOf(view, unit + 1)), side));
  emission.add(mix(rule.own, construction));
  emission.add(rule.near);
  emission.add(rule.far);
  emission.add(mix(rule.own, stem));
  emission.add(mix(mix(rule.own, shape), side));
  emission.add(mix(mix(rule.near, construction), side));
  emission.add(mix(rule.far, construction));
  emission.add(mix(rule.own, mix(short, view.isPassive)));
  emission.add(mix(quotations, view.edges));
  emission.add(mix(mix(stepOf(unit), side), view.isPassive));
  emission.add(mix(suffix, short));
  emission.add(mix(mix(piece, pieceStart), side));
  emission.add(mix(mix(piece, quotations), view.edges));
  emission.add(mix(piece, mix(construction, view.isPassive)));
  emission.add(mix(paths.verbs[unit] ?? 0, mix(side, construction)));
  addTokenWords(view, unit, { emission, side, far, rule: rule.own });

  transition.group(1);
  transition.add(0);
  transition.add(mix(exact, side));
  transition.add(mix(exactBefore, side));
  transition.add(mix(mix(shapeBefore, shape), side));
  transition.add(short);
  transition.add(mix(far, stem));
  transition.add(rule.near);
  transition.add(mix(mix(rule.near, construction), shape));
}

type TokenPart = { emission: FeatureList; side: number; far: number; rule: number };

/** What the unit itself is: a word, capitalised or not, or a quotation of some look. */
function addTokenWords(view: CueView, unit: number, part: TokenPart): void {
  const { emission, side, far, rule } = part;
  const { read, around, paths } = view;
  const at = around.first[unit] ?? 0;
  const isCapital = isAny(read.text, at, Is.capital) ? 1 : 0;
  const isOtherCue = (read.cueRate[at] ?? 0) > OTHER_CUE ? 1 : 0;
  const isQuotation = around.kind[unit] === UnitKind.quotation;
  const look = isQuotation ? lookOfQuotation(view, unit) : (read.words[at]?.spelling ?? 0);
  emission.add(mix(look, side));
  emission.add(mix(isCapital, far));
  emission.add(mix(isCapital, mix(rule, side)));
  emission.add(mix(isOtherCue, mix(side, paths.verbs[unit] ?? 0)));
  if (isQuotation) emission.add(mix(look, view.stem));
}

/** How long a quotation is, how it begins and ends, and what stands before it. */
function lookOfQuotation({ read, around }: CueView, unit: number): number {
  const { text } = read;
  const first = around.first[unit] ?? 0;
  const end = around.end[unit] ?? 0;
  const closing = textAt(text, end - 2);
  const ending = closing === "," ? 1 : /^[.?!…]$/.test(closing) ? 2 : 0;
  const before = textAt(text, first - 1);
  const opening = before === "," ? 1 : before === ":" ? 2 : /^[.?!]$/.test(before) ? 3 : 0;
  const isCapital = isAny(text, first + 1, Is.capital) ? 1 : 0;
  return stepOf(Math.max(0, end - first - 2)) * 32 + ending * 8 + isCapital * 4 + opening;
}

function addSentence(view: CueView, unit: number, { emission, transition }: UnitLists): void {
  const { read, around, stem, construction, edges } = view;
  const rule = ruleLabels(view, unit);
  const isAfter = around.kind[unit] === UnitKind.after ? 1 : 0;
  const order = stepOf(isAfter ? unit - firstAfter(view) + 1 : unit + 16);
  const sides = lookOfSentence(view, unit) * 2 + isAfter;
  const length = (around.end[unit] ?? 0) - (around.first[unit] ?? 0);
  const endsOpen = textAt(read.text, around.zone.end - 1) === ":" ? 1 : 0;

  emission.group(2);
  emission.add(sides);
  emission.add(mix(sides, construction));
  emission.add(mix(sides, order));
  emission.add(mix(sides, edges));
  emission.add(mix(sides, endsOpen));
  emission.add(mix(sides, stem));
  emission.add(mix(sides, rule.own));
  emission.add(mix(sides, rule.near));
  emission.add(mix(sides, view.isInside));
  emission.add(mix(rule.own, construction));
  emission.add(mix(rule.own, stem));
  emission.add(rule.near);
  emission.add(mix(stem, mix(isAfter, order)));
  emission.add(mix(edges, mix(construction, isAfter)));
  emission.add(mix(isAfter, stepOf(length)));

  transition.group(2);
  transition.add(0);
  transition.add(sides);
  transition.add(mix(sides, construction));
  transition.add(isAfter);
  transition.add(mix(order, isAfter));
  transition.add(mix(sides, edges));
  transition.add(rule.near);
}

function firstAfter({ around }: CueView): number {
  let unit = around.at;
  while (unit < around.count && around.kind[unit] !== UnitKind.after) unit++;
  return unit;
}

/** Where a neighbouring sentence opens and closes quotations and blocks, and whether it has cues. */
function lookOfSentence({ read, around }: CueView, unit: number): number {
  const { text } = read;
  const first = around.first[unit] ?? 0;
  const end = around.end[unit] ?? 0;
  const closes = quotationTo(text, end - 1) ?? quotationTo(text, end - 2);
  const bits = [
    first > 0 && text.blockOf[first] !== text.blockOf[first - 1],
    end < text.tokens.length && text.blockOf[end] !== text.blockOf[end - 1],
    text.quotations[text.quotationOf[first - 1] ?? -1]?.continues === true,
    text.quotations[text.quotationOf[end - 1] ?? -1]?.continues === true,
    quotationFrom(text, first) !== undefined,
    closes !== undefined,
    isQuoted(text, first),
    isQuoted(text, end - 1),
    holdsCue(read, first, end),
  ];
  return bits.reduce((sum, bit, index) => sum + (bit ? 2 ** index : 0), 0);
}

/** The rate from which a word in a neighbouring sentence makes it another cue's. */
const SURE_CUE = 0.5;

function holdsCue({ text, cueRate }: ModelText, first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    if (!isQuoted(text, at) && (cueRate[at] ?? 0) > SURE_CUE) return true;
  }
  return false;
}
