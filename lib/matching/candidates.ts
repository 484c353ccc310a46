import { estimateFrequency } from "./frequencies.ts";
import type { DocumentRef, IndexedList, IndexReader, SegmentPostings } from "./index-reader.ts";
import { addScores, type ScoreBoard } from "./postings.ts";

/** Terms in more than this share of a list are skipped: reading them costs more than they tell. */
const MAX_TERM_SHARE = 0.05;
/** The rarest terms of these open candidates; later ones only add to those already open. */
const OPENING_SHARE = 0.04;
/** Below this many documents nothing is saved by skipping. */
const SMALL_COUNT = 2_000;
/** Terms kept whatever their frequency, where a query has no others. */
const MIN_TERMS = 2;
/** An impact byte stands for a share of this. */
const IMPACT_SCALE = 255;

/** A document that shares words with a query. */
export interface Candidate extends DocumentRef {
  /** Position of its list among the reader's. */
  readonly list: number;
  /** BM25; comparable within one list and query only. */
  readonly score: number;
}

export interface CandidateOptions {
  /** Candidates kept per list and query. */
  readonly depth: number;
  /** Let every term that is read open candidates, not the rarest only; for measuring. */
  readonly everyTerm?: boolean;
}

/** One query's choice of terms for one list. */
interface TermPlan {
  readonly term: number;
  readonly opensNew: boolean;
}

/**
 * The best documents of every list for each query, by BM25 over the rows of its terms.
 *
 * @returns For each query its candidates, best first within each list.
 */
export async function findCandidates(
  queries: readonly ReadonlySet<number>[],
  reader: IndexReader,
  options: CandidateOptions,
): Promise<Candidate[][]> {
  const candidatesOf = await readPostings(queries, reader, options);
  return queries.map((_, query) => candidatesOf(query));
}

/**
 * Read the rows of all queries' terms in one go; the queries are then scored one by one, so that a
 * caller may read the first ones' records while it scores the next.
 *
 * @returns Scores one query, by its position.
 */
export async function readPostings(
  queries: readonly ReadonlySet<number>[],
  reader: IndexReader,
  { depth, everyTerm = false }: CandidateOptions,
): Promise<(query: number) => Candidate[]> {
  const share = everyTerm ? Number.POSITIVE_INFINITY : OPENING_SHARE;
  const plans = reader.lists.map((list) => queries.map((terms) => planTerms(list, terms, share)));
  const needed = new Set(plans.flat(2).map((plan) => plan.term));
  const postings = await reader.readPostings([...needed]);
  // One board serves all lists in turn: it is clean again after each.
  const board = createBoard(Math.max(0, ...reader.lists.map((list) => list.documentCount)));
  return (query) =>
    reader.lists.flatMap((list, index) => {
      const plan = plans[index]?.[query];
      if (!plan) throw new RangeError(`expected one of the queries, got ${query}`);
      scoreQuery(list, plan, { postings, board });
      return takeBest(board, depth).map(({ doc, score }) => ({
        ...locate(list, doc),
        list: index,
        score,
      }));
    });
}

/** Which terms to read, rarest first, before anything is read. */
function planTerms(
  list: IndexedList,
  terms: ReadonlySet<number>,
  openingShare: number,
): TermPlan[] {
  const known = [...terms]
    .map((term) => ({ term, frequency: estimateFrequency(list.frequencies, term) }))
    .filter(({ frequency }) => frequency > 0)
    .sort((a, b) => a.frequency - b.frequency);
  const limit = Math.max(SMALL_COUNT, MAX_TERM_SHARE * list.documentCount);
  const budget = Math.max(SMALL_COUNT, openingShare * list.documentCount);
  const plan: TermPlan[] = [];
  let opened = 0;
  for (const { term, frequency } of known) {
    if (plan.length >= MIN_TERMS && frequency > limit) break;
    const opensNew = plan.length < MIN_TERMS || opened + frequency <= budget;
    if (opensNew) opened += frequency;
    plan.push({ term, opensNew });
  }
  return plan;
}

interface Scoring {
  readonly postings: ReadonlyMap<number, readonly SegmentPostings[]>;
  readonly board: ScoreBoard;
}

function scoreQuery(list: IndexedList, plan: readonly TermPlan[], scoring: Scoring): void {
  const bases = new Map(list.segments.map(({ segment, base }) => [segment, base]));
  for (const { term, opensNew } of plan) {
    const inList = scoring.postings.get(term)?.filter(({ segment }) => bases.has(segment)) ?? [];
    const frequency = inList.reduce((sum, { documentFrequency }) => sum + documentFrequency, 0);
    const weight = inverseFrequency(list.documentCount, frequency) / IMPACT_SCALE;
    for (const postings of inList) {
      const base = bases.get(postings.segment) ?? 0;
      addScores(scoring.board, postings, { base, weight, opensNew });
    }
  }
  dropDead(list, scoring.board);
}

/** Documents that were replaced or taken back score nothing. */
function dropDead(list: IndexedList, { scores }: ScoreBoard): void {
  for (const { base, tombstones } of list.segments) {
    if (!tombstones) continue;
    for (const doc of tombstones) scores[base + doc] = 0;
  }
}

function inverseFrequency(documentCount: number, frequency: number): number {
  return Math.log(1 + (documentCount - frequency + 0.5) / (frequency + 0.5));
}

function createBoard(documentCount: number): ScoreBoard {
  return {
    scores: new Float32Array(documentCount),
    touched: new Uint32Array(documentCount),
    touchedCount: 0,
  };
}

/** The highest scores, by insertion into a short sorted list; the board is clean afterwards. */
function takeBest(board: ScoreBoard, depth: number): { doc: number; score: number }[] {
  const best: { doc: number; score: number }[] = [];
  let threshold = 0;
  for (let i = 0; i < board.touchedCount; i++) {
    const doc = board.touched[i] ?? 0;
    const score = board.scores[doc] ?? 0;
    board.scores[doc] = 0;
    if (score === 0 || (score <= threshold && best.length >= depth)) continue;
    insert(best, { doc, score });
    if (best.length > depth) best.pop();
    threshold = best.at(-1)?.score ?? 0;
  }
  board.touchedCount = 0;
  return best;
}

function insert(
  best: { doc: number; score: number }[],
  entry: { doc: number; score: number },
): void {
  let at = best.length;
  while (at > 0 && (best[at - 1]?.score ?? 0) < entry.score) at--;
  best.splice(at, 0, entry);
}

function locate(list: IndexedList, doc: number): DocumentRef {
  const home = list.segments.findLast(({ base }) => base <= doc);
  if (!home) throw new RangeError(`document ${doc} lies before every segment of ${list.listId}`);
  return { segment: home.segment, doc: doc - home.base };
}
