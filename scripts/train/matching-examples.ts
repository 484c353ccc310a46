import { FEATURES, type FeatureName } from "../../lib/matching/features.ts";
import type { IndexReader } from "../../lib/matching/index-reader.ts";
import { type RankedClaim, rankClaims } from "../../lib/matching/match-statement.ts";
import { PRODUCTS } from "../../lib/matching/products.ts";
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
  readonly claimId: string;
  readonly kind: PairKind;
  /** See `toVector`. */
  readonly features: readonly number[];
  /** 2 the same claim, 1 related, 0 neither or not known to be. */
  readonly label: 0 | 1 | 2;
  readonly weight: number;
  /** Whether a conflict or a fragment keeps the pair from being the same. */
  readonly isBarred: boolean;
  readonly isSameSpeaker: boolean;
}

/** Where a statement stands: a debate, 2016's news, a post, a sentence from before the lists. */
export type PairKind = "debate" | "news" | "post" | "negative" | "small-debate" | "small-news";

/**
 * What a pair of each kind counts for. Posts are less like news than debates are, and there are twice
 * as many; more of them costs debates recall. Small lists are made of the same statements again.
 */
const WEIGHTS: Readonly<Record<PairKind, number>> = {
  ...{ debate: 1, news: 1, post: 0.1, negative: 0.1 },
  ...{ "small-debate": 0.1, "small-news": 0.03 },
};

/** Candidates compared. Debates have further ones, because that is how they are measured. */
const DEPTHS: Readonly<Record<PairKind, number>> = {
  ...{ debate: 50, news: 8, post: 20, negative: 5 },
  ...{ "small-debate": 12, "small-news": 12 },
};

/** Claims per simulated small list, and how many such lists. */
const SMALL_LIST = 60;
const SMALL_LISTS = 12;
/** Statements of the news stream asked of each small list. */
const SMALL_LIST_NEWS = 400;
/** One negative of so many is enough to learn from. */
const NEGATIVE_STEP = 3;
const BATCH = 200;

/** Further pairs judged by reading, as the sets' own: ids and labels only. */
const OWN_JUDGMENTS = new URL("news-judgments.jsonl", import.meta.url).pathname;

/** Labels by statement and claim. */
export type Labels = ReadonlyMap<string, ReadonlyMap<string, 0 | 1 | 2>>;

interface TrainingSet {
  readonly claims: readonly SetClaim[];
  readonly queries: readonly SetQuery[];
  readonly labels: Labels;
}

/** Pairs to learn from, and by which claims count as one. */
export interface Collected {
  readonly pairs: readonly LabelledPair[];
  readonly politifact: TrainingSet;
}

/**
 * All pairs to learn from: two full lists, and small lists drawn from the first.
 *
 * @param withDev Take the development sets too, for measuring by folds.
 */
export async function collectPairs(sets: string, withDev: boolean): Promise<Collected> {
  const politifact = readTrainingSet(`${sets}politifact2b/`, withDev);
  const snopes = readTrainingSet(`${sets}snopes2022/`, withDev);
  const news = readLines<SetQuery>(`${sets}politifact2b/news-statements.jsonl`);
  const negatives = ["agnews", "bbc"]
    .flatMap((name) => readLines<SetQuery>(`${sets}negatives/${name}.jsonl`))
    .filter((_, index) => index % NEGATIVE_STEP === 0);
  const full = indexOfClaims(politifact.claims);
  const other = indexOfClaims(snopes.claims);
  const { labels } = politifact;
  const pairs = [
    await comparePairs(full, politifact.queries, { kind: "debate", labels }),
    await comparePairs(full, news, { kind: "news", labels }),
    await comparePairs(full, negatives, { kind: "negative", labels }),
    await comparePairs(other, snopes.queries, { kind: "post", labels: snopes.labels }),
    await comparePairs(other, negatives, { kind: "negative", labels }),
    ...(await compareSmallLists(politifact, news)),
  ];
  return { pairs: pairs.flat(), politifact };
}

interface PairSource {
  readonly kind: PairKind;
  readonly labels: Labels;
}

