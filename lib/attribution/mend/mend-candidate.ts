import type { AnnotatedText } from "../annotate-text.ts";
import type { Candidate } from "../candidate.ts";
import { joinAnonymity } from "./anonymity.ts";
import { cutDateline } from "./dateline.ts";
import { splitHeadline } from "./headline.ts";
import { leaveHearerOut } from "./hearer.ts";
import { joinInterrupted } from "./interrupted-clause.ts";
import { splitInverted } from "./inverted-cue.ts";
import { splitAgent } from "./passive-agent.ts";
import { joinRelative } from "./relative-source.ts";
import { trimSource } from "./trim-source.ts";

/** Mends one thing; the very same candidate where there is nothing to mend. */
type Mend = (text: AnnotatedText, candidate: Candidate) => Candidate;

const MENDS: readonly Mend[] = [
  leaveHearerOut,
  splitInverted,
  splitAgent,
  joinInterrupted,
  splitHeadline,
  joinAnonymity,
  joinRelative,
  cutDateline,
  trimSource,
];

/**
 * Mend what is certain by grammar and what labels of single words get wrong.
 *
 * @returns The candidate with other ranges; its content may be empty.
 */
export function mendCandidate(text: AnnotatedText, candidate: Candidate): Candidate {
  return MENDS.reduce((mended, mend) => mend(text, mended), candidate);
}
