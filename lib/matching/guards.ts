import type { Comparison } from "./features.ts";
import { findCauseConflict } from "./guards/cause-conflict.ts";
import type { Conflict, Pairing } from "./guards/conflict.ts";
import { findDateConflict, findSharedDates } from "./guards/date-conflict.ts";
import { findDirectionConflict } from "./guards/direction-conflict.ts";
import { findExtentConflict } from "./guards/extent-conflict.ts";
import { findInstitutionConflict } from "./guards/institution-conflict.ts";
import { findModalityConflict } from "./guards/modality-conflict.ts";
import { findNameConflict } from "./guards/name-conflict.ts";
import { findNegationConflict } from "./guards/negation-conflict.ts";
import { findNumberConflict, findSharedFigures } from "./guards/number-conflict.ts";
import { findOppositeConflict } from "./guards/opposite-conflict.ts";
import { findPrepositionConflict } from "./guards/preposition-conflict.ts";

const GUARDS = [
  findNumberConflict,
  findDateConflict,
  findNegationConflict,
  findOppositeConflict,
  findNameConflict,
  findInstitutionConflict,
  findDirectionConflict,
  findPrepositionConflict,
  findModalityConflict,
  findExtentConflict,
  findCauseConflict,
];

/**
 * Everything in which a statement contradicts a claim or swaps its parts. One conflict is enough
 * to keep the pair from being called the same claim, whatever its words share.
 */
export function findConflicts(pairing: Pairing): Conflict[] {
  return GUARDS.flatMap((guard) => guard(pairing) ?? []);
}

/**
 * A paraphrase stands for the proposition: what the statement contradicts there it contradicts
 * here too, unless the paraphrase itself gives the statement's figure or date.
 */
export function inheritConflicts(paraphrase: Comparison, proposition: Comparison): Comparison {
  const { pairing, conflicts } = paraphrase;
  const own = new Set(conflicts.map(({ kind }) => kind));
  const inherited = proposition.conflicts.filter(
    ({ kind }) =>
      !own.has(kind) &&
      ((kind === "number" && findSharedFigures(pairing).length === 0) ||
        (kind === "date" && findSharedDates(pairing).length === 0)),
  );
  return { ...paraphrase, conflicts: [...conflicts, ...inherited] };
}
