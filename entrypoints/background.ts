import browser from "webextension-polyfill";
import { defineBackground } from "wxt/utils/define-background";
import { askTab } from "../lib/messaging/client.ts";
import { createServer } from "../lib/messaging/server.ts";
import { handlers } from "../lib/services/handle-messages.ts";
import { installStarterList } from "../lib/services/install-starter-list.ts";
import { registerReader } from "../lib/services/register-reader.ts";
import { createSelectionMenu, openOnSelection } from "../lib/services/selection-menu.ts";
import { LISTS_ALARM, setListsAlarm, watchLists } from "../lib/services/watch-lists.ts";
import { readSettings } from "../lib/storage/settings.ts";

export default defineBackground({ main: listen });

/** Every listener is added before the first wait: the browser wakes us only for those. */
function listen() {
  const self = { id: browser.runtime.id, baseUrl: browser.runtime.getURL("") };
  browser.runtime.onMessage.addListener(createServer(handlers, self));
  browser.permissions.onAdded.addListener(refreshReader);
  browser.permissions.onRemoved.addListener(refreshReader);
  browser.runtime.onStartup.addListener(refreshReader);
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (browser.contextMenus) await createSelectionMenu();
    await refreshReader();
    if (reason === "install") await browser.tabs.create({ url: "/welcome.html", active: true });
  });
  // Firefox for Android has no keyboard shortcuts and no context menu.
  browser.commands?.onCommand.addListener((name, tab) => stepInTab(name, tab?.id));
  browser.contextMenus?.onClicked.addListener(openOnSelection);
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name === LISTS_ALARM) await watchLists();
  });
  void installStarterList().then(() => setListsAlarm());
}

/** Go from mark to mark in a tab, as the reader's shortcut says. */
async function stepInTab(command: string, tabId: number | undefined) {
  if (tabId !== undefined)
    await askTab(tabId, { ask: "step", by: command === "next-mark" ? 1 : -1 });
}

async function refreshReader() {
  await registerReader((await readSettings(browser.storage.local)).reach);
}
