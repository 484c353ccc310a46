import type { TokenRange } from "../../text/pair-quotes.ts";
import { isQuoted, textAt } from "../annotate-text.ts";
import { labelColon } from "../label-colon.ts";
import type { ModelText } from "./model-text.ts";

/** What a unit is: a token, a quotation in the cue's sentence, a sentence before or after it. */
export const UnitKind = { token: 0, quotation: 1, before: 2, after: 3 } as const;

/**
 * What is labelled around one cue: the tokens of its sentence, each quotation in it as one unit,
 * and the neighbouring sentences a quotation may run over, each as one. A cue inside a quotation
 * has the tokens of its sentence there and no neighbours.
 */
export type Surroundings = {
  cue: number;
  /** Which unit the cue is. */
  at: number;
  count: number;
  first: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  /** The part of the sentence that the units cover. */
  zone: TokenRange;
};

/** How many units of its sentence are looked at on either side of a cue. */
const REACH = 90;

/**
 * How many units are looked at for all cues within reach of each other. With more than ten of them
 * each is read less far, down to the shortest reach: news has no such sentences, hostile text has.
 */
const CROWDED = 900;
const SHORTEST_REACH = 6;

/** The rate from which a word counts as a cue that crowds a sentence. */
const CROWDING_CUE = 0.02;

const MAX_BEFORE = 10;
const MAX_AFTER = 14;

/** How many blocks back a quotation may lie from the cue's sentence. */
const BLOCKS_BACK = 3;

type Unit = TokenRange & { kind: number };

/** The units of a sentence; the cue's place in them is found anew for each cue. */
type CutSentence = Omit<Surroundings, "cue" | "at"> & {
  /** Per unit, how many words before it may be cues; one more entry than units. */
  cuesBefore: Int32Array;
};

/** Finds the surroundings of cues, cutting each sentence once. */
export function surroundingsFinder(read: ModelText): (cue: number) => Surroundings {
  const { text } = read;
  const known = new Map<string, CutSentence>();
  const cutOnce = (key: string, cut: () => Unit[]) => {
    const before = known.get(key);
    if (before) return before;
    const made = toCut(read, cut());
    known.set(key, made);
    return made;
  };
  return (cue) => {
    const quoted = quotedZone(read, cue);
    if (quoted)
      return around(
        cue,
        cutOnce(`quoted ${quoted.first}`, () => tokenUnits(quoted)),
      );
    const sentence = text.sentenceOf[cue] ?? 0;
    const isColon = textAt(text, cue) === ":";
    const key = `${isColon ? "colon" : "word"} ${sentence}`;
    return around(
      cue,
      cutOnce(key, () => cutSentence(read, sentence, isColon)),
    );
  };
}

function quotedZone({ text, quotedSentences, quotedSentenceOf }: ModelText, cue: number) {
  return isQuoted(text, cue) ? quotedSentences[quotedSentenceOf[cue] ?? -1] : undefined;
}

function toCut({ cueRate }: ModelText, units: readonly Unit[]): CutSentence {
  const count = units.length;
  const cut: CutSentence = {
    count,
    first: new Int32Array(count),
    end: new Int32Array(count),
    kind: new Uint8Array(count),
    zone: { first: 0, end: 0 },
    cuesBefore: new Int32Array(count + 1),
  };
  units.forEach(({ first, end, kind }, index) => {
    cut.first[index] = first;
    cut.end[index] = end;
    cut.kind[index] = kind;
    const isCue = kind === UnitKind.token && (cueRate[first] ?? 0) >= CROWDING_CUE;
    cut.cuesBefore[index + 1] = (cut.cuesBefore[index] ?? 0) + (isCue ? 1 : 0);
  });
  return { ...cut, zone: zoneOf(cut) };
}

/** The tokens of the units that are no neighbouring sentences. */
function zoneOf({ kind, first, end, count }: Omit<Surroundings, "cue" | "at">): TokenRange {
  let from = 0;
  let to = count;
  while (from < to && kind[from] === UnitKind.before) from++;
  while (to > from && kind[to - 1] === UnitKind.after) to--;
  return { first: first[from] ?? 0, end: end[to - 1] ?? 0 };
}

