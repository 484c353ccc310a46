import { toArticleReport } from "../../lib/report/article-report.ts";
import { type ReportFormat, writeReport } from "../../lib/report/write-report.ts";
import { translate, uiLocale } from "../../lib/services/browser-words.ts";
import { saveFile } from "../options/save-file.ts";
import type { useTabReport } from "../popup/use-tab-report.ts";

/** Let the browser save what was found on a page as a file. */
export function saveReport(
  { view, page }: ReturnType<typeof useTabReport>["report"],
  format: ReportFormat,
): void {
  if (view.state !== "statements" || !page) return;
  const { statements, claims } = view;
  const from = { ...page, lang: page.lang ?? "und" };
  const article = toArticleReport({ page: from, statements, timings: {} }, claims, translate);
  const lists = new Map(claims.map(({ listId, listTitle }) => [listId, listTitle]));
  const takenOn = new Date().toLocaleDateString(uiLocale(), { dateStyle: "long" });
  saveFile(writeReport({ article, lists, takenOn }, format, translate));
}
