import type { Claim } from "./claim.ts";

/** A claim with the list it stands in, as the card and the popup show it. */
export interface ListedClaim {
  listId: string;
  listTitle: string;
  listLicence: string;
  /** Where the list's publisher can be found. */
  listHomepage: string | null;
  claim: Claim;
}