/** Compare statements with the best candidates of an index. */
async function comparePairs(
  reader: IndexReader,
  queries: readonly SetQuery[],
  source: PairSource,
): Promise<LabelledPair[]> {
  const pairs: LabelledPair[] = [];
  const options = { depth: DEPTHS[source.kind], isThorough: true };
  for (let at = 0; at < queries.length; at += BATCH) {
    const batch = queries.slice(at, at + BATCH);
    const ranked = await rankClaims(batch.map(toQuery), reader, options);
    batch.forEach((query, index) => {
      for (const claim of ranked[index] ?? []) pairs.push(toPair(query.id, claim, source));
    });
  }
  return pairs;
}

/** A small list's own counts say little of its words: the model must learn to do without. */
async function compareSmallLists(
  { claims, queries, labels }: TrainingSet,
  news: readonly SetQuery[],
): Promise<LabelledPair[][]> {
  const results: LabelledPair[][] = [];
  const transcripts = [...new Set(queries.map(({ id }) => transcriptOf(id)))];
  for (let n = 0; n < SMALL_LISTS; n++) {
    const own = queries.filter(
      ({ id }) => transcripts.indexOf(transcriptOf(id)) % SMALL_LISTS === n,
    );
    const gold = new Set(own.flatMap((query) => query.gold ?? []));
    const others = claims.filter((_, index) => (index * 7 + n) % 331 === 0).slice(0, SMALL_LIST);
    // Without headlines: real lists name a topic or two, and the model must not count on more.
    const bare = [...claims.filter((claim) => gold.has(claim.id)), ...others].map(
      ({ title, text = title ?? "", ...rest }) => ({ ...rest, text }),
    );
    const reader = indexOfClaims(bare);
    const stream = news.filter((_, index) => index % SMALL_LISTS === n).slice(0, SMALL_LIST_NEWS);
    results.push(await comparePairs(reader, own, { kind: "small-debate", labels }));
    results.push(await comparePairs(reader, stream, { kind: "small-news", labels }));
  }
  return results;
}

/** A debate's or speech's statements share what comes before their number. */
export function transcriptOf(queryId: string): string {
  return queryId.replace(/_\d+$/, "");
}

function toPair(queryId: string, ranked: RankedClaim, { kind, labels }: PairSource): LabelledPair {
  const { comparison, record, speakerAgreement } = ranked;
  const { conflicts, hasFragment } = comparison;
  return {
    ...{ queryId, kind, claimId: record.id, weight: WEIGHTS[kind] },
    features: toVector(comparison.features),
    label: labels.get(queryId)?.get(record.id) ?? 0,
    isBarred: conflicts.length > 0 || hasFragment.statement || hasFragment.claim,
    isSameSpeaker: speakerAgreement === "same",
  };
}

/** Features in the order of `FEATURES`, then their products in the order of `PRODUCTS`. */
export function toVector(features: Readonly<Record<FeatureName, number>>): number[] {
  return [
    ...FEATURES.map((name) => features[name]),
    ...PRODUCTS.map(([one, other]) => features[one] * features[other]),
  ];
}

function readTrainingSet(folder: string, withDev: boolean): TrainingSet {
  const dev = readLines<SetQuery>(`${folder}queries-dev.jsonl`);
  const train = readLines<SetQuery>(`${folder}queries-train.jsonl`);
  const queries = withDev ? [...train, ...dev] : train;
  const isMain = folder.includes("politifact");
  const held = new Set(withDev ? [] : dev.map(({ id }) => id));
  const judged = isMain
    ? [
        ...readLines<SetJudgment>(`${folder}judgments.jsonl`),
        ...readLines<SetJudgment>(OWN_JUDGMENTS),
      ]
    : [];
  return {
    claims: readLines<SetClaim>(`${folder}claims.jsonl`),
    queries,
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
  const equals = new Map(groups.flatMap(({ ids }) => ids.map((id) => [id, ids] as const)));
  const enter = (query: string, claim: string, label: 0 | 1 | 2): void => {
    const known = labels.get(query) ?? new Map<string, 0 | 1 | 2>();
    for (const same of equals.get(claim) ?? [claim]) known.set(same, label);
    labels.set(query, known);
  };
  for (const { id, claim, label } of judgments) enter(id, claim, label);
  for (const { id, gold = [] } of queries) for (const claim of gold) enter(id, claim, 2);
  return labels;
}
