import type { NatsConnection } from "@nats-io/transport-node";
import * as z from "zod/mini";
import { parseJson } from "../../lib/claim/parse-json.ts";
import { CommandError } from "../list/outcome.ts";

const TIMEOUT_MS = 8_000;

const Fault = z.object({ error: z.object({ code: z.number(), description: z.string() }) });

/** What a server says of a stream; what it says besides is not ours to read. */
export const StreamAnswer = z.object({
  config: z.object({
    name: z.string(),
    description: z._default(z.string(), ""),
    num_replicas: z.number(),
  }),
  state: z.object({ messages: z.number(), bytes: z.number(), last_seq: z.number() }),
});
export type StreamAnswer = z.infer<typeof StreamAnswer>;

/** An answer, or the server's own reason. */
export type Answer<T> = { ok: true; value: T } | { ok: false; code: number; why: string };

/**
 * Ask one of the server's own interfaces.
 *
 * @throws CommandError if there is no answer, or one that cannot be read.
 */
export async function askServer<Schema extends z.ZodMiniType>(
  connection: NatsConnection,
  { subject, body = {} }: { subject: string; body?: object | string },
  schema: Schema,
): Promise<Answer<z.infer<Schema>>> {
  const content = typeof body === "string" ? body : JSON.stringify(body);
  const message = await connection
    .request(subject, content, { timeout: TIMEOUT_MS })
    .catch((error: Error) => {
      throw new CommandError([`The server does not answer ${subject} (${error.message}).`]);
    });
  const value = parseJson(message.string());
  const fault = Fault.safeParse(value);
  if (fault.success) {
    const { code, description } = fault.data.error;
    return { ok: false, code, why: description };
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data };
  throw new CommandError([`The server's answer to ${subject} cannot be read.`]);
}
