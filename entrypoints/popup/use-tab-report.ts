import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { PopupState } from "../../components/PopupView.tsx";
import { ask } from "../../lib/messaging/client.ts";
import { MAX_TEXT_LENGTH } from "../../lib/messaging/limits.ts";
import type { PageReading, TabReport } from "../../lib/messaging/protocol.ts";
import { sayOutcome } from "../../lib/report/say-outcome.ts";
import { uiLocale } from "../../lib/services/browser-words.ts";
import { findTabId } from "./find-tab-id.ts";

interface ShownReport {
  view: PopupState;
  host: string;
  siteIsOff: boolean;
  /** The page, if it could be read at all. */
  page: PageReading["page"] | null;
}

const LOADING: ShownReport = {
  ...{ view: { state: "loading" }, host: "", siteIsOff: false, page: null },
};

/** The report on the tab that the popup was opened over, or on the tab named by `?tab=`. */
export function useTabReport() {
  const [tabId, setTabId] = useState(-1);
  const [report, setReport] = useState(LOADING);
  const asked = useRef(0);
  const reload = useCallback(() => {
    const turn = ++asked.current;
    findTabId().then(async (id) => {
      setTabId(id);
      const reply = await ask("tabReport", { tabId: id });
      if (turn !== asked.current) return; // Another tab or page has been asked for since.
      setReport(reply.ok ? toShown(reply.response) : failed(reply.error));
    });
  }, []);
  useEffect(reload, [reload]);
  return { tabId, report, reload };
}

function toShown(report: TabReport): ShownReport {
  if (report.state === "unreadable") return { ...LOADING, view: toNotice(report) };
  const { reading, claims, siteIsOff } = report;
  const { page } = reading;
  const host = URL.parse(page.url)?.host ?? "";
  if (reading.outcome.state !== "checked") {
    return { view: toNotice(reading.outcome), host, siteIsOff, page };
  }
  const { statements, lists, lang } = reading.outcome;
  const listsNotice = lists === "ready" ? null : (`lists_${lists}` as const);
  const view = { state: "statements" as const, statements, claims, listsNotice };
  return { view, host, siteIsOff, page: { ...page, lang } };
}

function toNotice(outcome: Parameters<typeof sayOutcome>[0]): PopupState {
  return { state: "notice", ...sayOutcome(outcome, uiLocale(), MAX_TEXT_LENGTH) };
}

function failed(why: string): ShownReport {
  return { ...LOADING, view: { state: "notice", key: "state_failed", values: [why] } };
}
