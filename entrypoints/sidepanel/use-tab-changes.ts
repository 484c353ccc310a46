import { useEffect } from "preact/hooks";
import browser, { type Tabs } from "webextension-polyfill";

/** Hear of another tab in front, and of another page in a tab. */
export function useTabChanges(onChange: () => void): void {
  useEffect(() => {
    const hear = (_tabId: number, { status }: Tabs.OnUpdatedChangeInfoType) => {
      if (status === "complete") onChange();
    };
    browser.tabs.onActivated.addListener(onChange);
    browser.tabs.onUpdated.addListener(hear);
    return () => {
      browser.tabs.onActivated.removeListener(onChange);
      browser.tabs.onUpdated.removeListener(hear);
    };
  }, [onChange]);
}
