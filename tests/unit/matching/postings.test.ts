import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createByteWriter, takeBytes } from "../../../lib/matching/byte-writer.ts";
import {
  addScores,
  findPostings,
  type ScoreBoard,
  toImpact,
  writePosting,
  writeRow,
} from "../../../lib/matching/postings.ts";

const DOCUMENTS = 100_000;
const aTerm = fc.integer({ min: 1, max: 0xffffffff });
const anImpact = fc.integer({ min: 1, max: 255 });
const aPostingList = fc.uniqueArray(
  fc.tuple(fc.integer({ min: 0, max: DOCUMENTS - 1 }), anImpact),
  { selector: ([doc]) => doc, minLength: 1, maxLength: 40 },
);
const aRow = fc.dictionary(aTerm.map(String), aPostingList, { minKeys: 1, maxKeys: 12 });

function encode(postings: readonly [number, number][]): Uint8Array {
  const writer = createByteWriter(1);
  let previous = -1;
  for (const [doc, impact] of [...postings].sort(([a], [b]) => a - b)) {
    writePosting(writer, doc - previous, impact);
    previous = doc;
  }
  return takeBytes(writer);
}

function rowOf(lists: Record<string, [number, number][]>, segment = 3): Uint8Array {
  const writer = createByteWriter(1);
  const entries = Object.entries(lists).map(([term, postings]) => ({
    term: Number(term),
    documentFrequency: postings.length,
    bytes: encode(postings),
  }));
  writeRow(writer, segment, entries);
  return takeBytes(writer);
}

function emptyBoard(documents = DOCUMENTS): ScoreBoard {
  return {
    scores: new Float32Array(documents),
    touched: new Uint32Array(documents),
    touchedCount: 0,
  };
}

describe("a row of postings", () => {
  it("gives back every term's documents and impacts", () => {
    fc.assert(
      fc.property(aRow, (lists) => {
        const row = rowOf(lists);

        for (const [term, postings] of Object.entries(lists)) {
          const found = findPostings(row, Number(term));
          const board = emptyBoard();
          if (found) addScores(board, found, { base: 0, weight: 1, opensNew: true });

          expect(found?.documentFrequency).toBe(postings.length);
          for (const [doc, impact] of postings) expect(board.scores[doc]).toBe(impact);
          expect(board.touchedCount).toBe(postings.length);
        }
      }),
    );
  });

  it("knows its segment and says when it lacks a term", () => {
    const row = rowOf({ "7": [[1, 9]] }, 250);

    expect(row[0]).toBe(250);
    expect(findPostings(row, 8)).toBeUndefined();
  });
});

describe("addScores", () => {
  it("adds up what a naive sum adds up, over terms and bases", () => {
    const someTerms = fc.array(
      fc.record({ postings: aPostingList, weight: fc.integer({ min: 1, max: 9 }) }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(someTerms, fc.integer({ min: 0, max: 50 }), (terms, base) => {
        const board = emptyBoard(DOCUMENTS + base);
        const naive = new Map<number, number>();

        for (const { postings, weight } of terms) {
          const encoded = { documentFrequency: postings.length, bytes: encode(postings) };
          addScores(board, encoded, { base, weight, opensNew: true });
          for (const [doc, impact] of postings) {
            naive.set(base + doc, (naive.get(base + doc) ?? 0) + weight * impact);
          }
        }

        const touched = [...board.touched.subarray(0, board.touchedCount)];
        expect(new Map(touched.map((doc) => [doc, board.scores[doc]]))).toEqual(naive);
      }),
    );
  });

  it("adds to open documents only, when it may open no new ones", () => {
    const board = emptyBoard();
    const first = { documentFrequency: 1, bytes: encode([[5, 10]]) };
    const second = {
      documentFrequency: 3,
      bytes: encode([
        [4, 1],
        [5, 1],
        [300, 1],
      ]),
    };

    addScores(board, first, { base: 0, weight: 1, opensNew: true });
    addScores(board, second, { base: 0, weight: 1, opensNew: false });

    expect([...board.touched.subarray(0, board.touchedCount)]).toEqual([5]);
    expect(board.scores[5]).toBe(11);
  });
});

describe("toImpact", () => {
  it("grows with the frequency, shrinks with the length and stays a byte above 0", () => {
    const lengths = fc.integer({ min: 1, max: 5_000 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), lengths, (frequency, length) => {
        const impact = toImpact(frequency, length);

        expect(impact).toBeGreaterThanOrEqual(1);
        expect(impact).toBeLessThanOrEqual(255);
        expect(toImpact(frequency + 1, length)).toBeGreaterThanOrEqual(impact);
        expect(toImpact(frequency, length + 1)).toBeLessThanOrEqual(impact);
      }),
    );
  });
});
