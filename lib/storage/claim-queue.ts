import type { Claim } from "../claim/claim.ts";

/** Claims that come in slices and go out one by one, with the slices held back while many wait. */
export interface ClaimQueue {
  /** Resolves when few enough wait for more to be welcome. */
  push(claims: readonly Claim[]): Promise<void>;
  end(): void;
  read(): AsyncGenerator<Claim>;
}

/** So many claims may wait. */
const MOST_WAITING = 1_000;

/** Create an empty one, for one writer and one reader. */
export function createClaimQueue(): ClaimQueue {
  let waiting: Claim[] = [];
  let isEnded = false;
  let isUnread = false;
  let wakeReader = () => {};
  let wakeWriter = () => {};
  return {
    async push(claims) {
      waiting.push(...claims);
      wakeReader();
      // A reader that gave up takes nothing more; whoever writes must not wait for it for ever.
      while (waiting.length > MOST_WAITING && !isUnread) {
        await new Promise<void>((resolve) => {
          wakeWriter = resolve;
        });
      }
    },
    end() {
      isEnded = true;
      wakeReader();
    },
    async *read() {
      try {
        for (;;) {
          const taken = waiting;
          waiting = [];
          wakeWriter();
          yield* taken;
          if (waiting.length > 0) continue;
          if (isEnded) return;
          await new Promise<void>((resolve) => {
            wakeReader = resolve;
          });
        }
      } finally {
        isUnread = true;
        wakeWriter();
      }
    },
  };
}
