import type { ListedClaim } from "../claim/listed-claim.ts";
import type { Match } from "../matching/match.ts";

/** The claim that a match names, among those at hand. */
export function findListed(
  match: Match | null,
  claims: readonly ListedClaim[],
): ListedClaim | undefined {
  return claims.find(({ listId, claim }) => listId === match?.listId && claim.id === match.claimId);
}
