import browser from "webextension-polyfill";
import { MAX_PAIR_TEXT } from "../matching/matched-text.ts";
import { askTab } from "../messaging/client.ts";
import type { Handlers, Sender } from "../messaging/server.ts";
import { pauseList } from "../storage/change-list.ts";
import { database } from "../storage/open-database.ts";
import {
  changeSettings,
  isSamePair,
  readSettings,
  withPair,
  withSite,
} from "../storage/settings.ts";
import { translate, uiLocale } from "./browser-words.ts";
import { type CheckSources, checkPage } from "./check-page.ts";
import { exportReport } from "./export-report.ts";
import { findListedClaim } from "./find-listed-claim.ts";
import { followList, forgetList, lookAtList, stopList } from "./follow-lists.ts";
import { installList } from "./install-list.ts";
import { loadLanguage, loadProfiles } from "./load-language.ts";
import { matchInLists } from "./match-in-lists.ts";
import { readPackagedFile } from "./packaged-file.ts";
import { readTabNow, registerReader } from "./register-reader.ts";
import { reportTab, type TabSources } from "./report-tab.ts";
import { saveClaims } from "./save-claims.ts";
import { showBadge } from "./show-badge.ts";
import { setListsAlarm } from "./watch-lists.ts";

const settings = () => readSettings(browser.storage.local);

const tabSources: TabSources = {
  getTab: (tabId) => browser.tabs.get(tabId).catch(() => undefined),
  askReading: (tabId) => askTab(tabId, { ask: "reading" }),
  readNow: readTabNow,
  getClaim: findListedClaim,
  settings,
  pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

const checkSources: CheckSources = {
  profiles: () => loadProfiles(readPackagedFile),
  language: (lang) => loadLanguage(lang, readPackagedFile),
  match: async (queries) => {
    const [answer, { apart }] = await Promise.all([matchInLists(queries), settings()]);
    const matches = answer.matches.map((match, index) => {
      const text = queries[index]?.text.slice(0, MAX_PAIR_TEXT) ?? "";
      return match && apart.some((pair) => isSamePair(pair, { ...match, text })) ? null : match;
    });
    return { ...answer, matches };
  },
  now: () => performance.now(),
};

/** What the background does for each message; the server has checked request and sender. */
export const handlers: Handlers = {
  checkPage: async (page, sender) => {
    if (await isSiteOff(sender)) return { state: "off" };
    const check = await checkPage(page, checkSources);
    if (sender.tab?.id !== undefined) await showBadge(sender.tab.id, check);
    return check;
  },
  siteState: async (_request, sender) => {
    const isOff = await isSiteOff(sender);
    if (isOff && sender.tab?.id !== undefined) await showBadge(sender.tab.id, { state: "off" });
    return isOff ? "off" : "on";
  },
  claimCard: async ({ listId, claimId }) => (await findListedClaim(listId, claimId)) ?? null,
  tabReport: ({ tabId }) => reportTab(tabId, tabSources),
  exportReport: async ({ tabId }) =>
    exportReport(await reportTab(tabId, tabSources), translate, uiLocale()),
  jumpTo: async ({ tabId, statementId }) =>
    (await askTab(tabId, { ask: "jump", statementId })) === true,
  followList: async (request) => {
    await followList(request, fetch);
    // Wakes the background again, should it end before the list is in.
    await setListsAlarm();
  },
  lookAtList: async ({ listId }) => {
    await lookAtList(listId, fetch);
    await setListsAlarm();
  },
  stopList: ({ listId }) => stopList(listId),
  installList: (file) => installList(file, Date.now()),
  saveClaims: (change) => saveClaims(change, Date.now()),
  pauseList: ({ listId, isPaused }) => pauseList(database, listId, isPaused),
  removeList: ({ listId }) => forgetList(listId),
  setSite: async ({ host, isOff }) => {
    const { offSites } = await settings();
    await changeSettings(browser.storage.local, { offSites: withSite(offSites, host, isOff) });
    await rereadTabsOf(host);
  },
  tellApart: async ({ isApart, ...pair }) => {
    const { apart } = await settings();
    await changeSettings(browser.storage.local, { apart: withPair(apart, pair, isApart) });
  },
  setReach: async ({ reach }) => {
    await changeSettings(browser.storage.local, { reach });
    await registerReader(reach);
  },
};

async function isSiteOff(sender: Sender): Promise<boolean> {
  const host = URL.parse(sender.url ?? "")?.host;
  return host !== undefined && (await settings()).offSites.includes(host);
}

/** Tell the tabs of a site to read again; a tab without our script does not answer. */
async function rereadTabsOf(host: string): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      const isOther = url !== undefined && URL.parse(url)?.host !== host;
      if (id !== undefined && !isOther) await askTab(id, { ask: "reread" });
    }),
  );
}
