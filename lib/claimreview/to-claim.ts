import { Claim, type CounterStatement } from "../claim/claim.ts";
import { sayFault } from "../claim/say-fault.ts";
import { stableId } from "../claim/stable-id.ts";
import { UNKNOWN_SPEAKER } from "../claim/unknown-speaker.ts";
import type { ClaimReviewNode } from "./find-claim-reviews.ts";
import { dateOf } from "./read-date.ts";
import { field, numberOf, textOf, urlsOf } from "./read-field.ts";

/** Where ClaimReviews came from. */
export type ImportSource = {
  /** The page or feed, if it was one. */
  url: string | null;
  /** BCP 47, for reviews that do not say. */
  lang: string;
};

/**
 * Read one ClaimReview as a claim with one counter-statement of stance "reviews". The rating is kept
 * as it is written and not interpreted.
 *
 * @returns The claim, or a sentence on why there is none.
 * @see https://schema.org/ClaimReview
 */
export function toClaim(
  node: ClaimReviewNode,
  source: ImportSource,
): { ok: true; value: Claim } | { ok: false; why: string } {
  const text = textOf(field(node, "claimReviewed"), 2_000) ?? claimText(node);
  if (text === null) return { ok: false, why: "it does not say which claim it reviews" };
  const url =
    urlsOf(field(node, "url"))[0] ?? urlsOf(field(node, "mainEntityOfPage"))[0] ?? source.url;
  if (!url) return { ok: false, why: "it has no web address to link to" };
  const lang = langOf(node) ?? source.lang;
  const speaker = speakerOf(node);
  const record = {
    id: stableId("cr", url, text),
    proposition: { lang, text },
    speaker,
    utterances: utterancesOf(node, lang),
    counterStatements: [counterStatementOf(node, url)],
    topics: topicsOf(node),
    provenance: { importedFrom: source.url },
  };
  const parsed = Claim.safeParse(record);
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, why: sayFault(parsed.error, record) };
}

/** Some feeds name the claim in the item reviewed only. */
function claimText(node: ClaimReviewNode): string | null {
  const item = itemOf(node);
  return textOf(field(item, "name"), 2_000) ?? textOf(field(item, "text"), 2_000);
}

function itemOf(node: ClaimReviewNode): unknown {
  return [field(node, "itemReviewed")].flat()[0];
}

function langOf(node: ClaimReviewNode): string | null {
  const lang = textOf(field(node, "inLanguage"), 40)?.replace("_", "-");
  return lang && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(lang) ? lang : null;
}

function speakerOf(node: ClaimReviewNode) {
  const author = [field(itemOf(node), "author")].flat(2)[0];
  const name = textOf(author, 200);
  const isName = name !== null && /[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(name);
  return {
    name: isName ? name : UNKNOWN_SPEAKER,
    role: textOf(field(author, "jobTitle"), 300),
    sameAs: urlsOf(field(author, "sameAs")).slice(0, 20),
  };
}

/** The most occasions that are kept; the claim schema's bound. */
const MAX_UTTERANCES = 50;

function utterancesOf(node: ClaimReviewNode, lang: string) {
  const item = itemOf(node);
  const urls = ["firstAppearance", "appearance", "sameAs", "url"].flatMap((key) =>
    urlsOf(field(item, key)),
  );
  const date = dateOf(field(item, "datePublished"));
  const unique = [...new Set(urls)].slice(0, MAX_UTTERANCES);
  return unique.map((url) => ({ mode: "indirect", lang, date, url }));
}

function counterStatementOf(
  node: ClaimReviewNode,
  url: string,
): Partial<CounterStatement> & object {
  const reviewer = textOf(field(node, "author"), 200) ?? textOf(field(node, "publisher"), 200);
  const rating = [field(node, "reviewRating")].flat()[0];
  return {
    id: stableId("review", url),
    stance: "reviews",
    speaker: {
      name: reviewer ?? UNKNOWN_SPEAKER,
      aliases: [],
      role: null,
      onBehalfOf: null,
      sameAs: [],
    },
    date: dateOf(field(node, "datePublished")),
    url,
    publisher: textOf(field(node, "publisher"), 200) ?? reviewer,
    review: {
      ratingName:
        textOf(field(rating, "alternateName"), 200) ??
        textOf(field(rating, "name"), 200) ??
        wordsOf(rating),
      ratingValue: numberOf(field(rating, "ratingValue")),
      bestRating: numberOf(field(rating, "bestRating")),
      worstRating: numberOf(field(rating, "worstRating")),
      explanation:
        textOf(field(rating, "ratingExplanation"), 2_000) ??
        textOf(field(node, "reviewBody"), 2_000),
      reviewer,
    },
  };
}

/** A rating that is a word: "ratingValue": "Mostly false", or the rating itself a string. */
function wordsOf(rating: unknown): string | null {
  const text = typeof rating === "string" ? rating : textOf(field(rating, "ratingValue"), 200);
  return text !== null && /\p{L}/u.test(text) ? text.slice(0, 200) : null;
}

function topicsOf(node: ClaimReviewNode): string[] {
  const words = [field(node, "keywords")]
    .flat(2)
    .flatMap((item) => textOf(item, 1_000)?.split(",") ?? []);
  return [...new Set(words.map((word) => word.trim().slice(0, 100)).filter(Boolean))].slice(0, 30);
}
