/**
 * Changes come in bursts; a burst is over when it has been quiet for so long, in ms. Marks are to be
 * back half a second after a framework has replaced every node, and 400 left no time for reading.
 */
const QUIET_MS = 150;

/** A burst that does not end is looked at all the same. */
const MAX_WAIT_MS = 2_000;

/** Each look that found something doubles the wait for the next one, from the first to the second. */
const BACKOFF_MS = { first: 1_000, most: 60_000 };

/** So long without any stir, and the page counts as calm again. */
const CALM_MS = 30_000;

/** Decides when to look at a page that keeps changing. */
export interface Pacer {
  /** Something happened; look once it has quietened. Costs next to nothing. */
  stir(): void;
  /** Forget the backoff: the page is a new one. */
  reset(): void;
}

/**
 * Debounce with a bound on the work: at most one look in 2 s at first, and on a page that changes
 * for ever one a minute in the end.
 *
 * @param look Says whether there was anything to it; only that makes the next wait longer.
 */
export function createPacer(look: () => boolean, signal: AbortSignal): Pacer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstStirAt = 0;
  let lastStirAt = 0;
  let earliestLookAt = 0;
  let backoffMs = BACKOFF_MS.first;

  function run(): void {
    timer = undefined;
    if (!look()) return;
    earliestLookAt = performance.now() + backoffMs;
    backoffMs = Math.min(backoffMs * 2, BACKOFF_MS.most);
  }

  function check(): void {
    const now = performance.now();
    const quietAt = Math.min(lastStirAt + QUIET_MS, firstStirAt + MAX_WAIT_MS);
    const dueAt = Math.max(quietAt, earliestLookAt);
    if (now >= dueAt) run();
    else timer = setTimeout(check, dueAt - now);
  }

  signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
  return {
    stir() {
      if (signal.aborted) return;
      const now = performance.now();
      if (now - lastStirAt > CALM_MS) backoffMs = BACKOFF_MS.first;
      lastStirAt = now;
      if (timer !== undefined) return;
      firstStirAt = now;
      timer = setTimeout(check, QUIET_MS);
    },
    reset() {
      backoffMs = BACKOFF_MS.first;
      earliestLookAt = 0;
    },
  };
}
