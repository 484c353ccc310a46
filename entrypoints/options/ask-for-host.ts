import browser from "webextension-polyfill";

/**
 * Ask the reader for leave to read from an address's host. Must be called first in the reader's own
 * click: the browser grants it only there.
 */
export async function askForHost(address: string): Promise<boolean> {
  const url = URL.parse(address);
  if (!url) return false;
  const origins = [`${url.protocol}//${url.hostname}/*`];
  return browser.permissions.request({ origins }).catch(() => false);
}
