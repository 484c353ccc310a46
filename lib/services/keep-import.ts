import type { Claim } from "../claim/claim.ts";
import type { ListHeader } from "../claim/claim-list.ts";
import { decodeText } from "../claim/decode-text.ts";
import { stableId } from "../claim/stable-id.ts";
import { type Import, MAX_IMPORT } from "../claimreview/read-claim-text.ts";
import { readImport } from "../claimreview/read-import.ts";
import type { ImportSource } from "../claimreview/to-claim.ts";
import type { FetchFunction } from "../feed/fetch-file.ts";
import { accept, type Result } from "../feed/result.ts";
import { ask } from "../messaging/client.ts";
import { fetchClaimFile } from "./fetch-claim-file.ts";

/** Claims sent to the reader's own list in one message. */
const BATCH = 500;

/** What is in a file, or a sentence on why nothing is. */
export type Reading =
  | { ok: true; value: Import; isOldEncoding: boolean }
  | { ok: false; why: string };

/** Read a file that a reader chose or dropped. */
export async function readImportFile(file: File, lang: string): Promise<Reading> {
  // No file of so many bytes is short enough in characters.
  if (file.size > MAX_IMPORT * 3) return readTooLong(file);
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return { ok: false, why: `${file.name} cannot be read.` };
  return readBytes(new Uint8Array(bytes), { url: null, lang });
}

/**
 * Read a file of claims at an address, once.
 *
 * @param fetchFn Asks that address, and nobody else.
 */
export async function readImportAddress(
  address: string,
  { lang, fetchFn }: { lang: string; fetchFn: FetchFunction },
): Promise<Result<Reading>> {
  const fetched = await fetchClaimFile(address, { fetchFn, maxBytes: MAX_IMPORT });
  if (!fetched.ok) return fetched;
  const { url, file } = fetched.value;
  return accept(readBytes(file.bytes, { url, lang }));
}

function readBytes(bytes: Uint8Array, source: ImportSource): Reading {
  const { text, encoding } = decodeText(bytes);
  const outcome = readImport(text, source);
  return outcome.ok ? { ...outcome, isOldEncoding: encoding === "windows-1252" } : outcome;
}

function readTooLong({ name, size }: File): Reading {
  const [megabytes, most] = [Math.round(size / 1e6), MAX_IMPORT / 1e6];
  return {
    ok: false,
    why: `${name} has ${megabytes} MB; at most ${most} million characters are read. Cut it in parts.`,
  };
}

/** What a file says of itself, or a header made from its name. */
export function headerOf({ list }: Import, file: string): ListHeader {
  return (
    list ?? {
      id: stableId("file", file),
      title: file,
      publisher: "unknown",
      lang: "mul",
      licence: "unknown",
      homepage: null,
      description: null,
      updated: new Date().toISOString(),
    }
  );
}

/**
 * Keep an import as a list of its own.
 *
 * @returns Why it was not kept, or null.
 */
export async function installImport(list: ListHeader, { claims }: Import): Promise<string | null> {
  const reply = await ask("installList", { list, claims });
  if (!reply.ok) return reply.error;
  return reply.response.ok ? null : reply.response.why;
}

/**
 * Put claims into the reader's own list.
 *
 * @returns Why they were not all kept, or null.
 */
export async function addToOwnList(claims: readonly Claim[]): Promise<string | null> {
  for (let at = 0; at < claims.length; at += BATCH) {
    const reply = await ask("saveClaims", { claims: claims.slice(at, at + BATCH) });
    if (!reply.ok) return reply.error;
    if (!reply.response.ok) return reply.response.why;
  }
  return null;
}
