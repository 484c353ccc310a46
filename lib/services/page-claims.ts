import * as z from "zod/mini";
import { type ClaimReviewImport, importClaimReviews } from "../claimreview/import-claim-reviews.ts";
import { parseJsonLd } from "../claimreview/json-ld.ts";
import { askTab } from "../messaging/client.ts";
import { MAX_SCRIPT_LENGTH, MAX_SCRIPTS } from "../messaging/limits.ts";

/** What a tab's content script may answer; it stands in the page's process. */
const Scripts = z
  .array(z.string().check(z.maxLength(MAX_SCRIPT_LENGTH)))
  .check(z.maxLength(MAX_SCRIPTS));

/**
 * Read the fact-check records that a page carries. Nothing is kept.
 *
 * @param page The page in the tab, whose address stands in for one that a record lacks.
 */
export async function readPageClaims(
  tabId: number,
  { url, lang }: { url: string; lang: string },
): Promise<ClaimReviewImport> {
  const scripts = Scripts.safeParse(await askTab(tabId, { ask: "claim-reviews" }));
  const documents = scripts.success ? scripts.data.map(parseJsonLd) : [];
  return importClaimReviews(documents, { url, lang });
}
