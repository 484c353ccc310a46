import type { TokenRange } from "../text/pair-quotes.ts";
import type { Span } from "../text/span.ts";
import { type AnnotatedText, annotateText } from "./annotate-text.ts";
import type { Attribution, ContentKind, ResolvedSource } from "./attribution.ts";
import type { Candidate } from "./candidate.ts";
import { findCandidates } from "./find-candidates.ts";
import { findLooseQuotes } from "./find-loose-quotes.ts";
import type { LanguagePack } from "./language-pack.ts";
import type { AttributionModel } from "./model/attribution-model.ts";
import { findByModel } from "./model/find-by-model.ts";
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
  /** What was learned for the pack's language; without it the pack's rules decide. */
  model?: AttributionModel | undefined;
};

/**
 * The lowest score kept, by mode. With the rules alone F1 is flat on PolNeAR train from 0.25 to
 * 0.35 in both modes. With the model it is flat on dev from 0.35 to 0.55; these are where
 * precision is 91 and 82 per cent there.
 */
const THRESHOLDS = {
  rules: { reporting: 0.3, all: 0.3 },
  model: { reporting: 0.42, all: 0.5 },
} as const;

/** Find who is said to have said what in a text. */
export function detectAttributions(text: string, options: DetectionOptions): Attribution[] {
  return findAttributions(annotateText(text, options.pack, options.blocks), options);
}

/**
 * {@link detectAttributions} in a text that is cut already.
 *
 * @throws RangeError if the model was learned for another language than the pack's.
 */
export function findAttributions(
  text: AnnotatedText,
  { mode = "reporting", model }: Pick<DetectionOptions, "mode" | "model">,
): Attribution[] {
  const { language } = text.pack;
  if (model && model.language !== language) {
    throw new RangeError(`expected a model for ${language}, got one for ${model.language}`);
  }
  const scored = model ? findByModel(text, model, mode) : findByRules(text, mode);
  const threshold = THRESHOLDS[model ? "model" : "rules"][mode];
  const likely = scored.filter(({ score }) => score >= threshold);
  const selected = withLooseQuotes(text, selectAttributions(likely, text));
  const resolutions = resolveSources(
    text,
    selected.map(({ candidate }) => candidate),
  );
  return selected.map((item, index) => toAttribution(text, item, resolutions[index]));
}

function findByRules(text: AnnotatedText, mode: DetectionMode): Scored[] {
  return findCandidates(text).map((candidate) => {
    const { all, reporting } = scoreCandidate(text, candidate);
    return { candidate, score: mode === "all" ? all : reporting, confidence: all };
  });
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
    polarity: isDenied(text, candidate) ? "denied" : "affirmed",
    confidence,
    resolved: resolution ? toResolved(text, resolution) : null,
  };
}

/** "*denied* that", and "*never said* that"; but "did *not deny* that" is no denial. */
function isDenied({ words, pack }: AnnotatedText, { cue, verb }: Candidate): boolean {
  const holds = (list: ReadonlySet<string>) =>
    cue.some(({ first, end }) => words.slice(first, end).some(({ lower }) => list.has(lower)));
  const isNegated = (verb?.isNegated ?? false) || holds(pack.negations);
  return holds(pack.denials) !== (isNegated && verb?.entry.isSpeech === true);
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
