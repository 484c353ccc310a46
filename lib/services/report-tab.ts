import type { Tabs } from "webextension-polyfill";
import type { ListedClaim } from "../claim/listed-claim.ts";
import { PageReading, type TabReport } from "../messaging/protocol.ts";
import type { Settings } from "../storage/settings.ts";

/** The browser and the store as far as reporting on a tab needs them. */
export interface TabSources {
  getTab: (tabId: number) => Promise<Tabs.Tab | undefined>;
  /** The content script's answer, unchecked; `undefined` where none runs. */
  askReading: (tabId: number) => Promise<unknown>;
  /** Start the content script; false where the browser does not allow it. */
  readNow: (tabId: number) => Promise<boolean>;
  getClaim: (listId: string, claimId: string) => Promise<ListedClaim | undefined>;
  settings: () => Promise<Settings>;
  /** Wait; the content script answers while it still reads. */
  pause: (ms: number) => Promise<void>;
}

const POLL_MS = 60;
const POLLS_AT_MOST = 250;
/** Firefox lets a script into its own pages without an error and never runs it. */
const SILENT_POLLS_AT_MOST = 25;

/**
 * What there is to say about a tab: its statements with the matched claims, or why there are none.
 *
 * The content script is the only place that keeps a page's reading; one that is not there yet is
 * started, which the press on the toolbar button allows.
 */
export async function reportTab(tabId: number, sources: TabSources): Promise<TabReport> {
  const first = await sources.askReading(tabId);
  const wasStarted = first === undefined ? await sources.readNow(tabId) : true;
  if (!wasStarted) return { state: "unreadable", why: await whyUnreadable(tabId, sources) };
  const reading = await waitForReading(tabId, sources);
  if (!reading) return { state: "unreadable", why: await whySilent(tabId, sources) };
  const claims = await collectClaims(reading, sources);
  const { offSites } = await sources.settings();
  const host = URL.parse(reading.page.url)?.host ?? "";
  return { state: "read", reading, claims, siteIsOff: offSites.includes(host) };
}

async function waitForReading(
  tabId: number,
  sources: TabSources,
): Promise<PageReading | undefined> {
  let reading: PageReading | undefined;
  for (let poll = 0; poll < (reading ? POLLS_AT_MOST : SILENT_POLLS_AT_MOST); poll++) {
    const parsed = PageReading.safeParse(await sources.askReading(tabId));
    reading = parsed.data;
    if (reading && reading.outcome.state !== "reading") return reading;
    await sources.pause(POLL_MS);
  }
  return reading;
}

async function collectClaims(
  reading: PageReading,
  { getClaim }: TabSources,
): Promise<ListedClaim[]> {
  if (reading.outcome.state !== "checked") return [];
  const wanted = new Map<string, { listId: string; claimId: string }>();
  for (const { match } of reading.outcome.statements) {
    if (match) wanted.set(`${match.listId}\n${match.claimId}`, match);
  }
  const found = await Promise.all(
    [...wanted.values()].map(({ listId, claimId }) => getClaim(listId, claimId)),
  );
  return found.filter((listed) => listed !== undefined);
}

/** Our script was let in, but does not answer. */
async function whySilent(tabId: number, sources: TabSources) {
  const why = await whyUnreadable(tabId, sources);
  return why === "not-allowed" ? "blocked" : why;
}

async function whyUnreadable(
  tabId: number,
  { getTab }: TabSources,
): Promise<"browser-page" | "pdf" | "not-allowed" | "blocked"> {
  const tab = await getTab(tabId);
  const url = tab?.url ? URL.parse(tab.url) : null;
  // The press on the toolbar button shows us the address of any page but the browser's own.
  if (!url) return "browser-page";
  if (url.pathname.toLowerCase().endsWith(".pdf")) return "pdf";
  return /^(https?|file):$/.test(url.protocol) ? "not-allowed" : "browser-page";
}
