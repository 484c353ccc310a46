import { readFileSync, writeFileSync } from "node:fs";
import { FEATURES, type FeatureName } from "../../lib/matching/features.ts";
import { findSets, readLines, type SetClaim } from "../eval/matching-sets.ts";
import { learnCommonTerms } from "./common-terms.ts";
import { fitLogistic, type LogisticFit } from "./logistic.ts";
import { collectPairs, type LabelledPair } from "./matching-examples.ts";
import { measureByFolds } from "./matching-folds.ts";

/**
 * Learn what lib/matching ships as numbers:
 *
 *     node scripts/train/matching.ts common    the table of common terms
 *     node scripts/train/matching.ts weights   the weights of the decision
 *     node scripts/train/matching.ts folds     nothing, but measure such weights by folds
 *
 * Only hashes, levels and weights are written; no text of the sets.
 */
const ROOM = new URL("../../lib/matching/", import.meta.url).pathname;

/** L2 on the standardised scale. By folds R@P>=.95 is .403, .388, .388 at .0005, .001, .002. */
const PENALTY = 0.0005;

/**
 * Added to the log-odds: matches as often as if there were three of each. At their share of the news
 * stream (.5 %) a debate's matches look unlikely. It changes no order.
 */
const PRIOR_SHIFT = Math.log(3);

/** Features a conflict makes; they decide between the tiers, not about being to the point. */
const CONFLICTS: readonly FeatureName[] = [
  "numberConflict",
  "dateConflict",
  "nameConflict",
  "directionConflict",
  "negationConflict",
  "oppositeConflict",
];

const sets = findSets();
if (!sets) throw new Error("the measuring sets are not beside the project");
if (process.argv[2] === "common") writeCommonTerms(sets);
else if (process.argv[2] === "folds")
  measureByFolds(await collectPairs(sets, true), learnSame, sets);
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
  const { pairs } = await collectPairs(folder, false);
  const related = learn(pairs, ({ label }) => label >= 1, CONFLICTS);
  const path = `${ROOM}weights.ts`;
  const source = readFileSync(path, "utf8");
  const updated = source
    .replace(declarationOf("SAME_WEIGHTS"), toSource("SAME_WEIGHTS", learnSame(pairs)))
    .replace(declarationOf("RELATED_WEIGHTS"), toSource("RELATED_WEIGHTS", related));
  writeFileSync(path, updated);
  console.log(`${pairs.length} pairs, ${pairs.filter(({ label }) => label === 2).length} the same`);
}

function learnSame(pairs: readonly LabelledPair[]): LogisticFit {
  return learn(pairs, ({ label }) => label === 2, []);
}

function learn(
  pairs: readonly LabelledPair[],
  isPositive: (pair: LabelledPair) => boolean,
  left: readonly FeatureName[],
): LogisticFit {
  const isLeft = FEATURES.map((name) => left.includes(name));
  const examples = pairs.map((pair) => ({
    features: pair.features.map((value, j) => (isLeft[j] ? 0 : value)),
    label: isPositive(pair) ? (1 as const) : (0 as const),
    weight: pair.weight,
  }));
  const { intercept, weights } = fitLogistic(examples, PENALTY);
  return { intercept: intercept + PRIOR_SHIFT, weights };
}

function declarationOf(name: string): RegExp {
  return new RegExp(`export const ${name}: LogisticWeights = \\{[^;]*\\};`);
}

function toSource(name: string, { intercept, weights }: LogisticFit): string {
  const lines = FEATURES.map((feature, j) => ({ feature, weight: weights[j] ?? 0 }))
    .filter(({ weight }) => Math.abs(weight) > 0.0005)
    .map(({ feature, weight }) => `    ${feature}: ${weight.toFixed(3)},`);
  const products = weights.slice(FEATURES.length).map((weight) => weight.toFixed(3));
  return `export const ${name}: LogisticWeights = {
  intercept: ${intercept.toFixed(3)},
  weights: {
${lines.join("\n")}
  },
  products: [${products.join(", ")}],
};`;
}
