import browser from "webextension-polyfill";

/**
 * Passes what a page asks on to the worker, as our content script does, and puts the answer with
 * the time it took where the page can read it.
 */
document.addEventListener("probe-ask", async (event) => {
  const { id, ask } = JSON.parse((event as CustomEvent<string>).detail); // the harness wrote it
  const start = performance.now();
  const reply = await browser.runtime.sendMessage(ask).then(
    (answer) => ({ answer }),
    (error: unknown) => ({ error: String(error) }),
  );
  const ms = performance.now() - start;
  document.documentElement.setAttribute(`data-${id}`, JSON.stringify({ ...reply, ms }));
});
document.documentElement.setAttribute("data-relay", "");
