import { join } from "node:path";
import { ensureBrowsers } from "../../scripts/browsers/install-browser.ts";
import { ensureBuilt } from "../../scripts/build/build-extension.ts";
import { bundleScript } from "../../scripts/build/bundle-script.ts";
import type { ChromiumDriver } from "../../scripts/drive/chromium-driver.ts";
import { launchChromium } from "../../scripts/drive/launch-chromium.ts";

const MODEL = "/models/en.bin";
const PACK = "/languages/en.json";
/** A worker just started has work of its own, such as looking after the starter list. */
const SETTLE_MS = 1_500;

type Engine = typeof import("./bundled/engine.ts");
export type Detection = ReturnType<Engine["detect"]>;

/** What the first use of the engine costs in a fresh worker. */
export type LoadTimes = Awaited<ReturnType<Engine["loadModel"]>> & { scriptMs: number };

/**
 * The built extension's background service worker, with the engine put into it.
 *
 * The engine in it is bundled anew from the same sources: the built background gives nothing out
 * that could be called.
 */
export class BackgroundWorker implements AsyncDisposable {
  readonly driver: ChromiumDriver;
  readonly #engine: string;
  readonly #rival: string;

  constructor(driver: ChromiumDriver, scripts: { engine: string; rival: string }) {
    this.driver = driver;
    this.#engine = scripts.engine;
    this.#rival = scripts.rival;
  }

  /** The browser's full version. */
  version(): Promise<string> {
    const values = `navigator.userAgentData.getHighEntropyValues(["uaFullVersion"])`;
    return this.driver.evaluateInBackground(`${values}.then((all) => all.uaFullVersion)`);
  }

  /** Stop the worker, start a fresh one and put the engine into it. */
  async renew(): Promise<LoadTimes> {
    await this.driver.killBackground();
    await this.driver.evaluateInExtension((browser) => {
      // Any message wakes the background; it refuses this one.
      return browser.runtime.sendMessage({}).then(() => undefined);
    });
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    return this.driver.evaluateInBackground(`(async () => {
      const start = performance.now();
      ${this.#engine}
      const scriptMs = performance.now() - start;
      globalThis.engine = engine;
      return { scriptMs, ...(await engine.loadModel("${MODEL}", "${PACK}")) };
    })()`);
  }

  /** Put compromise beside the engine. */
  async addRival(): Promise<void> {
    await this.driver.evaluateInBackground(`${this.#rival}; globalThis.rival = rival; 0`);
  }

  /** Keep a text in the worker, so that no measurement waits for it to travel. */
  async hold(text: string): Promise<void> {
    await this.driver.evaluateInBackground(`globalThis.text = ${JSON.stringify(text)}; 0`);
  }

  /** Run one of the two on the text held. */
  detect(which: "engine" | "rival"): Promise<Detection> {
    return this.driver.evaluateInBackground(`globalThis.${which}.detect(globalThis.text)`);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.driver.close();
  }
}

/** Start Chromium with the built extension. */
export async function launchWorker(): Promise<BackgroundWorker> {
  const executable = ensureBrowsers(["chromium"]).chromium;
  if (!executable) throw new Error("expected Chromium to be installed");
  const extensionDir = await ensureBuilt("chromium");
  const engine = await bundle("engine");
  const rival = await bundle("rival");
  const driver = await launchChromium({ executable, extensionDir, headless: true });
  return new BackgroundWorker(driver, { engine, rival });
}

function bundle(name: "engine" | "rival"): Promise<string> {
  return bundleScript(join(import.meta.dirname, `bundled/${name}.ts`), { name });
}
