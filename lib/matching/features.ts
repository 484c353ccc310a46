import { alignTerms } from "./align-terms.ts";
import type { Weigher } from "./background.ts";
import type { Conflict, Pairing } from "./guards/conflict.ts";
import { isFragment, isProposition } from "./guards/statement-form.ts";
import { findConflicts } from "./guards.ts";
import { coverageOf, measureFacts, measureOrder, measureTerms, windowOf } from "./measures.ts";
import type { PreparedText } from "./prepare-text.ts";
import { diceOf } from "./trigrams.ts";

/** The features of a pair, in the order of the weights. All lie within about 0..3. */
export const FEATURES = [
  "trigramDice",
  "claimCoverage",
  "statementCoverage",
  "topicCoverage",
  "sharedInformation",
  "claimInformation",
  "statementInformation",
  "rarestShared",
  "rarestClaimMissing",
  "rarestStatementMissing",
  "bigramCoverage",
  "orderOverClaim",
  "orderOverStatement",
  "sharedFigures",
  "missingFigures",
  "sharedDates",
  "claimNames",
  "statementNames",
  "numberConflict",
  "dateConflict",
  "nameConflict",
  "directionConflict",
  "negationConflict",
  "oppositeConflict",
  "statementAsserts",
  "claimAsserts",
] as const;
export type FeatureName = (typeof FEATURES)[number];

/** What a statement and one wording of a claim have in common and in conflict. */
export interface Comparison {
  readonly pairing: Pairing;
  readonly conflicts: readonly Conflict[];
  /** Whether one of the two surely asserts nothing. */
  readonly hasFragment: { readonly statement: boolean; readonly claim: boolean };
  readonly features: Readonly<Record<FeatureName, number>>;
}

/** A claim's side of a comparison. */
export interface ComparedClaim {
  readonly wording: PreparedText;
  /** Terms of its topics: words that a statement of the same matter may well use. */
  readonly topicTerms: ReadonlySet<number>;
}

/**
 * Compare a statement with one wording of a claim.
 *
 * @param weigh How telling a term is in the claim's list.
 */
export function compareTexts(
  statement: PreparedText,
  { wording: claim, topicTerms }: ComparedClaim,
  weigh: Weigher,
): Comparison {
  const alignment = alignTerms(statement.terms, claim.terms);
  const pairing = { statement, claim, window: windowOf(statement, alignment) };
  const conflicts = findConflicts(pairing);
  const features = {
    ...measureTerms(statement, claim, weigh),
    ...measureOrder(pairing, alignment, weigh),
    ...measureFacts(pairing),
    ...measureConflicts(conflicts),
    topicCoverage: coverageOf(topicTerms, statement.termSet, weigh),
    trigramDice: diceOf(statement.trigrams, claim.trigrams),
    statementAsserts: isProposition(statement) ? 1 : 0,
    claimAsserts: isProposition(claim) ? 1 : 0,
  };
  const hasFragment = { statement: isFragment(statement), claim: isFragment(claim) };
  return { pairing, conflicts, hasFragment, features };
}

function measureConflicts(conflicts: readonly Conflict[]) {
  const has = (kind: Conflict["kind"]): number =>
    conflicts.some((conflict) => conflict.kind === kind) ? 1 : 0;
  return {
    numberConflict: has("number"),
    dateConflict: has("date"),
    nameConflict: has("name"),
    directionConflict: has("direction"),
    negationConflict: has("negation"),
    oppositeConflict: has("opposite"),
  };
}
