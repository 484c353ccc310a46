import { MAX_TEXT_LENGTH } from "../messaging/limits.ts";
import type { TabReport } from "../messaging/protocol.ts";
import { toArticleReport } from "../report/article-report.ts";
import type { Translate } from "../report/catalogue.ts";
import { type NoStatements, sayOutcome } from "../report/say-outcome.ts";

/**
 * A tab's report as one JSON document: the article's statements, or the page with an `error` of
 * code and sentence where there are none. A `notice` says when the lists could not be asked.
 *
 * @param locale The UI language, for names and numbers inside sentences.
 */
export function exportReport(report: TabReport, translate: Translate, locale: string): string {
  const page = report.state === "read" ? report.reading.page : { url: "", title: "", lang: null };
  const outcome = report.state === "read" ? report.reading.outcome : report;
  if (outcome.state !== "checked") {
    return toJson({ page, error: toError(outcome, translate, locale) });
  }
  const { statements, timings, lang, lists } = outcome;
  const claims = report.state === "read" ? report.claims : [];
  const article = toArticleReport(
    { page: { ...page, lang }, statements, timings },
    claims,
    translate,
  );
  return toJson(lists === "ready" ? article : { ...article, notice: translate(`lists_${lists}`) });
}

function toError(outcome: NoStatements, translate: Translate, locale: string) {
  const { key, values } = sayOutcome(outcome, locale, MAX_TEXT_LENGTH);
  const code = outcome.state === "unreadable" ? outcome.why : outcome.state;
  return { code, sentence: translate(key, ...values) };
}

function toJson(document: unknown): string {
  return JSON.stringify(document, null, 2);
}
