import type { Database, SegmentRow } from "./database.ts";

/** The segments a list is asked in, in the order of their documents. */
export async function liveSegments(database: Database, listId: string): Promise<SegmentRow[]> {
  const own = database.segments.where({ listId }).filter(({ state }) => state === "live");
  return (await own.toArray()).sort((a, b) => a.base - b.base);
}
