/** Writes one after the other, one of them under way while the next is being made. */
export interface WriteQueue {
  /**
   * Start a write once the one before is done.
   *
   * @throws What the write before threw.
   */
  push(write: () => PromiseLike<unknown>): Promise<void>;
  /**
   * Wait for the last write.
   *
   * @throws What it threw.
   */
  drain(): Promise<void>;
}

/** An empty queue. */
export function createWriteQueue(): WriteQueue {
  let last: Promise<unknown> = Promise.resolve();
  return {
    async push(write) {
      await last;
      last = Promise.resolve(write());
      // Whoever pushes next or drains is told; until then nobody listens.
      last.catch(() => {});
    },
    async drain() {
      await last;
    },
  };
}
