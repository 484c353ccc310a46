import { existsSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import {
  type AttributionModel,
  type Calibration,
  type ModelHeader,
  readModel,
  writeModel,
} from "../../lib/attribution/model/attribution-model.ts";
import { LABELS, PAIRS } from "../../lib/attribution/model/label-chain.ts";
import { packTable } from "../../lib/attribution/model/packed-table.ts";
import { fitCalibration, judgeOutlooks } from "./attribution/calibrate-model.ts";
import { readCorpus, type TrainingText } from "./attribution/corpus.ts";
import { makeExamples } from "./attribution/examples.ts";
import { fitCues } from "./attribution/fit-cues.ts";
import { fitUnits } from "./attribution/fit-units.ts";
import { learnLexicon } from "./attribution/learn-lexicon.ts";

/**
 * Learns the English attribution model from PolNeAR train and writes it to one file of weights:
 * `node scripts/train/attribution.ts [FILE]`. Takes some minutes; the same data give the same file.
 */
const DATA = new URL("../../../shared/eval/attribution/polnear.train.jsonl", import.meta.url);
const MODEL = new URL("../../public/models/en.bin", import.meta.url);

/**
 * Table sizes as powers of 2, and what a weight of 1 is worth. Two bits fewer cost 0.6 F1, for
 * features then share rows; steps twice as large cost half a point of triple F1.
 */
const TABLES = {
  cue: { bits: 18, columns: 2, step: 0.05 },
  unit: { bits: 18, columns: LABELS, step: 0.03 },
  pair: { bits: 15, columns: PAIRS, step: 0.03 },
} as const;

/** Parts of the corpus that are left out in turn, to calibrate on texts not learned from. */
const FOLDS = 4;

const UNFITTED: Calibration = {
  bias: 0,
  cue: 1,
  content: 1,
  rules: 0,
  unknown: 0,
  quoted: 0,
  partlyQuoted: 0,
  noSource: 0,
  short: 0,
};

main(process.argv[2] ?? fileURLToPath(MODEL));

function main(out: string): void {
  if (!existsSync(DATA)) throw new Error("the training data is not there: nothing to learn from");
  const corpus = readCorpus(fileURLToPath(DATA));
  const cases = Array.from({ length: FOLDS }, (_, fold) => {
    const model = readModel(learn(corpus.filter((_, index) => index % FOLDS !== fold)));
    console.log(`fold ${fold + 1} of ${FOLDS}`);
    return judgeOutlooks(
      corpus.filter((_, index) => index % FOLDS === fold),
      model,
    );
  }).flat();
  const calibration = {
    all: fitCalibration(cases, "all"),
    reporting: fitCalibration(cases, "reporting"),
  };
  console.log(calibration);
  const file = learn(corpus, calibration);
  writeFileSync(out, file);
  console.log(`${file.length} bytes, ${brotliCompressSync(file).length} as brotli`);
}

function learn(
  corpus: readonly TrainingText[],
  calibration: AttributionModel["calibration"] = { all: UNFITTED, reporting: UNFITTED },
): Uint8Array {
  const { lexicon, stems } = learnLexicon(corpus);
  const examples = makeExamples(corpus, { lexicon, stems, bits: TABLES });
  const { unit, pair } = fitUnits(examples.units, TABLES);
  const weights = { cue: fitCues(examples.cues, TABLES.cue.bits), unit, pair };
  const packed = (["cue", "unit", "pair"] as const).map((name) => ({
    ...TABLES[name],
    table: packTable(quantise(weights[name], TABLES[name].step)),
  }));
  const headers = packed.map(({ bits, columns, step, table }) => ({
    bits,
    columns,
    step,
    bytes: table.length,
  }));
  const header: ModelHeader = {
    version: 1,
    language: "en",
    cues: [...lexicon.cues]
      .map(([stem, c]) => `${stem} ${c.all} ${c.reporting} ${c.total}`)
      .join("\n"),
    common: [...lexicon.common].join(" "),
    // Three tables were packed above.
    tables: headers as unknown as ModelHeader["tables"],
    calibration,
  };
  return writeModel(
    header,
    packed.map(({ table }) => table),
  );
}

function quantise(weights: Float32Array, step: number): Int8Array {
  return Int8Array.from(weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight / step))),
  );
}
