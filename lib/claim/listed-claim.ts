import * as z from "zod/mini";
import { Claim } from "./claim.ts";

const shortText = z.string().check(z.maxLength(1_000));

/** A claim with the list it stands in, as the card and the popup show it. */
export const ListedClaim = z.object({ listId: shortText, listTitle: shortText, claim: Claim });
export type ListedClaim = z.infer<typeof ListedClaim>;
