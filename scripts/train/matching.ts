import { readFileSync, writeFileSync } from "node:fs";
import { FEATURES, type FeatureName } from "../../lib/matching/features.ts";
import { findSets, readLines, type SetClaim } from "../eval/matching-sets.ts";
import { learnCommonTerms } from "./common-terms.ts";
import { fitLogistic, type LogisticFit } from "./logistic.ts";
import { collectPairs, type LabelledPair } from "./matching-examples.ts";

/**
 * Learn what lib/matching ships as numbers:
 *
 *     node scripts/train/matching.ts common    the table of common terms
 *     node scripts/train/matching.ts weights   the weights of the decision
 *
 * Only hashes, levels and weights are written; no text of the sets.
 */
const ROOM = new URL("../../lib/matching/", import.meta.url).pathname;

/** L2 on the standardised scale; .0003 to .01 were tried and differ by under .01 of R@P>=.9. */
const PENALTY = 0.001;

/**
 * Matches count thrice: at their share of the news stream (.5 %) the model is so unsure that debates
 * lose recall. Tried 1 to 5; at 3, probability .5 has precision .98 on debates and .4 on the stream.
 */
const POSITIVE_WEIGHT = 3;

/** Features a conflict makes; they decide between the tiers, not about being to the point. */
const CONFLICTS: readonly FeatureName[] = [
  "numberConflict",
  "dateConflict",
  "nameConflict",
  "directionConflict",
  "negationConflict",
  "oppositeConflict",
];

/** Weights that may have one sign only, so that every reason pulls the way it reads. */
const POSITIVE: readonly FeatureName[] = [
  "trigramDice",
  "topicCoverage",
  "claimCoverage",
  "bigramCoverage",
  "orderOverClaim",
  "sharedFigures",
  "sharedDates",
  "statementAsserts",
  "claimAsserts",
];
const NEGATIVE: readonly FeatureName[] = ["rarestClaimMissing", "missingFigures", ...CONFLICTS];

const sets = findSets();
if (!sets) throw new Error("the measuring sets are not beside the project");
if (process.argv[2] === "common") writeCommonTerms(sets);
else await writeWeights(sets);

function writeCommonTerms(folder: string): void {
  const news = readLines<{ text: string }>(`${folder}../attribution/polnear.train.jsonl`);
  const claims = ["politifact2b", "snopes2022", "scale"]
    .flatMap((set) => readLines<SetClaim>(`${folder}${set}/claims.jsonl`))
    .filter(({ lang = "en" }) => lang === "en");
  const sentences = [
    ...news.flatMap(({ text }) => text.split(/(?<=[.!?]["”]?)\s+|\n+/)),
    ...claims.flatMap(({ text, title }) => [text ?? "", title ?? ""]),
  ].filter((sentence) => sentence.length > 20);
  const table = learnCommonTerms(sentences);
  const path = `${ROOM}languages/packaged/en-common-terms.ts`;
  const source = readFileSync(path, "utf8");
  writeFileSync(
    path,
    source.replace(/EN_COMMON_TERMS =\s+"[^"]*"/, `EN_COMMON_TERMS =\n  "${table}"`),
  );
  console.log(`${sentences.length} sentences, table of ${table.length} characters`);
}

async function writeWeights(folder: string): Promise<void> {
  const pairs = await collectPairs(folder);
  const same = learn(pairs, ({ label }) => label === 2, []);
  const related = learn(pairs, ({ label }) => label >= 1, CONFLICTS);
  const path = `${ROOM}weights.ts`;
  const source = readFileSync(path, "utf8");
  const updated = source
    .replace(declarationOf("SAME_WEIGHTS"), toSource("SAME_WEIGHTS", same))
    .replace(declarationOf("RELATED_WEIGHTS"), toSource("RELATED_WEIGHTS", related));
  writeFileSync(path, updated);
  console.log(`${pairs.length} pairs, ${pairs.filter(({ label }) => label === 2).length} the same`);
}

function learn(
  pairs: readonly LabelledPair[],
  isPositive: (pair: LabelledPair) => boolean,
  left: readonly FeatureName[],
): LogisticFit {
  const examples = pairs.map((pair) => ({
    features: pair.features.map((value, j) => (left.includes(nameOf(j)) ? 0 : value)),
    label: isPositive(pair) ? (1 as const) : (0 as const),
    weight: pair.weight * (isPositive(pair) ? POSITIVE_WEIGHT : 1),
  }));
  const signs = FEATURES.map((name) =>
    POSITIVE.includes(name) ? 1 : NEGATIVE.includes(name) ? -1 : 0,
  );
  return fitLogistic(examples, PENALTY, signs);
}

function nameOf(index: number): FeatureName {
  const name = FEATURES[index];
  if (!name) throw new RangeError(`no feature ${index}`);
  return name;
}

function declarationOf(name: string): RegExp {
  return new RegExp(`export const ${name}: LogisticWeights = \\{[^}]*\\},\\n\\};`);
}

function toSource(name: string, { intercept, weights }: LogisticFit): string {
  const lines = FEATURES.map((feature, j) => ({ feature, weight: weights[j] ?? 0 }))
    .filter(({ weight }) => Math.abs(weight) > 0.001)
    .map(({ feature, weight }) => `    ${feature}: ${weight.toFixed(3)},`);
  return `export const ${name}: LogisticWeights = {
  intercept: ${intercept.toFixed(3)},
  weights: {
${lines.join("\n")}
  },
};`;
}
