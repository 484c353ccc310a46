import type { TokenRange } from "../text/pair-quotes.ts";
import {
  type AnnotatedText,
  isAny,
  isQuoted,
  sentenceAt,
  textAt,
  wordAt,
} from "./annotate-text.ts";
import { type Candidate, rangeLength } from "./candidate.ts";
import { isFiniteVerb } from "./noun-phrase.ts";
import { ALL_WEIGHTS, REPORTING_WEIGHTS } from "./score-weights.ts";
import { Is } from "./word-class.ts";

/** How likely a candidate is an attribution: of any kind, and a reporting one. */
export type Rate = { all: number; reporting: number };

/** What the score reads beside the cue's own rate; each is 0 or 1. */
export const FEATURES = [
  "noSource",
  "pronounSource",
  "firstPersonSource",
  "namedSource",
  "relativeSource",
  "longSource",
  "distantSource",
  "infinitive",
  "gerund",
  "passive",
  "participle",
  "bareVerb",
  "negated",
  "modal",
  "question",
  "shortContent",
  "longContent",
  "quotedContent",
  "partlyQuotedContent",
  "capitalCue",
  "headline",
  "nested",
  "quotedSentence",
  "adjacentThat",
  "endsSentence",
  "clauseBefore",
  "bareSubject",
] as const;
export type Feature = (typeof FEATURES)[number];

/** A logistic model: one weight for the cue's rate (as log odds), one per feature. */
export type Weights = { bias: number; rate: number } & Record<Feature, number>;

/**
 * Score a candidate. Fixed phrases and labels stand at their rates; what surrounds a verb or noun
 * says more.
 */
export function scoreCandidate(text: AnnotatedText, candidate: Candidate): Rate {
  if (reportsNothing(text, candidate)) return { all: 0, reporting: 0 };
  if (!candidate.verb && candidate.form !== "nominal") return candidate.rates;
  const features = featuresOf(text, candidate);
  return {
    all: estimate(ALL_WEIGHTS, candidate.rates.all, features),
    reporting: estimate(REPORTING_WEIGHTS, candidate.rates.reporting, features),
  };
}

/** "Did he say that …?" and "If she says that …": nobody is said to have said it. */
export function reportsNothing(text: AnnotatedText, candidate: Candidate): boolean {
  const cue = candidate.cue[0];
  const content = candidate.content[0];
  if (!cue || !content || content.first < cue.first || !candidate.verb) return false;
  const subject = candidate.source[0]?.first ?? candidate.verb.first;
  if (text.pack.conditionals.has(wordAt(text, subject - 1).lower)) return true;
  const sentence = sentenceAt(text, cue.first);
  if (!sentence) return false;
  const isOpened = text.pack.conditionalVerbs.has(wordAt(text, sentence.first).lower);
  if (isOpened && subject === sentence.first + 1) return true;
  if (isQuoted(text, sentence.end - 1)) return false;
  const opens = isAny(text, sentence.first, Is.auxiliary | Is.question);
  return opens && textAt(text, sentence.end - 1) === "?";
}

function estimate(weights: Weights, rate: number, features: readonly Feature[]): number {
  const sum = features.reduce(
    (total, feature) => total + weights[feature],
    weights.bias + weights.rate * logOdds(rate),
  );
  return 1 / (1 + Math.exp(-sum));
}

/** The log odds of a share, kept finite: rates rest on too few cases to be certain. */
export function logOdds(rate: number): number {
  const share = Math.min(0.99, Math.max(0.01, rate));
  return Math.log(share / (1 - share));
}

/** The features a candidate has. */
export function featuresOf(text: AnnotatedText, candidate: Candidate): Feature[] {
  const checks: readonly (readonly [Feature, boolean])[] = [
    ...sourceChecks(text, candidate),
    ...verbChecks(candidate),
    ...placeChecks(text, candidate),
    ...contentChecks(text, candidate),
    ...frameChecks(text, candidate),
  ];
  return checks.filter(([, holds]) => holds).map(([feature]) => feature);
}

