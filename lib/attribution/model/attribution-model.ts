import type { CueCounts, Lexicon } from "./model-words.ts";
import { type PackedTable, unpackTable } from "./packed-table.ts";

/** A table of quantised weights: `columns` for each of 2 to the power of `bits` features. */
export type WeightTable = {
  bits: number;
  columns: number;
  /** What a weight of 1 is worth. */
  step: number;
  weights: Int8Array;
  /**
   * One bit per feature, 0 if all its weights are: most are, and need not be looked at. Bits, not
   * bytes, since 32 kB of them stay in the processor's nearest cache.
   */
  isUsed: Uint8Array;
};

/** A logistic model over what is known of a finished candidate ({@link Outlook}). */
export type Calibration = {
  bias: number;
  cue: number;
  content: number;
  /** For the rules' own judgement, and for a cue the rules do not know. */
  rules: number;
  unknown: number;
  quoted: number;
  partlyQuoted: number;
  noSource: number;
  short: number;
};

/**
 * What was learned from annotated articles of one language: which words are cues, and which words
 * around a cue are its source and content.
 */
export type AttributionModel = {
  language: string;
  lexicon: Lexicon;
  /** Per feature of a cue, its weights for "another kind" and "reporting". */
  cue: WeightTable;
  /** Per feature of a unit, its weight for each label. */
  unit: WeightTable;
  /** Per feature of a unit, its weight for each pair of labels. */
  pair: WeightTable;
  calibration: { all: Calibration; reporting: Calibration };
};

/** The first bytes of a model file. */
const MAGIC = "SWAM";

/** The part of a model file that is text. */
export type ModelHeader = {
  version: 1;
  language: string;
  /** One cue a line: stem, uses as a cue, as a reporting one, uses in all. */
  cues: string;
  /** Parted by spaces. */
  common: string;
  tables: readonly [TableHeader, TableHeader, TableHeader];
  calibration: AttributionModel["calibration"];
};

export type TableHeader = { bits: number; columns: number; step: number; bytes: number };

/**
 * Read a model file: magic, length of the header, header as JSON, then the three tables
 * ({@link PackedTable}).
 *
 * @throws Error if the bytes are no model file of this version.
 */
export function readModel(bytes: Uint8Array): AttributionModel {
  const { header, body } = readHeader(bytes);
  const end = header.tables.reduce((sum, table) => sum + table.bytes, body);
  if (end > bytes.length) throw cutShort(end, bytes);
  let at = body;
  const [cue, unit, pair] = header.tables.map((table) => {
    const packed: PackedTable = bytes.subarray(at, at + table.bytes);
    at += table.bytes;
    const { bits, columns, step } = table;
    return { bits, columns, step, ...unpackTable(packed, 1 << bits, columns) };
  });
  if (!cue || !unit || !pair) throw new Error("expected three tables in the model file");
  const lexicon = { cues: readCues(header.cues), common: new Set(header.common.split(" ")) };
  return { language: header.language, lexicon, cue, unit, pair, calibration: header.calibration };
}

function readHeader(bytes: Uint8Array): { header: ModelHeader; body: number } {
  const magic = String.fromCharCode(...bytes.subarray(0, MAGIC.length));
  if (magic !== MAGIC) throw new Error(`expected a model file, got one that begins "${magic}"`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const first = MAGIC.length + 4;
  if (first > bytes.length) throw cutShort(first, bytes);
  const body = first + view.getUint32(MAGIC.length, true);
  if (body > bytes.length) throw cutShort(body, bytes);
  // The file is built with the extension, and so is its reader: a version is all there is to check.
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(first, body))) as ModelHeader;
  if (header.version !== 1) throw new Error(`expected model version 1, got ${header.version}`);
  return { header, body };
}

function cutShort(expected: number, { length }: Uint8Array): Error {
  return new Error(`the model file is cut short: expected ${expected} bytes, got ${length}`);
}

function readCues(lines: string): Map<string, CueCounts> {
  const cues = new Map<string, CueCounts>();
  for (const line of lines.split("\n")) {
    const [stem = "", all, reporting, total] = line.split(" ");
    cues.set(stem, { all: Number(all), reporting: Number(reporting), total: Number(total) });
  }
  return cues;
}

/** The bytes of a model file. */
export function writeModel(header: ModelHeader, tables: readonly PackedTable[]): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(header));
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, text.length, true);
  const parts = [new TextEncoder().encode(MAGIC), length, text, ...tables];
  const file = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}
