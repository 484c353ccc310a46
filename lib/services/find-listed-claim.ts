import type { ListedClaim } from "../claim/listed-claim.ts";
import { getClaim } from "../storage/get-claim.ts";
import { database } from "../storage/open-database.ts";
import { attempt } from "../storage/result.ts";

/** A stored claim with its list's title; `undefined` where it is gone or the store is. */
export async function findListedClaim(
  listId: string,
  claimId: string,
): Promise<ListedClaim | undefined> {
  const found = await attempt(async () => {
    const list = await database.lists.get(listId);
    const claim = await getClaim(database, listId, claimId);
    if (!list || !claim) return undefined;
    const { title, licence, homepage } = list;
    return { listId, listTitle: title, listLicence: licence, listHomepage: homepage, claim };
  });
  return found.ok ? found.value : undefined;
}
