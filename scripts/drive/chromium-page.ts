import { writeFile } from "node:fs/promises";
import type { KeyInput, Page } from "puppeteer-core";
import { waitUntil, withDeadline } from "./deadline.ts";
import type { DrivenPage, Remote, ScreenshotOptions } from "./driver.ts";

const STEP_MS = 20_000;
const LOAD_MS = 45_000;

/** A Chromium tab or popup. */
export class ChromiumPage implements DrivenPage {
  readonly page: Page;
  readonly #frontTabId: () => Promise<number>;

  constructor(page: Page, frontTabId: () => Promise<number>) {
    this.page = page;
    this.#frontTabId = frontTabId;
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url, { timeout: LOAD_MS, waitUntil: "load" });
  }

  evaluate<Args extends unknown[], Result>(
    fn: Remote<Args, Result>,
    ...args: Args
  ): Promise<Result> {
    const call = `(${fn})(...${JSON.stringify(args)})`;
    // A string is evaluated as an expression whose type only the caller knows.
    const answer = this.page.evaluate(call) as Promise<Result>;
    return withDeadline(answer, STEP_MS, `a script in ${this.page.url()}`);
  }

  waitFor<Args extends unknown[], Result>(fn: Remote<Args, Result>, ...args: Args) {
    const what = `${this.page.url()} to satisfy ${fn}`;
    return waitUntil(() => this.evaluate(fn, ...args), { timeoutMs: STEP_MS, what });
  }

  async click(selector: string): Promise<void> {
    await this.page.locator(selector).setTimeout(STEP_MS).click();
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.page.mouse.click(x, y);
  }

  async press(key: string): Promise<void> {
    // Puppeteer names keys as `KeyboardEvent.key` does; an unknown one throws there.
    await this.page.keyboard.press(key as KeyInput);
  }

  async screenshot(file: string, { colorScheme = "light" }: ScreenshotOptions = {}): Promise<void> {
    await this.page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: colorScheme }]);
    const picture = await withDeadline(this.page.screenshot(), STEP_MS, "a screenshot");
    await this.page.emulateMediaFeatures([]);
    await writeFile(file, picture);
  }

  async tabId(): Promise<number> {
    await this.page.bringToFront();
    return this.#frontTabId();
  }

  close(): Promise<void> {
    return this.page.close();
  }
}
