import * as z from "zod/mini";
import { ListHeader } from "./claim-list.ts";
import { parseJson } from "./parse-json.ts";

/** All that a reader has in the extension, in one file. Records are checked one by one on restoring. */
export const Backup = z.object({
  format: z.literal("says-who-backup"),
  version: z.literal(1),
  /** ISO 8601. */
  madeAt: z.string().check(z.maxLength(40)),
  settings: z.unknown(),
  lists: z
    .array(z.object({ list: ListHeader, isPaused: z.boolean(), claims: z.array(z.unknown()) }))
    .check(z.maxLength(500)),
});
export type Backup = z.infer<typeof Backup>;

/** Read a backup's text, or say why it is none. */
export function parseBackup(
  text: string,
): { ok: true; value: Backup } | { ok: false; why: string } {
  const parsed = Backup.safeParse(parseJson(text));
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, why: "This file is no backup of this extension." };
}
