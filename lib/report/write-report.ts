import { toCsv } from "../claim/write-csv.ts";
import type { ArticleReport, ReportedCounter, ReportedStatement } from "./article-report.ts";
import type { Translate } from "./catalogue.ts";
import { keyFor } from "./catalogue.ts";
import type { ExportFile } from "./export-list.ts";

export const REPORT_FORMATS = ["markdown", "csv"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

interface Report {
  article: ArticleReport;
  /** Titles of the lists that were asked, by their ids. */
  lists: ReadonlyMap<string, string>;
  /** The day on which it was taken, in the reader's words. */
  takenOn: string;
}

/** An article's report as a file that can be read without the extension. */
export function writeReport(
  report: Report,
  format: ReportFormat,
  translate: Translate,
): Omit<ExportFile, "lost"> {
  const host = URL.parse(report.article.page.url)?.hostname || "page";
  const name = `statements-${host.replaceAll(/[^\w.-]/g, "-")}`;
  switch (format) {
    case "markdown":
      return {
        name: `${name}.md`,
        mimeType: "text/markdown",
        content: writeMarkdown(report, translate),
      };
    case "csv":
      return { name: `${name}.csv`, mimeType: "text/csv", content: writeTable(report) };
    default:
      return format satisfies never;
  }
}

function writeMarkdown({ article, lists, takenOn }: Report, translate: Translate): string {
  const { page, statements } = article;
  const sections = statements.map((statement, at) => {
    const source = nameSource(statement, translate);
    const { match } = statement;
    return [
      `## ${at + 1}. ${plain(source)}`,
      `> ${plain(statement.content)}`,
      match
        ? [
            `${translate(keyFor("tier", match.tier))}: ${plain(match.proposition ?? match.claimId)}`,
            `${translate("record_saidBy")} ${plain(match.recordedSpeaker ?? "–")}`,
            translate("record_list", plain(lists.get(match.listId) ?? match.listId)),
            ...match.counterStatements.map((counter) => sayCounter(counter, translate)),
          ]
            .map((line) => `- ${line}`)
            .join("\n")
        : translate("card_notInLists"),
    ].join("\n\n");
  });
  const head = [
    `# ${translate("report_title", plain(page.title))}`,
    link(page.url),
    translate("report_about", takenOn, String(statements.length)),
  ];
  return `${[...head, ...sections].join("\n\n")}\n`;
}

function sayCounter(counter: ReportedCounter, translate: Translate): string {
  const stance = translate(keyFor("stance", counter.stance));
  const parts = [plain(counter.speaker), counter.date, counter.text && plain(counter.text)];
  return `${stance}: ${[...parts.filter(Boolean), link(counter.url)].join(" · ")}`;
}

function nameSource(statement: ReportedStatement, translate: Translate): string {
  if (statement.voice === "own") return translate("statement_ownVoice");
  return statement.resolvedSource || statement.source || translate("statement_unattributed");
}

/** Foreign words on one line, in which nothing counts as Markdown or HTML. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_{}[\]<>#|~!&]/g, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2")
    .replace(/^[-+=]/, "\\$&");
}

function link(url: string): string {
  return `<${url.replace(/[<>\s]/g, encodeURIComponent)}>`;
}

const COLUMNS = [
  ...["number", "voice", "source", "statement", "match", "claim", "recorded_speaker", "list"],
  ...["stance", "counter_speaker", "counter_text", "counter_date", "counter_url", "page_url"],
];

/** A row for each counter-statement, one for a statement without any. */
function writeTable({ article, lists }: Report): string {
  const rows = article.statements.flatMap((statement, at) => {
    const { match } = statement;
    const start = [
      ...[String(at + 1), statement.voice, statement.resolvedSource || statement.source],
      ...[statement.content, match?.tier ?? "", match?.proposition ?? match?.claimId ?? ""],
      ...[match?.recordedSpeaker ?? "", match ? (lists.get(match.listId) ?? match.listId) : ""],
    ];
    const counters = match?.counterStatements ?? [];
    const cells = counters.map(({ stance, speaker, text, date, url }) => [
      ...[stance, speaker, text ?? "", date ?? "", url],
    ]);
    return (cells.length > 0 ? cells : [["", "", "", "", ""]]).map((counter) => [
      ...[...start, ...counter, article.page.url],
    ]);
  });
  return toCsv([COLUMNS, ...rows]);
}
