import preact from "@preact/preset-vite";
import { defineConfig } from "wxt";
import { LANGUAGE_PACKS } from "./lib/attribution/find-language-pack.ts";
import { LANGUAGE_PROFILES } from "./lib/attribution/language-profiles.ts";
import { writePack } from "./lib/attribution/pack-file.ts";
import { PACKAGED_MATCHING_LANGUAGES } from "./lib/matching/languages/packaged/index.ts";
import { PACKED_LANGUAGES, PROFILES_FILE } from "./lib/services/load-language.ts";
import { matchingFileOf } from "./lib/services/load-matching-languages.ts";
import { TERSER } from "./scripts/build/terser-options.ts";

/** The stable id under which Firefox knows the add-on; see docs/decisions/. */
const GECKO_ID = "says-who@says-who.example";

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact()],
    // Dexie's package leads to its ES5 build; the same as a module of today is smaller.
    resolve: { alias: [{ find: /^dexie$/, replacement: "dexie/dist/modern/dexie.mjs" }] },
    // Three per cent smaller than what vite's own minifier makes of it; see docs/decisions/.
    build: { minify: "terser", terserOptions: TERSER },
  }),
  manifest: ({ browser }) => ({
    name: "__MSG_extensionName__",
    description: "__MSG_extensionDescription__",
    default_locale: "en",
    permissions: [
      "storage",
      "unlimitedStorage",
      "activeTab",
      "scripting",
      "alarms",
      "contextMenus",
    ],
    commands: {
      "next-mark": {
        suggested_key: { default: "Alt+Shift+N" },
        description: "__MSG_command_nextMark__",
      },
      "previous-mark": {
        suggested_key: { default: "Alt+Shift+P" },
        description: "__MSG_command_previousMark__",
      },
    },
    optional_host_permissions: ["*://*/*"],
    content_security_policy: {
      extension_pages: "script-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'",
    },
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: "140.0",
              data_collection_permissions: { required: ["none"] },
            },
          },
        }
      : { minimum_chrome_version: "137" }),
  }),
  hooks: {
    // WXT turns a runtime-registered script's matches into required host permissions; ours are optional.
    "build:manifestGenerated": (_wxt, manifest) => {
      delete manifest.host_permissions;
    },
    "build:publicAssets": (_wxt, files) => {
      for (const language of PACKED_LANGUAGES) {
        const pack = LANGUAGE_PACKS.get(language);
        if (!pack)
          throw new Error(`expected a pack for "${language}", which the package is to hold`);
        files.push({ relativeDest: `languages/${language}.json`, contents: writePack(pack) });
      }
      files.push({ relativeDest: PROFILES_FILE, contents: JSON.stringify(LANGUAGE_PROFILES) });
      for (const data of PACKAGED_MATCHING_LANGUAGES) {
        files.push({ relativeDest: matchingFileOf(data.code), contents: JSON.stringify(data) });
      }
    },
  },
});
