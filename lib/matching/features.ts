import { alignTerms } from "./align-terms.ts";
import type { Weigher } from "./background.ts";
import type { Conflict, Pairing } from "./guards/conflict.ts";
import { isFragment, isProposition, opensClause } from "./guards/statement-form.ts";
import { findConflicts } from "./guards.ts";
import {
  coverageOf,
  measureEnds,
  measureFacts,
  measureOrder,
  measurePredicates,
  measureReporting,
  measureTerms,
  measureTrigrams,
  windowOf,
} from "./measures.ts";
import type { PreparedText } from "./prepare-text.ts";

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
  "trigramContainment",
  "windowDensity",
  "claimReports",
  "statementReports",
  "claimPredicate",
  "statementPredicate",
  "sharedPredicate",
  "claimHead",
  "claimTail",
  "statementIsClause",
  "retrievalShare",
  "retrievalScore",
  "retrievalRank",
  "isSmallList",
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

/** How a claim stood among its statement's candidates before they were compared. */
export interface Retrieval {
  /** Its score as a share of the best candidate's in its list. */
  readonly retrievalShare: number;
  /** Its score as a share of ln(claims in the list), which is about what one rare word scores. */
  readonly retrievalScore: number;
  /** 1 for the first, 1/2 for the second and so on. */
  readonly retrievalRank: number;
  /** 1 for a list so small that its scores say nothing; the other three are 0 then. */
  readonly isSmallList: number;
}

/** What a comparison needs to know of the claim's list. */
export interface Surroundings {
  /** How telling a term is in it. */
  readonly weigh: Weigher;
  readonly retrieval: Retrieval;
}

/**
 * Compare a statement with one wording of a claim.
 */
export function compareTexts(
  statement: PreparedText,
  { wording: claim, topicTerms }: ComparedClaim,
  { weigh, retrieval }: Surroundings,
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
    ...measureTrigrams(statement, claim),
    ...measureReporting(statement, claim),
    ...measurePredicates(statement, claim, weigh),
    ...measureEnds(statement, claim, weigh),
    statementIsClause: opensClause(statement) ? 1 : 0,
    ...retrieval,
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
