import { writeFile } from "node:fs/promises";
import { waitUntil } from "./deadline.ts";
import type { DrivenPage, Remote, ScreenshotOptions } from "./driver.ts";
import { findCentre } from "./find-centre.ts";
import { frontTabId, setColorScheme } from "./firefox-chrome-scripts.ts";
import { toWebDriverKey } from "./firefox-keys.ts";
import { type MarionetteClient, unwrap } from "./marionette-client.ts";

const STEP_MS = 20_000;
const LOAD_MS = 45_000;

/** A Firefox tab. Every command first turns to it, since Marionette has one current tab. */
export class FirefoxPage implements DrivenPage {
  readonly #client: MarionetteClient;
  readonly #handle: string;

  private constructor(client: MarionetteClient, handle: string) {
    this.#client = client;
    this.#handle = handle;
  }

  /** Open a new tab, in front or in the back. */
  static async open(client: MarionetteClient, isInFront: boolean): Promise<FirefoxPage> {
    const created = await client.exclusively(() =>
      client.inContext("content", () =>
        client.send("WebDriver:NewWindow", { type: "tab", focus: isInFront }),
      ),
    );
    return new FirefoxPage(client, handleOf(created));
  }

  async goto(url: string): Promise<void> {
    await this.#inTab(() => this.#client.send("WebDriver:Navigate", { url }, LOAD_MS));
  }

  async evaluate<Args extends unknown[], Result>(
    fn: Remote<Args, Result>,
    ...args: Args
  ): Promise<Result> {
    const answer = this.#inTab(() => this.#client.execute(String(fn), args));
    return answer as Promise<Result>; // JSON of what fn returned; only fn's type knows its shape
  }

  waitFor<Args extends unknown[], Result>(fn: Remote<Args, Result>, ...args: Args) {
    const what = `the page to satisfy ${fn}`;
    return waitUntil(() => this.evaluate(fn, ...args), { timeoutMs: STEP_MS, what });
  }

  async click(selector: string): Promise<void> {
    const { x, y } = await findCentre(this, selector);
    await this.clickAt(x, y);
  }

  async clickAt(x: number, y: number): Promise<void> {
    const point = { x: Math.round(x), y: Math.round(y) };
    const moves = [
      { type: "pointerMove", duration: 0, origin: "viewport", ...point },
      { type: "pointerDown", button: 0 },
      { type: "pointerUp", button: 0 },
    ];
    await this.#perform({ type: "pointer", id: "mouse", actions: moves });
  }

  async press(key: string): Promise<void> {
    const value = toWebDriverKey(key);
    const moves = [
      { type: "keyDown", value },
      { type: "keyUp", value },
    ];
    await this.#perform({ type: "key", id: "keyboard", actions: moves });
  }

  async screenshot(file: string, { colorScheme = "light" }: ScreenshotOptions = {}): Promise<void> {
    const picture = await this.#inFront(async () => {
      await this.#inWindow(setColorScheme, colorScheme);
      const shot = await this.#client.inContext("content", () =>
        this.#client.send("WebDriver:TakeScreenshot", { full: false }),
      );
      await this.#inWindow(setColorScheme, "none");
      return unwrap(shot);
    });
    await writeFile(file, Buffer.from(String(picture), "base64"));
  }

  tabId(): Promise<number> {
    return this.#inFront(async () => Number(await this.#inWindow(frontTabId)));
  }

  async close(): Promise<void> {
    await this.#inTab(async () => {
      const left = unwrap(await this.#client.send("WebDriver:CloseWindow"));
      // Without a window to stand in, Marionette refuses every later command.
      const [handle] = Array.isArray(left) ? left : [];
      if (handle) await this.#client.send("WebDriver:SwitchToWindow", { handle, focus: true });
    });
  }

  /** Bring the tab to the front and keep it there. */
  async toFront(): Promise<void> {
    await this.#inFront(async () => {});
  }

  #perform(source: object): Promise<unknown> {
    return this.#inFront(() =>
      this.#client.send("WebDriver:PerformActions", { actions: [source] }),
    );
  }

  #inTab<T>(run: () => Promise<T>, focus = false): Promise<T> {
    return this.#client.exclusively(() =>
      this.#client.inContext("content", async () => {
        await this.#client.send("WebDriver:SwitchToWindow", { handle: this.#handle, focus });
        return run();
      }),
    );
  }

  #inFront<T>(run: () => Promise<T>): Promise<T> {
    return this.#inTab(run, true);
  }

  #inWindow<Args extends unknown[]>(fn: (...args: Args) => unknown, ...args: Args) {
    return this.#client.inContext("chrome", () => this.#client.execute(String(fn), args));
  }
}

function handleOf(created: unknown): string {
  const isOne = typeof created === "object" && created !== null && "handle" in created;
  if (isOne) return String(created.handle);
  throw new Error(`Firefox opened no tab: ${JSON.stringify(created)}`);
}
