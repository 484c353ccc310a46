import type { ColumnMapping } from "../claim/table-columns.ts";
import { importClaimReviews } from "./import-claim-reviews.ts";
import { findJsonLdScripts, parseJsonLd } from "./json-ld.ts";
import { type Reading, readClaimText } from "./read-claim-text.ts";
import type { ImportSource } from "./to-claim.ts";

/**
 * Read a file of claims of any kind, or a web page that holds ClaimReviews.
 *
 * @param columns For a table whose header is not understood.
 * @returns The claims and what became of each record, or a sentence on why there are none.
 */
export function readImport(text: string, source: ImportSource, columns?: ColumnMapping): Reading {
  const isPage = text.trimStart().startsWith("<");
  return isPage ? readPage(text, source) : readClaimText(text, source, columns);
}

function readPage(html: string, source: ImportSource): Reading {
  const scripts = findJsonLdScripts(html);
  const documents = scripts.map(parseJsonLd).filter((document) => document !== undefined);
  const read = importClaimReviews(documents, source);
  if (read.outcomes.length > 0)
    return { ok: true, value: { kind: "claim-reviews", list: null, ...read } };
  const broken = scripts.length - documents.length;
  if (broken > 0)
    return { ok: false, why: "The page's structured data is broken and cannot be read." };
  return { ok: false, why: "The page holds no ClaimReview." };
}
