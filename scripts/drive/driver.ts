import type { Browser } from "webextension-polyfill";
import type { BrowserName } from "../browsers/find-browser.ts";

export interface LaunchOptions {
  /** The browser's executable. */
  executable: string;
  /** The built, unpacked extension. */
  extensionDir: string;
  headless: boolean;
  /** A profile to keep; without one the browser gets a new one that is removed at the end. */
  profileDir?: string;
  /**
   * "loopback" lets nothing past this machine and counts every attempt; "open" leaves the network
   * as it is, for pages from the web.
   */
  network?: "loopback" | "open";
  /** More preferences for Firefox, such as `{"browser.privatebrowsing.autostart": true}`. */
  firefoxPrefs?: Record<string, string | number | boolean>;
}

/**
 * A function that runs in the browser. It is sent as source text, so it sees its arguments and
 * the page's globals, nothing of the file it is written in. Arguments and result travel as JSON.
 */
export type Remote<Args extends unknown[], Result> = (...args: Args) => Result | Promise<Result>;

/** The same inside the extension, with its `browser` API in front. */
export type ExtensionRemote<Args extends unknown[], Result> = (
  browser: Browser,
  ...args: Args
) => Result | Promise<Result>;

export interface ScreenshotOptions {
  colorScheme?: "light" | "dark";
}

/** One request seen while the browser ran. */
export interface SeenRequest {
  url: string;
  /**
   * Who asked: a web page (with every content script in it), the extension's own pages and
   * background, or the browser itself.
   */
  from: "page" | "extension" | "browser";
}

/** A page, an extension page or the popup, as a test holds it. */
export interface DrivenPage {
  goto(url: string): Promise<void>;
  evaluate<Args extends unknown[], Result>(
    fn: Remote<Args, Result>,
    ...args: Args
  ): Promise<Result>;
  /** Evaluate until the result is truthy, and return it. */
  waitFor<Args extends unknown[], Result>(
    fn: Remote<Args, Result>,
    ...args: Args
  ): Promise<NonNullable<Exclude<Result, false>>>;
  /** A trusted click in the middle of the first element that matches. */
  click(selector: string): Promise<void>;
  /** A trusted click at a point of the viewport, in CSS pixels. */
  clickAt(x: number, y: number): Promise<void>;
  /** Press one key: a character, or a name such as "Tab", "Enter", "Escape". */
  press(key: string): Promise<void>;
  /** Save a PNG of what is visible. */
  screenshot(file: string, options?: ScreenshotOptions): Promise<void>;
  /** The id the extension knows the tab by; the popup has none and throws. */
  tabId(): Promise<number>;
  close(): Promise<void>;
}

/** A browser with the extension installed; the same for both engines. */
export interface BrowserDriver {
  readonly name: BrowserName;
  readonly extensionId: string;
  /** `chrome-extension://…/` or `moz-extension://…/`, with the slash. */
  readonly baseUrl: string;
  /** Open a web page in a new tab in front, loaded. */
  open(url: string): Promise<DrivenPage>;
  /** Open one of the extension's own pages in a new tab in front. */
  openExtensionPage(path: string): Promise<DrivenPage>;
  /** Open the toolbar popup over the tab in front: the real popup, not its page in a tab. */
  openPopup(): Promise<DrivenPage>;
  /** Click the toolbar button on a page: grants `activeTab` there and opens the popup. */
  clickAction(page: DrivenPage): Promise<DrivenPage>;
  /** Give the extension a host permission, as the reader would: `"http://127.0.0.1/*"`. */
  grantHost(pattern: string): Promise<void>;
  revokeHost(pattern: string): Promise<void>;
  /** Run a function in a page of the extension's origin, with its `browser` API. */
  evaluateInExtension<Args extends unknown[], Result>(
    fn: ExtensionRemote<Args, Result>,
    ...args: Args
  ): Promise<Result>;
  /** Close the tab `evaluateInExtension` works through; its next call opens another. */
  tidyUp(): Promise<void>;
  /** Stop the background as the browser does when it is idle. */
  killBackground(): Promise<void>;
  /** Every http, https, ws and wss request since the launch, oldest first. */
  requests(): Promise<SeenRequest[]>;
  /** Resolves when the browser is gone, by `close` or by its user's hand. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}
