import type { TokenRange } from "../text/pair-quotes.ts";
import { type AnnotatedText, wordAt } from "./annotate-text.ts";
import type { Candidate } from "./candidate.ts";
import { documentIn } from "./free-order/find-subject.ts";
import type { Frame } from "./language-pack.ts";
import type { VerbCue } from "./verb-cue.ts";

/** What the rules know when they read one cue. */
export type CueContext = {
  text: AnnotatedText;
  cue: VerbCue;
  /** All verb cues of the sentence, in text order. */
  cues: readonly VerbCue[];
  /** The source of the cue before it in the same sentence. */
  previousSource: TokenRange | undefined;
};

/** Reads one construction; undefined where the cue does not stand in it. */
export type Reader = (context: CueContext) => Candidate | undefined;

export type Labels = {
  source: TokenRange | undefined;
  content: TokenRange[];
  frame: Frame;
  form?: "reporting" | "passive";
};

/** The candidate that a verb cue makes with the given source and content. */
export function toCandidate(context: CueContext, labels: Labels): Candidate {
  const { cue } = context;
  const source = namedSource(context, labels.source);
  return {
    form: labels.form ?? "reporting",
    frame: labels.frame,
    source: source ? [source] : [],
    cue: [...cue.parts],
    content: labels.content,
    verb: cue,
    rates: {
      all: cue.entry.all[labels.frame],
      reporting: cue.entry.reporting[labels.frame],
    },
  };
}

/** Behind "on" and its like the source is the document or place the sentence names, if any. */
function namedSource(context: CueContext, source: TokenRange | undefined): TokenRange | undefined {
  const { text, cue } = context;
  if (!source || !text.pack.impersonalPronouns.has(wordAt(text, source.first).lower)) return source;
  return documentIn(text, { first: sentenceOfCue(context).first, end: source.first }, cue.finite);
}

/** The sentence a cue stands in. */
export function sentenceOfCue({ text, cue }: Pick<CueContext, "text" | "cue">): TokenRange {
  return text.sentences[cue.sentence] ?? { first: cue.head, end: cue.head + 1 };
}
