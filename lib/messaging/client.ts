import browser from "webextension-polyfill";
import type { MessageType, RequestOf, TabRequest } from "./protocol.ts";
import type { Reply } from "./server.ts";

/**
 * Ask the background one thing.
 *
 * A background that was stopped while it worked closes the channel; the browser starts it again
 * for the next message, so the question is put once more before it counts as failed.
 *
 * @returns The background's reply; `ok: false` also when the extension is gone from this page.
 */
export async function ask<T extends MessageType>(
  type: T,
  request: RequestOf<T>,
): Promise<Reply<T>> {
  const first = await send<T>({ type, request });
  if (first) return first;
  const second = isExtensionAlive() ? await send<T>({ type, request }) : undefined;
  return second ?? { ok: false, error: "the extension's background did not answer" };
}

/**
 * Ask the content script of a tab's top frame.
 *
 * @returns Its answer, unchecked, or `undefined` where no content script of ours runs.
 */
export async function askTab(tabId: number, request: TabRequest): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, request, { frameId: 0 }).catch(() => undefined);
}

/** Whether this script's extension is still installed and the same; false after an update. */
export function isExtensionAlive(): boolean {
  return browser.runtime?.id !== undefined;
}

async function send<T extends MessageType>(message: {
  type: T;
  request: RequestOf<T>;
}): Promise<Reply<T> | undefined> {
  const reply: unknown = await browser.runtime.sendMessage(message).catch(() => undefined);
  // Our own background answers in this shape; createServer is the only listener.
  return isReply(reply) ? (reply as Reply<T>) : undefined;
}

function isReply(reply: unknown): reply is Reply {
  return typeof reply === "object" && reply !== null && "ok" in reply;
}
