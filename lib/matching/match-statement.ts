import { createWeigher } from "./background.ts";
import { type Candidate, readPostings } from "./candidates.ts";
import type { RankingRecord } from "./claim-record.ts";
import type { Voice } from "./decide.ts";
import type { Retrieval } from "./features.ts";
import { estimateFrequency } from "./frequencies.ts";
import type { IndexReader } from "./index-reader.ts";
import { languageOf } from "./languages/find-language.ts";
import type { MatchingLanguage } from "./languages/language.ts";
import type { Match, SpeakerAgreement } from "./match.ts";
import { once } from "./per-text.ts";
import { type PreparedText, prepareText } from "./prepare-text.ts";
import {
  compareTiers,
  createRecordPreparer,
  type RankedRecord,
  rankRecord,
} from "./rank-record.ts";
import { explain } from "./reasons.ts";
import { compareSpeakers } from "./speaker-agreement.ts";

/** Candidates compared per list and statement; measured: more than 8 gain nothing. */
const DEFAULT_DEPTH = 8;

/**
 * Log-odds by which a record of the statement's own source comes before another. By folds on the
 * debates MAP@5 is .530, .554, .570, .570 at 0, 1, 2, 3.
 */
export const SPEAKER_PREFERENCE = 2;

/**
 * Candidates below this share of ln(claims in the list), in BM25, are not compared. It spares half
 * the reading and comparing and loses 1 of 559 matches on the training sets.
 */
const SCORE_FLOOR = 0.6;
/** Statements whose records are read together, while those of the group before are compared. */
const GROUP_SIZE = 10;
/** Lists up to this size have so few candidates, and such odd scores, that all are compared. */
const SMALL_LIST = 2_000;

/** A statement to look up. */
export interface MatchQuery {
  readonly text: string;
  /** BCP 47 tag of the text. */
  readonly lang: string;
  readonly voice: Voice;
  /** The source as the article names it, resolved where possible; `null` where nobody is named. */
  readonly source: string | null;
}

export interface MatchOptions {
  /** Candidates compared per list and statement. */
  readonly depth?: number;
  /** Compare all of them, even those that cannot match; for measuring. */
  readonly isThorough?: boolean;
  /** Let every term open candidates, not the rarest only; for measuring. */
  readonly everyTerm?: boolean;
  readonly signal?: AbortSignal;
}

/** A compared claim with the list it stands in. */
export interface RankedClaim extends RankedRecord {
  readonly listId: string;
  readonly speakerAgreement: SpeakerAgreement;
}

/**
 * Look statements up in all lists of a reader.
 *
 * @returns For each statement the one claim to show, or `null`: the same claim before a related
 * one, then the likelier one.
 * @throws The signal's reason once it is aborted.
 */
export async function matchStatements(
  queries: readonly MatchQuery[],
  reader: IndexReader,
  options: MatchOptions = {},
): Promise<(Match | null)[]> {
  const ranked = await rankClaims(queries, reader, options);
  return queries.map((_, index) => {
    const best = ranked[index]?.find(({ decision }) => decision.tier !== null);
    return best ? toMatch(best) : null;
  });
}

/** Every candidate of each statement, best first; what measuring reads. */
export async function rankClaims(
  queries: readonly MatchQuery[],
  reader: IndexReader,
  options: MatchOptions = {},
): Promise<RankedClaim[][]> {
  const { depth = DEFAULT_DEPTH, everyTerm = false, signal } = options;
  const statements = queries.map((query) => ({ query, text: prepareText(query.text, query.lang) }));
  const termSets = statements.map(({ text }) => text.termSet);
  const candidatesOf = await readPostings(termSets, reader, { depth, everyTerm });
  signal?.throwIfAborted();
  const compare = createComparer(reader);
  const groups: Promise<RankedClaim[][]>[] = [];
  for (let start = 0; start < statements.length; start += GROUP_SIZE) {
    const group = statements.slice(start, start + GROUP_SIZE).map((statement, index) => {
      const found = withRetrieval(candidatesOf(start + index), reader);
      const candidates = options.isThorough ? found : aboveFloor(found, reader);
      return { statement, candidates };
    });
    groups.push(rankGroup(group, { reader, compare, signal }));
  }
  return (await Promise.all(groups)).flat();
}

/** A statement with its text taken apart. */
interface PreparedStatement {
  readonly query: MatchQuery;
  readonly text: PreparedText;
}

/** A candidate, and how it stood among the others. */
interface Found extends Candidate {
  readonly retrieval: Retrieval;
}

