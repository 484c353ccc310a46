import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Claim } from "../../../lib/claim/claim.ts";
import { packClaim, readClaim } from "../../../lib/matching/claim-record.ts";
import {
  addToCounts,
  createCounts,
  estimateFrequency,
  packFrequencies,
} from "../../../lib/matching/frequencies.ts";
import { findInIdRow, idRowOf, packIdRows } from "../../../lib/matching/id-index.ts";
import { PAGE_SIZE, packPage, readRecord } from "../../../lib/matching/record-page.ts";
import { claimOf } from "./claims.ts";

describe("a page of records", () => {
  it("gives back each record", () => {
    const records = fc.array(fc.jsonValue(), { minLength: 1, maxLength: PAGE_SIZE });
    fc.assert(
      fc.property(records, (values) => {
        const page = packPage(values);

        const plain = JSON.parse(JSON.stringify(values));
        expect(values.map((_, index) => readRecord(page, index))).toEqual(plain);
      }),
    );
  });

  it("refuses a record it does not hold", () => {
    expect(() => readRecord(packPage(["a"]), 1)).toThrow(/record 1 asked of a page of 1/);
  });
});

describe("the id index", () => {
  it("finds every claim's document in the row its id points to", () => {
    const ids = Array.from({ length: 2_000 }, (_, i) => `claim:${i}`);

    const rows = packIdRows(ids);

    ids.forEach((id, doc) => {
      const row = rows[idRowOf(id, ids.length)];
      expect(row && findInIdRow(row, id)).toContain(doc);
    });
    expect(findInIdRow(rows[0] ?? new Uint8Array(), "no such claim")).toEqual([]);
  });
});

describe("packed frequencies", () => {
  it("never miss a term and are right to a few percent where it has a slot of its own", () => {
    const counts = createCounts();
    const frequencies = [1, 2, 3, 10, 99, 1_234, 50_000].map((count, i) => [
      (i + 1) * 2 ** 28,
      count,
    ]);
    for (const [term = 0, count = 0] of frequencies) addToCounts(counts, term, count);

    const table = packFrequencies(counts, frequencies.length);

    for (const [term = 0, count = 0] of frequencies) {
      const estimate = estimateFrequency(table, term);
      expect(Math.abs(estimate - count) / count).toBeLessThan(0.04);
    }
    expect(estimateFrequency(table, 15 * 2 ** 28)).toBe(0);
  });
});

describe("packClaim and readClaim", () => {
  it("lose nothing of a claim", () => {
    const claim = Claim.parse({
      ...claimOf({
        id: "a",
        text: "The tower leans by two degrees",
        paraphrases: ["Two degrees is what the tower leans by"],
        aliases: ["The Ministry"],
        topics: ["architecture"],
      }),
      utterances: [
        {
          mode: "direct",
          exact: "It leans.",
          lang: "en",
          date: { value: "2023-01", precision: "month" },
          url: "https://news.example/a",
          archived: [{ url: "https://archive.example/a", at: "2023-02-01" }],
        },
      ],
      counterStatements: [
        {
          id: "k",
          stance: "disputes",
          speaker: { name: "The Guild of Masons", role: "guild" },
          quote: { exact: "It stands straight.", lang: "en" },
          url: "https://news.example/b",
        },
      ],
      provenance: { addedBy: "me" },
    });

    const { ranking, display } = packClaim(claim);
    const pages = { ranking: packPage([ranking]), display: packPage([display]) };

    expect(readClaim(pages, 0)).toEqual(claim);
  });
});
