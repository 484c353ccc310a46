import { useCallback, useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import type { PopupState } from "../../components/PopupView.tsx";
import { ask } from "../../lib/messaging/client.ts";
import { MAX_TEXT_LENGTH } from "../../lib/messaging/limits.ts";
import type { TabReport } from "../../lib/messaging/protocol.ts";
import { sayOutcome } from "../../lib/report/say-outcome.ts";
import { uiLocale } from "../../lib/services/browser-words.ts";

interface ShownReport {
  view: PopupState;
  host: string;
  siteIsOff: boolean;
}

const LOADING: ShownReport = { view: { state: "loading" }, host: "", siteIsOff: false };

/** The report on the tab that the popup was opened over, or on the tab named by `?tab=`. */
export function useTabReport() {
  const [tabId, setTabId] = useState(-1);
  const [report, setReport] = useState(LOADING);
  const reload = useCallback(() => {
    findTabId().then(async (id) => {
      setTabId(id);
      const reply = await ask("tabReport", { tabId: id });
      setReport(reply.ok ? toShown(reply.response) : failed(reply.error));
    });
  }, []);
  useEffect(reload, [reload]);
  return { tabId, report, reload };
}

async function findTabId(): Promise<number> {
  const named = Number(new URLSearchParams(location.search).get("tab") ?? Number.NaN);
  if (Number.isInteger(named)) return named;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? -1;
}

function toShown(report: TabReport): ShownReport {
  if (report.state === "unreadable") return { ...LOADING, view: toNotice(report) };
  const { reading, claims, siteIsOff } = report;
  const host = URL.parse(reading.page.url)?.host ?? "";
  if (reading.outcome.state !== "checked") {
    return { view: toNotice(reading.outcome), host, siteIsOff };
  }
  const { statements, lists } = reading.outcome;
  const listsNotice = lists === "ready" ? null : (`lists_${lists}` as const);
  return { view: { state: "statements", statements, claims, listsNotice }, host, siteIsOff };
}

function toNotice(outcome: Parameters<typeof sayOutcome>[0]): PopupState {
  return { state: "notice", ...sayOutcome(outcome, uiLocale(), MAX_TEXT_LENGTH) };
}

function failed(why: string): ShownReport {
  return { ...LOADING, view: { state: "notice", key: "state_failed", values: [why] } };
}
