import { describe, expect, it } from "vitest";
import { importClaimReviews } from "../../../lib/claimreview/import-claim-reviews.ts";

const SOURCE = { url: "https://check.example/feed", lang: "en" };

/** A review as the standard describes it. */
function review(more: object = {}): object {
  return {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    url: "https://check.example/ferry",
    claimReviewed: "The ferry was sold for one crown.",
    datePublished: "2024-03-04",
    author: { "@type": "Organization", name: "Harbour Check" },
    itemReviewed: {
      "@type": "Claim",
      author: { "@type": "Person", name: "Ann Lind", jobTitle: "mayor" },
      datePublished: "2024-03-01",
      appearance: [{ "@type": "CreativeWork", url: "https://news.example/ferry" }],
    },
    reviewRating: {
      "@type": "Rating",
      ratingValue: 1,
      bestRating: 5,
      worstRating: 1,
      alternateName: "False",
    },
    ...more,
  };
}

function only(document: unknown) {
  const { claims, outcomes } = importClaimReviews(document, SOURCE);
  const [claim] = claims;
  if (!claim || claims.length > 1)
    throw new Error(`expected one claim: ${JSON.stringify(outcomes)}`);
  return claim;
}

describe("importClaimReviews", () => {
  it("keeps what a review says", () => {
    const claim = only(review());

    expect(claim).toMatchObject({
      proposition: { lang: "en", text: "The ferry was sold for one crown." },
      speaker: { name: "Ann Lind", role: "mayor" },
      utterances: [{ url: "https://news.example/ferry", date: { value: "2024-03-01" } }],
      counterStatements: [
        {
          stance: "reviews",
          url: "https://check.example/ferry",
          date: { value: "2024-03-04", precision: "day" },
          review: {
            ratingName: "False",
            ratingValue: 1,
            bestRating: 5,
            worstRating: 1,
            reviewer: "Harbour Check",
          },
        },
      ],
      provenance: { importedFrom: "https://check.example/feed" },
    });
  });

  it.each([
    ["in an array", [review()]],
    ["in a graph", { "@graph": [{ "@type": "WebPage" }, review()] }],
    [
      "in a data feed",
      {
        "@type": "DataFeed",
        dataFeedElement: [null, { "@type": "DataFeedItem", item: [review(), null] }],
      },
    ],
    ["as a page's main entity", { "@type": "Article", mainEntity: review() }],
    ["with several types", review({ "@type": ["Review", "ClaimReview"] })],
    ["with a whole address for its type", review({ "@type": "http://schema.org/ClaimReview" })],
  ])("finds a review %s", (_where, document) => {
    expect(only(document).proposition.text).toBe("The ferry was sold for one crown.");
  });

  it.each<[string, object, object]>([
    [
      "a rating as strings",
      { ratingValue: "2", bestRating: "5", worstRating: "1" },
      { ratingValue: 2, bestRating: 5, worstRating: 1 },
    ],
    ["a decimal comma", { ratingValue: "2,5" }, { ratingValue: 2.5 }],
    [
      "a value below the worst",
      { ratingValue: 0, worstRating: 1, bestRating: 5 },
      { ratingValue: 0, worstRating: 1 },
    ],
    [
      "a name as an object",
      { alternateName: { "@value": "Mostly false" } },
      { ratingName: "Mostly false" },
    ],
    ["a name as a list", { alternateName: [null, "", "Half true"] }, { ratingName: "Half true" }],
    [
      "a value that is a word",
      { ratingValue: "Pants on fire" },
      { ratingName: "Pants on fire", ratingValue: null },
    ],
    ["nothing at all", {}, { ratingName: null, ratingValue: null }],
  ])("takes %s", (_what, reviewRating, expected) => {
    expect(only(review({ reviewRating })).counterStatements[0]?.review).toMatchObject(expected);
  });

  it.each<[string, unknown, string[]]>([
    ["a string", "https://a.example/1", ["https://a.example/1"]],
    [
      "a list of strings",
      ["https://a.example/1", "https://a.example/2"],
      ["https://a.example/1", "https://a.example/2"],
    ],
    [
      "two addresses in one field",
      "https://a.example/1, https://a.example/2",
      ["https://a.example/1", "https://a.example/2"],
    ],
    ["no address", "on television", []],
    ["a script for an address", "javascript:alert(1)", []],
    ["nulls", [null, { url: null }], []],
  ])("takes an appearance that is %s", (_what, appearance, expected) => {
    const claim = only(review({ itemReviewed: { "@type": "Claim", appearance } }));

    expect(claim.utterances.map(({ url }) => url)).toEqual(expected);
  });

  it("decodes entities once and keeps markup as text", () => {
    const claimReviewed =
      "The mayor &amp; her brother said &lt;b&gt;no&lt;/b&gt; &amp;lt;twice&amp;gt;";

    expect(only(review({ claimReviewed })).proposition.text).toBe(
      "The mayor & her brother said <b>no</b> &lt;twice&gt;",
    );
  });

  it("calls a missing speaker unknown", () => {
    expect(only(review({ itemReviewed: {} })).speaker.name).toBe("unknown");
  });

  it("gives the same review the same id every time", () => {
    expect(only(review()).id).toBe(only(review({ datePublished: "2025-01-01" })).id);
  });

  it("merges the reviews of one claim", () => {
    const other = review({ url: "https://other.example/ferry", author: { name: "Coast Desk" } });

    const { claims, outcomes } = importClaimReviews([review(), other], SOURCE);

    expect(claims).toHaveLength(1);
    expect(claims[0]?.counterStatements.map(({ speaker }) => speaker.name)).toEqual([
      "Harbour Check",
      "Coast Desk",
    ]);
    expect(outcomes.map(({ state }) => state)).toEqual(["imported", "merged"]);
  });

  it.each<[string, object, RegExp]>([
    ["no claim", { claimReviewed: "", itemReviewed: {} }, /which claim/],
    ["a claim of two words", { claimReviewed: "Ferry sold" }, /three words/],
  ])("refuses %s and says why", (_what, more, why) => {
    const { claims, outcomes } = importClaimReviews([review(more), review()], SOURCE);

    expect(claims).toHaveLength(1);
    expect(outcomes[0]).toMatchObject({ state: "refused", why: expect.stringMatching(why) });
  });

  it("refuses a review without an address only where its page has none", () => {
    const { outcomes } = importClaimReviews(review({ url: null }), { url: null, lang: "en" });

    expect(outcomes[0]).toMatchObject({ state: "refused", why: expect.stringMatching(/address/) });
    expect(only(review({ url: null })).counterStatements[0]?.url).toBe(
      "https://check.example/feed",
    );
  });

  it("is not led astray by prototype keys", () => {
    const hostile: unknown = JSON.parse(
      '{"@type":"ClaimReview","claimReviewed":"The sky fell down","url":"https://a.example/","__proto__":{"itemReviewed":1},"constructor":{"name":"x"},"itemReviewed":{"author":{"__proto__":{"name":"Mallory"}}}}',
    );

    const claim = only(hostile);

    expect(claim.speaker.name).toBe("unknown");
    expect(Object.getPrototypeOf(claim)).toBe(Object.prototype);
  });

  it("gets through JSON nested a hundred thousand deep", () => {
    const deep: unknown = JSON.parse(`${'{"a":['.repeat(100_000)}1${"]}".repeat(100_000)}`);

    expect(importClaimReviews(deep, SOURCE)).toEqual({ claims: [], outcomes: [] });
  });
});
