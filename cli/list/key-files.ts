import { readFile } from "node:fs/promises";
import * as z from "zod/mini";
import { parseJson } from "../../lib/claim/parse-json.ts";
import { Envelope } from "../../lib/feed/dsse.ts";
import { KeyPair, PublicKey } from "../../lib/feed/keys.ts";
import { CommandError } from "./outcome.ts";

/** The key to keep offline: whoever has it is the publisher. */
export const RootKeyFile = z.object({ kind: z.literal("says-who root key"), ...KeyPair.shape });
export type RootKeyFile = z.infer<typeof RootKeyFile>;

/** All that publishing needs: the online key, and the root key's word for it. */
export const OnlineKeyFile = z.object({
  kind: z.literal("says-who online key"),
  ...KeyPair.shape,
  root: PublicKey,
  epoch: z.int().check(z.positive()),
  delegation: Envelope,
});
export type OnlineKeyFile = z.infer<typeof OnlineKeyFile>;

/**
 * Read a key file.
 *
 * @throws CommandError if there is none, or it holds something else. No line of it is ever shown.
 */
export async function readKeyFile<Schema extends z.ZodMiniType>(
  file: string,
  schema: Schema,
): Promise<z.infer<Schema>> {
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text === undefined) throw new CommandError([`${file}: there is no such key file.`]);
  const parsed = schema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  const field = parsed.error.issues[0]?.path.join(".") || "the file";
  throw new CommandError([`${file}, ${field}: this is not the kind of key file needed here.`]);
}
