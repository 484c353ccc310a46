import type {
  ArticleReport,
  ReportedMatch,
  ReportedStatement,
} from "../../lib/report/article-report.ts";
import { type Column, formatTable } from "./format-table.ts";

const COLUMNS: readonly Column[] = [
  { title: "SOURCE", share: 17 },
  { title: "STATEMENT", share: 36 },
  { title: "FORM", share: 14 },
  { title: "MATCH", share: 25 },
  { title: "COUNTER-STATEMENTS", share: 24 },
];

const TIERS = { same: "same claim", related: "related" } as const;

/**
 * A report as text for a terminal: the statements in a table, their links numbered below.
 *
 * @param width The terminal's columns.
 */
export function formatReport(report: ArticleReport & { notice?: string }, width: number): string {
  const links = new Links();
  const rows = report.statements.map((statement) => toRow(statement, links));
  const parts = [
    `${report.page.title}\n${report.page.url}`,
    summarise(report),
    report.notice ?? "",
    rows.length > 0 ? formatTable(COLUMNS, rows, width) : "",
    links.list(),
    formatTimings(report.timings),
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

/** Numbers each link once, in order of appearance. */
class Links {
  readonly #urls: string[] = [];

  numberOf(url: string): number {
    if (!this.#urls.includes(url)) this.#urls.push(url);
    return this.#urls.indexOf(url) + 1;
  }

  list(): string {
    return this.#urls.map((url, index) => `[${index + 1}] ${url}`).join("\n");
  }
}

function summarise({ statements, page }: ArticleReport): string {
  const matched = statements.filter(({ match }) => match !== null);
  const countered = matched.filter(({ match }) => match && match.counterStatements.length > 0);
  return (
    `${count(statements.length, "statement")} (${page.lang}), ${matched.length} on record, ` +
    `${countered.length} with counter-statements`
  );
}

function toRow(statement: ReportedStatement, links: Links): string[] {
  const { match } = statement;
  return [
    sayWho(statement),
    statement.content,
    [statement.kind, statement.form].filter(Boolean).join(",\n"),
    match ? sayMatch(match) : "not in your lists",
    match ? sayCounters(match, links) : "",
  ];
}

function sayWho({ voice, source, resolvedSource }: ReportedStatement): string {
  if (voice === "own") return "(stated here without a source)";
  if (source === "") return "(nobody named)";
  return resolvedSource && resolvedSource !== source ? `${source}\n= ${resolvedSource}` : source;
}

function sayMatch(match: ReportedMatch): string {
  const percent = Math.round(match.probability * 100);
  return [
    `${TIERS[match.tier]}, ${percent}%: ${match.claimId}`,
    match.recordedSpeaker ? `recorded as said by ${match.recordedSpeaker}` : "",
    `speaker: ${match.speakerAgreement}`,
    ...match.reasons,
  ]
    .filter(Boolean)
    .join("\n");
}

function sayCounters({ counterStatements }: ReportedMatch, links: Links): string {
  if (counterStatements.length === 0) return "none known";
  return counterStatements
    .map(({ stance, speaker, url }) => `${stance}: ${speaker} [${links.numberOf(url)}]`)
    .join("\n");
}

function formatTimings(timings: ArticleReport["timings"]): string {
  const stages = Object.entries(timings).map(([stage, ms]) => `${stage} ${Math.round(ms)} ms`);
  return stages.length > 0 ? `Time: ${stages.join(", ")}` : "";
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
