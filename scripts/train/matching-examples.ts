import { FEATURES, type FeatureName } from "../../lib/matching/features.ts";
import type { IndexReader } from "../../lib/matching/index-reader.ts";
import { type RankedClaim, rankClaims } from "../../lib/matching/match-statement.ts";
import {
  indexOfClaims,
  readLines,
  type SetClaim,
  type SetJudgment,
  type SetQuery,
  toQuery,
} from "../eval/matching-sets.ts";

/** A compared pair with what is known of it. */
export interface LabelledPair {
  readonly queryId: string;
  readonly features: readonly number[];
  /** 2 the same claim, 1 related, 0 neither or not known to be. */
  readonly label: 0 | 1 | 2;
  readonly weight: number;
}

/** Posts are less like news statements than debates are, and there are twice as many. */
const POST_WEIGHT = 0.3;
/** Claims per simulated small list, and how many such lists. */
const SMALL_LIST = 60;
const SMALL_LISTS = 12;
/** Statements of the news stream asked of each small list. */
const SMALL_LIST_NEWS = 400;
const DEPTH = 12;
const BATCH = 200;

/** Labels by statement and claim. */
type Labels = ReadonlyMap<string, ReadonlyMap<string, 0 | 1 | 2>>;

interface TrainingSet {
  readonly claims: readonly SetClaim[];
  readonly queries: readonly SetQuery[];
  readonly news: readonly SetQuery[];
  readonly labels: Labels;
}

/** All pairs to learn from: two full lists, and small lists drawn from the first. */
export async function collectPairs(sets: string): Promise<LabelledPair[]> {
  const politifact = readTrainingSet(`${sets}politifact2b/`);
  const snopes = readTrainingSet(`${sets}snopes2022/`);
  const full = indexOfClaims(politifact.claims);
  const pairs = [
    await comparePairs(full, [...politifact.queries, ...politifact.news], politifact.labels),
    await comparePairs(indexOfClaims(snopes.claims), snopes.queries, snopes.labels),
    ...(await compareSmallLists(politifact)),
  ];
  return pairs.flat();
}

/** Compare statements with the best candidates of an index. */
async function comparePairs(
  reader: IndexReader,
  queries: readonly SetQuery[],
  labels: Labels,
): Promise<LabelledPair[]> {
  const pairs: LabelledPair[] = [];
  for (let at = 0; at < queries.length; at += BATCH) {
    const batch = queries.slice(at, at + BATCH);
    const ranked = await rankClaims(batch.map(toQuery), reader, { depth: DEPTH, isThorough: true });
    batch.forEach((query, index) => {
      for (const claim of ranked[index] ?? []) pairs.push(toPair(query.id, claim, labels));
    });
  }
  return pairs;
}

/** A small list's own counts say little of its words: the model must learn to do without. */
async function compareSmallLists(set: TrainingSet): Promise<LabelledPair[][]> {
  const results: LabelledPair[][] = [];
  for (let n = 0; n < SMALL_LISTS; n++) {
    const queries = set.queries.filter((_, index) => index % SMALL_LISTS === n);
    const gold = new Set(queries.flatMap((query) => query.gold ?? []));
    const others = set.claims
      .filter((_, index) => (index * 7 + n) % 331 === 0)
      .slice(0, SMALL_LIST);
    const claims = [...set.claims.filter((claim) => gold.has(claim.id)), ...others];
    const news = set.news.filter((_, index) => index % SMALL_LISTS === n).slice(0, SMALL_LIST_NEWS);
    // Without headlines: real lists name a topic or two, and the model must not count on more.
    const bare = claims.map(({ title, text = title ?? "", ...rest }) => ({ ...rest, text }));
    results.push(await comparePairs(indexOfClaims(bare), [...queries, ...news], set.labels));
  }
  return results;
}

function toPair(queryId: string, ranked: RankedClaim, labels: Labels): LabelledPair {
  return {
    queryId,
    features: toVector(ranked.comparison.features),
    label: labels.get(queryId)?.get(ranked.record.id) ?? 0,
    weight: queryId.startsWith("tweet") ? POST_WEIGHT : 1,
  };
}

/** Features in the order of `FEATURES`. */
export function toVector(features: Readonly<Record<FeatureName, number>>): number[] {
  return FEATURES.map((name) => features[name]);
}

function readTrainingSet(folder: string): TrainingSet {
  const queries = readLines<SetQuery>(`${folder}queries-train.jsonl`);
  const isMain = folder.includes("politifact");
  const held = new Set(readLines<SetQuery>(`${folder}queries-dev.jsonl`).map(({ id }) => id));
  const news = isMain ? readLines<SetQuery>(`${folder}news-statements.jsonl`) : [];
  const judged = isMain ? readLines<SetJudgment>(`${folder}judgments.jsonl`) : [];
  return {
    claims: readLines<SetClaim>(`${folder}claims.jsonl`),
    queries,
    news,
    labels: labelPairs(
      queries,
      judged.filter(({ id }) => !held.has(id)),
      readLines<{ ids: string[] }>(`${folder}equiv.jsonl`),
    ),
  };
}

function labelPairs(
  queries: readonly SetQuery[],
  judgments: readonly SetJudgment[],
  groups: readonly { ids: string[] }[],
): Labels {
  const labels = new Map<string, Map<string, 0 | 1 | 2>>();
  const enter = (query: string, claim: string, label: 0 | 1 | 2): void => {
    const known = labels.get(query) ?? new Map<string, 0 | 1 | 2>();
    labels.set(query, known.set(claim, label));
  };
  for (const { id, claim, label } of judgments) enter(id, claim, label);
  const equals = new Map(groups.flatMap(({ ids }) => ids.map((id) => [id, ids] as const)));
  for (const { id, gold = [] } of queries) {
    for (const claim of gold) for (const same of equals.get(claim) ?? [claim]) enter(id, same, 2);
  }
  return labels;
}
