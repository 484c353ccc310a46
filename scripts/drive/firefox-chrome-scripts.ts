// Functions that run in Firefox's own browser window, with its privileges. They are sent as
// source text, so each must stand alone. What follows declares the little of Firefox they use.

interface Extension {
  terminateBackground(options: { ignoreDevToolsAttached: boolean }): Promise<void>;
}
interface BrowserAction {
  openPopup(window: Window, withoutUserInteraction: boolean): Promise<void>;
  triggerAction(window: Window): void;
}
interface HttpChannel {
  QueryInterface(type: unknown): HttpChannel;
  URI: { spec: string };
  loadInfo: {
    triggeringPrincipal: Principal;
    loadingPrincipal: Principal | null;
    externalContentPolicyType: number;
  };
}
interface Principal {
  spec: string;
}
interface TabContext {
  prefersColorSchemeOverride: string;
  currentWindowGlobal: { getActor(name: string): PageActor } | null;
}
/** Marionette's hand in a page; the protocol reaches tabs only, this reaches the popup as well. */
interface PageActor {
  executeScript(script: string, args: unknown[], options: object): Promise<unknown>;
  dispatchEvent(name: string, details: object): Promise<void>;
  finalizeAction(): Promise<void>;
  takeScreenshot(element: null, format: number, full: boolean, scroll: boolean): Promise<string>;
}
interface TabBrowser extends Element {
  browsingContext: TabContext;
  currentURI: { spec: string };
}
declare const ChromeUtils: { importESModule(url: string): Record<string, never> };
declare const Services: { obs: { addObserver(observer: object, topic: string): void } };
declare const Ci: Record<string, { TYPE_DOCUMENT: number }>;
declare const WebExtensionPolicy: { getByID(id: string): { extension: Extension } };
declare const gBrowser: { selectedTab: Element; selectedBrowser: TabBrowser };
declare global {
  interface Window {
    saysWhoRequests?: { url: string; by: string }[];
  }
}

/** Begin to note every http, https and WebSocket request of this Firefox. */
export function noteRequests(): void {
  const noted: { url: string; by: string }[] = [];
  window.saysWhoRequests = noted;
  const observe = (subject: HttpChannel) => {
    const channel = subject.QueryInterface(Ci.nsIHttpChannel);
    const { loadingPrincipal, triggeringPrincipal, externalContentPolicyType } = channel.loadInfo;
    // The driver's own navigation to a page is asked for by the browser; it is the page's load.
    const isDocument = externalContentPolicyType === Ci.nsIContentPolicy?.TYPE_DOCUMENT;
    const by = isDocument ? channel.URI.spec : (loadingPrincipal ?? triggeringPrincipal).spec;
    noted.push({ url: channel.URI.spec, by });
  };
  Services.obs.addObserver({ observe }, "http-on-modify-request");
}

/** What was noted: the address, and the address of the page or part that asked. */
export function notedRequests(): { url: string; by: string }[] {
  return window.saysWhoRequests ?? [];
}

/** Give or take a host permission, as the reader does on about:addons. */
export async function changeHost(id: string, pattern: string, isGiven: boolean): Promise<void> {
  const path = "resource://gre/modules/ExtensionPermissions.sys.mjs";
  const { ExtensionPermissions } = ChromeUtils.importESModule(path) as unknown as {
    ExtensionPermissions: Record<
      "add" | "remove",
      (id: string, permissions: object, extension: Extension) => Promise<void>
    >;
  };
  const { extension } = WebExtensionPolicy.getByID(id);
  const permissions = { permissions: [], origins: [pattern], data_collection: [] };
  await ExtensionPermissions[isGiven ? "add" : "remove"](id, permissions, extension);
}

/** Stop the event page as its idle timer does. */
export async function stopBackground(id: string): Promise<void> {
  const { extension } = WebExtensionPolicy.getByID(id);
  await extension.terminateBackground({ ignoreDevToolsAttached: true });
}

