import { readFile } from "node:fs/promises";
import type * as z from "zod/mini";
import { parseJson } from "../../lib/claim/parse-json.ts";
import { CommandError } from "./outcome.ts";

/**
 * Read a file of one of our own kinds.
 *
 * @param say What to tell about one that is not there, and about one that is something else; the
 *   file's name, and then the field's, stand before it.
 * @throws CommandError if it is not there or not of that kind.
 */
export async function readJsonFile<Schema extends z.ZodMiniType>(
  file: string,
  schema: Schema,
  say: { missing: string; wrong: string },
): Promise<z.infer<Schema>> {
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text === undefined) throw new CommandError([`${file}: ${say.missing}`]);
  const parsed = schema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  const field = parsed.error.issues[0]?.path.join(".") || "the file";
  throw new CommandError([`${file}, ${field}: ${say.wrong}`]);
}
