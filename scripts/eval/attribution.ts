import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type DetectionMode,
  detectAttributions,
} from "../../lib/attribution/detect-attributions.ts";
import { findLanguagePack } from "../../lib/attribution/find-language-pack.ts";
import { findModel } from "./find-model.ts";

/** The evaluation data lies beside the project and is no part of it. */
const DATA = fileURLToPath(new URL("../../../shared/eval/attribution/", import.meta.url));

export type AttributionEval = {
  /** A JSONL file of documents: `{id, text, lang?}`. */
  in: string;
  /** Where to write the predictions, one document a line. */
  out: string;
  mode?: DetectionMode;
};

type EvalDocument = { id: string; text: string; lang?: string };

/**
 * Detect the attributions of every document and write them in the scorer's format.
 *
 * A document in a language without a pack gets none.
 */
export function evalAttribution({ in: input, out, mode = "reporting" }: AttributionEval): void {
  const lines = readDocuments(input).map((document) => JSON.stringify(predict(document, mode)));
  writeFileSync(out, `${lines.join("\n")}\n`);
}

function readDocuments(path: string): EvalDocument[] {
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.filter((line) => line.trim()).map(parseDocument);
}

function parseDocument(line: string): EvalDocument {
  const value: unknown = JSON.parse(line);
  const isDocument =
    typeof value === "object" && value !== null && "id" in value && "text" in value;
  if (!isDocument || typeof value.text !== "string") {
    throw new Error(`expected {"id", "text"}, got ${line.slice(0, 80)}`);
  }
  const lang = "lang" in value && typeof value.lang === "string" ? value.lang : "en";
  return { id: String(value.id), text: value.text, lang };
}

function predict({ id, text, lang = "en" }: EvalDocument, mode: DetectionMode) {
  const pack = findLanguagePack(lang);
  const model = pack && findModel(pack.language);
  const attributions = pack ? detectAttributions(text, { pack, mode, model }) : [];
  return { id, attributions };
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
