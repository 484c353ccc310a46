import { type ExportFile, type ExportFormat, exportList } from "../../lib/report/export-list.ts";
import { allClaims, toHeader } from "../../lib/services/stored-lists.ts";
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
