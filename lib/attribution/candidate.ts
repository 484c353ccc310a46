import type { TokenRange } from "../text/pair-quotes.ts";
import type { AttributionForm } from "./attribution.ts";
import type { Frame, NounEntry } from "./language-pack.ts";
import type { VerbCue } from "./verb-cue.ts";

/**
 * A possible attribution, as the rules see it: labelled token ranges and what is known about the
 * construction. Scoring decides on it; a learned model may later read the same labels.
 */
export type Candidate = {
  form: AttributionForm;
  frame: Frame;
  source: TokenRange[];
  cue: TokenRange[];
  content: TokenRange[];
  /** The cue's verb, where it is one. */
  verb: VerbCue | undefined;
  noun?: NounEntry;
  /** How often this cue in this frame was an attribution: of any kind, and reporting. */
  rates: { all: number; reporting: number };
  /** The cue stands inside what another, likelier cue reports. */
  isNested?: boolean;
  /** Where the content ends is certain by grammar, whatever a model makes of its words. */
  isByGrammar?: boolean;
};

/** The tokens of all ranges together. */
export function rangeLength(ranges: readonly TokenRange[]): number {
  return ranges.reduce((sum, { first, end }) => sum + end - first, 0);
}
