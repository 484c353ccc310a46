import { isAny } from "../annotate-text.ts";
import { Is } from "../word-class.ts";
import { mix } from "./hash.ts";
import { Flag, type ModelText } from "./model-text.ts";
import { type Surroundings, UnitKind } from "./units.ts";

/** What lies between the cue and each unit of its sentence, packed into small numbers. */
export type Paths = {
  /** Commas, quotations, joiners, auxiliaries and other cues passed, with the side. */
  full: Int32Array;
  /** The side, commas, quotations and "that" alone. */
  short: Int32Array;
  /** How many pieces of the sentence lie between, negative to the left. */
  pieces: Int32Array;
  /** Whether the unit is a quotation and how many were passed. */
  quotations: Int32Array;
  /** Auxiliaries and cues passed. */
  verbs: Int32Array;
  /** A hash of the first token of the unit's piece. */
  pieceStart: Int32Array;
};

const PIECE_START = 101;

/** Walk from the cue to both ends of its sentence. */
export function findPaths(read: ModelText, around: Surroundings): Paths {
  const { count } = around;
  const paths: Paths = {
    full: new Int32Array(count),
    short: new Int32Array(count),
    pieces: new Int32Array(count),
    quotations: new Int32Array(count),
    verbs: new Int32Array(count),
    pieceStart: findPieceStarts(read, around),
  };
  walk({ read, around, paths }, -1);
  walk({ read, around, paths }, 1);
  return paths;
}

type Walk = { read: ModelText; around: Surroundings; paths: Paths };

const Passed = { that: 1, dash: 2, colon: 4, joiner: 8 } as const;

function walk({ read, around, paths }: Walk, side: -1 | 1): void {
  let commas = 0;
  let quotations = 0;
  let passed = 0;
  let pieces = 0;
  let auxiliaries = 0;
  let holdsCue = 0;
  for (let unit = around.at + side; unit >= 0 && unit < around.count; unit += side) {
    const kind = around.kind[unit] ?? 0;
    if (kind >= UnitKind.before) return;
    const verbs = Math.min(3, auxiliaries) * 2 + holdsCue;
    paths.full[unit] =
      ((side + 1) << 12) |
      (Math.min(3, commas) << 9) |
      (Math.min(3, quotations) << 7) |
      (passed << 3) |
      (Math.min(2, auxiliaries) << 1) |
      holdsCue;
    paths.short[unit] =
      ((side + 1) << 5) |
      (Math.min(2, commas) << 3) |
      (Math.min(2, quotations) << 1) |
      (passed & Passed.that);
    paths.pieces[unit] = side * pieces;
    paths.quotations[unit] =
      side * ((kind === UnitKind.quotation ? 4 : 0) + Math.min(2, quotations));
    paths.verbs[unit] = verbs;
    const at = around.first[unit] ?? 0;
    const flags = read.flags[at] ?? 0;
    if (kind === UnitKind.quotation) quotations++;
    else if (flags & Flag.comma) commas++;
    else if (flags & Flag.dash) {
      commas++;
      passed |= Passed.dash;
    } else if (flags & Flag.colon) passed |= Passed.colon;
    else if (flags & Flag.that) passed |= Passed.that;
    else if (flags & Flag.joiner) passed |= Passed.joiner;
    if (kind === UnitKind.quotation || flags & (Flag.comma | Flag.dash | Flag.colon)) {
      pieces = Math.min(4, pieces + 1);
    }
    if (kind === UnitKind.token && flags & Flag.auxiliary) auxiliaries++;
    if (kind === UnitKind.token && flags & Flag.cue) holdsCue = 1;
  }
}

function findPieceStarts({ exact, text }: ModelText, around: Surroundings): Int32Array {
  const starts = new Int32Array(around.count);
  let start = mix(PIECE_START, 0);
  let isBehindMark = true;
  for (let unit = 0; unit < around.count; unit++) {
    const at = around.first[unit] ?? 0;
    if (isBehindMark) start = exact[at] ?? 0;
    starts[unit] = start;
    isBehindMark = (around.kind[unit] ?? 0) !== UnitKind.token || isAny(text, at, Is.mark);
  }
  return starts;
}
