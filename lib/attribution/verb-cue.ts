import type { TokenRange } from "../text/pair-quotes.ts";
import type { VerbEntry } from "./language-pack.ts";

/** How a cue verb stands in its clause. */
export type VerbMood =
  | "finite"
  | "passive"
  | "infinitive"
  | "gerund"
  | "participle"
  | "attributive";

/** A verb that may introduce content, with the auxiliaries that belong to it. */
export type VerbCue = {
  entry: VerbEntry;
  /** The verb itself, and the first token of its group ("has not yet said": "has"). */
  head: number;
  first: number;
  /** Its finite part, which the subject stands beside: "*hat* … gesagt". */
  finite: number;
  /** The last token that belongs to it: "gab … *bekannt*". */
  last: number;
  /** The tokens that name it: the verb, and what it cannot do without. */
  parts: readonly TokenRange[];
  sentence: number;
  mood: VerbMood;
  isNegated: boolean;
  /** Something that might be or is to be said: "would say". */
  isModal: boolean;
  /** The spelling could also be a noun here: "claims", "reports". */
  isBare: boolean;
};
