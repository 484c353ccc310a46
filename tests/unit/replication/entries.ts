import { Claim } from "../../../lib/claim/claim.ts";
import type { ClaimState } from "../../../lib/replication/claim-state.ts";
import { diffClaims } from "../../../lib/replication/diff.ts";
import { foldEntry } from "../../../lib/replication/fold.ts";
import type { LogEntry } from "../../../lib/replication/log.ts";
import { type Edit, OP_VERSION, type Op } from "../../../lib/replication/op.ts";
import { claimOf } from "../storage/claims.ts";

/** An entry of one claim, with what matters to a test. */
export function entryOf(
  seq: number,
  author: string,
  payload: unknown,
  rest: Partial<LogEntry> = {},
): LogEntry {
  const opId = `op-${author}-${seq}`;
  return { seq, author, claimKey: "c1", at: 1_700_000_000_000 + seq, opId, payload, ...rest };
}

/** An edit as its author's client sends it. */
export function opOf(base: number, edit: Edit, from = "m"): Op {
  return { v: OP_VERSION, base, from, ...edit };
}

/** The op that records a new claim of two counter-statements. */
export function creation(text = "The bridge was closed in May."): Op {
  const edit = diffClaims(undefined, claimOf("c1", text, 2));
  if (!edit) throw new Error("expected a new claim to be an edit");
  return opOf(0, edit);
}

/** One claim's state after some entries; those that are set aside are left out. */
export function foldAll(entries: readonly LogEntry[], start?: ClaimState): ClaimState {
  let state = start;
  for (const entry of entries) {
    const folded = foldEntry(state, entry);
    if (folded.outcome === "applied") state = folded.state;
  }
  if (!state) throw new Error("expected an entry to be applied");
  return state;
}

/** A claim with many kinds of fields filled. */
export const FULL_CLAIM: Claim = Claim.parse({
  ...claimOf("full.claim:1", "The bridge was closed in May.", 2),
  topics: ["roads", "harbour"],
  speaker: {
    name: "Ministry of Roads",
    aliases: ["Roads Ministry"],
    role: "ministry",
    sameAs: ["https://www.wikidata.org/wiki/Q1"],
  },
  utterances: [
    { mode: "direct", exact: "It is shut.", lang: "en", url: "https://news.example/a" },
    { mode: "indirect", lang: "en", url: "https://news.example/a" },
    {
      ...{ mode: "indirect", lang: "de", url: "https://news.example/b", publisher: "The Post" },
      archived: [{ url: "https://archive.example/1", at: "2024-05-01" }],
    },
    { mode: "indirect", lang: "de", url: "https://news.example/b" },
  ],
});