type Checks = (readonly [Feature, boolean])[];

function sourceChecks(text: AnnotatedText, candidate: Candidate): Checks {
  const source = candidate.source[0];
  if (!source) return [["noSource", true]];
  const { lower, is } = wordAt(text, source.first);
  const isSingle = source.end - source.first === 1;
  const isPronoun = isSingle && (is & Is.subjectPronoun) !== 0;
  const isTraceable = text.pack.pronouns.has(lower);
  const isRelative = isSingle && (is & Is.relative) !== 0;
  const cue = candidate.cue[0]?.first ?? source.end;
  return [
    ["pronounSource", isPronoun && isTraceable],
    ["firstPersonSource", isPronoun && !isTraceable && !isRelative],
    ["relativeSource", isRelative],
    ["namedSource", hasName(text, source)],
    ["longSource", source.end - source.first > 12],
    ["distantSource", source.end < cue - 8],
  ];
}

function hasName(text: AnnotatedText, { first, end }: TokenRange): boolean {
  for (let at = first; at < end; at++) {
    if (isAny(text, at, Is.capital) && !isAny(text, at, Is.determiner | Is.subjectPronoun)) {
      return true;
    }
  }
  return false;
}

function verbChecks({ verb }: Candidate): Checks {
  if (!verb) return [];
  return [
    ["infinitive", verb.mood === "infinitive"],
    ["gerund", verb.mood === "gerund"],
    ["passive", verb.mood === "passive"],
    ["participle", verb.mood === "participle"],
    ["bareVerb", verb.isBare && verb.mood === "finite" && !verb.isModal],
    ["negated", verb.isNegated],
    ["modal", verb.isModal],
  ];
}

function placeChecks(text: AnnotatedText, candidate: Candidate): Checks {
  const at = candidate.cue[0]?.first ?? 0;
  const sentence = sentenceAt(text, at);
  if (!sentence) return [];
  const last = textAt(text, sentence.end - 1);
  const isAsked = last === "?" && !isQuoted(text, sentence.end - 1);
  return [
    ["question", isAsked],
    ["capitalCue", isAny(text, at, Is.capital)],
    ["headline", /^[\p{L}\p{N}]/u.test(last)],
    ["quotedSentence", isQuoted(text, sentence.first)],
    ["nested", candidate.isNested === true],
  ];
}

function contentChecks(text: AnnotatedText, { content }: Candidate): Checks {
  const length = rangeLength(content);
  let quoted = 0;
  for (const { first, end } of content) {
    for (let at = first; at < end; at++) if (isMarked(text, at)) quoted++;
  }
  return [
    ["shortContent", length < 4],
    ["longContent", length > 40],
    ["quotedContent", quoted === length],
    ["partlyQuotedContent", quoted > 0 && quoted < length],
  ];
}

/** In quotation marks; where these also set off names, a name that is content counts as speech. */
function isMarked(text: AnnotatedText, at: number): boolean {
  return isQuoted(text, at) || (text.pack.grammar.quotesNames && text.inMarks[at] === 1);
}

/** What shows that content and cue belong together: "said that", ", officials said." */
function frameChecks(text: AnnotatedText, candidate: Candidate): Checks {
  const cue = candidate.cue[0];
  const content = candidate.content[0];
  if (!cue || !content) return [];
  if (candidate.frame !== "before") {
    return [
      ["adjacentThat", candidate.frame === "that" && content.first === cue.end],
      ["bareSubject", candidate.source[0]?.end !== candidate.verb?.first],
    ];
  }
  const sentence = sentenceAt(text, cue.first);
  const last = Math.max(cue.end, candidate.source[0]?.end ?? 0);
  return [
    ["endsSentence", sentence !== undefined && last >= sentence.end - 1],
    ["clauseBefore", hasFiniteVerb(text, content)],
  ];
}

function hasFiniteVerb(text: AnnotatedText, { first, end }: TokenRange): boolean {
  for (let at = first; at < end; at++) if (isFiniteVerb(text, at)) return true;
  return false;
}
