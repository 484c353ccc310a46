import { vi } from "vitest";
import type { FeedRow, ListRow } from "../../lib/storage/database.ts";
import type { BrowserDriver, DrivenPage } from "../../scripts/drive/driver.ts";
import { send } from "./rig.ts";

/** Look at an address and follow what is there. */
export async function followAt(options: DrivenPage, address: string): Promise<void> {
  await lookAt(options, address);
  await options.waitFor(() => document.querySelector(".preview button"));
  await options.click(".preview button");
}

/** The one followed list, once the look that brought it in is over. */
export function readyList(driver: BrowserDriver): Promise<ListRow> {
  return vi.waitFor(
    async () => {
      const { feeds, lists } = await stored(driver);
      const list = lists.find(({ listId }) => listId === feeds[0]?.listId);
      const isOver = feeds[0] && feeds[0].lookedAt !== null;
      if (list?.state !== "ready" || !isOver)
        throw new Error(`expected a list, got ${list?.state}`);
      return list;
    },
    { timeout: 90_000, interval: 250 },
  );
}

/** Put an address into the settings page and have it looked at. */
export async function lookAt(options: DrivenPage, address: string): Promise<void> {
  await options.evaluate((text) => {
    const input = document.querySelector<HTMLInputElement>(
      "[aria-labelledby=follow-heading] input",
    );
    if (input) input.value = text;
    input?.dispatchEvent(new Event("input", { bubbles: true }));
  }, address);
  await options.waitFor(
    () =>
      document.querySelector("[aria-labelledby=follow-heading] button:not([disabled])") !== null,
  );
  await options.click("[aria-labelledby=follow-heading] button[type=submit]");
}

/** Look at a followed list now. */
export async function lookNow(driver: BrowserDriver, listId: string): Promise<void> {
  await send(driver, { type: "lookAtList", request: { listId } });
}

/** What the store holds, read as our own pages may read it. */
export async function stored(
  driver: BrowserDriver,
): Promise<{ lists: ListRow[]; feeds: FeedRow[]; hashRows: number }> {
  const found = await driver.evaluateInExtension(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open("says-who");
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const read = (table: string, ask: "getAll" | "count") =>
      new Promise((resolve) => {
        const request = database.transaction(table).objectStore(table)[ask]();
        request.onsuccess = () => resolve(request.result);
      });
    const [lists, feeds] = [await read("lists", "getAll"), await read("feeds", "getAll")];
    const hashRows = await read("recordHashes", "count");
    database.close();
    return JSON.stringify({ lists, feeds, hashRows });
  });
  return JSON.parse(found);
}
