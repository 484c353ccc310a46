import type { Claim } from "../../../lib/claim/claim.ts";
import type { MatchQuery } from "../../../lib/matching/match-statement.ts";
import type { ListFiles } from "./asks.ts";

/** One way to keep a list and to look statements up in it. */
export interface Engine {
  install(list: ListFiles, claims: AsyncIterable<Claim>): Promise<void>;
  /** For each statement the ids of its best claims, five at most. */
  match(queries: readonly MatchQuery[]): Promise<string[][]>;
}

/** Claims looked at per statement by every engine. */
export const TOP = 5;

/** Everything of a claim that an index of its words is made of. */
export function wordsOf({ proposition, topics, speaker }: Claim): string {
  return [proposition.text, ...topics, speaker.name].join(" ");
}
