/** The UUID Firefox gives our add-on in a driven profile; anything fixed will do. */
export const EXTENSION_UUID = "5a75b0a0-0c0d-4e0e-8f0f-0123456789ab";

/** The add-on's id, as `wxt.config.ts` declares it. */
export const GECKO_ID = "says-who@says-who.example";

export type Prefs = Record<string, string | number | boolean>;

/** What every driven Firefox needs: a port we can find, a known UUID, and no questions. */
export function drivenPrefs(): Prefs {
  return {
    // 0 lets Firefox choose; it writes its choice to MarionetteActivePort in the profile.
    "marionette.port": 0,
    "extensions.webextensions.uuids": JSON.stringify({ [GECKO_ID]: EXTENSION_UUID }),
    // A temporary add-on is removed with the session; its data stays for the next launch.
    "extensions.webextensions.keepStorageOnUninstall": true,
    "extensions.webextensions.keepUuidOnUninstall": true,
    // Granted without the doorhanger that nobody could click.
    "extensions.webextOptionalPermissionPrompts": false,
    // The add-on's manifest must open as a plain page of its origin, not in the JSON viewer.
    "devtools.jsonview.enabled": false,
    "browser.shell.checkDefaultBrowser": false,
    "browser.startup.page": 0,
    "browser.startup.homepage": "about:blank",
    "browser.newtabpage.enabled": false,
    "browser.aboutwelcome.enabled": false,
    "datareporting.policy.dataSubmissionEnabled": false,
    "toolkit.telemetry.reportingpolicy.firstRun": false,
    "app.update.auto": false,
    "app.normandy.enabled": false,
    "app.shield.optoutstudies.enabled": false,
    "extensions.update.enabled": false,
    // Popups must not close because a headless window has no focus.
    "ui.popup.disable_autohide": true,
    "toolkit.cosmeticAnimations.enabled": false,
  };
}

/** Keep Firefox's own services off the network and send everything else into a dead end. */
export function loopbackPrefs(deadEndPort: number): Prefs {
  return {
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": deadEndPort,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": deadEndPort,
    "network.proxy.no_proxies_on": "localhost, 127.0.0.1",
    "network.captive-portal-service.enabled": false,
    "network.connectivity-service.enabled": false,
    "network.trr.mode": 5,
    "network.dns.disablePrefetch": true,
    "network.prefetch-next": false,
    "network.http.speculative-parallel-limit": 0,
    "dom.push.connection.enabled": false,
    "services.settings.server": "data:,#dummy",
    "toolkit.telemetry.server": "",
    "browser.region.network.url": "",
    "browser.region.update.enabled": false,
    "browser.safebrowsing.update.enabled": false,
    "browser.safebrowsing.malware.enabled": false,
    "browser.safebrowsing.phishing.enabled": false,
    "browser.topsites.contile.enabled": false,
    "extensions.getAddons.cache.enabled": false,
    "extensions.systemAddon.update.enabled": false,
    "media.gmp-manager.updateEnabled": false,
    "media.gmp-provider.enabled": false,
  };
}

/** A profile's user.js. */
export function toUserJs(prefs: Prefs): string {
  const lines = Object.entries(prefs).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  return lines.join("");
}
