import { detectIn, type EvalDocument } from "./attribution-documents.ts";
import { pairUp } from "./score-sentences.ts";

/** Attributions of one range of confidence. */
export type ConfidenceBin = { from: number; count: number; meant: number; right: number };

const BINS = 10;

/**
 * How often attributions of each confidence are right, in annotated documents: `meant` is their
 * mean confidence, `right` the share that an annotator has too.
 */
export function binByConfidence(documents: readonly EvalDocument[]): ConfidenceBin[] {
  const bins = Array.from({ length: BINS }, (_, bin) => ({
    from: bin / BINS,
    count: 0,
    meant: 0,
    right: 0,
  }));
  for (const document of documents) {
    const found = detectIn(document, "all");
    const pairs = pairUp({ text: document.text, attributions: document.gold }, found);
    for (const one of found) {
      const bin = bins[Math.min(BINS - 1, Math.floor(one.confidence * BINS))];
      if (!bin) continue;
      bin.count++;
      bin.meant += one.confidence;
      if (pairs.some((pair) => pair.found === one)) bin.right++;
    }
  }
  return bins
    .filter(({ count }) => count > 0)
    .map(({ from, count, meant, right }) => ({
      from,
      count,
      meant: meant / count,
      right: right / count,
    }));
}

/** The expected calibration error: by how much confidences are off, on average. */
export function calibrationError(bins: readonly ConfidenceBin[]): number {
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  return bins.reduce((sum, bin) => sum + (bin.count / total) * Math.abs(bin.meant - bin.right), 0);
}
