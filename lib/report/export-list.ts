import type { Claim } from "../claim/claim.ts";
import { type ListHeader, writeListFile } from "../claim/claim-list.ts";
import { toWebAnnotations } from "../claim/web-annotations.ts";
import { writeCsv } from "../claim/write-csv.ts";
import { toClaimReviews } from "../claimreview/from-claim.ts";

export const EXPORT_FORMATS = ["json", "csv", "claim-review", "web-annotation"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A file to save, and what of the claims it has no place for. */
export type ExportFile = {
  name: string;
  mimeType: string;
  content: string;
  lost: { what: string; claims: number }[];
};

/** Write a list's claims in a format. JSON holds all of them and restores them exactly. */
export function exportList(
  list: ListHeader,
  claims: readonly Claim[],
  format: ExportFormat,
): ExportFile {
  const base = list.id.replaceAll(/[^\w.-]/g, "-");
  const json = (document: unknown) => `${JSON.stringify(document, null, 2)}\n`;
  switch (format) {
    case "json": {
      const content = writeListFile(list, claims);
      return { name: `${base}.json`, mimeType: "application/json", content, lost: [] };
    }
    case "csv":
      return { name: `${base}.csv`, mimeType: "text/csv", content: writeCsv(claims), lost: [] };
    case "claim-review": {
      const { document, lost } = toClaimReviews(claims);
      const content = json(document);
      return { name: `${base}.jsonld`, mimeType: "application/ld+json", content, lost };
    }
    case "web-annotation": {
      const content = json(toWebAnnotations(claims));
      return {
        name: `${base}.annotations.jsonld`,
        mimeType: "application/ld+json",
        content,
        lost: [],
      };
    }
    default:
      return format satisfies never;
  }
}
