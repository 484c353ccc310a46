import type { ListedClaim } from "../claim/listed-claim.ts";
import type { CheckedStatement } from "../matching/checked-statement.ts";
import { findListed } from "./find-listed.ts";
import { findSourceMix } from "./find-source-mix.ts";

/** One side's part of an article's attributed words. */
export interface SideShare {
  side: string;
  /** Part of all attributed words, 0..1. */
  share: number;
}

/** A smaller part is nothing worth a sentence of its own. */
const WORTH_SAYING = 0.5;

/**
 * The side whose sources have more than half of an article's attributed words.
 *
 * A source belongs to a side only where a list says so: where it is the speaker on record of a
 * claim matched here, and the record names whom the speaker speaks for.
 *
 * @returns `undefined` where the lists know no sides, or none has that much.
 */
export function findSideShare(
  statements: readonly CheckedStatement[],
  claims: readonly ListedClaim[],
): SideShare | undefined {
  const sideOf = findSides(statements, claims);
  const shares = new Map<string, number>();
  for (const { name, share } of findSourceMix(statements)) {
    const side = sideOf.get(name);
    if (side) shares.set(side, (shares.get(side) ?? 0) + share);
  }
  const [largest] = [...shares].toSorted(([, a], [, b]) => b - a);
  if (!largest || largest[1] <= WORTH_SAYING) return undefined;
  return { side: largest[0], share: largest[1] };
}

function findSides(
  statements: readonly CheckedStatement[],
  claims: readonly ListedClaim[],
): Map<string, string> {
  const sides = new Map<string, string>();
  for (const { statement, wording, match } of statements) {
    if (statement.voice === "own" || match?.speakerAgreement !== "same") continue;
    const side = findListed(match, claims)?.claim.speaker.onBehalfOf;
    if (side) sides.set(wording.resolvedSource ?? wording.source, side);
  }
  return sides;
}
