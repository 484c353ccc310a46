import { languagesOf } from "../claim/languages-of.ts";
import { OWN_LIST } from "../claim/own-list.ts";
import type { ListOutcome, RequestOf } from "../messaging/protocol.ts";
import { database } from "../storage/open-database.ts";
import { FAILURE_SENTENCES } from "../storage/result.ts";
import { updateClaims } from "../storage/update-claims.ts";
import { installList } from "./install-list.ts";
import { loadMatchingLanguages } from "./load-matching-languages.ts";
import { readPackagedFile } from "./packaged-file.ts";

/**
 * Put claims into the reader's own list, over those with the same ids, and take others out.
 *
 * @param now Epoch ms.
 */
export async function saveClaims(
  { claims, removed = [] }: RequestOf<"saveClaims">,
  now: number,
): Promise<ListOutcome> {
  await loadMatchingLanguages(claims.flatMap(languagesOf), readPackagedFile);
  const update = { listId: OWN_LIST.id, version: String(now), changed: claims, removed, now };
  const updated = await updateClaims(database, update);
  if (!updated.ok) return { ok: false, why: FAILURE_SENTENCES[updated.code] };
  if (!updated.value) return installList({ list: OWN_LIST, claims }, now);
  return { ok: true, listId: OWN_LIST.id, claimCount: updated.value.claimCount, refused: 0 };
}
