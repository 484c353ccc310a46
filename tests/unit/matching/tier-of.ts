import { matchStatements } from "../../../lib/matching/match-statement.ts";
import { createMemoryIndex } from "../../../lib/matching/memory-index.ts";
import { claimOf } from "./claims.ts";

/** What a list of one claim makes of a statement in its language. */
export async function tierOf(claim: string, statement: string, lang = "en") {
  const only = claimOf({ id: "c", text: claim, lang });
  const index = createMemoryIndex([{ listId: "l", claims: [only] }]);
  const query = { text: statement, lang, voice: "attributed", source: null } as const;
  const [match] = await matchStatements([query], index);
  return match?.tier ?? null;
}
