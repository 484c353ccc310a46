import type { Claim } from "../claim/claim.ts";
import type { Database, ListRow } from "./database.ts";
import { installClaims } from "./install-claims.ts";
import type { Result, StoreFailure } from "./result.ts";
import { updateClaims } from "./update-claims.ts";

/** Changed claims taken up at a time. */
const BATCH_CLAIMS = 2_000;

export interface IndexTeamTools {
  /** Make claims' languages known to matching; called before they are taken up. */
  learn: (claims: readonly Claim[]) => Promise<void>;
  /** Epoch ms, for `updatedAt`. */
  now: number;
  signal: AbortSignal;
}

type Indexed = Result<ListRow | undefined, StoreFailure>;

/**
 * Have the index take up what a team's sync has handed over, and nothing twice: a row goes once its
 * claims answer. Ended at any moment it goes on from there, since taking up a row again changes
 * nothing.
 *
 * @throws The signal's reason once it is aborted.
 */
export async function indexTeam(
  database: Database,
  listId: string,
  tools: IndexTeamTools,
): Promise<Result<void, StoreFailure>> {
  for (;;) {
    const batch = await nextBatch(database, listId);
    if (!batch) return { ok: true, value: undefined };
    const taken = batch.isWhole
      ? await installWhole(database, batch, tools)
      : await applyChanges(database, batch, tools);
    if (taken === "anew") continue;
    if (!taken.ok) return taken;
    // An index that lost the list needs all of it; until the next sync hands that over, no row helps.
    if (!taken.value) await database.memberships.update(listId, { needsWhole: true });
    await database.teamChanges.bulkDelete(batch.rows);
  }
}

/** Whether a team's sync has handed over something that can be taken up. */
export async function hasTeamChanges(database: Database, listId: string): Promise<boolean> {
  return (await nextBatch(database, listId)) !== undefined;
}

interface Batch {
  listId: string;
  /** Whether the rows hold all the list's claims. */
  isWhole: boolean;
  rows: number[];
}

/** A whole list as soon as its end is there; else what changed; parts without an end must wait. */
async function nextBatch(database: Database, listId: string): Promise<Batch | undefined> {
  const numbers = await database.teamChanges.where({ listId }).primaryKeys();
  const rows: number[] = [];
  let claims = 0;
  for (const n of numbers) {
    const row = await database.teamChanges.get(n);
    if (!row || claims >= BATCH_CLAIMS) break;
    rows.push(n);
    if (row.kind === "end") return { listId, isWhole: true, rows };
    if (row.kind === "change") claims += row.changed.length + row.removed.length;
  }
  return claims > 0 ? { listId, isWhole: false, rows } : undefined;
}

async function installWhole(
  database: Database,
  { listId, rows }: Batch,
  { learn, now, signal }: IndexTeamTools,
): Promise<Indexed | "anew"> {
  const membership = await database.memberships.get(listId);
  if (!membership) return { ok: true, value: undefined };
  const { title } = membership;
  const said = { title, publisher: title, lang: "mul", licence: "none", homepage: null };
  const list = { listId, ...said, version: String(now), refused: [] };
  const superseded = new AbortController();
  async function* claims(): AsyncGenerator<Claim> {
    for (const n of rows) {
      const row = await database.teamChanges.get(n);
      // It was handed over anew meanwhile; half of the old rows must not pass for the list.
      if (!row) superseded.abort();
      superseded.signal.throwIfAborted();
      await learn(row?.changed ?? []);
      yield* row?.changed ?? [];
    }
  }
  const options = { now, signal, contentKey: `team ${rows}` };
  return installClaims(database, { list, claims: claims() }, options).catch((error: unknown) => {
    if (superseded.signal.aborted) return "anew";
    throw error;
  });
}

/** Of several rows about one claim the last counts. */
async function applyChanges(
  database: Database,
  { listId, rows }: Batch,
  { learn, now, signal }: IndexTeamTools,
): Promise<Indexed> {
  const latest = new Map<string, Claim | undefined>();
  for (const n of rows) {
    const row = await database.teamChanges.get(n);
    for (const claim of row?.changed ?? []) latest.set(claim.id, claim);
    for (const id of row?.removed ?? []) latest.set(id, undefined);
  }
  const changed = [...latest.values()].filter((claim) => claim !== undefined);
  const removed = [...latest.keys()].filter((id) => !latest.get(id));
  await learn(changed);
  const update = { listId, version: String(now), changed, removed, now, signal };
  return updateClaims(database, update);
}
