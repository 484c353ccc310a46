import { describe, expect, it } from "vitest";
import { decodeText } from "../../../lib/claim/decode-text.ts";
import { readImport } from "../../../lib/claimreview/read-import.ts";

const SOURCE = { url: null, lang: "en" };
const RECORD = {
  id: "ferry",
  proposition: { lang: "en", text: "The ferry was sold" },
  speaker: { name: "Ann Lind" },
};
const REVIEW = {
  "@type": "ClaimReview",
  claimReviewed: "The ferry was sold",
  url: "https://a.example/",
};

function read(text: string) {
  const outcome = readImport(text, SOURCE);
  if (!outcome.ok) throw new Error(outcome.why);
  return outcome.value;
}

describe("readImport", () => {
  it.each([
    [
      "a claim list",
      "list",
      JSON.stringify({
        format: "says-who-claims",
        version: 1,
        list: { id: "l", title: "L" },
        claims: [RECORD],
      }),
    ],
    ["an array of claims", "records", JSON.stringify([RECORD])],
    ["one claim", "records", JSON.stringify(RECORD)],
    [
      "a claim a line",
      "records",
      `${JSON.stringify(RECORD)}\n${JSON.stringify({ ...RECORD, id: "b" })}\n`,
    ],
    ["JSON-LD", "claim-reviews", JSON.stringify(REVIEW)],
    [
      "a page",
      "claim-reviews",
      `<!doctype html><script type="application/ld+json">${JSON.stringify(REVIEW)}</script>`,
    ],
    ["a table", "table", "claim;speaker\nThe ferry was sold;Ann Lind\n"],
    ["a table with tabs", "table", "claim\tspeaker\nThe ferry was sold\tAnn Lind\n"],
  ])("knows %s", (_what, kind, text) => {
    const { claims, ...rest } = read(text);

    expect(rest.kind).toBe(kind);
    expect(claims[0]?.proposition.text).toBe("The ferry was sold");
  });

  it("keeps the good lines and names the bad ones in their place", () => {
    const { claims, outcomes } = read(
      `${JSON.stringify(RECORD)}\n{"id":\n${JSON.stringify({ id: "x" })}\n`,
    );

    expect(claims).toHaveLength(1);
    expect(outcomes.map(({ state }) => state)).toEqual(["imported", "refused", "refused"]);
  });

  it.each([
    ["", /empty/],
    ["{ broken", /no JSON/],
    ['{"a":1}', /neither claims nor/],
    ["<html><p>Nothing</p></html>", /no ClaimReview/],
    ['<html><script type="application/ld+json">{"a":</script></html>', /broken/],
    ["a,b,c\n1,2,3", /column/],
  ])("says why %j holds no claims", (text, why) => {
    expect(readImport(text, SOURCE)).toMatchObject({ ok: false, why: expect.stringMatching(why) });
  });
});

describe("decodeText", () => {
  it.each<[string, number[], string]>([
    ["utf-8", [0xc3, 0xa9], "é"],
    ["windows-1252", [0x93, 0xe9, 0x94], "“é”"],
    ["utf-16", [0xff, 0xfe, 0xe9, 0x00], "é"],
    ["utf-16", [0xfe, 0xff, 0x00, 0xe9], "é"],
  ])("reads %s from %j", (encoding, bytes, text) => {
    expect(decodeText(Uint8Array.from(bytes))).toEqual({ text, encoding });
  });
});
