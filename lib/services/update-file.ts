import type { Claim } from "../claim/claim.ts";
import type { ListHeader } from "../claim/claim-list.ts";
import { decodeText } from "../claim/decode-text.ts";
import type { Import } from "../claimreview/read-claim-text.ts";
import { readClaimText } from "../claimreview/read-claim-text.ts";
import { addLines, BAD_KEPT, type DownloadTools } from "../feed/apply-plan.ts";
import { type Bytes, sha256, toHex } from "../feed/bytes.ts";
import type { BadRecord, FeedState } from "../feed/feed-store.ts";
import type { FetchedFile } from "../feed/get-file.ts";
import { toDeletionLine, toLine } from "../feed/records.ts";
import { accept, type Result, refuse } from "../feed/result.ts";
import { EMPTY_SUM, formatSum } from "../feed/state-sum.ts";
import { startAt, type UpdateOutcome } from "../feed/update-feed.ts";

/** Of one file of claims; longer lists are published in parts. */
export const MAX_FILE_BYTES = 20_000_000;

/** Whoever puts a file up says nothing on how often to look: six hours. */
const FILE_POLL_S = 6 * 3_600;
/** Records whose hashes are compared in one go. */
const SLICE = 500;
/** A file has no date past which it is stale; the last one a head can have. */
const NO_END_S = 253_402_300_799;

/** One file of claims as it was read. */
export interface ClaimFile extends Import {
  /** What names its bytes. */
  hash: string;
  /** By which to ask for it again, if there is something. */
  etag: string | null;
  bytes: number;
}

export interface FileUpdateOptions extends DownloadTools {
  /** The ids that are live. */
  liveIds: () => AsyncIterable<string>;
  /** Epoch ms. */
  now: number;
}

/**
 * Look at a file of claims that nobody publishes as a feed, and bring the stored list to what it
 * says: records whose lines have another hash, new ones and those that are gone. It is refused
 * like a feed's files; nobody signed it.
 *
 * @param url Its address.
 * @throws The signal's reason once it is aborted, and what the store throws.
 */
export async function updateFile(
  url: string,
  options: FileUpdateOptions,
): Promise<Result<UpdateOutcome>> {
  const { store, getFile } = options;
  const seen = await store.readState();
  const ask = { maxBytes: MAX_FILE_BYTES, etag: seen?.etag ?? undefined };
  const fetched = await getFile("", ask);
  if (!fetched.ok) return fetched;
  if (fetched.value.state === "unchanged") return accept({ state: "unchanged" });
  const read = await readClaimFile(url, fetched.value);
  if (!read.ok) return read;
  const isSame = seen && read.value.hash === seen.head.parts;
  if (!isSame) return takeUp(seen, { url, file: read.value }, options);
  await store.writeState({ ...seen, etag: read.value.etag });
  return accept({ state: "unchanged" });
}

/** Read a fetched file of claims, whatever kind it is of. */
export async function readClaimFile(
  url: string,
  { bytes, etag }: Extract<FetchedFile, { state: "fetched" }>,
): Promise<Result<ClaimFile>> {
  const { text } = decodeText(bytes);
  const read = readClaimText(text, { url, lang: "en" });
  if (!read.ok) return refuse("malformed", read.why.replace(/\.$/, ""));
  if (read.value.claims.length === 0) return refuse("malformed", "none of its records is a claim");
  if (isCutShort(text)) return refuse("truncated", url);
  const claims = [...new Map(read.value.claims.map((claim) => [claim.id, claim])).values()];
  const hash = toHex(await sha256(bytes));
  return accept({ ...read.value, claims, hash, etag, bytes: bytes.length });
}

/** One record a line, and the last one stops in the middle. */
function isCutShort(text: string): boolean {
  if (!/^\s*\{.*\}\s*\n\s*\{/.test(text)) return false;
  return !text.trimEnd().endsWith("}");
}

/** What a file says of itself, or what can be said of it by its address. */
export function describeFile(url: string, { list }: Import): Omit<ListHeader, "id" | "updated"> {
  const { hostname, pathname } = new URL(url);
  const title = pathname.split("/").filter(Boolean).at(-1) ?? hostname;
  const said = { title, publisher: hostname, lang: "mul", licence: "unknown", homepage: null };
  return { description: null, ...said, ...list };
}

async function takeUp(
  seen: FeedState | undefined,
  { url, file }: { url: string; file: ClaimFile },
  options: FileUpdateOptions,
): Promise<Result<UpdateOutcome>> {
  const { store, onProgress, now } = options;
  const total = file.claims.length;
  const start = startAt(seen?.head.sum ?? formatSum(EMPTY_SUM), seen?.head.count ?? 0);
  const base = seen ? "live" : "empty";
  // What differs is found anew, so a half-made change of an earlier life is no help.
  if (seen) await store.dropDraft();
  const begun = await store.openDraft({ key: `file:${file.hash}`, base, start });
  const lines = await findChanges(file.claims, options);
  const added = await addLines(
    { lines, path: "", progress: begun },
    { ...options, onProgress: (progress) => onProgress?.(progress, seen ? undefined : total) },
  );
  await store.commitDraft(toState(seen, file, { sum: added.sum, url, now }));
  const bad = toBad(file);
  const progress = { ...added, bad: bad.slice(0, BAD_KEPT), badCount: bad.length };
  return accept({ state: "updated", way: seen ? "segment" : "snapshot", progress });
}

/** The lines by which the live list becomes the file's: changed and new records, then those gone. */
async function findChanges(
  claims: readonly Claim[],
  { store, liveIds }: FileUpdateOptions,
): Promise<Bytes[]> {
  const lines: Bytes[] = [];
  for (let at = 0; at < claims.length; at += SLICE) {
    const slice = claims.slice(at, at + SLICE);
    const known = await store.hashesOf(slice.map(({ id }) => id));
    for (const [index, claim] of slice.entries()) {
      const line = toLine(claim);
      const before = known[index];
      if (!before || toHex(before) !== toHex(await sha256(line))) lines.push(line);
    }
  }
  const present = new Set(claims.map(({ id }) => id));
  for await (const id of liveIds()) if (!present.has(id)) lines.push(toDeletionLine(id));
  return lines;
}

/** The state of a list whose publisher says nothing of it but its records. */
function toState(
  seen: FeedState | undefined,
  file: ClaimFile,
  { sum, url, now }: { sum: string; url: string; now: number },
): FeedState {
  const { title, publisher, lang, licence, homepage } = describeFile(url, file);
  const issued = Math.floor(now / 1_000);
  const head = {
    ...{ v: 1 as const, list: "", seq: (seen?.head.seq ?? 0) + 1, title, publisher, lang, licence },
    ...{ homepage, issued, expires: NO_END_S, poll: FILE_POLL_S, count: file.claims.length, sum },
    ...{ parts: file.hash, segs: [] },
  };
  return { head, epoch: 1, etag: file.etag };
}

/** Records that are no claims, with the place they had in the file. */
function toBad({ outcomes }: Import): BadRecord[] {
  return outcomes.flatMap((outcome, index) =>
    outcome.state === "refused"
      ? [{ file: "", line: index + 1, id: outcome.title, field: "", why: outcome.why }]
      : [],
  );
}