/** The units within reach of a cue. A sentence that is cut off on a side has no neighbours there. */
function around(cue: number, cut: CutSentence): Surroundings {
  const own = unitAt(cut, cue);
  const reach = reachFrom(cut, own);
  const from = Math.max(0, own - reach);
  const to = Math.min(cut.count, own + reach + 1);
  if (from === 0 && to === cut.count) return { ...cut, cue, at: own };
  const part = {
    count: to - from,
    first: cut.first.subarray(from, to),
    end: cut.end.subarray(from, to),
    kind: cut.kind.subarray(from, to),
    zone: cut.zone,
  };
  return { ...part, zone: zoneOf(part), cue, at: own - from };
}

/** How far a cue is read, given how many others are as near. */
function reachFrom({ cuesBefore, count }: CutSentence, own: number): number {
  const last = Math.min(count, own + REACH + 1);
  const near = (cuesBefore[last] ?? 0) - (cuesBefore[Math.max(0, own - REACH)] ?? 0);
  return Math.max(SHORTEST_REACH, Math.min(REACH, Math.floor(CROWDED / Math.max(1, near))));
}

/** The unit that holds a token. */
function unitAt({ end, count }: CutSentence, token: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((end[middle] ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

function tokenUnits({ first, end }: TokenRange): Unit[] {
  const units: Unit[] = [];
  for (let at = first; at < end; at++) units.push({ first: at, end: at + 1, kind: UnitKind.token });
  return units;
}

function cutSentence(read: ModelText, index: number, isBehindColon: boolean): Unit[] {
  const sentence = read.text.sentences[index];
  if (!sentence) return [];
  return [
    ...sentencesBefore(read, index).map((range) => ({ ...range, kind: UnitKind.before })),
    ...sentenceUnits(read, sentence),
    ...sentencesAfter(read, index, isBehindColon).map((range) => ({
      ...range,
      kind: UnitKind.after,
    })),
  ];
}

function sentenceUnits({ text }: ModelText, { first, end }: TokenRange): Unit[] {
  const units: Unit[] = [];
  for (let at = first; at < end; ) {
    const quotation = text.quotations[text.quotationOf[at] ?? -1];
    const behind = quotation ? Math.min(end, quotation.last + 1) : at + 1;
    const kind = behind > at + 1 ? UnitKind.quotation : UnitKind.token;
    units.push({ first: at, end: behind, kind });
    at = behind;
  }
  return units;
}

/** The sentences before that end inside a quotation, or with one. */
function sentencesBefore({ text }: ModelText, index: number): TokenRange[] {
  const found: TokenRange[] = [];
  const block = text.blockOf[text.sentences[index]?.first ?? 0] ?? 0;
  for (let at = index - 1; at >= 0 && found.length < MAX_BEFORE; at--) {
    const range = text.sentences[at];
    if (!range || (text.blockOf[range.first] ?? 0) < block - BLOCKS_BACK) break;
    if (!isQuoted(text, range.end - 1)) break;
    found.unshift(range);
  }
  return found;
}

/**
 * The sentences after that begin with a quotation, or stand behind a colon at the sentence's end;
 * behind a speaker's label all up to the next one.
 */
function sentencesAfter({ text }: ModelText, index: number, isBehindColon: boolean): TokenRange[] {
  const found: TokenRange[] = [];
  const own = text.sentences[index];
  if (!own) return found;
  const endsOpen = textAt(text, own.end - 1) === ":";
  for (let at = index + 1; at < text.sentences.length && found.length < MAX_AFTER; at++) {
    const range = text.sentences[at];
    if (!range) break;
    const isQuotation = isQuoted(text, range.first) || (endsOpen && found.length === 0);
    const isSameBlock = text.blockOf[range.first] === text.blockOf[own.first];
    const isSameTurn = isBehindColon && (isSameBlock || labelColon(text, range) < 0);
    if (!isQuotation && !isSameTurn) break;
    found.push(range);
  }
  return found;
}
