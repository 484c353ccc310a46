import { type ByteWriter, writeByte, writeBytes, writeUint32, writeVarint } from "./byte-writer.ts";

/** BM25's saturation and length normalisation, at the textbook values. */
const K1 = 1.2;
const B = 0.75;
/**
 * The length every list is normalised by. Fixed rather than measured, so that an impact never has
 * to be recomputed and merging segments copies bytes; the mean of short claims with their topics.
 */
const AVERAGE_LENGTH = 20;

/** One term's postings inside a row: pairs of a delta varint and an impact byte. */
export interface TermPostings {
  readonly documentFrequency: number;
  readonly bytes: Uint8Array;
}

/** One term with its encoded postings, as a row is written from. */
export interface RowEntry extends TermPostings {
  readonly term: number;
}

/** Scores of one list's documents while a query is being answered. */
export interface ScoreBoard {
  /** By document; 0 where a document has not been met. */
  readonly scores: Float32Array;
  /** The documents met, in the order of meeting; the first `touchedCount` count. */
  readonly touched: Uint32Array;
  touchedCount: number;
}

/**
 * BM25's term-frequency part as one byte in 1..255.
 *
 * @param frequency How often the term stands in the document.
 * @param length Terms in the document.
 */
export function toImpact(frequency: number, length: number): number {
  const norm = K1 * (1 - B + (B * length) / AVERAGE_LENGTH);
  return Math.max(1, Math.round((255 * frequency) / (frequency + norm)));
}

/** Append one posting; `previous` is the document before it, -1 at the start of a list. */
export function writePosting(writer: ByteWriter, step: number, impact: number): void {
  writeVarint(writer, step);
  writeByte(writer, impact);
}

/**
 * Append a row: the segment, the number of terms, a head for each term, then the postings.
 *
 * @param segment Segment number in 0..255, first so that a range read can tell rows apart.
 */
export function writeRow(writer: ByteWriter, segment: number, entries: readonly RowEntry[]): void {
  writeByte(writer, segment);
  writeVarint(writer, entries.length);
  for (const entry of entries) {
    writeUint32(writer, entry.term);
    writeVarint(writer, entry.documentFrequency);
    writeVarint(writer, entry.bytes.length);
  }
  for (const entry of entries) writeBytes(writer, entry.bytes);
}

/** One term's postings in a row, or `undefined` if the row does not hold the term. */
export function findPostings(row: Uint8Array, term: number): TermPostings | undefined {
  const cursor = { row, at: 1 };
  const count = readVarint(cursor);
  let offset = 0;
  let found: { documentFrequency: number; offset: number; length: number } | undefined;
  for (let i = 0; i < count; i++) {
    const candidate = readUint32(cursor);
    const documentFrequency = readVarint(cursor);
    const length = readVarint(cursor);
    if (candidate === term) found = { documentFrequency, offset, length };
    offset += length;
  }
  if (!found) return undefined;
  const start = cursor.at + found.offset;
  return {
    documentFrequency: found.documentFrequency,
    bytes: row.subarray(start, start + found.length),
  };
}

/**
 * Add a term's weighted impacts to the scores.
 *
 * @param base First document of the postings' segment within its list.
 * @param weight The term's weight for an impact of 1 (not 255).
 * @param opensNew Whether documents not met yet may be opened.
 */
export function addScores(
  board: ScoreBoard,
  postings: TermPostings,
  { base, weight, opensNew }: { base: number; weight: number; opensNew: boolean },
): void {
  const { bytes } = postings;
  const { scores, touched } = board;
  let doc = base - 1;
  let at = 0;
  while (at < bytes.length) {
    // Typed-array reads inside their bounds: `?? 0` satisfies the checker and costs nothing.
    let byte = bytes[at++] ?? 0;
    let step = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] ?? 0;
      step |= (byte & 127) << shift;
    }
    doc += step;
    const score = scores[doc] ?? 0;
    if (score === 0) {
      if (!opensNew) {
        at++;
        continue;
      }
      touched[board.touchedCount++] = doc;
    }
    scores[doc] = score + weight * (bytes[at++] ?? 0);
  }
}

interface Cursor {
  readonly row: Uint8Array;
  at: number;
}

function readVarint(cursor: Cursor): number {
  let value = 0;
  let shift = 0;
  let byte: number;
  do {
    byte = cursor.row[cursor.at++] ?? 0;
    value |= (byte & 127) << shift;
    shift += 7;
  } while (byte > 127);
  return value >>> 0;
}

function readUint32(cursor: Cursor): number {
  const { row, at } = cursor;
  cursor.at += 4;
  const low = (row[at] ?? 0) | ((row[at + 1] ?? 0) << 8) | ((row[at + 2] ?? 0) << 16);
  return (low | ((row[at + 3] ?? 0) << 24)) >>> 0;
}
