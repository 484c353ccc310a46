import { isSameFigure, isSameKind, type Quantity } from "../quantities.ts";
import { type Conflict, type Pairing, quoteOf } from "./conflict.ts";

/**
 * A figure of the claim that the statement gives otherwise: both hold a figure of one kind that
 * the other lacks, or the same figure once as more than and once as less than it.
 */
export function findNumberConflict({ statement, claim }: Pairing): Conflict | undefined {
  for (const ours of claim.quantities) {
    const theirs = rivalOf(ours, statement.quantities, claim.quantities);
    if (!theirs) continue;
    return { kind: "number", values: [quoteOf(statement, theirs), quoteOf(claim, ours)] };
  }
  return undefined;
}

/** The figures that the two texts share, as the statement words them. */
export function findSharedFigures({ statement, claim }: Pairing): string[] {
  return statement.quantities
    .filter((theirs) => claim.quantities.some((ours) => isSameFigure(theirs, ours)))
    .map((theirs) => quoteOf(statement, theirs));
}

function rivalOf(
  ours: Quantity,
  theirs: readonly Quantity[],
  claimFigures: readonly Quantity[],
): Quantity | undefined {
  const equal = theirs.filter((quantity) => isSameFigure(quantity, ours));
  if (equal.length === 0) {
    const other = theirs.find((quantity) => isOtherUnit(quantity, ours));
    if (other) return other;
  }
  if (equal.length > 0) return equal.find((quantity) => areOppositeBounds(quantity, ours));
  const unmatched = theirs.filter(
    (quantity) =>
      isSameKind(quantity, ours) && !claimFigures.some((figure) => isSameFigure(figure, quantity)),
  );
  return unmatched.find((quantity) => quantity.unit === ours.unit) ?? unmatched[0];
}

/** One number with two units: 60 percent and 60 ballots, 200 dollars and 200 euros. */
function isOtherUnit(a: Quantity, b: Quantity): boolean {
  if (a.amount !== b.amount || a.kind === "ordinal" || b.kind === "ordinal") return false;
  return a.kind === b.kind ? a.measure !== b.measure && !isSameKind(a, b) : isOtherKind(a, b);
}

/** A bare count may be a measure or money whose unit is left out; a share is never a count. */
function isOtherKind(a: Quantity, b: Quantity): boolean {
  const kinds = [a.kind, b.kind];
  return kinds.includes("percent") || kinds.includes("points");
}

function areOppositeBounds(a: Quantity, b: Quantity): boolean {
  return a.bound !== null && b.bound !== null && a.bound !== b.bound;
}
