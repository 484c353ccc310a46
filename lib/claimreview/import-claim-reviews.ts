import type { Claim } from "../claim/claim.ts";
import { mergeClaims } from "../claim/merge-claims.ts";
import type { RecordOutcome } from "../claim/record-outcome.ts";
import { findClaimReviews } from "./find-claim-reviews.ts";
import { field, textOf } from "./read-field.ts";
import { type ImportSource, toClaim } from "./to-claim.ts";

export type ClaimReviewImport = { claims: Claim[]; outcomes: RecordOutcome[] };

/**
 * Read all ClaimReviews of parsed JSON-LD. Reviews of one claim by one speaker become one claim with
 * several counter-statements.
 */
export function importClaimReviews(document: unknown, source: ImportSource): ClaimReviewImport {
  const byClaim = new Map<string, Claim>();
  const outcomes = findClaimReviews(document).map((node, index): RecordOutcome => {
    const title = textOf(field(node, "claimReviewed"), 200) ?? `Record ${index + 1}`;
    const read = toClaim(node, source);
    if (!read.ok) return { state: "refused", title, why: read.why };
    const key = keyOf(read.value);
    const before = byClaim.get(key);
    const claim = before ? mergeClaims(before, read.value) : read.value;
    byClaim.set(key, claim);
    return { state: before ? "merged" : "imported", id: claim.id, title };
  });
  return { claims: [...byClaim.values()], outcomes };
}

/** Claims are one if their words and their speaker's name are, but for case and spaces. */
function keyOf({ proposition, speaker }: Claim): string {
  const plain = (text: string) => text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ");
  return `${plain(speaker.name)}\n${plain(proposition.text)}`;
}