interface GroupMember {
  readonly statement: PreparedStatement;
  readonly candidates: readonly Found[];
}

type Comparer = (
  statement: PreparedStatement,
  candidate: Found,
  record: RankingRecord,
) => RankedClaim;

interface Ranking {
  readonly reader: IndexReader;
  readonly compare: Comparer;
  readonly signal: AbortSignal | undefined;
}

/** Read the records of some statements' candidates and put each statement's in order. */
async function rankGroup(
  group: readonly GroupMember[],
  { reader, compare, signal }: Ranking,
): Promise<RankedClaim[][]> {
  const records = await reader.readRecords(group.flatMap(({ candidates }) => candidates));
  signal?.throwIfAborted();
  let at = 0;
  return group.map(({ statement, candidates }) => {
    const ranked = candidates.map((candidate) => {
      const record = records[at++];
      if (!record) throw new Error(`no record for document ${candidate.doc}`);
      return compare(statement, candidate, record);
    });
    return ranked.sort(byPreference);
  });
}

function createComparer(reader: IndexReader): Comparer {
  const prepare = createRecordPreparer();
  const weighersOf = once(({ commonShares }: MatchingLanguage) =>
    reader.lists.map(({ documentCount, frequencies }) =>
      createWeigher(documentCount, (term) => estimateFrequency(frequencies, term), commonShares),
    ),
  );
  return ({ query, text }, candidate, record) => {
    const weigh = weighersOf(text.language)[candidate.list];
    const list = reader.lists[candidate.list];
    if (!weigh || !list) throw new Error(`no list ${candidate.list} in this reader`);
    const { retrieval } = candidate;
    const { listId, documentCount: listSize } = list;
    const surroundings = { weigh, retrieval, voice: query.voice, listSize };
    const rank = rankRecord(text, prepare(candidate, record), surroundings);
    return { ...rank, listId, speakerAgreement: agreementOf(query, rank.record) };
  };
}

const IN_SMALL_LIST: Retrieval = {
  ...{ retrievalShare: 0, retrievalScore: 0, retrievalRank: 0, isSmallList: 1 },
};

/** Candidates come best first within each list, so the first one met of a list is its best. */
function withRetrieval(candidates: readonly Candidate[], reader: IndexReader): Found[] {
  const best = new Map<number, { score: number; met: number }>();
  return candidates.map((candidate) => {
    const { list, score } = candidate;
    const first = best.get(list) ?? { score, met: 0 };
    best.set(list, first);
    first.met++;
    const claims = reader.lists[list]?.documentCount ?? 0;
    if (claims <= SMALL_LIST) return { ...candidate, retrieval: IN_SMALL_LIST };
    const retrieval = {
      isSmallList: 0,
      retrievalShare: score / first.score,
      retrievalScore: score / Math.log(claims),
      retrievalRank: 1 / first.met,
    };
    return { ...candidate, retrieval };
  });
}

function aboveFloor(candidates: readonly Found[], reader: IndexReader): Found[] {
  return candidates.filter(({ list, score }) => {
    const claims = reader.lists[list]?.documentCount ?? 0;
    return claims <= SMALL_LIST || score >= SCORE_FLOOR * Math.log(claims);
  });
}

function agreementOf(query: MatchQuery, record: RankingRecord): SpeakerAgreement {
  const source = query.voice === "own" ? null : query.source;
  return compareSpeakers(source, record.speaker, languageOf(query.lang));
}

/**
 * Between records that match about as well, the one kept for the statement's own source comes
 * first. This orders records; neither tier nor probability depends on who speaks.
 */
function byPreference(a: RankedClaim, b: RankedClaim): number {
  return (
    compareTiers(a, b) ||
    preferenceOf(b) - preferenceOf(a) ||
    b.decision.relatedness - a.decision.relatedness
  );
}

function preferenceOf({ decision, speakerAgreement }: RankedClaim): number {
  const { probability } = decision;
  const logOdds = Math.log(probability / (1 - probability));
  return logOdds + (speakerAgreement === "same" ? SPEAKER_PREFERENCE : 0);
}

function toMatch(best: RankedClaim): Match | null {
  const { listId, record, comparison, decision, speakerAgreement } = best;
  if (decision.tier === null) return null;
  return {
    listId,
    claimId: record.id,
    tier: decision.tier,
    probability: decision.probability,
    reasons: explain(comparison, speakerAgreement, best.isParaphrase),
    speakerAgreement,
    counterCount: record.counterCount,
  };
}
