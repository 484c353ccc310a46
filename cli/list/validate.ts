import type { Outcome } from "./outcome.ts";
import { readListFile } from "./read-list-file.ts";

/** Name everything for which a reader's extension would refuse a record. */
export async function validate(file: string): Promise<Outcome> {
  const { header, claims, problems, refused } = await readListFile(file);
  const title = header?.title ?? file;
  const summary = `${title}: ${claims.length} claims are good, ${refused} are refused.`;
  return { lines: [...problems, summary], code: refused > 0 ? 1 : 0 };
}
