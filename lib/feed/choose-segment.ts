import type { Segment } from "./head.ts";

/** How many updates back a head's segments reach: one fetch serves whoever missed that many. */
export const SEGMENT_SPANS = [1, 3, 10, 30, 100] as const;

/**
 * The smallest segment that leads from one state to the head's. Segments hold whole records, so
 * one that reaches back further than needed does no harm.
 *
 * @param from The number of the state at hand.
 * @returns `undefined` where none reaches back far enough, or the state is not behind at all.
 */
export function chooseSegment(
  { seq, segs }: { seq: number; segs: readonly Segment[] },
  from: number,
): Segment | undefined {
  if (from >= seq) return undefined;
  const fitting = segs.filter((segment) => segment.from <= from && segment.to === seq);
  return fitting.reduce<Segment | undefined>(
    (best, segment) => (best && best.n <= segment.n ? best : segment),
    undefined,
  );
}
