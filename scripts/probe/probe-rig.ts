import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { BrowserName } from "../browsers/find-browser.ts";
import { ensureBrowsers } from "../browsers/install-browser.ts";
import { ChromiumDriver } from "../drive/chromium-driver.ts";
import type { BrowserDriver, DrivenPage } from "../drive/driver.ts";
import { launchBrowser } from "../drive/launch-browser.ts";

/** Longer than an install of a million claims on a busy machine. */
const LONGEST_MS = 20 * 60_000;
const GLANCE_MS = 40;

/** An answer of the worker, and how long the asking page waited for it. */
export interface Answer<T> {
  readonly answer: T;
  readonly ms: number;
}

/** A browser with a probe's extension (see `buildProbe`) and a page that asks its worker. */
export class ProbeRig implements AsyncDisposable {
  readonly origin: string;
  readonly #driver: BrowserDriver;
  readonly #page: DrivenPage;
  readonly #server: Server;
  #asked = 0;

  private constructor(parts: { driver: BrowserDriver; page: DrivenPage; server: Server }) {
    this.#driver = parts.driver;
    this.#page = parts.page;
    this.#server = parts.server;
    this.origin = originOf(parts.server);
  }

  /** @param dirs The extension, and what is served below `/` beside an empty page. */
  static async open(
    name: BrowserName,
    dirs: { extension: string; lists: string },
  ): Promise<ProbeRig> {
    const executable = ensureBrowsers([name])[name];
    if (!executable) throw new Error(`expected ${name} to be installed`);
    const server = await serve(dirs.lists);
    const extensionDir = dirs.extension;
    const driver = await launchBrowser(name, { executable, extensionDir, headless: true });
    if (name === "firefox") await driver.grantHost("http://127.0.0.1/*");
    const page = await driver.open(`${originOf(server)}/`);
    await page.waitFor(() => document.documentElement.hasAttribute("data-relay"));
    return new ProbeRig({ driver, page, server });
  }

  /** Put something to the worker as a page's content script does. */
  async ask<T>(ask: unknown): Promise<Answer<T>> {
    const id = `a${this.#asked++}`;
    const sent = JSON.stringify({ id, ask });
    await this.#page.evaluate((detail) => {
      document.dispatchEvent(new CustomEvent("probe-ask", { detail }));
    }, sent);
    const end = Date.now() + LONGEST_MS;
    for (;;) {
      const text = await this.#page.evaluate(
        (name) => document.documentElement.getAttribute(name),
        `data-${id}`,
      );
      if (text) return toAnswer<T>(text);
      if (Date.now() > end) throw new Error(`no answer to ${sent.slice(0, 200)}`);
      await sleep(GLANCE_MS);
    }
  }

  /** Stop the worker, and wait until the browser has closed its store too. */
  async kill(restMs: number): Promise<void> {
    await this.#driver.killBackground();
    await sleep(restMs);
  }

  /** Let the store grow to so many bytes; Chromium only. */
  async limitStorage(bytes: number | undefined): Promise<void> {
    if (!(this.#driver instanceof ChromiumDriver)) throw new Error("expected Chromium");
    await this.#driver.limitStorage(bytes);
  }

  /** What the worker's heap and its buffers hold after a collection; unknown in Firefox. */
  async heapBytes(): Promise<number | undefined> {
    if (!(this.#driver instanceof ChromiumDriver)) return undefined;
    return this.#driver.backgroundHeapBytes();
  }

  /** The browser's name and version. */
  async version(): Promise<string> {
    const agent = await this.#page.evaluate(() => navigator.userAgent);
    return /(Firefox|Chrome)\/(\d+)/.exec(agent)?.slice(1).join(" ") ?? agent;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#driver.close();
    this.#server.close();
    this.#server.closeAllConnections();
  }
}

function toAnswer<T>(text: string): Answer<T> {
  const reply = JSON.parse(text) as { answer?: T; error?: string; ms: number }; // the relay's shape
  if (reply.error !== undefined) throw new Error(reply.error);
  return { answer: reply.answer as T, ms: reply.ms };
}

function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const isFile = /^\/\w+\/\d+$/.test(request.url ?? "");
    const type = isFile ? "text/plain" : "text/html";
    response.writeHead(200, { "content-type": type, "access-control-allow-origin": "*" });
    response.end(isFile ? readFileSync(join(folder, request.url ?? "")) : "<!doctype html>");
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

function originOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on a port
}
