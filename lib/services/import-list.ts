import { parseClaimListText } from "../claim/claim-list.ts";
import { languagesOf } from "../claim/languages-of.ts";
import { encodeText, sha256, toHex } from "../feed/bytes.ts";
import type { ListRow } from "../storage/database.ts";
import { installClaims } from "../storage/install-claims.ts";
import { database } from "../storage/open-database.ts";
import { FAILURE_SENTENCES, type StoreFailure } from "../storage/result.ts";
import { loadMatchingLanguages } from "./load-matching-languages.ts";
import { readPackagedFile } from "./packaged-file.ts";
import { toStored } from "./stored-lists.ts";

/** What became of a list file: the list as stored, or a code and sentence on why it is not. */
export type ImportOutcome =
  | { ok: true; value: ListRow }
  | { ok: false; code: StoreFailure | "malformed"; why: string };

/**
 * Install a claim list from its file's text; an edition that is there already is replaced.
 *
 * @param now Epoch ms.
 */
export async function importList(text: string, now: number): Promise<ImportOutcome> {
  const parsed = parseClaimListText(text);
  if (!parsed.ok) return { ok: false, code: "malformed", why: parsed.why };
  const { list, claims, refused } = parsed.value;
  const input = { list: { ...toStored(list), refused: refused.map(({ why }) => why) }, claims };
  await loadMatchingLanguages(claims.flatMap(languagesOf), readPackagedFile);
  const options = { now, expectedCount: claims.length, contentKey: await digestOf(text) };
  const installed = await installClaims(database, input, options);
  return installed.ok ? installed : { ...installed, why: FAILURE_SENTENCES[installed.code] };
}

/** Names the file exactly: imported again after a stop, it goes on where it was. */
async function digestOf(text: string): Promise<string> {
  return toHex(await sha256(encodeText(text)));
}