/** Press the toolbar button on the tab in front: by its popup alone, or with all it grants. */
export async function pressAction(id: string, isClick: boolean): Promise<void> {
  const path = "resource://gre/modules/ExtensionParent.sys.mjs";
  const { ExtensionParent } = ChromeUtils.importESModule(path) as unknown as {
    ExtensionParent: {
      apiManager: { global: { browserActionFor(extension: Extension): BrowserAction } };
    };
  };
  const { extension } = WebExtensionPolicy.getByID(id);
  const action = ExtensionParent.apiManager.global.browserActionFor(extension);
  if (isClick) action.triggerAction(window);
  else await action.openPopup(window, true);
}

/** The id WebExtensions know the tab in front by. */
export function frontTabId(): number {
  const path = "resource://gre/modules/ExtensionParent.sys.mjs";
  const { ExtensionParent } = ChromeUtils.importESModule(path) as unknown as {
    ExtensionParent: { apiManager: { global: { tabTracker: { getId(tab: Element): number } } } };
  };
  return ExtensionParent.apiManager.global.tabTracker.getId(gBrowser.selectedTab);
}

/** Show the tab in front in light or dark; "none" goes back to the system's scheme. */
export function setColorScheme(scheme: string): void {
  gBrowser.selectedBrowser.browsingContext.prefersColorSchemeOverride = scheme;
}

/** Whether a popup of the extension is open and has its page. */
export function isPopupOpen(baseUrl: string): boolean {
  const popup = document.querySelector<TabBrowser>("browser.webextension-popup-browser");
  return popup?.currentURI?.spec.startsWith(baseUrl) ?? false;
}

/** Run a function's source in the open popup; arguments and result are JSON texts. */
export async function runInPopup(source: string, argsJson: string): Promise<unknown> {
  const popup = document.querySelector<TabBrowser>("browser.webextension-popup-browser");
  const actor = popup?.browsingContext.currentWindowGlobal?.getActor("MarionetteCommands");
  if (!actor) throw new Error("no popup is open");
  const script = `return Promise.resolve((${source})(...JSON.parse(arguments[0])))
    .then((result) => JSON.stringify(result) ?? "null");`;
  return actor.executeScript(script, [argsJson], { timeout: 20_000 });
}

/** Dispatch trusted events in the open popup, each as Marionette's event module takes it. */
export async function sendToPopup(events: { name: string; details: object }[]): Promise<void> {
  const popup = document.querySelector<TabBrowser>("browser.webextension-popup-browser");
  const actor = popup?.browsingContext.currentWindowGlobal?.getActor("MarionetteCommands");
  if (!actor) throw new Error("no popup is open");
  for (const { name, details } of events) await actor.dispatchEvent(name, details);
}

/** A PNG of the open popup, base64. */
export async function shootPopup(scheme: string): Promise<string> {
  const popup = document.querySelector<TabBrowser>("browser.webextension-popup-browser");
  const actor = popup?.browsingContext.currentWindowGlobal?.getActor("MarionetteCommands");
  if (!popup || !actor) throw new Error("no popup is open");
  popup.browsingContext.prefersColorSchemeOverride = scheme;
  await new Promise((resolve) => setTimeout(resolve, 150)); // one repaint in the other process
  const picture = await actor.takeScreenshot(null, 0, false, false);
  popup.browsingContext.prefersColorSchemeOverride = "none";
  return picture;
}

/** Close the open popup, if there is one, and wait until it is gone. */
export async function closePopup(): Promise<void> {
  const popup = document.querySelector("browser.webextension-popup-browser");
  const panel = popup?.closest<Element & { hidePopup(): void }>("panel");
  if (!panel) return;
  const hidden = new Promise((resolve) => {
    panel.addEventListener("popuphidden", resolve, { once: true });
  });
  panel.hidePopup();
  await hidden;
}
