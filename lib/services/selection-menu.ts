import browser, { type Menus, type Tabs } from "webextension-polyfill";
import { translate } from "./browser-words.ts";
import { openPanel } from "./open-panel.ts";
import { PICKED, type PickedText } from "./picked-text.ts";

/** Put our two lines into the context menu of marked text. */
export async function createSelectionMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const id of ["claim", "counter"] as const) {
    browser.contextMenus.create({ id, title: translate(`menu_${id}`), contexts: ["selection"] });
  }
}

/** Open the panel on what was marked; a message could not reach one that is not there yet. */
export async function openOnSelection(
  { menuItemId, selectionText = "", pageUrl = "" }: Menus.OnClickData,
  tab: Tabs.Tab | undefined,
): Promise<void> {
  if (tab?.id === undefined) return;
  const opened = openPanel(tab.id);
  const { id: tabId, title = "" } = tab;
  const menu = menuItemId === "counter" ? "counter" : "claim";
  const picked: PickedText = { menu, text: selectionText, url: pageUrl, title, tabId };
  await browser.storage.session.set({ [PICKED]: picked });
  await opened;
}
