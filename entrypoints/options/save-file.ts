import type { Claim } from "../../lib/claim/claim.ts";
import type { ListHeader } from "../../lib/claim/claim-list.ts";
import { type ExportFile, type ExportFormat, exportList } from "../../lib/report/export-list.ts";
import { readClaimsOf } from "../../lib/storage/change-list.ts";
import type { ListRow } from "../../lib/storage/database.ts";
import { database } from "../../lib/storage/open-database.ts";

/** How long a saved file's address stays valid; the browser has read it long before. */
const ADDRESS_MS = 60_000;

/** Write a list as a file and hand it to the browser to save. */
export async function saveList(listId: string, format: ExportFormat): Promise<ExportFile["lost"]> {
  const row = await database.lists.get(listId);
  if (!row) return [];
  const file = exportList(toHeader(row), await allClaims(listId), format);
  saveFile(file);
  return file.lost;
}

/** A stored list as it says of itself in a file. */
export function toHeader(row: ListRow): ListHeader {
  const { listId, title, publisher, lang, licence, homepage, version } = row;
  const said = { id: listId, title, publisher, lang, licence, homepage };
  return { ...said, description: null, updated: version };
}

/** All claims of a list. */
export async function allClaims(listId: string): Promise<Claim[]> {
  const claims: Claim[] = [];
  for await (const claim of readClaimsOf(database, listId)) claims.push(claim);
  return claims;
}

/** Let the browser save a file, as from a link. */
export function saveFile({ name, mimeType, content }: Omit<ExportFile, "lost">): void {
  const url = URL.createObjectURL(new Blob([content], { type: mimeType }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  // Only a link that stands in the page can be clicked in every browser.
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), ADDRESS_MS);
}
