import browser from "webextension-polyfill";

/** Chromium's own part, which the polyfill hands through but does not type. */
interface SidePanel {
  open(where: { tabId: number }): Promise<void>;
}

/**
 * Open the side panel. The browser allows it only at once after a press, so the caller must not wait
 * for anything before.
 */
export function openPanel(tabId: number): Promise<void> {
  const { sidePanel } = browser as typeof browser & { sidePanel?: SidePanel }; // Chromium only
  return sidePanel ? sidePanel.open({ tabId }) : browser.sidebarAction.open();
}
