import type { TokenRange } from "../../text/pair-quotes.ts";
import { type AnnotatedText, isAny, isQuoted, quotationTo, textAt } from "../annotate-text.ts";
import { type Candidate, rangeLength } from "../candidate.ts";
import { mendCandidate } from "../mend/mend-candidate.ts";
import { reportsNothing } from "../score.ts";
import type { Scored } from "../select-attributions.ts";
import { Is } from "../word-class.ts";
import type { AttributionModel, Calibration } from "./attribution-model.ts";
import { addCueFeatures, type CuePlace } from "./cue-features.ts";
import { FeatureList } from "./feature-list.ts";
import { findBestLabels, findMarginals, LABELS, Label } from "./label-chain.ts";
import { type ModelText, readModelText } from "./model-text.ts";
import { labelByRule } from "./rule-labels.ts";
import { addWeights, scoreUnits, unitLists } from "./score-units.ts";
import { type Surroundings, surroundingsFinder, UnitKind } from "./units.ts";

/** Stems that are cues more rarely than this are none: 1 cue in 1,200 of PolNeAR train. */
const RARE_CUE = 0.02;

/**
 * Cues less likely than this are not read further: with the rest as good as can be, they stay
 * below the thresholds. Content in quotation marks makes up for more.
 */
const MIN_CUE = { plain: 0.2, quoted: 0.03 };

/** What the model says of one possible attribution. */
export type Outlook = {
  candidate: Candidate;
  /** The cue's probabilities. */
  all: number;
  reporting: number;
  /** How much of the content is expected to be right: token F1, 0..1. */
  content: number;
  /** What the rules think of the cue, where they have read it. */
  rules: { all: number; reporting: number } | undefined;
  /** A labelled turn of a conversation. */
  isTurn: boolean;
  kind: { quoted: boolean; partlyQuoted: boolean; noSource: boolean; short: boolean };
};

/** The attributions of a text, likely or not, with their calibrated probabilities. */
export function findByModel(
  text: AnnotatedText,
  model: AttributionModel,
  mode: "all" | "reporting",
): Scored[] {
  return findOutlooks(text, model, mode)
    .filter((outlook) => !isVetoed(text, outlook, mode))
    .map((outlook) => ({
      candidate: outlook.candidate,
      score: withPhrase(outlook, calibrate(outlook, mode, model.calibration[mode])),
      confidence: withPhrase(outlook, calibrate(outlook, "all", model.calibration.all)),
    }));
}

/**
 * Below this share the rules overrule the model on content without quotation marks: "agreed to
 * leave", "has continued attacks". On PolNeAR dev 13 of the 20 attributions lost are right, and
 * the threshold takes them back elsewhere; on other pages such marks surprise a reader.
 */
const LEAST_BY_RULE = 0.2;

/** Whether the rules know that nobody is said to have said this. */
function isVetoed(text: AnnotatedText, outlook: Outlook, mode: "all" | "reporting"): boolean {
  const { candidate, rules, kind } = outlook;
  if (reportsNothing(text, candidate)) return true;
  if (!rules || mode === "all" || kind.quoted || kind.partlyQuoted) return false;
  return rules.reporting < LEAST_BY_RULE;
}

/**
 * "There is evidence that", "reportedly": the corpus leaves most of them unmarked, but a reader
 * wants to see that nobody is named.
 */
function withPhrase({ candidate, rules, isTurn }: Outlook, probability: number): number {
  if (isTurn) return Math.max(probability, TURN);
  return rules && candidate.form === "evidential" ? Math.max(probability, rules.all) : probability;
}

/** How sure a labelled turn of a conversation is; estimated, PolNeAR has next to none. */
const TURN = 0.9;

