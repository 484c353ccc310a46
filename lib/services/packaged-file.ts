import browser from "webextension-polyfill";

/**
 * Read a file of the extension's own package; no request leaves the machine.
 *
 * @param path From the package's root, such as `lists/starter.json`.
 */
export async function readPackagedFile(path: string): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(path));
  return response.arrayBuffer();
}
