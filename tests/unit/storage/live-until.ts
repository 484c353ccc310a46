import { vi } from "vitest";

/**
 * End a life before its nth transaction that writes. A transaction that is under way at the end
 * leaves nothing, so these are all the states in which a background's end can leave the store.
 *
 * @returns Whether it has come to that.
 */
export async function liveUntil(write: number, life: () => Promise<unknown>): Promise<boolean> {
  let writes = 0;
  const begin = IDBDatabase.prototype.transaction;
  const spy = vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(function (
    this: IDBDatabase,
    ...args
  ) {
    if (args[1] === "readwrite") writes += 1;
    if (writes >= write) throw new Error("the background ended");
    return begin.apply(this, args);
  });
  await life().catch(() => {}); // it ended, which is what was asked for
  const hasEnded = writes >= write;
  // What is left of that life must not come to write in the next one.
  await new Promise((resolve) => setTimeout(resolve, 20));
  spy.mockRestore();
  return hasEnded;
}