/** The probability that a reader would agree with a candidate. */
export function calibrate(
  { all, reporting, content, rules, kind }: Outlook,
  mode: "all" | "reporting",
  weights: Calibration,
): number {
  const sum =
    weights.bias +
    weights.cue * logOdds(mode === "all" ? all : reporting) +
    weights.content * Math.log(Math.max(0.05, content)) +
    (rules ? weights.rules * logOdds(rules[mode]) : weights.unknown) +
    (kind.quoted ? weights.quoted : 0) +
    (kind.partlyQuoted ? weights.partlyQuoted : 0) +
    (kind.noSource ? weights.noSource : 0) +
    (kind.short ? weights.short : 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Log odds, kept finite. */
export function logOdds(probability: number): number {
  const kept = Math.min(0.999, Math.max(0.001, probability));
  return Math.log(kept / (1 - kept));
}

/** Read every cue of a text that may be one, or a reporting one. */
export function findOutlooks(
  text: AnnotatedText,
  model: AttributionModel,
  mode: "all" | "reporting" = "all",
): Outlook[] {
  const read = readModelText(text, model.lexicon);
  const surroundingsOf = surroundingsFinder(read);
  const features = new FeatureList(model.cue.bits, 128);
  const lists = unitLists(model);
  const sums = new Float64Array(2);
  const found: Outlook[] = [];
  for (let cue = 0; cue < text.tokens.length; cue++) {
    if (!isPossibleCue(read, cue)) continue;
    const place = placeCue(read, surroundingsOf(cue));
    addCueFeatures(place, features);
    sums.fill(0);
    addWeights(features, model.cue, { sums, at: 0 });
    const { all, reporting } = cueProbabilities(sums);
    if ((mode === "all" ? all : reporting) < leastOf(place)) continue;
    const outlook = readContent(place, scoreUnits(place, model, lists));
    if (outlook) found.push({ ...outlook, all, reporting });
  }
  return found;
}

function leastOf({ read, around }: CuePlace): number {
  const form = read.readings.get(around.cue)?.candidate.form;
  if (form === "evidential" || read.turns.has(around.cue)) return 0;
  const hasQuotation = around.kind.some((kind) => kind !== UnitKind.token);
  return hasQuotation ? MIN_CUE.quoted : MIN_CUE.plain;
}

/** "The said mines": what stands behind an article and is no noun cue is an adjective. */
const ARTICLES = new Set(["the", "a", "an"]);

/** Whether a token is worth a look: a known cue, a verb form nobody knows, a colon, a dash. */
export function isPossibleCue(read: ModelText, at: number): boolean {
  const { text } = read;
  const token = textAt(text, at);
  if (token === ":") return true;
  if (/^(?:[—–―-]|--)$/.test(token)) {
    return quotationTo(text, at - 1) !== undefined || text.blockOf[at] !== text.blockOf[at - 1];
  }
  if (isAny(text, at, Is.mark | Is.number)) return false;
  if (read.readings.has(at)) return true;
  if (ARTICLES.has(text.words[at - 1]?.lower ?? "")) return false;
  const rate = read.cueRate[at] ?? 0;
  return rate > 0 ? rate >= RARE_CUE : isAny(text, at, Is.past | Is.gerund);
}

/** A cue with all that its features are made of. */
export function placeCue(read: ModelText, around: Surroundings): CuePlace {
  const { cue } = around;
  const rates = { all: read.cueRate[cue] ?? 0, reporting: read.reportingRate[cue] ?? 0 };
  return { read, around, labels: labelByRule(around, read.readings.get(cue)), rates };
}

/** A softmax over no cue, another kind, reporting. */
export function cueProbabilities(sums: Float64Array): { all: number; reporting: number } {
  const other = sums[0] ?? 0;
  const reporting = sums[1] ?? 0;
  const top = Math.max(0, other, reporting);
  const total = Math.exp(-top) + Math.exp(other - top) + Math.exp(reporting - top);
  return {
    all: 1 - Math.exp(-top) / total,
    reporting: Math.exp(reporting - top) / total,
  };
}

/** How much of content whose ends are certain by grammar is right; estimated, it is too rare. */
const BY_GRAMMAR = 0.95;

type Reading = Omit<Outlook, "all" | "reporting">;

/** The likeliest labels of a cue's units as a candidate, and how sure its content is. */
function readContent(place: CuePlace, chain: ReturnType<typeof scoreUnits>): Reading | undefined {
  const { around, read } = place;
  const labels = findBestLabels(chain);
  const byRules = read.readings.get(around.cue);
  const candidate = mendCandidate(read.text, toCandidate(place, labels));
  if (candidate.content.length === 0) return undefined;
  const { probability } = findMarginals(chain);
  let expected = 0;
  let labelled = 0;
  let both = 0;
  for (let unit = 0; unit < around.count; unit++) {
    const size = (around.end[unit] ?? 0) - (around.first[unit] ?? 0);
    const share = size * (probability[unit * LABELS + Label.content] ?? 0);
    expected += share;
    if (labels[unit] !== Label.content) continue;
    labelled += size;
    both += share;
  }
  return {
    candidate,
    content: candidate.isByGrammar ? BY_GRAMMAR : (2 * both) / (labelled + expected),
    rules: byRules,
    isTurn: read.turns.has(around.cue),
    kind: kindOf(read.text, candidate),
  };
}

function toCandidate({ read, around }: CuePlace, labels: Uint8Array): Candidate {
  const reading = read.readings.get(around.cue)?.candidate;
  const isMark = isAny(read.text, around.cue, Is.mark);
  return {
    form: reading?.form ?? (isMark ? "label" : "reporting"),
    frame: reading?.frame ?? "clause",
    source: rangesOf(around, labels, Label.source),
    cue: rangesOf(around, labels, Label.cue),
    content: rangesOf(around, labels, Label.content),
    verb: reading?.verb,
    rates: { all: 0, reporting: 0 },
  };
}

function rangesOf(around: Surroundings, labels: Uint8Array, label: number): TokenRange[] {
  const ranges: TokenRange[] = [];
  for (let unit = 0; unit < around.count; unit++) {
    if (labels[unit] !== label) continue;
    const first = around.first[unit] ?? 0;
    const end = around.end[unit] ?? first;
    const last = ranges.at(-1);
    if (last && labels[unit - 1] === label) last.end = end;
    else ranges.push({ first, end });
  }
  return ranges;
}

/** Content of fewer tokens is often wrong. */
const SHORT = 4;

function kindOf(text: AnnotatedText, candidate: Candidate): Outlook["kind"] {
  const length = rangeLength(candidate.content);
  let quoted = 0;
  for (const { first, end } of candidate.content) {
    for (let at = first; at < end; at++) if (isQuoted(text, at)) quoted++;
  }
  return {
    quoted: quoted === length,
    partlyQuoted: quoted > 0 && quoted < length,
    noSource: candidate.source.length === 0,
    short: length < SHORT,
  };
}
