import { type Browser, type CDPSession, type Target, TargetType } from "puppeteer-core";
import type { SeenRequest } from "./driver.ts";

const WATCHED: readonly TargetType[] = [
  TargetType.PAGE,
  TargetType.SERVICE_WORKER,
  TargetType.SHARED_WORKER,
  TargetType.BACKGROUND_PAGE,
];

/**
 * Note every network request of every tab and worker from now on.
 *
 * @param baseUrl The extension's origin: requests of a target there are the extension's.
 * @returns A list that grows, oldest first.
 */
export function watchRequests(browser: Browser, baseUrl: string): SeenRequest[] {
  const seen: SeenRequest[] = [];
  const watch = (target: Target) => {
    if (!WATCHED.includes(target.type())) return;
    void watchTarget(target, baseUrl, seen).catch(() => {}); // gone before it could be watched
  };
  browser.on("targetcreated", watch);
  for (const target of browser.targets()) watch(target);
  return seen;
}

async function watchTarget(target: Target, baseUrl: string, seen: SeenRequest[]): Promise<void> {
  const session = await openSession(target);
  const note = (url: string) => {
    if (!/^(https?|wss?):/.test(url)) return;
    seen.push({ url, from: target.url().startsWith(baseUrl) ? "extension" : "page" });
  };
  session.on("Network.requestWillBeSent", ({ request }) => note(request.url));
  session.on("Network.webSocketCreated", ({ url }) => note(url));
  await session.send("Network.enable");
}

/** A worker with a session of its own could not be stopped, so it is watched through Puppeteer's. */
async function openSession(target: Target): Promise<CDPSession> {
  const worker = await target.worker();
  return worker ? worker.client : target.createCDPSession();
}
