import { type Browser, type Extension, type Page, TargetType } from "puppeteer-core";
import type { Browser as Api } from "webextension-polyfill";
import { ChromiumPage } from "./chromium-page.ts";
import { watchRequests } from "./chromium-requests.ts";
import { waitUntil, withDeadline } from "./deadline.ts";
import type { BrowserDriver, DrivenPage, ExtensionRemote, SeenRequest } from "./driver.ts";
import type { Tripwire } from "./tripwire-proxy.ts";

const STEP_MS = 20_000;

/** What a driver is made of. */
export interface ChromiumParts {
  browser: Browser;
  extension: Extension;
  tripwire: Tripwire | undefined;
  /** Ends what was started beside the browser. */
  endParts: () => Promise<void>;
}

/** Chromium, Chrome or Edge with the extension, driven through the DevTools protocol. */
export class ChromiumDriver implements BrowserDriver {
  readonly name = "chromium";
  readonly closed: Promise<void>;
  readonly #browser: Browser;
  readonly #extension: Extension;
  readonly #parts: ChromiumParts;
  readonly #seen: SeenRequest[];
  #bridge: Promise<Page> | undefined;

  constructor(parts: ChromiumParts) {
    this.#parts = parts;
    this.#browser = parts.browser;
    this.#extension = parts.extension;
    this.#seen = watchRequests(this.#browser, this.baseUrl);
    this.closed = new Promise((done) => this.#browser.once("disconnected", () => done()));
  }

  get extensionId(): string {
    return this.#extension.id;
  }

  get baseUrl(): string {
    return `chrome-extension://${this.#extension.id}/`;
  }

  async open(url: string): Promise<DrivenPage> {
    const page = this.#drive(await this.#browser.newPage());
    await page.goto(url);
    return page;
  }

  openExtensionPage(path: string): Promise<DrivenPage> {
    return this.open(new URL(path, this.baseUrl).href);
  }

  async openPopup(): Promise<DrivenPage> {
    await this.evaluateInExtension((browser) => browser.action.openPopup());
    return this.#takePopup();
  }

  async clickAction(page: DrivenPage): Promise<DrivenPage> {
    if (!(page instanceof ChromiumPage)) throw new Error("clickAction needs a page of Chromium");
    await page.page.bringToFront();
    await this.#extension.triggerAction(page.page);
    return this.#takePopup();
  }

  async grantHost(pattern: string): Promise<void> {
    await this.#allowHost(pattern);
    // Allowed beforehand, the request is granted without the prompt nobody could answer.
    const request = (browser: Api, origin: string) =>
      browser.permissions.request({ origins: [origin] });
    if (await this.evaluateInExtension(request, pattern)) return;
    throw new Error(`Chromium did not grant ${pattern}`);
  }

  async revokeHost(pattern: string): Promise<void> {
    const remove = (browser: Api, origin: string) =>
      browser.permissions.remove({ origins: [origin] });
    await this.evaluateInExtension(remove, pattern);
  }

  async evaluateInExtension<Args extends unknown[], Result>(
    fn: ExtensionRemote<Args, Result>,
    ...args: Args
  ): Promise<Result> {
    this.#bridge ??= this.#openBridge();
    const bridge = await this.#bridge;
    // Puppeteer runs a string as an expression; it awaits the promise and returns the value.
    const call = `(${fn})(globalThis.browser ?? chrome, ...${JSON.stringify(args)})`;
    const what = "an answer from the extension";
    return withDeadline(bridge.evaluate(call) as Promise<Result>, STEP_MS, what);
  }

  /**
   * Evaluate an expression in the running background, for as long as it takes; a promise is
   * awaited. The debugger runs it, so the extension's own rule against `eval` does not bind it.
   */
  async evaluateInBackground<Result>(expression: string): Promise<Result> {
    const look = async () => (await this.#extension.workers())[0];
    const worker = await waitUntil(look, { timeoutMs: STEP_MS, what: "the background" });
    // A string is evaluated as an expression whose type only the caller knows.
    return worker.evaluate(expression) as Promise<Result>;
  }

  /** Bytes the background's heap and array buffers hold, after a collection. */
  async backgroundHeapBytes(): Promise<number> {
    const [worker] = await this.#extension.workers();
    if (!worker) throw new Error("the background does not run");
    await worker.client.send("HeapProfiler.enable");
    await worker.client.send("HeapProfiler.collectGarbage");
    const usage = await worker.client.send("Runtime.getHeapUsage");
    return usage.usedSize + usage.backingStorageSize;
  }

  /**
   * Let the extension keep so many bytes, or as many as it likes again. Only one without the
   * permission to keep as many as it likes is held to it.
   */
  async limitStorage(bytes: number | undefined): Promise<void> {
    const [page] = await this.#browser.pages();
    const session = await page?.createCDPSession();
    await session?.send("Storage.overrideQuotaForOrigin", {
      origin: this.baseUrl.slice(0, -1),
      ...(bytes === undefined ? {} : { quotaSize: bytes }),
    });
    // Without detaching: the limit ends with the session that set it.
  }

  async tidyUp(): Promise<void> {
    const bridge = await this.#bridge;
    this.#bridge = undefined;
    await bridge?.close();
  }

  async killBackground(): Promise<void> {
    const running = this.#browser.targets().filter((target) => this.#isBackground(target));
    for (const worker of await this.#extension.workers()) await worker.close();
    // A message or an alarm may have started the next one already.
    const isGone = () => !this.#browser.targets().some((target) => running.includes(target));
    await waitUntil(isGone, { timeoutMs: STEP_MS, what: "the background to stop" });
  }

  async requests(): Promise<SeenRequest[]> {
    const known = new Set(this.#seen.map(({ url }) => url));
    const origins = new Set(this.#seen.map(({ url }) => originOf(url)));
    // A tunnel shows its origin only, so one for a request already seen is no second request.
    const isNew = (url: string) => !known.has(url) && !origins.has(originOf(url));
    const others = (this.#parts.tripwire?.attempts ?? []).filter(isNew);
    return [...this.#seen, ...others.map((url) => ({ url, from: "browser" as const }))];
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#parts.endParts();
  }

  async #takePopup(): Promise<DrivenPage> {
    const address = await this.evaluateInExtension((browser) => browser.action.getPopup({}));
    const target = await this.#browser.waitForTarget((candidate) => candidate.url() === address, {
      timeout: STEP_MS,
    });
    const popup = this.#drive(await target.asPage());
    await popup.waitFor(() => document.readyState === "complete");
    return popup;
  }

  #isBackground(target: { type(): TargetType; url(): string }): boolean {
    return target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(this.baseUrl);
  }

  #drive(page: Page): ChromiumPage {
    return new ChromiumPage(page, () => this.#frontTabId());
  }

  #frontTabId(): Promise<number> {
    return this.evaluateInExtension(async (browser) => {
      const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.id ?? browser.tabs.TAB_ID_NONE;
    });
  }

  /** A tab in the back on the extension's origin. Its manifest runs no script of the extension. */
  async #openBridge(): Promise<Page> {
    const page = await this.#browser.newPage({ background: true });
    await page.goto(`${this.baseUrl}manifest.json`, { timeout: STEP_MS });
    return page;
  }

  async #allowHost(pattern: string): Promise<void> {
    const page = await this.#browser.newPage({ background: true });
    try {
      await page.goto("chrome://extensions", { timeout: STEP_MS });
      const args = [this.extensionId, pattern].map((arg) => JSON.stringify(arg)).join();
      const call = page.evaluate(`chrome.developerPrivate.addHostPermission(${args})`);
      await withDeadline(call, STEP_MS, `Chromium to allow ${pattern}`);
    } finally {
      await page.close();
    }
  }
}

function originOf(url: string): string {
  return URL.parse(url)?.origin ?? url;
}
