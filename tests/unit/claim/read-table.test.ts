import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { Claim } from "../../../lib/claim/claim.ts";
import { readTable } from "../../../lib/claim/read-table.ts";
import { guessColumns } from "../../../lib/claim/table-columns.ts";
import { writeCsv } from "../../../lib/claim/write-csv.ts";

function read(csv: string) {
  const [header = [], ...rows] = Papa.parse<string[]>(csv, { skipEmptyLines: true }).data;
  return readTable(rows, { mapping: guessColumns(header), lang: "en" });
}

describe("guessColumns", () => {
  it("knows columns by many names", () => {
    expect(guessColumns(["Claim", "Said by", "Date", "Verdict", "URL", "Colour"])).toEqual({
      proposition: 0,
      speaker: 1,
      saidOn: 2,
      rating: 3,
      counterUrl: 4,
    });
  });
});

describe("readTable", () => {
  it("reads a row", () => {
    const { claims } = read(
      "claim,speaker,verdict,url\nThe ferry was sold,Ann Lind,False,https://check.example/1",
    );

    expect(claims).toMatchObject([
      {
        proposition: { text: "The ferry was sold", lang: "en" },
        speaker: { name: "Ann Lind" },
        counterStatements: [
          {
            stance: "reviews",
            review: { ratingName: "False" },
            speaker: { name: "check.example" },
          },
        ],
      },
    ]);
  });

  it("merges rows of one claim", () => {
    const { claims, outcomes } = read(
      "claim,speaker,url\nThe ferry was sold,Ann Lind,https://a.example/1\nThe ferry was sold,Ann Lind,https://b.example/2",
    );

    expect(claims[0]?.counterStatements).toHaveLength(2);
    expect(outcomes.map(({ state }) => state)).toEqual(["imported", "merged"]);
  });

  it.each([
    ["no claim", "claim,url\n,https://a.example/", /proposition/],
    ["a script for an address", "claim,url\nThe ferry was sold,javascript:alert(1)", /http/],
    [
      "a date that is none",
      "claim,said_at,said_on\nThe ferry was sold,https://a.example/,2024-02-31",
      /date/,
    ],
  ])("refuses %s and keeps the rest", (_what, csv, why) => {
    const { claims, outcomes } = read(`${csv}\n`);

    expect(claims).toEqual([]);
    expect(outcomes).toMatchObject([{ state: "refused", why: expect.stringMatching(why) }]);
  });

  it("reads what was written for a spreadsheet", () => {
    const claim = Claim.parse({
      id: "ferry",
      proposition: { lang: "de", text: "=1+1 ist, sagt sie, drei" },
      speaker: { name: "Ann Lind" },
      topics: ["a", "b"],
      counterStatements: [
        {
          id: "k",
          stance: "disputes",
          speaker: { name: "Bo Ek" },
          summary: { lang: "de", text: "Es ist zwei." },
          url: "https://a.example/",
        },
      ],
    });

    const [back] = read(writeCsv([claim]).replace("\uFEFF", "")).claims;

    expect(back).toMatchObject({
      ...claim,
      counterStatements: [{ ...claim.counterStatements[0], id: expect.any(String) }],
    });
  });
});
