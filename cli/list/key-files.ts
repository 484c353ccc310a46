import * as z from "zod/mini";
import { Envelope } from "../../lib/feed/dsse.ts";
import { KeyPair, PublicKey } from "../../lib/feed/keys.ts";
import { readJsonFile } from "./read-json-file.ts";

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
export function readKeyFile<Schema extends z.ZodMiniType>(
  file: string,
  schema: Schema,
): Promise<z.infer<Schema>> {
  return readJsonFile(file, schema, {
    missing: "there is no such key file.",
    wrong: "this is not the kind of key file needed here.",
  });
}
