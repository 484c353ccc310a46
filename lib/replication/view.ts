import type { Claim } from "../claim/claim.ts";
import { type ClaimState, emptyState } from "./claim-state.ts";
import { diffClaims, splitEdit } from "./diff.ts";
import { applyOp } from "./fold.ts";
import { type Edit, OP_VERSION, type Op } from "./op.ts";

/** Behind every number a log will ever have, so that what waits comes after what is there. */
const WAITING_FROM = 2 ** 52;

/** Who edits, and from which machine. */
export interface Editor {
  author: string;
  /** See `Op.from`. */
  from: string;
}

/** A claim's state as it will be once this machine's waiting ops are in the log, if nobody is faster. */
export function withWaiting(
  state: ClaimState | undefined,
  waiting: readonly { op: Op; at: number }[],
  { author }: Pick<Editor, "author">,
): ClaimState {
  return waiting.reduce(
    (view, { op, at }, index) => applyOp(view, op, { seq: WAITING_FROM + index, author, at }),
    state ?? emptyState(),
  );
}

/** Whether a dispute is only foreseen: one of its sides still waits to be sent. */
export function isForeseen({ seq }: { seq: number }): boolean {
  return seq >= WAITING_FROM;
}

/**
 * The ops by which one wording of a claim becomes another; none where nothing has changed.
 *
 * @param seen What the editor had before them, and up to which of the log's entries that was.
 */
export function toOps(
  seen: { claim: Claim | undefined; base: number },
  now: Claim | undefined,
  from: string,
): Op[] {
  const edit = diffClaims(seen.claim, now);
  return edit ? opsOf(edit, { base: seen.base, from }) : [];
}

/** An edit as ops that a server takes. */
export function opsOf(edit: Edit, { base, from }: { base: number; from: string }): Op[] {
  return splitEdit(edit).map((part) => ({ v: OP_VERSION, base, from, ...part }));
}
