/**
 * A slice may overrun by one step and by the style and layout that its first read asks of the
 * browser. On 17 saved news pages and a busy machine of two cores the longest task was 28 to 31 ms
 * with 8, 28 to 74 with 12, 38 to 84 with 25; the work in all was the same.
 */
const SLICE_MS = 8;

/** How long to wait for a frame that may never come, in a tab in the background. */
const FRAME_TIMEOUT_MS = 200;

/** What a run of slices cost: for the bench and for a line in the log. */
export interface SliceTimes {
  totalMs: number;
  longestMs: number;
  slices: number;
}

/**
 * Run a generator to its end in short tasks, giving the page its turn in between.
 *
 * @param steps Yields wherever it may be interrupted, at least every few milliseconds.
 * @throws The signal's reason when it is aborted; the generator is closed first.
 */
export async function runInSlices<T>(
  steps: Generator<void, T>,
  signal: AbortSignal,
): Promise<{ value: T; times: SliceTimes }> {
  const times: SliceTimes = { totalMs: 0, longestMs: 0, slices: 0 };
  try {
    while (true) {
      signal.throwIfAborted();
      const startedAt = performance.now();
      const result = runOneSlice(steps, startedAt + SLICE_MS);
      addSlice(times, performance.now() - startedAt);
      if (result.done) return { value: result.value, times };
      await yieldToPage();
    }
  } finally {
    steps.return(undefined as never); // closing needs no result: the generator has ended or never will
  }
}

/** Resolve just after the page has drawn, when its style and layout are freshly computed. */
export function afterFrame(view: Window): Promise<void> {
  return new Promise((resolve) => {
    if (view.document.visibilityState === "hidden") {
      resolve();
      return;
    }
    const timer = setTimeout(resolve, FRAME_TIMEOUT_MS);
    view.requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve);
    });
  });
}

function runOneSlice<T>(steps: Generator<void, T>, untilMs: number): IteratorResult<void, T> {
  let result = steps.next();
  while (!result.done && performance.now() < untilMs) result = steps.next();
  return result;
}

function addSlice(times: SliceTimes, ms: number): void {
  times.totalMs += ms;
  times.longestMs = Math.max(times.longestMs, ms);
  times.slices += 1;
}

function yieldToPage(): Promise<void> {
  // Feature-tested: Safari and older Firefox have no scheduler at all.
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (typeof scheduler?.yield === "function") return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
