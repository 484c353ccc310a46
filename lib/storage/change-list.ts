import type { Claim } from "../claim/claim.ts";
import { type Database, draftKey } from "./database.ts";
import { liveSegments } from "./live-segments.ts";
import { claimsOf } from "./merge-segments.ts";
import { sweepSegments, whileInstalling } from "./sweep-segments.ts";

/** Leave a list out of matching, or take it in again; nothing of it is lost. */
export async function pauseList(
  database: Database,
  listId: string,
  isPaused: boolean,
): Promise<void> {
  await database.lists.update(listId, { isPaused });
}

/**
 * Remove a list and all of its claims. From one moment to the next nothing of it is asked; what it
 * took up on disk goes after that, stopped half way with the next sweep.
 */
export async function removeList(database: Database, listId: string): Promise<void> {
  const { lists, segments, frequencies } = database;
  await whileInstalling(database, listId, () =>
    database.transaction("rw", [lists, segments, frequencies], async () => {
      await segments.where({ listId }).modify({ state: "dead" });
      await frequencies.bulkDelete([listId, draftKey(listId)]);
      await lists.delete(listId);
    }),
  );
  await sweepSegments(database);
}

/** Every claim of a list, withdrawn ones included, a page at a time. */
export async function* readClaimsOf(database: Database, listId: string): AsyncGenerator<Claim> {
  for (const segment of await liveSegments(database, listId)) yield* claimsOf(database, segment);
}
