/** A time limit on one piece of work and on each pause in it. */
export interface Deadline {
  /** Aborted when time is up, or when the caller's own signal is. */
  signal: AbortSignal;
  /** Something came; the pause starts anew. */
  touch(): void;
  /** Whether it was time that ended the work. */
  isOver(): boolean;
  /** Ends the timers and whatever still runs under the signal. */
  end(): void;
}

export interface DeadlineOptions {
  stallMs: number;
  overallMs: number;
  signal?: AbortSignal | undefined;
}

/** Start the clock. */
export function startDeadline({ stallMs, overallMs, signal }: DeadlineOptions): Deadline {
  const controller = new AbortController();
  let isOver = false;
  const expire = () => {
    isOver = true;
    controller.abort();
  };
  const stop = () => controller.abort(signal?.reason);
  if (signal?.aborted) stop();
  signal?.addEventListener("abort", stop, { once: true });
  const overall = setTimeout(expire, overallMs);
  let stall = setTimeout(expire, stallMs);
  return {
    signal: controller.signal,
    touch() {
      clearTimeout(stall);
      stall = setTimeout(expire, stallMs);
    },
    isOver: () => isOver,
    end() {
      clearTimeout(overall);
      clearTimeout(stall);
      signal?.removeEventListener("abort", stop);
      controller.abort();
    },
  };
}
