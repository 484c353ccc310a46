import type { Comparison } from "./features.ts";
import type { Conflict, Pairing } from "./guards/conflict.ts";
import { findDateConflict } from "./guards/date-conflict.ts";
import { findDirectionConflict } from "./guards/direction-conflict.ts";
import { findNameConflict } from "./guards/name-conflict.ts";
import { findNumberConflict } from "./guards/number-conflict.ts";
import { findNegationConflict, findOppositeConflict } from "./guards/polarity-conflict.ts";

const GUARDS = [
  findNumberConflict,
  findDateConflict,
  findNegationConflict,
  findOppositeConflict,
  findNameConflict,
  findDirectionConflict,
];

/**
 * Everything in which a statement contradicts a claim or swaps its parts. One conflict is enough
 * to keep the pair from being called the same claim, whatever its words share.
 */
export function findConflicts(pairing: Pairing): Conflict[] {
  return GUARDS.flatMap((guard) => guard(pairing) ?? []);
}

/**
 * A paraphrase that names no figure or date of its own stands for the proposition's: what the
 * statement contradicts there, it contradicts here.
 */
export function inheritConflicts(paraphrase: Comparison, proposition: Comparison): Comparison {
  const { quantities, dates } = paraphrase.pairing.claim;
  const inherited = proposition.conflicts.filter(
    ({ kind }) =>
      (kind === "number" && quantities.length === 0) || (kind === "date" && dates.length === 0),
  );
  return { ...paraphrase, conflicts: [...paraphrase.conflicts, ...inherited] };
}
