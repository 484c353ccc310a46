import { Claim } from "../claim/claim.ts";
import type { ListHeader } from "../claim/claim-list.ts";
import { languagesOf } from "../claim/languages-of.ts";
import { sayFault } from "../claim/say-fault.ts";
import type { ListOutcome } from "../messaging/protocol.ts";
import { installClaims } from "../storage/install-claims.ts";
import { database } from "../storage/open-database.ts";
import { FAILURE_SENTENCES } from "../storage/result.ts";
import { loadMatchingLanguages } from "./load-matching-languages.ts";
import { noteProgress } from "./note-progress.ts";
import { readPackagedFile } from "./packaged-file.ts";
import { runStoppable } from "./stoppable-work.ts";
import { toStored } from "./stored-lists.ts";

/**
 * Install a list that the reader brought, in place of one with its id. Records are checked while they
 * are taken up, so that no page waits; the old edition answers until the new one is whole.
 *
 * @param now Epoch ms.
 */
export function installList(file: ListContent, now: number): Promise<ListOutcome> {
  return runStoppable(file.list.id, (signal) => install(file, { now, signal }));
}

/** A list's header, and records that may be its claims. */
interface ListContent {
  list: ListHeader;
  claims: readonly unknown[];
}

async function install(
  { list, claims }: ListContent,
  { now, signal }: { now: number; signal: AbortSignal },
): Promise<ListOutcome> {
  // Filled while the claims are taken up, and read when they all are.
  const refused: string[] = [];
  const input = { list: { ...toStored(list), refused }, claims: goodOnes(claims, refused) };
  const total = claims.length;
  const notes = noteProgress(list.id);
  const onProgress = (taken: number) => notes.note({ taken, total });
  const options = { now, expectedCount: total, signal, onProgress };
  const installed = await installClaims(database, input, options)
    .catch((error: unknown) => {
      if (signal.aborted) return undefined;
      throw error;
    })
    .finally(notes.end);
  if (!installed) return { ok: false, why: "It was stopped." };
  if (!installed.ok) return { ok: false, why: FAILURE_SENTENCES[installed.code] };
  return {
    ok: true,
    listId: list.id,
    claimCount: installed.value.claimCount,
    refused: refused.length,
  };
}

/** The records that are claims; a language is made known before its first claim is taken up. */
async function* goodOnes(records: readonly unknown[], refused: string[]): AsyncGenerator<Claim> {
  const known = new Set<string>();
  for (const [index, record] of records.entries()) {
    const parsed = Claim.safeParse(record);
    if (!parsed.success) {
      refused.push(`Record ${index + 1}: ${sayFault(parsed.error, record)}`);
      continue;
    }
    const fresh = languagesOf(parsed.data).filter((lang) => !known.has(lang));
    if (fresh.length > 0) await loadMatchingLanguages(fresh, readPackagedFile);
    for (const lang of fresh) known.add(lang);
    yield parsed.data;
  }
}
