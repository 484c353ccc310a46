import type { Claim } from "../../lib/claim/claim.ts";
import type { Outcome } from "./outcome.ts";
import { readSource } from "./read-source.ts";

/** Say what the second list has that the first has not, and the other way round. */
export async function diff(before: string, after: string, now: number): Promise<Outcome> {
  const [old, fresh] = [await readSource(before, now), await readSource(after, now)];
  const known = new Map(old.map((claim) => [claim.id, claim]));
  const kept = new Set(fresh.map(({ id }) => id));
  const added = fresh.filter(({ id }) => !known.has(id));
  const removed = old.filter(({ id }) => !kept.has(id));
  const changed = fresh.flatMap((claim) => {
    const fields = changedFields(known.get(claim.id) ?? claim, claim);
    return fields.length > 0 ? [`~ ${claim.id}: ${fields.join(", ")}`] : [];
  });
  const lines = [
    ...added.map((claim) => `+ ${claim.id}: ${claim.proposition.text}`),
    ...removed.map((claim) => `- ${claim.id}: ${claim.proposition.text}`),
    ...changed,
    `${added.length} added, ${removed.length} removed, ${changed.length} changed.`,
  ];
  return { lines, code: 0 };
}

function changedFields(before: Claim, after: Claim): string[] {
  const fields = Object.keys(after) as (keyof Claim)[]; // the schema gives both the same fields
  return fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}
