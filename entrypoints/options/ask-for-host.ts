import browser from "webextension-polyfill";
import type { Trouble } from "../../lib/feed/result.ts";

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

/** The host whose leave might help; `null` where something else was wrong than the way there. */
export function hostToAsk({ code }: Trouble, address: string): string | null {
  // A refusal by the network: the file's server may not let other sites read it.
  return code === "unreachable" ? (URL.parse(address)?.hostname ?? null) : null;
}
