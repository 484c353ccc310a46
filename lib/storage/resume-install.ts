import { createCounts } from "../matching/frequencies.ts";
import { type Database, draftKey, type SegmentRow } from "./database.ts";

/** Where an install begins: with nothing, or behind what an earlier one of the same claims left. */
export interface InstallStart {
  /** Built segments, in order. */
  readonly segments: readonly number[];
  /** Claims in them, and their distinct terms summed. */
  readonly claimCount: number;
  readonly termCount: number;
  /** Claims of the source that need not be looked at again. */
  readonly sourceEnd: number;
  readonly counts: Uint32Array<ArrayBuffer>;
}

/**
 * Find out where to begin, and give up what an install of other claims left half done.
 *
 * @param contentKey What names the claims; `null` begins with nothing.
 */
export function startInstall(
  database: Database,
  listId: string,
  contentKey: string | null,
): Promise<InstallStart> {
  const { segments, frequencies } = database;
  return database.transaction("rw", [segments, frequencies], async () => {
    const own = await segments.where({ listId }).toArray();
    const kept = await frequencies.get(draftKey(listId));
    const built = kept && contentKey !== null ? inOrder(own, contentKey) : [];
    for (const { segment, state } of own) {
      const isKept = built.some((row) => row.segment === segment);
      if (state === "live" || isKept) continue;
      await segments.update(segment, { state: "dead" });
    }
    return {
      segments: built.map(({ segment }) => segment),
      claimCount: sumOf(built, ({ documentCount }) => documentCount),
      termCount: sumOf(built, ({ termCount = 0 }) => termCount),
      sourceEnd: built.at(-1)?.sourceEnd ?? 0,
      counts: kept && built.length > 0 ? new Uint32Array(kept.slice().buffer) : createCounts(),
    };
  });
}

/** The built segments of these claims, each beginning where the one before it ends. */
function inOrder(rows: readonly SegmentRow[], contentKey: string): SegmentRow[] {
  const built = rows
    .filter((row) => row.state === "built" && row.contentKey === contentKey)
    .sort((a, b) => a.base - b.base);
  let end = 0;
  for (const { base, documentCount } of built) {
    if (base !== end) return [];
    end += documentCount;
  }
  return built;
}

function sumOf(rows: readonly SegmentRow[], measure: (row: SegmentRow) => number): number {
  return rows.reduce((sum, row) => sum + measure(row), 0);
}
