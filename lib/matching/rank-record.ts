import type { RankingRecord } from "./claim-record.ts";
import { type Decision, decide, type Voice } from "./decide.ts";
import { type Comparison, compareTexts, type Surroundings } from "./features.ts";
import { inheritConflicts } from "./guards.ts";
import type { DocumentRef } from "./index-reader.ts";
import { languageOf } from "./languages/find-language.ts";
import { type PreparedText, prepareText } from "./prepare-text.ts";
import { readTerms } from "./terms.ts";

/** A candidate's record taken apart for comparing. */
export interface PreparedRecord {
  readonly record: RankingRecord;
  /** The proposition, then its paraphrases. */
  readonly wordings: readonly PreparedText[];
  readonly topicTerms: ReadonlySet<number>;
}

/** A claim compared with a statement, decided or not. */
export interface RankedRecord {
  readonly record: RankingRecord;
  readonly comparison: Comparison;
  readonly decision: Decision;
  /** Whether a paraphrase matched best rather than the proposition. */
  readonly isParaphrase: boolean;
}

/** Takes a document's record apart, once for all the statements it is a candidate for. */
export type RecordPreparer = (ref: DocumentRef, record: RankingRecord) => PreparedRecord;

/** A preparer that knows of no record yet. */
export function createRecordPreparer(): RecordPreparer {
  const prepared = new Map<string, PreparedRecord>();
  return ({ segment, doc }, record) => {
    const key = `${segment}:${doc}`;
    const known = prepared.get(key);
    if (known) return known;
    const fresh = prepareRecord(record);
    prepared.set(key, fresh);
    return fresh;
  };
}

function prepareRecord(record: RankingRecord): PreparedRecord {
  const language = languageOf(record.texts[0]?.lang ?? "");
  return {
    record,
    wordings: record.texts.map(({ text, lang }) => prepareText(text, lang)),
    topicTerms: new Set(record.topics.flatMap((topic) => readTerms(topic, language))),
  };
}

/** Compare a statement with a claim; the best of the claim's wordings stands for it. */
export function rankRecord(
  statement: PreparedText,
  claim: PreparedRecord,
  { voice, listSize, ...surroundings }: Surroundings & { voice: Voice; listSize: number },
): RankedRecord {
  const { record, topicTerms } = claim;
  const [main, ...others] = inLanguageOf(statement, claim.wordings).map((wording) =>
    compareTexts(statement, { wording, topicTerms }, surroundings),
  );
  if (!main) throw new Error(`claim ${record.id} has no wording`);
  const comparisons = [main, ...others.map((other) => inheritConflicts(other, main))];
  const ranked = comparisons.map((comparison) => ({
    record,
    comparison,
    decision: decide(comparison, voice, listSize),
    isParaphrase: comparison.pairing.claim !== claim.wordings[0],
  }));
  return ranked.reduce((best, next) => (byMerit(next, best) < 0 ? next : best));
}

/** Wordings in the statement's language; all of them where none is. */
function inLanguageOf(
  { language }: PreparedText,
  wordings: readonly PreparedText[],
): readonly PreparedText[] {
  const readable = wordings.filter((wording) => wording.language === language);
  return readable.length > 0 ? readable : wordings;
}

interface Decided {
  readonly decision: Decision;
}

/** The same claim before a related one before none; for sorting. */
export function compareTiers(a: Decided, b: Decided): number {
  return rankOf(b.decision.tier) - rankOf(a.decision.tier);
}

function byMerit(a: Decided, b: Decided): number {
  return (
    compareTiers(a, b) ||
    b.decision.probability - a.decision.probability ||
    b.decision.relatedness - a.decision.relatedness
  );
}

function rankOf(tier: Decision["tier"]): number {
  return tier === "same" ? 2 : tier === "related" ? 1 : 0;
}
