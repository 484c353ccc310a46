import type { TokenRange } from "../text/pair-quotes.ts";
import type { Span } from "../text/span.ts";
import { type AnnotatedText, annotateText } from "./annotate-text.ts";
import type { Attribution, ContentKind, ResolvedSource } from "./attribution.ts";
import { findCandidates } from "./find-candidates.ts";
import { findLooseQuotes } from "./find-loose-quotes.ts";
import type { LanguagePack } from "./language-pack.ts";
import { type Resolution, resolveSources } from "./resolve-sources.ts";
import { scoreCandidate } from "./score.ts";
import { inTextOrder, type Scored, selectAttributions } from "./select-attributions.ts";

/** Which attributions are wanted: those a reader sees marked, or beliefs and wishes as well. */
export type DetectionMode = "reporting" | "all";

export type DetectionOptions = {
  pack: LanguagePack;
  /** Spans of the page's block elements, if known. */
  blocks?: readonly Span[];
  mode?: DetectionMode;
};

/**
 * The lowest score kept, by mode. On PolNeAR train F1 is flat from 0.25 to 0.35 in both modes,
 * while precision goes on rising to 0.4.
 */
const THRESHOLDS: Record<DetectionMode, number> = { reporting: 0.3, all: 0.3 };

/** Find who is said to have said what in a text. */
export function detectAttributions(text: string, options: DetectionOptions): Attribution[] {
  const { pack, blocks = [], mode = "reporting" } = options;
  const annotated = annotateText(text, pack, blocks);
  const scored = findCandidates(annotated)
    .map((candidate): Scored => {
      const { all, reporting } = scoreCandidate(annotated, candidate);
      return { candidate, score: mode === "all" ? all : reporting, confidence: all };
    })
    .filter(({ score }) => score >= THRESHOLDS[mode]);
  const selected = withLooseQuotes(annotated, selectAttributions(scored, annotated.tokens.length));
  const resolutions = resolveSources(
    annotated,
    selected.map(({ candidate }) => candidate),
  );
  return selected.map((item, index) => toAttribution(annotated, item, resolutions[index]));
}

/** Add the quotations that nothing else claims. */
function withLooseQuotes(text: AnnotatedText, selected: readonly Scored[]): Scored[] {
  const candidates = selected.map(({ candidate }) => candidate);
  const loose = findLooseQuotes(text, candidates).map((candidate): Scored => {
    const { all, reporting } = candidate.rates;
    return { candidate, score: reporting, confidence: all };
  });
  return inTextOrder([...selected, ...loose]);
}

function toAttribution(
  text: AnnotatedText,
  { candidate, confidence }: Scored,
  resolution: Resolution | undefined,
): Attribution {
  const toSpans = (ranges: readonly TokenRange[]) => ranges.map((range) => toSpan(text, range));
  return {
    source: toSpans(candidate.source),
    cue: toSpans(candidate.cue),
    content: toSpans(candidate.content),
    kind: kindOf(text, candidate.content),
    form: candidate.form,
    polarity: candidate.cue.some((range) => holdsDenial(text, range)) ? "denied" : "affirmed",
    confidence,
    resolved: resolution ? toResolved(text, resolution) : null,
  };
}

function holdsDenial({ tokens, pack }: AnnotatedText, { first, end }: TokenRange): boolean {
  return tokens
    .slice(first, end)
    .some(({ text }) => pack.denials.has(text.toLocaleLowerCase(pack.language)));
}

/** The longest name a resolved source may have; the schema's bound. */
const MAX_NAME_LENGTH = 400;

function toResolved(text: AnnotatedText, { range, confidence }: Resolution): ResolvedSource | null {
  const span = toSpan(text, range);
  const name = text.text.slice(span.start, span.end);
  return name.length > MAX_NAME_LENGTH ? null : { text: name, span, confidence };
}

function toSpan({ tokens }: AnnotatedText, { first, end }: TokenRange): Span {
  const start = tokens[first]?.start ?? 0;
  return { start, end: tokens[end - 1]?.end ?? start };
}

function kindOf(text: AnnotatedText, content: readonly TokenRange[]): ContentKind {
  let quoted = 0;
  let bare = 0;
  for (const { first, end } of content) {
    for (let at = first; at < end; at++) {
      if (text.inMarks[at]) quoted++;
      else bare++;
    }
  }
  if (quoted === 0) return "indirect";
  return bare === 0 ? "direct" : "mixed";
}
