import type { BrowserDriver, LaunchOptions } from "./driver.ts";
import { FirefoxDriver } from "./firefox-driver.ts";
import { drivenPrefs, loopbackPrefs } from "./firefox-prefs.ts";
import { startFirefox } from "./firefox-process.ts";
import { startTripwire } from "./tripwire-proxy.ts";

/** Start Firefox with the extension as a temporary add-on, through Marionette. */
export async function launchFirefox(options: LaunchOptions): Promise<BrowserDriver> {
  const tripwire = options.network === "open" ? undefined : await startTripwire();
  const firefox = await startFirefox({
    executable: options.executable,
    headless: options.headless,
    profileDir: options.profileDir,
    prefs: {
      ...drivenPrefs(),
      ...(tripwire ? loopbackPrefs(tripwire.port) : {}),
      ...options.firefoxPrefs,
    },
  });
  const driver = await FirefoxDriver.around(firefox, tripwire);
  try {
    await driver.prepare(options);
    return driver;
  } catch (error) {
    await driver.close();
    throw error;
  }
}
