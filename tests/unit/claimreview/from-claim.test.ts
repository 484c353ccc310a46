import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Claim } from "../../../lib/claim/claim.ts";
import { toClaimReviews } from "../../../lib/claimreview/from-claim.ts";
import { importClaimReviews } from "../../../lib/claimreview/import-claim-reviews.ts";

const words = fc.stringMatching(/^[a-z]{2,9}( [a-z]{2,9}){2,6}$/);
const name = fc.stringMatching(/^[A-Z][a-z]{2,8} [A-Z][a-z]{2,8}$/);
const url = fc.stringMatching(/^https:\/\/[a-z]{3,9}\.example\/[a-z0-9]{1,12}$/);
const day = fc
  .stringMatching(/^20[0-2]\d-0[1-9]-[12][0-8]$/)
  .map((value) => ({ value, precision: "day" }));
const nullable = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const number = fc.integer({ min: -1, max: 10 });

/** Claims that hold nothing which a ClaimReview has no field for. */
const carried = fc
  .record({
    text: words,
    speaker: fc.record({
      name,
      role: nullable(words),
      sameAs: fc.uniqueArray(url, { maxLength: 3 }),
    }),
    urls: fc.uniqueArray(url, { maxLength: 4 }),
    saidOn: nullable(day),
    topics: fc.uniqueArray(fc.stringMatching(/^[a-z]{3,9}$/), { maxLength: 3 }),
    reviewer: name,
    reviewUrl: url,
    reviewedOn: nullable(day),
    rating: fc.record({
      ratingName: nullable(words),
      ratingValue: nullable(number),
      bestRating: nullable(number),
      worstRating: nullable(number),
      explanation: nullable(words),
    }),
  })
  .map(({ text, speaker, urls, saidOn, topics, reviewer, reviewUrl, reviewedOn, rating }) =>
    Claim.parse({
      id: "x",
      proposition: { lang: "en", text },
      speaker,
      utterances: urls.map((at) => ({ mode: "indirect", lang: "en", date: saidOn, url: at })),
      counterStatements: [
        {
          id: "r",
          stance: "reviews",
          speaker: { name: reviewer },
          date: reviewedOn,
          url: reviewUrl,
          publisher: reviewer,
          review: { ...rating, reviewer },
        },
      ],
      topics,
    }),
  );

describe("toClaimReviews", () => {
  it("writes what is read back the same, but for ids", () => {
    fc.assert(
      fc.property(carried, (claim) => {
        const { document, lost } = toClaimReviews([claim]);
        const written: unknown = JSON.parse(JSON.stringify(document));

        const [back] = importClaimReviews(written, { url: null, lang: "de" }).claims;

        expect(lost).toEqual([]);
        expect(back && withoutIds(back)).toEqual(withoutIds(claim));
      }),
    );
  });

  it("says what it cannot carry", () => {
    const claim = Claim.parse({
      id: "a",
      proposition: {
        lang: "en",
        text: "The ferry was sold",
        paraphrases: [{ lang: "en", text: "They sold the ferry" }],
      },
      speaker: { name: "Ann Lind", aliases: ["A. Lind"] },
      counterStatements: [
        {
          id: "k",
          stance: "disputes",
          speaker: { name: "Bo Ek" },
          quote: { exact: "It was not.", lang: "en" },
          url: "https://a.example/",
        },
      ],
    });

    const { document, lost } = toClaimReviews([claim]);

    expect(document["@graph"]).toEqual([]);
    expect(lost).toEqual([
      { what: "Claims without a review are left out.", claims: 1 },
      { what: "Counter-statements that are no reviews are left out.", claims: 1 },
      { what: "Paraphrases are left out.", claims: 1 },
      { what: "Other names of a speaker are left out.", claims: 1 },
    ]);
  });
});

function withoutIds({ id: _id, counterStatements, ...rest }: Claim) {
  return {
    ...rest,
    counterStatements: counterStatements.map(({ id: _counter, ...counter }) => counter),
  };
}
