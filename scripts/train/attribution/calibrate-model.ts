import type {
  AttributionModel,
  Calibration,
} from "../../../lib/attribution/model/attribution-model.ts";
import {
  findOutlooks,
  logOdds,
  type Outlook,
} from "../../../lib/attribution/model/find-by-model.ts";
import { type Example, fitLogistic, type LogisticFit } from "../logistic.ts";
import { type TrainingText, tokensIn } from "./corpus.ts";

type Mode = "all" | "reporting";
type Case = { outlook: Outlook; isRight: Record<Mode, boolean> };

/** Candidates of texts the model has not seen, and whether an annotator agrees with each. */
export function judgeOutlooks(corpus: readonly TrainingText[], model: AttributionModel): Case[] {
  return corpus.flatMap((document) =>
    findOutlooks(document.text, model).map((outlook) => ({
      outlook,
      isRight: {
        all: agrees(document, outlook, false),
        reporting: agrees(document, outlook, true),
      },
    })),
  );
}

/** Whether an annotated content shares enough tokens with a candidate's (F1 of 0.5, as scored). */
function agrees({ text, gold }: TrainingText, { candidate }: Outlook, reporting: boolean): boolean {
  const own = new Set<number>();
  for (const { first, end } of candidate.content) {
    for (let at = first; at < end; at++) own.add(at);
  }
  return gold.some((attribution) => {
    if (reporting && attribution.kind !== "reporting") return false;
    const content = tokensIn(text, attribution.content);
    const shared = content.filter((at) => own.has(at)).length;
    return (2 * shared) / (content.length + own.size) >= 0.5;
  });
}

/** L2 strength; the figure hardly matters with tens of thousands of cases and eight weights. */
const PENALTY = 1e-4;

/** Fit the probability that an annotator agrees. */
export function fitCalibration(cases: readonly Case[], mode: Mode): Calibration {
  const examples = cases.map(
    ({ outlook, isRight }): Example => ({
      features: featuresOf(outlook, mode),
      label: isRight[mode] ? 1 : 0,
      weight: 1,
    }),
  );
  return toCalibration(fitLogistic(examples, PENALTY));
}

function featuresOf({ all, reporting, content, rules, kind }: Outlook, mode: Mode): number[] {
  return [
    logOdds(mode === "all" ? all : reporting),
    Math.log(Math.max(0.05, content)),
    rules ? logOdds(rules[mode]) : 0,
    rules ? 0 : 1,
    kind.quoted ? 1 : 0,
    kind.partlyQuoted ? 1 : 0,
    kind.noSource ? 1 : 0,
    kind.short ? 1 : 0,
  ];
}

function toCalibration({ intercept, weights }: LogisticFit): Calibration {
  const round = (value = 0) => Math.round(value * 1000) / 1000;
  return {
    bias: round(intercept),
    cue: round(weights[0]),
    content: round(weights[1]),
    rules: round(weights[2]),
    unknown: round(weights[3]),
    quoted: round(weights[4]),
    partlyQuoted: round(weights[5]),
    noSource: round(weights[6]),
    short: round(weights[7]),
  };
}
