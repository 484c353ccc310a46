import { MAX_SCRIPT_LENGTH, MAX_SCRIPTS } from "../messaging/limits.ts";

/** A page's JSON-LD scripts that speak of ClaimReviews, as they stand there. */
export function collectClaimReviews(document: Document): string[] {
  const scripts = document.querySelectorAll('script[type="application/ld+json" i]');
  return Array.from(scripts, ({ textContent }) => textContent ?? "")
    .filter((text) => text.length <= MAX_SCRIPT_LENGTH && text.includes("ClaimReview"))
    .slice(0, MAX_SCRIPTS);
}
