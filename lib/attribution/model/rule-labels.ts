import type { TokenRange } from "../../text/pair-quotes.ts";
import { Label } from "./label-chain.ts";
import type { RuleReading } from "./model-text.ts";
import type { Surroundings } from "./units.ts";

/** The labels a rule's candidate gives to the units around its cue. */
export function labelByRule(around: Surroundings, reading: RuleReading | undefined): Uint8Array {
  const labels = new Uint8Array(around.count);
  if (!reading) return labels;
  const { source, cue, content } = reading.candidate;
  mark(content, Label.content);
  mark(source, Label.source);
  mark(cue, Label.cue);
  return labels;

  function mark(ranges: readonly TokenRange[], label: number): void {
    for (const range of ranges) labelRange({ around, labels }, range, label);
  }
}

/** Label the units that lie in a range with more than half of their tokens. */
export function labelRange(
  { around, labels }: { around: Surroundings; labels: Uint8Array },
  range: TokenRange,
  label: number,
): void {
  for (let unit = 0; unit < around.count; unit++) {
    const first = around.first[unit] ?? 0;
    const end = around.end[unit] ?? 0;
    const shared = Math.min(end, range.end) - Math.max(first, range.first);
    if (shared * 2 > end - first) labels[unit] = label;
  }
}
