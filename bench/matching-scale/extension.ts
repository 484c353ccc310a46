import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserName } from "../../scripts/browsers/find-browser.ts";
import { bundleScript } from "../../scripts/build/bundle-script.ts";
import { GECKO_ID } from "../../scripts/drive/firefox-prefs.ts";

const LOOPBACK = "http://127.0.0.1/*";

/**
 * Build an extension whose background holds our matching and store, bundled from the same sources
 * as the real one, beside those it is measured by. The real one gives nothing out to install
 * lists with.
 */
export async function buildBenchExtension(folder: string, browser: BrowserName): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const name of ["worker", "relay"]) {
    const entry = join(import.meta.dirname, "bundled", `${name}.ts`);
    writeFileSync(join(folder, `${name}.js`), await bundleScript(entry, { name }));
  }
  const isFirefox = browser === "firefox";
  const manifest = {
    manifest_version: 3,
    name: "Says Who, measured",
    version: "1",
    permissions: ["storage", "unlimitedStorage"],
    host_permissions: [LOOPBACK],
    background: isFirefox ? { scripts: ["worker.js"] } : { service_worker: "worker.js" },
    content_scripts: [{ matches: [LOOPBACK], js: ["relay.js"] }],
    ...(isFirefox ? { browser_specific_settings: { gecko: { id: GECKO_ID } } } : {}),
  };
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
}
