/**
 * Let other work of this context have its turn. A timer would do, but after a few of them in a row
 * a browser makes each last four milliseconds.
 */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
