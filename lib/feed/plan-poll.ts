const MINUTE = 60_000;
/** The first wait after a failure; it doubles with each further one. */
const FIRST_RETRY_MS = 5 * MINUTE;
const LONGEST_RETRY_MS = 24 * 60 * MINUTE;
/** No publisher can ask its readers to look more often. */
const SHORTEST_POLL_MS = 15 * MINUTE;
/** How far looks are spread, so that readers do not all come at once. */
const POLL_JITTER = 0.2;

/** How the last look went and what the publisher asks for. */
export interface PollHistory {
  /** Failed looks since the last that went well. */
  failures: number;
  /** The head's `poll`, in ms. */
  pollMs: number;
}

/**
 * When to look again: after the publisher's own interval, up to a fifth later; after failures at
 * doubling intervals, anywhere in their second half.
 *
 * @param now Epoch ms.
 * @param random In [0, 1).
 * @returns Epoch ms.
 */
export function planPoll({ failures, pollMs }: PollHistory, now: number, random: number): number {
  if (failures === 0) return now + Math.max(pollMs, SHORTEST_POLL_MS) * (1 + POLL_JITTER * random);
  const wait = Math.min(FIRST_RETRY_MS * 2 ** (failures - 1), LONGEST_RETRY_MS);
  return now + wait * (0.5 + random / 2);
}
