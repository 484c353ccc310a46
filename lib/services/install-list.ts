import { Claim } from "../claim/claim.ts";
import type { ListHeader } from "../claim/claim-list.ts";
import { sayFault } from "../claim/say-fault.ts";
import type { ListOutcome } from "../messaging/protocol.ts";
import { installClaims } from "../storage/install-claims.ts";
import { database } from "../storage/open-database.ts";
import { FAILURE_SENTENCES } from "../storage/result.ts";
import { loadMatchingLanguages } from "./load-matching-languages.ts";
import { readPackagedFile } from "./packaged-file.ts";

/** Records looked at for the languages they are in. */
const LANGUAGE_SAMPLE = 20_000;

/**
 * Install a list that the reader brought, in place of one with its id. Records are checked while they
 * are taken up, so that no page waits; the old edition answers until the new one is whole.
 *
 * @param now Epoch ms.
 */
export async function installList(
  { list, claims }: { list: ListHeader; claims: readonly unknown[] },
  now: number,
): Promise<ListOutcome> {
  await loadMatchingLanguages(languagesOf(claims), readPackagedFile);
  // Filled while the claims are taken up, and read when they all are.
  const refused: string[] = [];
  const { id, updated, title, publisher, lang, licence, homepage } = list;
  const header = { listId: id, version: updated, title, publisher, lang, licence, homepage };
  const input = { list: { ...header, refused }, claims: goodOnes(claims, refused) };
  const installed = await installClaims(database, input, { now, expectedCount: claims.length });
  if (!installed.ok) return { ok: false, why: FAILURE_SENTENCES[installed.code] };
  return { ok: true, listId: id, claimCount: installed.value.claimCount, refused: refused.length };
}

function* goodOnes(records: readonly unknown[], refused: string[]): Generator<Claim> {
  for (const [index, record] of records.entries()) {
    const parsed = Claim.safeParse(record);
    if (parsed.success) yield parsed.data;
    else refused.push(`Record ${index + 1}: ${sayFault(parsed.error, record)}`);
  }
}

function languagesOf(records: readonly unknown[]): Set<string> {
  const languages = new Set<string>();
  for (const record of records.slice(0, LANGUAGE_SAMPLE)) {
    const parsed = Claim.safeParse(record);
    if (!parsed.success) continue;
    const { proposition } = parsed.data;
    for (const { lang } of [proposition, ...proposition.paraphrases]) languages.add(lang);
  }
  return languages;
}
