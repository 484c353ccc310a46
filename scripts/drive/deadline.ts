import { setTimeout as sleep } from "node:timers/promises";

/**
 * Wait for a promise, but not for ever.
 *
 * @param what What is waited for, as it fits behind "waited 30 s for ".
 * @throws Error naming `what` when `timeoutMs` has passed first.
 */
export async function withDeadline<T>(
  promise: Promise<T>,
  timeoutMs: number,
  what: string,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(lateError(timeoutMs, what)), timeoutMs);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** How long to look for something, and how it is called when it does not come. */
export interface Patience {
  timeoutMs: number;
  what: string;
  /** How long to rest between two looks; 50 ms unless told. */
  pauseMs?: number;
}

/**
 * Look again and again until something is there.
 *
 * @param look Returns what was found; `undefined`, `null` and `false` mean not yet.
 * @throws Error naming `what` when the time is over; what `look` throws passes through.
 */
export async function waitUntil<T>(
  look: () => T | Promise<T>,
  { timeoutMs, what, pauseMs = 50 }: Patience,
): Promise<NonNullable<Exclude<T, false>>> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const found = await look();
    // The three "not yet" values are excluded here, which TypeScript cannot carry over to T.
    if (found !== undefined && found !== null && found !== false)
      return found as NonNullable<Exclude<T, false>>;
    if (Date.now() >= end) throw lateError(timeoutMs, what);
    await sleep(pauseMs);
  }
}

function lateError(timeoutMs: number, what: string): Error {
  return new Error(`waited ${Math.round(timeoutMs / 100) / 10} s for ${what}`);
}
