import type { Stance } from "../claim/claim.ts";
import type { ListedClaim } from "../claim/listed-claim.ts";
import type { CheckedStatement } from "../matching/checked-statement.ts";
import type { Match } from "../matching/match.ts";
import type { Translate } from "./catalogue.ts";
import { sayReason } from "./say-reason.ts";

/** An article's statements, sources and matches as one document for export. */
export interface ArticleReport {
  page: { url: string; title: string; lang: string };
  statements: ReportedStatement[];
  /** Milliseconds by stage. */
  timings: Record<string, number>;
}

export interface ReportedStatement {
  /** As worded on the page; empty where nobody is named. */
  source: string;
  resolvedSource: string | null;
  cue: string;
  content: string;
  kind: string | null;
  form: string | null;
  voice: "attributed" | "own";
  confidence: number | null;
  match: ReportedMatch | null;
}

export interface ReportedMatch {
  claimId: string;
  listId: string;
  tier: Match["tier"];
  probability: number;
  reasons: string[];
  speakerAgreement: Match["speakerAgreement"];
  recordedSpeaker: string | null;
  proposition: string | null;
  counterStatements: ReportedCounter[];
}

export interface ReportedCounter {
  stance: Stance;
  aspect: string;
  speaker: string;
  text: string | null;
  date: string | null;
  url: string;
}

/**
 * Put together what a reader can take along from one article.
 *
 * @param statements The page's statements in text order, as checked.
 * @param claims The matched claims; a match whose claim is no longer stored keeps its ids only.
 */
export function toArticleReport(
  article: Pick<ArticleReport, "page" | "timings"> & { statements: readonly CheckedStatement[] },
  claims: readonly ListedClaim[],
  translate: Translate,
): ArticleReport {
  const byKey = new Map(claims.map((listed) => [keyOf(listed.listId, listed.claim.id), listed]));
  const claimOf = (match: Match) => byKey.get(keyOf(match.listId, match.claimId));
  return {
    page: article.page,
    statements: article.statements.map(({ statement, wording, match }) => ({
      ...wording,
      kind: statement.voice === "own" ? null : statement.attribution.kind,
      form: statement.voice === "own" ? null : statement.attribution.form,
      voice: statement.voice,
      confidence: statement.voice === "own" ? null : statement.attribution.confidence,
      match: match && toReportedMatch(match, claimOf(match), translate),
    })),
    timings: article.timings,
  };
}

function toReportedMatch(
  match: Match,
  listed: ListedClaim | undefined,
  translate: Translate,
): ReportedMatch {
  return {
    claimId: match.claimId,
    listId: match.listId,
    tier: match.tier,
    probability: match.probability,
    reasons: match.reasons.map((reason) => sayReason(reason, translate)),
    speakerAgreement: match.speakerAgreement,
    recordedSpeaker: listed?.claim.speaker.name ?? null,
    proposition: listed?.claim.proposition.text ?? null,
    counterStatements: (listed?.claim.counterStatements ?? []).map((counter) => ({
      stance: counter.stance,
      aspect: counter.aspect,
      speaker: counter.speaker.name,
      text: counter.quote?.exact ?? counter.summary?.text ?? null,
      date: counter.date?.value ?? null,
      url: counter.url,
    })),
  };
}

function keyOf(listId: string, claimId: string): string {
  return `${listId}\n${claimId}`;
}
