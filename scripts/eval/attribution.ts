import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { DetectionMode } from "../../lib/attribution/detect-attributions.ts";
import type { Span } from "../../lib/text/span.ts";
import { detectIn, type EvalDocument, readDocuments } from "./attribution-documents.ts";
import { printErrors } from "./attribution-errors.ts";
import { binByConfidence, calibrationError } from "./confidence.ts";

/** The evaluation data lies beside the project and is no part of it. */
const DATA = fileURLToPath(new URL("../../../shared/eval/attribution/", import.meta.url));

export type AttributionEval = {
  /** A JSONL file of documents: `{id, text, lang?}`. */
  in: string;
  /** Where to write the predictions, one document a line. */
  out: string;
  mode?: DetectionMode;
};

/**
 * Detect the attributions of every document and write them in the scorer's format.
 *
 * A document in a language without a pack gets none.
 */
export function evalAttribution({ in: input, out, mode = "reporting" }: AttributionEval): void {
  const lines = readDocuments(input).map((document) => JSON.stringify(predict(document, mode)));
  writeFileSync(out, `${lines.join("\n")}\n`);
}

/** The scorer's format: `[[start, end], …]` for each part. */
function predict(document: EvalDocument, mode: DetectionMode) {
  const toPairs = (spans: readonly Span[]) => spans.map(({ start, end }) => [start, end]);
  const attributions = detectIn(document, mode).map((attribution) => ({
    ...attribution,
    source: toPairs(attribution.source),
    cue: toPairs(attribution.cue),
    content: toPairs(attribution.content),
  }));
  return { id: document.id, attributions };
}

/** The prototype's and the best published systems' figures on the same sets. */
const REFERENCES = `
reference, reporting (P R F1 | triple F1)
  prototype, rules alone (dev)              78.2
  prototype, learned (dev)    91.6 85.0     88.2 | 77.8
  Gender Gap Tracker (test)                 79.0
  BERT trained on PolNeAR (test)            82.5
reference, all
  prototype, rules alone (dev)              67.4
  prototype, learned (dev)    82.7 74.0     78.1 | 65.3
  BERT trained on PolNeAR (test)            81.5 | 61.2
  two people (20 other articles)            82.3 | 75.5
`;

const SHOWN = /^docs|relaxed|content exact|source \||cue \||content\+source|recall/;

/**
 * Score detection on the development documents and print it beside the reference figures.
 *
 * @returns Whether the data was there.
 */
export function compareAttribution(print: (line: string) => void = console.log): boolean {
  const gold = join(DATA, "polnear.dev.jsonl");
  if (!existsSync(gold)) {
    print("no evaluation data beside the project: nothing to compare");
    return false;
  }
  const folder = mkdtempSync(join(tmpdir(), "attribution-"));
  try {
    for (const mode of ["reporting", "all"] as const) {
      const out = join(folder, `${mode}.jsonl`);
      const start = performance.now();
      evalAttribution({ in: gold, out, mode });
      print(`\n${mode} mode, ${Math.round(performance.now() - start)} ms`);
      print(scoreTable({ gold, out, subset: mode === "reporting" }));
    }
    print(REFERENCES);
    printConfidence(gold, print);
    compareGerman(folder, print);
  } finally {
    rmSync(folder, { recursive: true });
  }
  return true;
}

function scoreTable({ gold, out, subset }: { gold: string; out: string; subset: boolean }): string {
  const options = ["--drop-nested", ...(subset ? ["--subset", "kind=reporting"] : [])];
  const scorer = spawnSync(process.execPath, [join(DATA, "score.mjs"), gold, out, ...options], {
    encoding: "utf8",
  });
  if (scorer.status !== 0) throw new Error(`the scorer failed: ${scorer.stderr}`);
  return scorer.stdout
    .split("\n")
    .filter((line) => SHOWN.test(line))
    .join("\n");
}

function printConfidence(gold: string, print: (line: string) => void): void {
  const bins = binByConfidence(readDocuments(gold));
  print("confidence      n  meant  right");
  for (const { from, count, meant, right } of bins) {
    const cells = [meant, right].map((share) => (share * 100).toFixed(1).padStart(6));
    print(
      `${from.toFixed(1)}-${(from + 0.1).toFixed(1)} ${String(count).padStart(9)} ${cells.join(" ")}`,
    );
  }
  print(`expected calibration error ${calibrationError(bins).toFixed(3)}`);
}

/** The German pack has rules alone; nothing was learned from this set. */
function compareGerman(folder: string, print: (line: string) => void): void {
  const gold = join(DATA, "dewikinews.dev.jsonl");
  const out = join(folder, "german.jsonl");
  evalAttribution({ in: gold, out, mode: "reporting" });
  print("\nGerman Wikinews, reporting mode (reference on its test set: small rules 33.9)");
  print(scoreTable({ gold, out, subset: false }));
}

/** Print the errors on the English development documents, template by template. */
export function listErrors(mode: DetectionMode): void {
  const gold = join(DATA, "polnear.dev.jsonl");
  if (!existsSync(gold)) throw new Error("no evaluation data beside the project");
  printErrors(readDocuments(gold), mode);
}
