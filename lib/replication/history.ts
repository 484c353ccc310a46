import type { Claim } from "../claim/claim.ts";
import { type ClaimState, noteOf, toClaim } from "./claim-state.ts";
import { diffClaims } from "./diff.ts";
import { foldEntry } from "./fold.ts";
import type { LogEntry } from "./log.ts";
import { type Edit, parseOp } from "./op.ts";

/** A claim as it was after one of its entries. */
export interface Version {
  readonly seq: number;
  readonly author: string;
  /** The server's time, epoch ms. */
  readonly at: number;
  /** `null` where it was deleted, or was no claim yet. */
  readonly claim: Claim | null;
  readonly note: string;
  /** The fields the entry wrote, such as `counterStatements/k1/url`; empty for a deletion. */
  readonly fields: readonly string[];
  /** Why the entry had no part in it; `null` for one that had. */
  readonly aside: string | null;
}

/** Who wrote a claim's last entries and when, which is known without asking the server. */
export function listEntries(
  state: ClaimState,
): { seq: number; opId: string; author: string; at: number }[] {
  return state.entries.map(([seq, opId, author, at]) => ({ seq, opId, author, at }));
}

/**
 * All versions of one claim, the first one first.
 *
 * @param entries Every entry of the claim, in the log's order.
 */
export function readVersions(entries: readonly LogEntry[]): Version[] {
  let state: ClaimState | undefined;
  return entries.flatMap((entry) => {
    const folded = foldEntry(state, entry);
    if (folded.outcome === "repeated") return [];
    if (folded.outcome === "applied") state = folded.state;
    const { seq, author, at, claimKey } = entry;
    const found = state && toClaim(claimKey, state);
    const claim = found?.state === "claim" ? found.claim : null;
    const aside = folded.outcome === "aside" ? folded.detail : null;
    const note = state ? noteOf(state) : "";
    return [{ seq, author, at, claim, note, fields: fieldsOfEntry(entry), aside }];
  });
}

function fieldsOfEntry({ payload }: LogEntry): string[] {
  const parsed = parseOp(payload);
  if (!parsed.ok || parsed.op.del === true) return [];
  const { set, add, rem, note } = parsed.op;
  const parts = [set, add, rem].flatMap((part) => Object.keys(part ?? {}));
  return [...new Set(note === undefined ? parts : [...parts, "note"])];
}

/**
 * The edit by which a claim becomes again what it was.
 *
 * @param now `undefined` where it is deleted.
 * @returns `undefined` where it is just that.
 */
export function restoreVersion(now: Claim | undefined, { claim }: Version): Edit | undefined {
  return diffClaims(now, claim ?? undefined);
}
