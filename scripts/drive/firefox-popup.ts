import { writeFile } from "node:fs/promises";
import { waitUntil } from "./deadline.ts";
import type { DrivenPage, Remote, ScreenshotOptions } from "./driver.ts";
import { findCentre } from "./find-centre.ts";
import { closePopup, runInPopup, sendToPopup, shootPopup } from "./firefox-chrome-scripts.ts";

const STEP_MS = 20_000;

/** Runs a function in Firefox's own window. */
export type ChromeRunner = <Args extends unknown[], Result>(
  fn: Remote<Args, Result>,
  ...args: Args
) => Promise<Result>;

/** The real toolbar popup of Firefox, reached through the browser's own window. */
export class FirefoxPopup implements DrivenPage {
  readonly #inChrome: ChromeRunner;

  constructor(inChrome: ChromeRunner) {
    this.#inChrome = inChrome;
  }

  goto(): Promise<void> {
    return Promise.reject(new Error("a popup does not navigate"));
  }

  async evaluate<Args extends unknown[], Result>(
    fn: Remote<Args, Result>,
    ...args: Args
  ): Promise<Result> {
    const answer = await this.#inChrome(runInPopup, String(fn), JSON.stringify(args));
    return JSON.parse(String(answer));
  }

  waitFor<Args extends unknown[], Result>(fn: Remote<Args, Result>, ...args: Args) {
    const what = `the popup to satisfy ${fn}`;
    return waitUntil(() => this.evaluate(fn, ...args), { timeoutMs: STEP_MS, what });
  }

  async click(selector: string): Promise<void> {
    const { x, y } = await findCentre(this, selector);
    await this.clickAt(x, y);
  }

  async clickAt(x: number, y: number): Promise<void> {
    const event = (type: string) => ({
      name: "synthesizeMouseAtPoint",
      details: { x, y, eventData: { type, button: 0, clickCount: 1, asyncEnabled: false } },
    });
    await this.#inChrome(sendToPopup, [event("mousemove"), event("mousedown"), event("mouseup")]);
  }

  async press(key: string): Promise<void> {
    const isPrintable = [...key].length === 1;
    const eventData = { key, printable: isPrintable };
    const names = ["synthesizeKeyDown", "synthesizeKeyUp"];
    await this.#inChrome(
      sendToPopup,
      names.map((name) => ({ name, details: { eventData } })),
    );
  }

  async screenshot(file: string, { colorScheme = "light" }: ScreenshotOptions = {}): Promise<void> {
    const picture = await this.#inChrome(shootPopup, colorScheme);
    await writeFile(file, Buffer.from(picture, "base64"));
  }

  tabId(): Promise<number> {
    return Promise.reject(new Error("a popup is not in a tab"));
  }

  close(): Promise<void> {
    return this.#inChrome(closePopup);
  }
}
