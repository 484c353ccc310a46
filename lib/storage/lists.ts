import type { Database, ListRow } from "./database.ts";

/** What a list says of itself, as far as an install needs it. */
export type ListToInstall = Pick<
  ListRow,
  "listId" | "title" | "publisher" | "lang" | "licence" | "homepage" | "version" | "refused"
>;

/** Refused records remembered by name; the rest only by number. */
const REFUSED_KEPT = 200;

/** Note that a list is being installed; one that is there stays ready, with its old edition. */
export function markInstalling(database: Database, list: ListToInstall): Promise<void> {
  return database.transaction("rw", database.lists, async () => {
    const known = await database.lists.get(list.listId);
    if (known?.state === "ready") return;
    await database.lists.put({ ...toRow(list), isPaused: known?.isPaused ?? false });
  });
}

/**
 * Note why a list is not there; one that is there stays ready, with its old edition.
 *
 * @param failure A sentence for the reader.
 */
export async function markFailed(
  database: Database,
  listId: string,
  failure: string,
): Promise<void> {
  const installing = database.lists.where({ listId }).filter(({ state }) => state === "installing");
  await installing.modify({ state: "failed", failure, coming: null });
}

/** The row of a list that has come through whole. */
export function toReadyRow(list: ListToInstall, claimCount: number, now: number): ListRow {
  return { ...toRow(list), state: "ready", claimCount, updatedAt: now };
}

function toRow(list: ListToInstall): ListRow {
  return {
    ...list,
    refused: list.refused.slice(0, REFUSED_KEPT),
    refusedCount: list.refused.length,
    state: "installing",
    failure: null,
    claimCount: 0,
    updatedAt: null,
    isPaused: false,
    coming: null,
  };
}
