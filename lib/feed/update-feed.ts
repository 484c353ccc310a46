import { applyPlan, type DownloadTools } from "./apply-plan.ts";
import { chooseSegment } from "./choose-segment.ts";
import type { FeedProgress, FeedState } from "./feed-store.ts";
import { getSnapshot } from "./get-snapshot.ts";
import { HEAD_PATH, MAX_READ_HEAD_BYTES, partPath, type Segment, segmentPath } from "./head.ts";
import { readHead } from "./read-head.ts";
import { accept, type Result, refuse } from "./result.ts";
import { EMPTY_SUM, formatSum } from "./state-sum.ts";
import type { Subscription } from "./subscription.ts";

/** What a look at a feed came to. */
export type UpdateOutcome =
  /** Nothing is new; the publisher may have confirmed the list once more. */
  | { state: "unchanged" }
  /** The list is brought up to the head, by one segment or from its snapshot. */
  | { state: "updated"; way: "segment" | "snapshot"; progress: FeedProgress };

export interface UpdateOptions extends DownloadTools {
  /** Epoch ms. */
  now: number;
}

/**
 * Look at a feed once and bring the stored list up to it. What is refused for any reason leaves the
 * live list as it is.
 *
 * @throws The signal's reason once it is aborted, and what the store throws.
 */
export async function updateFeed(
  subscription: Subscription,
  options: UpdateOptions,
): Promise<Result<UpdateOutcome>> {
  const seen = await options.store.readState();
  const fetched = await options.getFile(HEAD_PATH, {
    maxBytes: MAX_READ_HEAD_BYTES,
    etag: seen?.etag ?? undefined,
  });
  if (!fetched.ok) return fetched;
  if (fetched.value.state === "unchanged") return confirm(seen, options.now);
  const { bytes, etag } = fetched.value;
  const trusted = await readHead(bytes, { key: subscription.key, seen, now: options.now });
  if (!trusted.ok) return trusted;
  const next: FeedState = { ...trusted.value, etag };
  if (seen && seen.head.sum === next.head.sum && seen.head.count === next.head.count) {
    await options.store.writeState(next);
    return accept({ state: "unchanged" });
  }
  return bringUp(seen, next, options);
}

/** An unchanged head is still refused once it is past its date: somebody may be holding it back. */
function confirm(seen: FeedState | undefined, now: number): Result<UpdateOutcome> {
  if (!seen) return refuse("malformed", "304 without a copy at hand");
  const isExpired = seen.head.expires * 1_000 <= now;
  return isExpired ? refuse("expired-head") : accept({ state: "unchanged" });
}

/** By a segment where one leads there; what does not add up is read anew from the snapshot. */
async function bringUp(
  seen: FeedState | undefined,
  next: FeedState,
  tools: DownloadTools,
): Promise<Result<UpdateOutcome>> {
  const segment = seen && chooseSegment(next.head, seen.head.seq);
  if (segment) {
    const result = await bySegment(seen, { next, segment }, tools);
    if (result.ok || result.code !== "wrong-sum") return result;
  }
  return bySnapshot(next, tools);
}

async function bySegment(
  seen: FeedState,
  { next, segment }: { next: FeedState; segment: Segment },
  tools: DownloadTools,
): Promise<Result<UpdateOutcome>> {
  const { epoch, head } = seen;
  const key = `segment:${segment.h}:${epoch}:${head.seq}:${head.sum}`;
  const start = startAt(head.sum, head.count);
  const files = [{ ...segment, path: segmentPath(segment) }];
  const applied = await applyPlan({ draft: { key, base: "live", start }, files }, tools);
  return applied.ok ? settle(applied.value, { next, way: "segment" }, tools) : applied;
}

async function bySnapshot(next: FeedState, tools: DownloadTools): Promise<Result<UpdateOutcome>> {
  const { head } = next;
  const snapshot = await getSnapshot(head, tools.getFile);
  if (!snapshot.ok) return snapshot;
  const { seq, parts } = snapshot.value;
  const isBehind = seq !== head.seq;
  const tail = isBehind ? chooseSegment(head, seq) : undefined;
  if (isBehind && !tail) return refuse("no-path", `from ${seq} to ${head.seq}`);
  const files = [
    ...parts.map((part) => ({ ...part, path: partPath(part) })),
    ...(tail ? [{ ...tail, path: segmentPath(tail) }] : []),
  ];
  // The parts come first: a head that moved on meanwhile with the same parts finds them done.
  const key = `snapshot:${head.parts}`;
  const start = startAt(formatSum(EMPTY_SUM), 0);
  const onProgress = (progress: FeedProgress) => tools.onProgress?.(progress, head.count);
  const plan = { draft: { key, base: "empty" as const, start }, files };
  const applied = await applyPlan(plan, { ...tools, onProgress });
  return applied.ok ? settle(applied.value, { next, way: "snapshot" }, tools) : applied;
}

async function settle(
  progress: FeedProgress,
  { next, way }: { next: FeedState; way: "segment" | "snapshot" },
  { store }: DownloadTools,
): Promise<Result<UpdateOutcome>> {
  if (progress.sum !== next.head.sum || progress.count !== next.head.count) {
    await store.dropDraft();
    return refuse("wrong-sum", `${progress.count} records, ${next.head.count} are announced`);
  }
  await store.commitDraft(next);
  return accept({ state: "updated", way, progress });
}

/** Where a draft stands before its first slice. */
export function startAt(sum: string, count: number): FeedProgress {
  return { fileIndex: 0, file: null, line: 0, sum, count, bad: [], badCount: 0 };
}
