import browser from "webextension-polyfill";

/** A browser ends a background that asked it nothing for thirty seconds, whatever it is doing. */
const HEARTBEAT_MS = 20_000;

interface Work {
  done: Promise<unknown>;
  stopping: AbortController;
}

/** What this life of the background is doing on each list. */
const running = new Map<string, Work>();

/**
 * Work on a list in a way that {@link stopWork} can end; the background stays awake meanwhile. Two
 * pieces of work on one list at a time are one, the first.
 */
export function runStoppable<T>(
  listId: string,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const known = running.get(listId);
  // Work on a list is of one kind: it is followed, or its claims were handed over.
  if (known) return known.done as Promise<T>;
  const stopping = new AbortController();
  const heartbeat = setInterval(() => void browser.runtime.getPlatformInfo(), HEARTBEAT_MS);
  const done = work(stopping.signal).finally(() => {
    clearInterval(heartbeat);
    running.delete(listId);
  });
  running.set(listId, { done, stopping });
  return done;
}

/** End the work on a list, if there is any, and wait until it has ended. */
export async function stopWork(listId: string): Promise<void> {
  const work = running.get(listId);
  work?.stopping.abort();
  await work?.done.catch(() => {}); // whoever began it is told
}
