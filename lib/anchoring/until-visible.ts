/**
 * Resolve at once in a page that can be seen, else when it is first looked at: fifty tabs restored
 * together, and pages loaded ahead of a click that may never come, cost nothing.
 *
 * @throws The signal's reason once it is aborted.
 */
export function untilVisible(document: Document, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = () => {
      if (signal.aborted) reject(signal.reason);
      else if (document.visibilityState !== "hidden") resolve();
      else return;
      document.removeEventListener("visibilitychange", settle);
      signal.removeEventListener("abort", settle);
    };
    document.addEventListener("visibilitychange", settle);
    signal.addEventListener("abort", settle);
    settle();
  });
}
