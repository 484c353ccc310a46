import * as z from "zod/mini";
import { ListHeader } from "../claim/claim-list.ts";
import { parseJson } from "../claim/parse-json.ts";

/** From where a new member starts: a published list that holds the log up to a number. */
export const TeamSnapshot = z.object({
  /** A feed's address with its publisher's key. */
  address: z.string().check(z.maxLength(2_000)),
  seq: z.int().check(z.nonnegative()),
});
export type TeamSnapshot = z.infer<typeof TeamSnapshot>;

/** What a team list says of itself; its stream's description holds it, so members can read it. */
export const ListDescription = z.object({
  ...z.pick(ListHeader, { title: true, publisher: true, lang: true, licence: true }).shape,
  snapshot: z._default(z.nullable(TeamSnapshot), null),
});
export type ListDescription = z.infer<typeof ListDescription>;

/** The most that a server takes as a stream's description. */
export const MAX_DESCRIPTION_BYTES = 4_096;

/**
 * Read a stream's description.
 *
 * @returns `undefined` where it was not written by `formatListDescription`.
 */
export function parseListDescription(text: unknown): ListDescription | undefined {
  return typeof text === "string" ? ListDescription.safeParse(parseJson(text)).data : undefined;
}

/** Write a stream's description. */
export function formatListDescription(description: ListDescription): string {
  return JSON.stringify(description);
}
