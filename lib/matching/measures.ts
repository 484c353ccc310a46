import type { Alignment } from "./align-terms.ts";
import type { Weigher } from "./background.ts";
import type { Pairing } from "./guards/conflict.ts";
import { findSharedDates } from "./guards/date-conflict.ts";
import { isIn } from "./guards/name-conflict.ts";
import { findSharedFigures } from "./guards/number-conflict.ts";
import { perText } from "./per-text.ts";
import type { PreparedText } from "./prepare-text.ts";
import { countShared } from "./trigrams.ts";

/** More shared figures than this say no more. */
const MAX_SHARED = 2;
/** What "no names to compare" counts as: neither for nor against. */
const NEUTRAL = 0.5;

/** How much of each side's information the other holds. */
export function measureTerms(statement: PreparedText, claim: PreparedText, weigh: Weigher) {
  const ours = splitByPresence(claim.termSet, statement.termSet, weigh);
  const theirs = splitByPresence(statement.termSet, claim.termSet, weigh);
  return {
    claimCoverage: ratio(ours.shared, ours.total),
    statementCoverage: ratio(theirs.shared, theirs.total),
    sharedInformation: Math.log1p(ours.shared),
    claimInformation: Math.log1p(ours.total),
    statementInformation: Math.log1p(theirs.total),
    rarestShared: ours.rarestShared,
    rarestClaimMissing: ours.rarestMissing,
    rarestStatementMissing: theirs.rarestMissing,
  };
}

/** How far the shared words stand in the same order and close together. */
export function measureOrder(pairing: Pairing, alignment: Alignment, weigh: Weigher) {
  const { statement, claim } = pairing;
  const length = alignment.pairs.length;
  return {
    bigramCoverage: bigramCoverage(statement.terms, claim.terms, weigh),
    orderOverClaim: ratio(length, claim.terms.length),
    orderOverStatement: ratio(length, statement.terms.length),
    windowDensity: ratio(length, spanOf(alignment)),
  };
}

/** What the two texts share of character trigrams: of both together, and of the claim's own. */
export function measureTrigrams(statement: PreparedText, claim: PreparedText) {
  const shared = countShared(statement.trigrams, claim.trigrams);
  return {
    trigramDice: ratio(2 * shared, statement.trigrams.length + claim.trigrams.length),
    trigramContainment: ratio(shared, claim.trigrams.length),
  };
}

/**
 * How much of what is said beside the names each side holds: a long name in common makes texts look
 * alike that say different things of its bearer.
 */
export function measurePredicates(statement: PreparedText, claim: PreparedText, weigh: Weigher) {
  const ours = splitByPresence(claim.predicateTerms, statement.termSet, weigh);
  const theirs = splitByPresence(statement.predicateTerms, claim.termSet, weigh);
  return {
    claimPredicate: ours.total > 0 ? ours.shared / ours.total : NEUTRAL,
    statementPredicate: theirs.total > 0 ? theirs.shared / theirs.total : NEUTRAL,
    sharedPredicate: Math.log1p(ours.shared),
  };
}

/** What the claim's first and last telling words count for, where the statement has them. */
export function measureEnds(statement: PreparedText, claim: PreparedText, weigh: Weigher) {
  const weightOf = (term = 0): number => (statement.termSet.has(term) ? weigh(term) : 0);
  return { claimHead: weightOf(claim.terms[0]), claimTail: weightOf(claim.terms.at(-1)) };
}

/** Whether one text is itself about what somebody said, and the other is not. */
export function measureReporting(statement: PreparedText, claim: PreparedText) {
  const [ours, theirs] = [hasSpeech(statement), hasSpeech(claim)];
  return {
    claimReports: theirs && !ours ? 1 : 0,
    statementReports: ours && !theirs ? 1 : 0,
  };
}

/** What the two texts share of figures, dates and names. */
export function measureFacts(pairing: Pairing) {
  const { statement, claim } = pairing;
  const sharedFigures = findSharedFigures(pairing).length;
  const missing = Math.max(0, claim.quantities.length - sharedFigures);
  return {
    sharedFigures: Math.min(MAX_SHARED, sharedFigures),
    missingFigures: Math.min(MAX_SHARED, missing) / MAX_SHARED,
    sharedDates: Math.min(1, findSharedDates(pairing).length),
    claimNames: nameCoverage(claim, statement),
    statementNames: nameCoverage(statement, claim),
  };
}

/** Share of some terms' information that another set holds; 0 where there is none. */
export function coverageOf(
  terms: ReadonlySet<number>,
  other: ReadonlySet<number>,
  weigh: Weigher,
): number {
  const { shared, total } = splitByPresence(terms, other, weigh);
  return ratio(shared, total);
}

/** The words of the statement from the first to the last that the alignment uses. */
export function windowOf(statement: PreparedText, alignment: Alignment): Pairing["window"] {
  const [first, last] = [alignment.pairs[0], alignment.pairs.at(-1)];
  if (!first || !last) return { first: 0, last: statement.words.length - 1 };
  return {
    first: statement.termWords[first[0]] ?? 0,
    last: statement.termWords[last[0]] ?? statement.words.length - 1,
  };
}

/** Terms of the statement from the first to the last that the alignment uses. */
function spanOf({ pairs }: Alignment): number {
  const [first, last] = [pairs[0], pairs.at(-1)];
  return first && last ? last[0] - first[0] + 1 : 0;
}

/** A verb of saying inside; a first one only says that this is a claim: "Says that ...". */
const hasSpeech = perText(({ words, language }) =>
  words.some(({ folded }, index) => index > 0 && language.speechVerbs.has(folded)),
);

interface Presence {
  shared: number;
  total: number;
  rarestShared: number;
  rarestMissing: number;
}

function splitByPresence(
  terms: ReadonlySet<number>,
  other: ReadonlySet<number>,
  weigh: Weigher,
): Presence {
  const sums = { shared: 0, total: 0, rarestShared: 0, rarestMissing: 0 };
  for (const term of terms) {
    const weight = weigh(term);
    sums.total += weight;
    if (other.has(term)) {
      sums.shared += weight;
      sums.rarestShared = Math.max(sums.rarestShared, weight);
    } else sums.rarestMissing = Math.max(sums.rarestMissing, weight);
  }
  return sums;
}

/** Share of the claim's neighbouring pairs of terms that stand side by side in the statement. */
function bigramCoverage(
  statement: readonly number[],
  claim: readonly number[],
  weigh: Weigher,
): number {
  const present = new Set(statement.map((term, i) => pairKey(term, statement[i + 1] ?? 0)));
  let total = 0;
  let shared = 0;
  for (let i = 0; i + 1 < claim.length; i++) {
    const [one, two] = [claim[i] ?? 0, claim[i + 1] ?? 0];
    const weight = weigh(one) + weigh(two);
    total += weight;
    if (present.has(pairKey(one, two))) shared += weight;
  }
  return ratio(shared, total);
}

function pairKey(one: number, two: number): number {
  return one * 0x100000 + (two >>> 12);
}

function nameCoverage(own: PreparedText, other: PreparedText): number {
  if (own.names.length === 0) return NEUTRAL;
  return own.names.filter((name) => isIn(name, own, other)).length / own.names.length;
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
