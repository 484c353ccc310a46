import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserName } from "../browsers/find-browser.ts";
import { bundleScript } from "../build/bundle-script.ts";
import { GECKO_ID } from "../drive/firefox-prefs.ts";

const LOOPBACK = "http://127.0.0.1/*";

/**
 * Build an extension whose background is a worker of ours, made from the same sources as the real
 * one's. The real one answers only what its own pages may ask, and installs no list for a test.
 *
 * @param worker The worker's entry; it answers `runtime.onMessage`.
 */
export async function buildProbe(
  folder: string,
  browser: BrowserName,
  worker: string,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const entries = { worker, relay: join(import.meta.dirname, "relay.ts") };
  for (const [name, entry] of Object.entries(entries)) {
    writeFileSync(join(folder, `${name}.js`), await bundleScript(entry, { name }));
  }
  const isFirefox = browser === "firefox";
  const manifest = {
    manifest_version: 3,
    name: "Says Who, probed",
    version: "1",
    // Not "unlimitedStorage", which the real one has: nothing could be made full then.
    permissions: ["storage"],
    host_permissions: [LOOPBACK],
    background: isFirefox ? { scripts: ["worker.js"] } : { service_worker: "worker.js" },
    content_scripts: [{ matches: [LOOPBACK], js: ["relay.js"] }],
    ...(isFirefox ? { browser_specific_settings: { gecko: { id: GECKO_ID } } } : {}),
  };
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
}
