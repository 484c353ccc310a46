import { resolve } from "node:path";
import { waitUntil } from "./deadline.ts";
import type {
  BrowserDriver,
  DrivenPage,
  ExtensionRemote,
  LaunchOptions,
  Remote,
  SeenRequest,
} from "./driver.ts";
import {
  changeHost,
  closePopup,
  isPopupOpen,
  notedRequests,
  noteRequests,
  pressAction,
  stopBackground,
} from "./firefox-chrome-scripts.ts";
import { FirefoxPage } from "./firefox-page.ts";
import { FirefoxPopup } from "./firefox-popup.ts";
import { EXTENSION_UUID, GECKO_ID } from "./firefox-prefs.ts";
import type { FirefoxProcess } from "./firefox-process.ts";
import { MarionetteClient } from "./marionette-client.ts";
import type { Tripwire } from "./tripwire-proxy.ts";

const STEP_MS = 20_000;

/** Firefox with the extension as a temporary add-on, driven through Marionette. */
export class FirefoxDriver implements BrowserDriver {
  readonly name = "firefox";
  readonly extensionId = GECKO_ID;
  readonly baseUrl = `moz-extension://${EXTENSION_UUID}/`;
  readonly closed: Promise<void>;
  readonly #client: MarionetteClient;
  readonly #firefox: FirefoxProcess;
  readonly #tripwire: Tripwire | undefined;
  #bridge: Promise<FirefoxPage> | undefined;

  private constructor(
    client: MarionetteClient,
    firefox: FirefoxProcess,
    tripwire: Tripwire | undefined,
  ) {
    this.#client = client;
    this.#firefox = firefox;
    this.#tripwire = tripwire;
    this.closed = firefox.closed;
  }

  static async around(
    firefox: FirefoxProcess,
    tripwire: Tripwire | undefined,
  ): Promise<FirefoxDriver> {
    try {
      return new FirefoxDriver(await MarionetteClient.open(firefox.port), firefox, tripwire);
    } catch (error) {
      await firefox.end();
      throw error;
    }
  }

  async prepare({ extensionDir, headless }: LaunchOptions): Promise<void> {
    await this.#inChrome(noteRequests);
    if (headless) await this.#client.send("WebDriver:SetWindowRect", { width: 1280, height: 980 });
    const addon = { path: resolve(extensionDir), temporary: true };
    await this.#client.send("Addon:Install", addon);
  }

  async open(url: string): Promise<DrivenPage> {
    const page = await FirefoxPage.open(this.#client, true);
    await page.goto(url);
    return page;
  }

  openExtensionPage(path: string): Promise<DrivenPage> {
    return this.open(new URL(path, this.baseUrl).href);
  }

  async openPopup(): Promise<DrivenPage> {
    return this.#pressAction(false);
  }

  async clickAction(page: DrivenPage): Promise<DrivenPage> {
    if (!(page instanceof FirefoxPage)) throw new Error("clickAction needs a page of Firefox");
    await page.toFront();
    return this.#pressAction(true);
  }

  grantHost(pattern: string): Promise<void> {
    return this.#inChrome(changeHost, this.extensionId, pattern, true);
  }

  revokeHost(pattern: string): Promise<void> {
    return this.#inChrome(changeHost, this.extensionId, pattern, false);
  }

  async evaluateInExtension<Args extends unknown[], Result>(
    fn: ExtensionRemote<Args, Result>,
    ...args: Args
  ): Promise<Result> {
    this.#bridge ??= this.#openBridge();
    const bridge = await this.#bridge;
    const call = `(...args) => (${fn})(browser, ...args)`;
    // The bridge takes source text as well as functions: both are sent as text.
    return bridge.evaluate(call as unknown as Remote<Args, Result>, ...args);
  }

  async tidyUp(): Promise<void> {
    const bridge = await this.#bridge;
    this.#bridge = undefined;
    await bridge?.close();
  }

  killBackground(): Promise<void> {
    return this.#inChrome(stopBackground, this.extensionId);
  }

  async requests(): Promise<SeenRequest[]> {
    const noted = await this.#inChrome(notedRequests);
    return noted.map(({ url, by }) => ({ url, from: this.#askerOf(by) }));
  }

  async close(): Promise<void> {
    const quit = this.#client.send("Marionette:Quit", { flags: ["eForceQuit"] }, STEP_MS);
    await quit.catch(() => {}); // the connection may close before the answer, or be closed
    this.#client.close();
    await this.#firefox.end();
    this.#tripwire?.close();
  }

  #askerOf(address: string): SeenRequest["from"] {
    if (address.startsWith(this.baseUrl)) return "extension";
    return /^https?:/.test(address) ? "page" : "browser";
  }

  async #pressAction(isClick: boolean): Promise<DrivenPage> {
    await this.#inChrome(closePopup);
    await this.#inChrome(pressAction, this.extensionId, isClick);
    const look = () => this.#inChrome(isPopupOpen, this.baseUrl);
    await waitUntil(look, { timeoutMs: STEP_MS, what: "the popup to open" });
    const popup = new FirefoxPopup((fn, ...args) => this.#inChrome(fn, ...args));
    await popup.waitFor(() => document.readyState === "complete");
    return popup;
  }

  /** A tab in the back on the extension's origin. Its manifest runs no script of the extension. */
  async #openBridge(): Promise<FirefoxPage> {
    const page = await FirefoxPage.open(this.#client, false);
    await page.goto(`${this.baseUrl}manifest.json`);
    return page;
  }

  #inChrome<Args extends unknown[], Result>(
    fn: Remote<Args, Result>,
    ...args: Args
  ): Promise<Result> {
    const answer = this.#client.exclusively(() =>
      this.#client.inContext("chrome", () => this.#client.execute(String(fn), args)),
    );
    return answer as Promise<Result>; // JSON of what fn returned; only fn's type knows its shape
  }
}
