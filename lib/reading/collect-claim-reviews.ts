/** More structured data than this is no fact-check's. */
const MAX_SCRIPTS = 20;
const MAX_LENGTH = 200_000;

/** A page's JSON-LD scripts that speak of ClaimReviews, as they stand there. */
export function collectClaimReviews(document: Document): string[] {
  const scripts = document.querySelectorAll('script[type="application/ld+json" i]');
  return Array.from(scripts, ({ textContent }) => textContent ?? "")
    .filter((text) => text.length <= MAX_LENGTH && text.includes("ClaimReview"))
    .slice(0, MAX_SCRIPTS);
}
