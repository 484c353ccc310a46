import { createWeigher } from "./background.ts";
import { findCandidates } from "./candidates.ts";
import type { Voice } from "./decide.ts";
import { estimateFrequency } from "./frequencies.ts";
import type { IndexReader } from "./index-reader.ts";
import { languageOf } from "./languages/find-language.ts";
import type { Match } from "./match.ts";
import { prepareText } from "./prepare-text.ts";
import { byMerit, prepareRecords, type RankedRecord, rankRecord } from "./rank-record.ts";
import { explain } from "./reasons.ts";
import { compareSpeakers } from "./speaker-agreement.ts";

/** Candidates compared per list and statement; measured: more than 8 gain nothing. */
const DEFAULT_DEPTH = 8;

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
  readonly signal?: AbortSignal;
}

/** A compared claim with the list it stands in. */
export interface RankedClaim extends RankedRecord {
  readonly listId: string;
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
  return queries.map((query, index) => {
    const best = ranked[index]?.find(({ decision }) => decision.tier !== null);
    return best ? toMatch(query, best) : null;
  });
}

/** Every candidate of each statement, best first; what measuring reads. */
export async function rankClaims(
  queries: readonly MatchQuery[],
  reader: IndexReader,
  { depth = DEFAULT_DEPTH, signal }: MatchOptions = {},
): Promise<RankedClaim[][]> {
  const statements = queries.map((query) => prepareText(query.text, query.lang));
  const termSets = statements.map((statement) => statement.termSet);
  const candidates = await findCandidates(termSets, reader, depth);
  signal?.throwIfAborted();
  const records = await reader.readRecords(candidates.flat());
  signal?.throwIfAborted();
  const weighers = reader.lists.map(({ documentCount, frequencies }) =>
    createWeigher(documentCount, (term) => estimateFrequency(frequencies, term)),
  );
  const claims = prepareRecords(candidates.flat(), records);
  let at = 0;
  return statements.map((statement, index) => {
    const own = candidates[index] ?? [];
    const ranked = own.map((candidate, i) => {
      const claim = claims[at + i];
      const weigh = weighers[candidate.list];
      const listId = reader.lists[candidate.list]?.listId;
      if (!claim || !weigh || listId === undefined) throw new Error("a candidate without a list");
      return {
        listId,
        ...rankRecord(statement, claim, { weigh, voice: queries[index]?.voice ?? "own" }),
      };
    });
    at += own.length;
    return ranked.sort(byMerit);
  });
}

function toMatch(query: MatchQuery, best: RankedClaim): Match | null {
  const { record, comparison, decision } = best;
  if (decision.tier === null) return null;
  const source = query.voice === "own" ? null : query.source;
  const speakerAgreement = compareSpeakers(source, record.speaker, languageOf(query.lang));
  return {
    listId: best.listId,
    claimId: record.id,
    tier: decision.tier,
    probability: decision.probability,
    reasons: explain(comparison, speakerAgreement, best.isParaphrase),
    speakerAgreement,
    counterCount: record.counterCount,
  };
}
