import type { Claim, CounterStatement } from "../claim/claim.ts";
import { UNKNOWN_SPEAKER } from "../claim/unknown-speaker.ts";

/** ClaimReview JSON-LD, and what of the claims it has no place for. */
export type ClaimReviewExport = {
  document: { "@context": "https://schema.org"; "@graph": object[] };
  /** Sentences, each with the number of claims it is true of. */
  lost: { what: string; claims: number }[];
};

/** What ClaimReview cannot carry, by whether a claim holds it. */
const LOSSES: readonly (readonly [string, (claim: Claim) => boolean])[] = [
  ["Claims without a review are left out.", (claim) => reviewsOf(claim).length === 0],
  [
    "Counter-statements that are no reviews are left out.",
    (claim) => reviewsOf(claim).length < claim.counterStatements.length,
  ],
  ["Paraphrases are left out.", ({ proposition }) => proposition.paraphrases.length > 0],
  [
    "Other names of a speaker are left out.",
    ({ speaker }) => speaker.aliases.length > 0 || speaker.onBehalfOf !== null,
  ],
  [
    "The speaker's exact words are left out.",
    ({ utterances }) => utterances.some(({ exact }) => exact !== null),
  ],
  [
    "Where something was said keeps one date only, the first.",
    ({ utterances }) => new Set(utterances.map(({ date }) => date?.value)).size > 1,
  ],
  [
    "Archived copies are left out.",
    ({ utterances, counterStatements }) =>
      [...utterances, ...counterStatements].some(({ archived }) => archived.length > 0),
  ],
];

/**
 * Write claims as ClaimReviews, one for each review they have.
 *
 * @see https://schema.org/ClaimReview
 */
export function toClaimReviews(claims: readonly Claim[]): ClaimReviewExport {
  const graph = claims.flatMap((claim) =>
    reviewsOf(claim).map((counter) => toReview(claim, counter)),
  );
  const lost = LOSSES.map(([what, holds]) => ({ what, claims: claims.filter(holds).length }));
  return {
    document: { "@context": "https://schema.org", "@graph": graph },
    lost: lost.filter(({ claims: count }) => count > 0),
  };
}

function reviewsOf({ counterStatements }: Claim): CounterStatement[] {
  return counterStatements.filter(({ review }) => review !== null);
}

function toReview(claim: Claim, counter: CounterStatement): object {
  return dropEmpty({
    "@type": "ClaimReview",
    url: counter.url,
    claimReviewed: claim.proposition.text,
    inLanguage: claim.proposition.lang,
    datePublished: counter.date?.value,
    author: { "@type": "Organization", name: counter.speaker.name },
    publisher: counter.publisher && { "@type": "Organization", name: counter.publisher },
    keywords: claim.topics.join(", "),
    itemReviewed: itemOf(claim),
    reviewRating: ratingOf(counter),
  });
}

function itemOf({ speaker, utterances }: Claim): object {
  const works = utterances.map(({ url }) => ({ "@type": "CreativeWork", url }));
  const isKnown = speaker.name !== UNKNOWN_SPEAKER;
  return dropEmpty({
    "@type": "Claim",
    author:
      isKnown &&
      dropEmpty({
        "@type": "Thing",
        name: speaker.name,
        jobTitle: speaker.role,
        sameAs: speaker.sameAs,
      }),
    datePublished: utterances[0]?.date?.value,
    appearance: works,
  });
}

function ratingOf({ review }: CounterStatement): object | undefined {
  if (!review) return undefined;
  const { ratingName, ratingValue, bestRating, worstRating, explanation } = review;
  return dropEmpty({
    "@type": "Rating",
    alternateName: ratingName,
    ratingValue,
    bestRating,
    worstRating,
    ratingExplanation: explanation,
  });
}

function dropEmpty(node: Readonly<Record<string, unknown>>): object {
  const isFull = (value: unknown) =>
    value !== null &&
    value !== undefined &&
    value !== "" &&
    value !== false &&
    !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(node).filter(([, value]) => isFull(value)));
}
