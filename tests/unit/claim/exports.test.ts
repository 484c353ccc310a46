import { describe, expect, it } from "vitest";
import { Claim } from "../../../lib/claim/claim.ts";
import { toWebAnnotations } from "../../../lib/claim/web-annotations.ts";
import { writeCsv } from "../../../lib/claim/write-csv.ts";

const CLAIM = Claim.parse({
  id: "ferry",
  proposition: { lang: "en", text: '=HYPERLINK("https://bad.example") the ferry, they say, sank' },
  speaker: { name: "Ann Lind", role: "@mayor" },
  utterances: [
    {
      mode: "direct",
      exact: "It sank.",
      lang: "en",
      url: "https://news.example/1",
      date: { value: "2024", precision: "year" },
    },
  ],
  counterStatements: [
    {
      id: "k",
      stance: "disputes",
      speaker: { name: "Bo Ek" },
      quote: { exact: "It\nfloats.", lang: "en" },
      url: "https://a.example/",
    },
    {
      id: "l",
      stance: "reviews",
      speaker: { name: "Check" },
      review: { ratingName: "-1" },
      url: "https://b.example/",
    },
  ],
  topics: ["sea"],
});

describe("writeCsv", () => {
  it("writes a row for each counter-statement", () => {
    const rows = writeCsv([CLAIM]).trimEnd().split("\r\n");

    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatch(/^\uFEFFid,status,/);
  });

  it.each([
    `"'=HYPERLINK(""https://bad.example"") the ferry, they say, sank"`,
    `"'@mayor"`,
    `"'-1"`,
    `"It\nfloats."`,
  ])("neutralises and quotes: %s", (cell) => {
    expect(writeCsv([CLAIM])).toContain(cell);
  });

  it("writes a claim without counter-statements", () => {
    const rows = writeCsv([{ ...CLAIM, counterStatements: [] }])
      .trimEnd()
      .split("\r\n");

    expect(rows[1]?.endsWith(",,,,,,,sea")).toBe(true);
  });
});

describe("toWebAnnotations", () => {
  it("points at the recorded words", () => {
    expect(toWebAnnotations([CLAIM])).toMatchObject({
      type: "AnnotationCollection",
      total: 1,
      first: {
        items: [
          {
            type: "Annotation",
            target: {
              source: "https://news.example/1",
              selector: { type: "TextQuoteSelector", exact: "It sank." },
            },
            body: [
              { type: "TextualBody", value: CLAIM.proposition.text },
              { purpose: "replying", source: { id: "https://a.example/", value: "It\nfloats." } },
              { purpose: "assessing", source: { value: "-1" } },
            ],
          },
        ],
      },
    });
  });
});
