import browser from "webextension-polyfill";

/** The tab that an extension page speaks of: the one named by `?tab=`, or else the active one. */
export async function findTabId(): Promise<number> {
  const named = Number(new URLSearchParams(location.search).get("tab") ?? Number.NaN);
  if (Number.isInteger(named)) return named;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? -1;
}
